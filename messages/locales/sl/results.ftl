result-sent = Koda je na poti.
result-asked = V telefonu ali aplikaciji vas zdaj čaka zahteva za potrditev.
result-right = To je bilo pravilno.
result-wrong = To ni bilo pravilno.
    .until = To ni bilo pravilno in je bil zadnji poskus. Znova lahko poskusite po { $until }.
result-expired = Ta koda ne velja več. Zahtevajte drugo. Število preostalih poskusov se vam ni zmanjšalo.
result-spent = Ta poskus je že bil uporabljen. Znova izberite metodo.
result-told = Vaša prošnja je bila poslana skrbniku.
result-saved = Shranjeno.
result-too-few = To še ni dovolj. Zahtevano: { $required }, registrirano: { $registered }.
result-unconfirmed = Najprej potrdite: { $fields }.
result-out-of-memory = Trenutno za to ni bilo dovolj prostora. Poskusite znova. Število preostalih poskusov se vam ni zmanjšalo.
result-rules-refused = Pravila vaše organizacije ne dovoljujejo tega gesla. Izberite drugo.
result-unreachable = Storitev, ki hrani vaše geslo, trenutno ni dosegljiva. Nič ni bilo spremenjeno. Poskusite znova čez nekaj minut.
result-password = Tega gesla ni mogoče uporabiti:

blocked-account = Za ta račun je bilo preveč poskusov. Nadaljujete lahko po { $until }.
blocked-method = S to metodo je bilo preveč poskusov. Izberite drugo ali počakajte do { $until }.
blocked-messages = Za ta račun je bilo poslanih preveč kod in opravljenih preveč klicev. Novo kodo ali nov klic lahko zahtevate po { $until }.
blocked-contact = Vaša prošnja je že bila poslana skrbniku. Znova lahko prosite po { $until }.

refused-clock-went-back = Naša ura ni točna. Poskusite znova čez minuto.
refused-version = Tega tukaj trenutno ni mogoče narediti. Poskusite znova pozneje.
refused-stale-ledger = Tega tukaj trenutno ni mogoče narediti. Poskusite znova čez minuto.
refused-not-now = Tega zdaj ni mogoče narediti. Nadaljujte s tem, kar prikazuje stran.
refused-malformed = To ne more biti pravilno. Preverite, kaj ste vnesli. Število preostalih poskusov se vam ni zmanjšalo.
refused-captcha = Najprej pokažite, da niste robot.
