password-too-short =
    { $minimum ->
        [one] Prekratka je. Upotrijebite najmanje { $minimum } znak.
        [few] Prekratka je. Upotrijebite najmanje { $minimum } znaka.
       *[other] Prekratka je. Upotrijebite najmanje { $minimum } znakova.
    }
password-too-long =
    { $maximum ->
        [one] Preduga je. Upotrijebite najviše { $maximum } znak.
        [few] Preduga je. Upotrijebite najviše { $maximum } znaka.
       *[other] Preduga je. Upotrijebite najviše { $maximum } znakova.
    }
password-disallowed-character = Sadrži znak koji nije moguće upotrijebiti. Upotrijebite obična slova, znamenke i simbole.
password-too-few-classes = Previše je jednostavna. Upotrijebite najmanje { $minimum } od ovih vrsta znakova: mala slova, velika slova, znamenke, simboli.
password-contains-name = Sadrži vaše ime ili naziv vaše tvrtke ili ustanove.
password-banned = To je lozinka koju upotrebljavaju mnogi ili joj je vrlo slična.
password-too-weak = Lako ju je pogoditi jer se većinom sastoji od riječi koje upotrebljavaju mnogi. Dodajte još nešto.
