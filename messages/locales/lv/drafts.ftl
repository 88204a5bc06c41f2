draft-not-enabled = Jūsu organizācija to neizmanto paroles atiestatīšanai.
draft-too-few =
    { $minimum ->
        [one] Atbildiet vismaz uz { $minimum } jautājumu.
       *[other] Atbildiet vismaz uz { $minimum } jautājumiem.
    }
draft-too-many =
    { $maximum ->
        [one] Atbildiet ne vairāk kā uz { $maximum } jautājumu.
       *[other] Atbildiet ne vairāk kā uz { $maximum } jautājumiem.
    }
draft-unknown-question = Šis jautājums vairs netiek piedāvāts. Izvēlieties citu.
draft-repeated-question = Šo jautājumu jau izvēlējāties. Izvēlieties citu.
draft-repeated-answer = Šādu atbildi jau sniedzāt. Katram jautājumam sniedziet citu atbildi.
draft-too-short =
    { $minimum ->
        [zero] Izmantojiet vismaz { $minimum } rakstzīmju.
        [one] Izmantojiet vismaz { $minimum } rakstzīmi.
       *[other] Izmantojiet vismaz { $minimum } rakstzīmes.
    }
draft-too-long = Šī atbilde ir pārāk gara. Izmantojiet mazāk rakstzīmju.
draft-disallowed-character = Šajā atbildē ir rakstzīme, ko nevar izmantot. Ierakstiet atbildi vēlreiz bez tās.
draft-unstable = Šo atbildi nevar izmantot. Izvēlieties citu.
draft-reveals-account = Šī atbilde ir daļa no jūsu konta, kur to var redzēt citi. Izvēlieties citu.
draft-in-question = Šī atbilde ir ietverta tās jautājumā. Izvēlieties citu.
draft-malformed-phone = Ierakstiet + un valsts kodu, vienu atstarpi un tad numuru ar cipariem, piemēram, { $example }.
draft-malformed-email = Ierakstiet pilnu e-pasta adresi, piemēram, name@example.org.
draft-same-as-account = Šī ir paša konta adrese, kurai nevarat piekļūt bez paroles. Izmantojiet citu.
draft-administrator-only = Biroja tālruni var iestatīt tikai administrators.
draft-same-destination = Šis ir jūsu biroja tālruņa numurs. Izmantojiet citu, piemēram, mobilā tālruņa numuru.
