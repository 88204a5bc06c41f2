password-too-short =
    { $minimum ->
        [one] Este prea scurtă. Utilizați cel puțin { $minimum } caracter.
        [few] Este prea scurtă. Utilizați cel puțin { $minimum } caractere.
       *[other] Este prea scurtă. Utilizați cel puțin { $minimum } de caractere.
    }
password-too-long =
    { $maximum ->
        [one] Este prea lungă. Utilizați cel mult { $maximum } caracter.
        [few] Este prea lungă. Utilizați cel mult { $maximum } caractere.
       *[other] Este prea lungă. Utilizați cel mult { $maximum } de caractere.
    }
password-disallowed-character = Conține un caracter care nu poate fi folosit. Utilizați litere simple, cifre și simboluri.
password-too-few-classes = Este prea simplă. Utilizați cel puțin { $minimum } dintre acestea: litere mici, litere mari, cifre, simboluri.
password-contains-name = Conține numele dvs. sau pe cel al organizației dvs.
password-banned = Este o parolă pe care o folosesc mulți oameni sau una aproape identică.
password-too-weak = Este ușor de ghicit, pentru că este formată în cea mai mare parte din cuvinte pe care le folosesc mulți oameni. Adăugați și altceva.
