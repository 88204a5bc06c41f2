password-too-short =
    { $minimum ->
        [one] Jest za krótkie. Użyj co najmniej { $minimum } znaku.
       *[other] Jest za krótkie. Użyj co najmniej { $minimum } znaków.
    }
password-too-long =
    { $maximum ->
        [one] Jest za długie. Użyj najwyżej { $maximum } znaku.
       *[other] Jest za długie. Użyj najwyżej { $maximum } znaków.
    }
password-disallowed-character = Zawiera znak, którego nie można użyć. Użyj zwykłych liter, cyfr i symboli.
password-too-few-classes = Jest za proste. Użyj co najmniej { $minimum } z następujących rodzajów znaków: małe litery, wielkie litery, cyfry, symbole.
password-contains-name = Zawiera Twoje imię lub nazwisko albo nazwę Twojej organizacji.
password-banned = To hasło, którego używa wiele osób, lub hasło bardzo do niego podobne.
password-too-weak = Łatwo je odgadnąć, ponieważ składa się głównie ze słów, których używa wiele osób. Dodaj coś jeszcze.
