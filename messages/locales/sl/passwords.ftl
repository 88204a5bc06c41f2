password-too-short =
    { $minimum ->
        [one] Je prekratko. Uporabite vsaj { $minimum } znak.
        [two] Je prekratko. Uporabite vsaj { $minimum } znaka.
        [few] Je prekratko. Uporabite vsaj { $minimum } znake.
       *[other] Je prekratko. Uporabite vsaj { $minimum } znakov.
    }
password-too-long =
    { $maximum ->
        [one] Je predolgo. Uporabite največ { $maximum } znak.
        [two] Je predolgo. Uporabite največ { $maximum } znaka.
        [few] Je predolgo. Uporabite največ { $maximum } znake.
       *[other] Je predolgo. Uporabite največ { $maximum } znakov.
    }
password-disallowed-character = Vsebuje znak, ki ga ni mogoče uporabiti. Uporabite navadne črke, števke in simbole.
password-too-few-classes = Je preveč preprosto. Uporabite vsaj { $minimum } od teh vrst znakov: male črke, velike črke, števke, simboli.
password-contains-name = Vsebuje vaše ime ali ime vaše organizacije.
password-banned = To je geslo, ki ga uporablja veliko ljudi, ali pa mu je zelo podobno.
password-too-weak = Zlahka ga je uganiti, ker je večinoma iz besed, ki jih uporablja veliko ljudi. Dodajte še kaj drugega.
