password-too-short =
    { $minimum ->
        [one] Prekratka je. Koristite najmanje { $minimum } znak.
        [few] Prekratka je. Koristite najmanje { $minimum } znaka.
       *[other] Prekratka je. Koristite najmanje { $minimum } znakova.
    }
password-too-long =
    { $maximum ->
        [one] Predugačka je. Koristite najviše { $maximum } znak.
        [few] Predugačka je. Koristite najviše { $maximum } znaka.
       *[other] Predugačka je. Koristite najviše { $maximum } znakova.
    }
password-disallowed-character = Sadrži znak koji ne može da se koristi. Koristite obična slova, cifre i simbole.
password-too-few-classes = Previše je jednostavna. Koristite najmanje { $minimum } od sledećeg: mala slova, velika slova, cifre, simboli.
password-contains-name = Sadrži vaše ime ili ime vaše organizacije.
password-banned = To je lozinka koju mnogi koriste ili se od takve jedva razlikuje.
password-too-weak = Lako ju je pogoditi jer se većim delom sastoji od reči koje mnogi koriste. Dodajte još nešto.
