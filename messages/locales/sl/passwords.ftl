password-too-short =
    { $minimum ->
        [one] Prekratko je. Uporabite vsaj { $minimum } znak.
        [two] Prekratko je. Uporabite vsaj { $minimum } znaka.
        [few] Prekratko je. Uporabite vsaj { $minimum } znake.
       *[other] Prekratko je. Uporabite vsaj { $minimum } znakov.
    }
password-too-long =
    { $maximum ->
        [one] Predolgo je. Uporabite največ { $maximum } znak.
        [two] Predolgo je. Uporabite največ { $maximum } znaka.
        [few] Predolgo je. Uporabite največ { $maximum } znake.
       *[other] Predolgo je. Uporabite največ { $maximum } znakov.
    }
password-disallowed-character = Vsebuje znak, ki ga ni mogoče uporabiti. Uporabite navadne črke, števke in simbole.
password-too-few-classes = Preveč preprosto je. Uporabite vsaj { $minimum } od teh vrst znakov: male črke, velike črke, števke, simboli.
password-contains-name = Vsebuje vaše ime ali ime vaše organizacije.
password-banned = To je geslo, ki ga uporablja veliko ljudi, ali pa mu je zelo podobno.
password-too-weak = Lahko ga je uganiti, ker je večinoma iz besed, ki jih uporablja veliko ljudi. Dodajte še kaj drugega.
