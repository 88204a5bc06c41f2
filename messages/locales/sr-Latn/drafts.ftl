draft-not-enabled = Vaša organizacija ovo ne koristi za resetovanje lozinke.
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
draft-unknown-question = Ovo pitanje se više ne nudi. Odaberite drugo.
draft-repeated-question = Već ste odabrali ovo pitanje. Odaberite drugo.
draft-repeated-answer = Već ste dali ovaj odgovor. Za svako pitanje dajte poseban odgovor.
draft-too-short =
    { $minimum ->
        [one] Koristite najmanje { $minimum } znak.
        [few] Koristite najmanje { $minimum } znaka.
       *[other] Koristite najmanje { $minimum } znakova.
    }
draft-too-long = Ovaj odgovor je predugačak. Koristite manje znakova.
draft-disallowed-character = Ovaj odgovor sadrži znak koji ne može da se koristi. Otkucajte ga ponovo bez tog znaka.
draft-unstable = Ovaj odgovor ne može da se koristi. Odaberite drugi.
draft-reveals-account = Ovaj odgovor je deo vašeg naloga, gde drugi mogu da ga vide. Odaberite drugi.
draft-in-question = Ovaj odgovor se nalazi u samom pitanju. Odaberite drugi.
draft-malformed-phone = Otkucajte + i pozivni broj zemlje, jedan razmak, a zatim broj u ciframa, na primer { $example }.
draft-malformed-email = Otkucajte celu e-adresu, na primer name@example.org.
draft-same-as-account = To je adresa samog naloga, kojoj ne možete da pristupite bez lozinke. Koristite drugu.
draft-administrator-only = Službeni telefon može da podesi samo vaš administrator.
draft-same-destination = To je broj vašeg službenog telefona. Koristite drugi, na primer broj mobilnog telefona.
