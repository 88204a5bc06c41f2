draft-not-enabled = Organizația dvs. nu folosește această opțiune pentru resetarea parolei.
draft-too-few =
    { $minimum ->
        [one] Răspundeți la cel puțin { $minimum } întrebare.
        [few] Răspundeți la cel puțin { $minimum } întrebări.
       *[other] Răspundeți la cel puțin { $minimum } de întrebări.
    }
draft-too-many =
    { $maximum ->
        [one] Răspundeți la cel mult { $maximum } întrebare.
        [few] Răspundeți la cel mult { $maximum } întrebări.
       *[other] Răspundeți la cel mult { $maximum } de întrebări.
    }
draft-unknown-question = Această întrebare nu mai este disponibilă. Alegeți alta.
draft-repeated-question = Ați ales deja această întrebare. Alegeți alta.
draft-repeated-answer = Ați dat deja acest răspuns. Dați fiecărei întrebări un răspuns diferit.
draft-too-short =
    { $minimum ->
        [one] Utilizați cel puțin { $minimum } caracter.
        [few] Utilizați cel puțin { $minimum } caractere.
       *[other] Utilizați cel puțin { $minimum } de caractere.
    }
draft-too-long = Acest răspuns este prea lung. Utilizați mai puține caractere.
draft-disallowed-character = Acest răspuns conține un caracter care nu poate fi folosit. Tastați-l din nou fără acel caracter.
draft-unstable = Acest răspuns nu poate fi folosit. Alegeți altul.
draft-reveals-account = Acest răspuns face parte din contul dvs., unde îl pot vedea alții. Alegeți altul.
draft-in-question = Acest răspuns apare chiar în întrebare. Alegeți altul.
draft-malformed-phone = Tastați + și codul țării, un spațiu și apoi numărul în cifre, de exemplu { $example }.
draft-malformed-email = Tastați o adresă de e-mail întreagă, de exemplu nume@example.org.
draft-same-as-account = Aceasta este adresa contului însuși, pe care nu o puteți deschide fără parolă. Utilizați alta.
draft-administrator-only = Numai administratorul poate seta telefonul de birou.
draft-same-destination = Acesta este numărul telefonului dvs. de birou. Utilizați altul, cum ar fi cel al unui telefon mobil.
