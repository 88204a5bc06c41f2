draft-not-enabled = Din organisation använder inte det här för lösenordsåterställning.
draft-too-few =
    { $minimum ->
        [one] Svara på minst { $minimum } fråga.
       *[other] Svara på minst { $minimum } frågor.
    }
draft-too-many =
    { $maximum ->
        [one] Svara på högst { $maximum } fråga.
       *[other] Svara på högst { $maximum } frågor.
    }
draft-unknown-question = Den här frågan erbjuds inte längre. Välj en annan.
draft-repeated-question = Du har redan valt den här frågan. Välj en annan.
draft-repeated-answer = Du har redan gett det här svaret. Ge varje fråga ett eget svar.
draft-too-short = Använd minst { $minimum } tecken.
draft-too-long = Svaret är för långt. Använd färre tecken.
draft-disallowed-character = Svaret innehåller ett tecken som inte kan användas. Skriv det igen utan det tecknet.
draft-unstable = Det här svaret kan inte användas. Välj ett annat.
draft-reveals-account = Svaret är en del av ditt konto, där andra kan se det. Välj ett annat.
draft-in-question = Svaret står i själva frågan. Välj ett annat.
draft-malformed-phone = Skriv + och landskoden, ett blanksteg och sedan numret med siffror, till exempel { $example }.
draft-malformed-email = Skriv en fullständig e-postadress, till exempel name@example.org.
draft-same-as-account = Det här är adressen till själva kontot, som du inte kan öppna utan lösenordet. Använd en annan.
draft-administrator-only = Bara administratören kan ange kontorstelefonen.
draft-same-destination = Det här är numret till din kontorstelefon. Använd ett annat, till exempel numret till en mobiltelefon.
