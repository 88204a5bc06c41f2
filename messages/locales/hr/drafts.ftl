draft-not-enabled = Vaša tvrtka ili ustanova ovo ne upotrebljava za ponovno postavljanje lozinke.
draft-too-few =
    { $minimum ->
        [one] Odgovorite na najmanje { $minimum } pitanje.
        [few] Odgovorite na najmanje { $minimum } pitanja.
       *[other] Odgovorite na najmanje { $minimum } pitanja.
    }
draft-too-many =
    { $maximum ->
        [one] Odgovorite na najviše { $maximum } pitanje.
        [few] Odgovorite na najviše { $maximum } pitanja.
       *[other] Odgovorite na najviše { $maximum } pitanja.
    }
draft-unknown-question = Ovo pitanje više nije u ponudi. Odaberite drugo.
draft-repeated-question = To ste pitanje već odabrali. Odaberite drugo.
draft-repeated-answer = Taj ste odgovor već dali. Na svako pitanje dajte drukčiji odgovor.
draft-too-short =
    { $minimum ->
        [one] Upotrijebite najmanje { $minimum } znak.
        [few] Upotrijebite najmanje { $minimum } znaka.
       *[other] Upotrijebite najmanje { $minimum } znakova.
    }
draft-too-long = Ovaj je odgovor predug. Upotrijebite manje znakova.
draft-disallowed-character = Ovaj odgovor sadrži znak koji nije moguće upotrijebiti. Upišite ga ponovno bez tog znaka.
draft-unstable = Ovaj odgovor nije moguće upotrijebiti. Odaberite drugi.
draft-reveals-account = Ovaj je odgovor dio vašeg računa, gdje ga mogu vidjeti drugi. Odaberite drugi.
draft-in-question = Ovaj se odgovor nalazi u samom pitanju. Odaberite drugi.
draft-malformed-phone = Upišite znak + i pozivni broj države, jedan razmak i zatim broj samo sa znamenkama, na primjer { $example }.
draft-malformed-email = Upišite cijelu adresu e-pošte, na primjer name@example.org.
draft-same-as-account = To je adresa samog računa, kojoj ne možete pristupiti bez lozinke. Upotrijebite drugu.
draft-administrator-only = Službeni telefon može postaviti samo administrator.
draft-same-destination = To je broj vašeg službenog telefona. Upotrijebite drugi, na primjer broj mobilnog telefona.
