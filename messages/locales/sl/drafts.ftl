draft-not-enabled = Vaša organizacija tega ne uporablja za ponastavitev gesla.
draft-too-few =
    { $minimum ->
        [one] Odgovorite na vsaj { $minimum } vprašanje.
        [two] Odgovorite na vsaj { $minimum } vprašanji.
        [few] Odgovorite na vsaj { $minimum } vprašanja.
       *[other] Odgovorite na vsaj { $minimum } vprašanj.
    }
draft-too-many =
    { $maximum ->
        [one] Odgovorite na največ { $maximum } vprašanje.
        [two] Odgovorite na največ { $maximum } vprašanji.
        [few] Odgovorite na največ { $maximum } vprašanja.
       *[other] Odgovorite na največ { $maximum } vprašanj.
    }
draft-unknown-question = To vprašanje ni več na voljo. Izberite drugo.
draft-repeated-question = To vprašanje ste že izbrali. Izberite drugo.
draft-repeated-answer = Ta odgovor ste že navedli. Na vsako vprašanje navedite drug odgovor.
draft-too-short =
    { $minimum ->
        [one] Uporabite vsaj { $minimum } znak.
        [two] Uporabite vsaj { $minimum } znaka.
        [few] Uporabite vsaj { $minimum } znake.
       *[other] Uporabite vsaj { $minimum } znakov.
    }
draft-too-long = Ta odgovor je predolg. Uporabite manj znakov.
draft-disallowed-character = Ta odgovor vsebuje znak, ki ga ni mogoče uporabiti. Vnesite ga znova brez tega znaka.
draft-unstable = Tega odgovora ni mogoče uporabiti. Izberite drugega.
draft-reveals-account = Ta odgovor je del vašega računa, kjer ga lahko vidijo drugi. Izberite drugega.
draft-in-question = Ta odgovor je že v samem vprašanju. Izberite drugega.
draft-malformed-phone = Vnesite znak + in kodo države, en presledek in nato številko samo s števkami, na primer { $example }.
draft-malformed-email = Vnesite celoten e-poštni naslov, na primer name@example.org.
draft-same-as-account = To je naslov samega računa, do katerega brez gesla nimate dostopa. Uporabite drugega.
draft-administrator-only = Službeni telefon lahko nastavi samo skrbnik.
draft-same-destination = To je številka vašega službenega telefona. Uporabite drugo, na primer številko mobilnega telefona.
