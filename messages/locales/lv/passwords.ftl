password-too-short =
    { $minimum ->
        [zero] Tā ir pārāk īsa. Izmantojiet vismaz { $minimum } rakstzīmju.
        [one] Tā ir pārāk īsa. Izmantojiet vismaz { $minimum } rakstzīmi.
       *[other] Tā ir pārāk īsa. Izmantojiet vismaz { $minimum } rakstzīmes.
    }
password-too-long =
    { $maximum ->
        [zero] Tā ir pārāk gara. Izmantojiet ne vairāk kā { $maximum } rakstzīmju.
        [one] Tā ir pārāk gara. Izmantojiet ne vairāk kā { $maximum } rakstzīmi.
       *[other] Tā ir pārāk gara. Izmantojiet ne vairāk kā { $maximum } rakstzīmes.
    }
password-disallowed-character = Tajā ir rakstzīme, ko nevar izmantot. Izmantojiet parastus burtus, ciparus un simbolus.
password-too-few-classes = Tā ir pārāk vienkārša. Izmantojiet vismaz { $minimum } no šiem: mazie burti, lielie burti, cipari, simboli.
password-contains-name = Tajā ir jūsu vārds, uzvārds vai jūsu organizācijas nosaukums.
password-banned = Tā ir parole, ko lieto daudzi cilvēki, vai gandrīz tāda pati.
password-too-weak = To ir viegli uzminēt, jo lielākā daļa no tās ir vārdi, ko lieto daudzi cilvēki. Pievienojiet kaut ko citu.
