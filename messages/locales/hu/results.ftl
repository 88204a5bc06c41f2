result-sent = A kód úton van.
result-asked = Most kérjük a jóváhagyását a telefonján vagy az alkalmazásában.
result-right = Ez helyes volt.
result-wrong = Ez nem volt helyes.
    .until = Ez nem volt helyes, és ez volt az utolsó próbálkozás. { $until } után újra próbálkozhat.
result-expired = Ez a kód már nem érvényes. Kérjen másikat. Ezzel nem használt el próbálkozást.
result-spent = Ezt a próbálkozást már felhasználta. Válasszon újra módszert.
result-told = Kérését elküldtük egy rendszergazdának.
result-saved = Mentve.
result-too-few = Ez még nem elég: { $required } szükséges, és { $registered } van regisztrálva.
result-unconfirmed = Előbb erősítse meg a következőket: { $fields }.
result-out-of-memory = Ehhez most nem volt elég hely. Próbálkozzon újra. Ezzel nem használt el próbálkozást.
result-rules-refused = A szervezet szabályai nem engedélyezik ezt a jelszót. Válasszon másikat.
result-unreachable = Jelenleg nem érjük el a jelszavát őrző szolgáltatást. Semmi sem változott. Próbálkozzon újra néhány perc múlva.
result-password = Ez a jelszó nem használható:

blocked-account = Túl sok próbálkozás történt ennél a fióknál. { $until } után folytathatja.
blocked-method = Túl sok próbálkozás történt ezzel a módszerrel. Válasszon másikat, vagy várjon eddig: { $until }.
blocked-messages = Ehhez a fiókhoz túl sok kódot küldtünk és túl sok hívást kezdeményeztünk. { $until } után kérhet új kódot vagy hívást.
blocked-contact = Kérését korábban már elküldtük egy rendszergazdának. { $until } után kérheti újra.

refused-clock-went-back = Az óránk nem pontos. Próbálkozzon újra egy perc múlva.
refused-version = Ezt itt jelenleg nem lehet elvégezni. Próbálkozzon újra később.
refused-stale-ledger = Ezt itt jelenleg nem lehet elvégezni. Próbálkozzon újra egy perc múlva.
refused-not-now = Ezt most nem lehet elvégezni. Folytassa azzal, amit a lap mutat.
refused-malformed = Ez nem lehet helyes. Nézze át, amit beírt. Ezzel nem használt el próbálkozást.
refused-captcha = Előbb igazolja, hogy nem robot.
