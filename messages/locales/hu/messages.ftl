message-could-not-verify =
    .title = Nem tudtuk ellenőrizni a fiókját
    .offer = Ha szeretné, kapcsolatba léphetünk a szervezet egyik rendszergazdájával, hogy visszaállítsa Önnek a jelszavát.
    .offer-link = Ha szeretné, kapcsolatba léphetünk a szervezet egyik rendszergazdájával, hogy visszaállítsa Önnek a jelszavát: { $contact }
    .solution =
        Azért látja ezt az üzenetet, mert a jelszó-visszaállítás engedélyezve van az Ön számára, de még nem regisztrált a szolgáltatás használatára. A jelszó-visszaállításra való regisztrációhoz keresse fel a jelszó-visszaállítás regisztrációs lapját, miután ismét hozzáfér a fiókjához.

        Jelszava visszaállításához kattintson a rendszergazdával való kapcsolatfelvétel hivatkozására, és küldjön e-mailt a vállalat informatikai részlegének.
    .solution-link =
        Azért látja ezt az üzenetet, mert a jelszó-visszaállítás engedélyezve van az Ön számára, de még nem regisztrált a szolgáltatás használatára. A jelszó-visszaállításra való regisztrációhoz keresse fel a következő címet, miután ismét hozzáfér a fiókjához: { $registration }

        Jelszava visszaállításához kattintson a rendszergazdával való kapcsolatfelvétel hivatkozására, és küldjön e-mailt a vállalat informatikai részlegének.

message-not-enabled =
    .title = Fiókjához nincs engedélyezve a jelszó-visszaállítás
    .body = Sajnáljuk, de az informatikai részleg nem állította be a fiókját a szolgáltatás használatára.
    .offer = Ha szeretné, kapcsolatba léphetünk a szervezet egyik rendszergazdájával, hogy visszaállítsa Önnek a jelszavát.
    .offer-link = Ha szeretné, kapcsolatba léphetünk a szervezet egyik rendszergazdájával, hogy visszaállítsa Önnek a jelszavát: { $contact }
    .solution =
        Azért látja ezt az üzenetet, mert az informatikai részleg nem engedélyezte a szervezetben a jelszó-visszaállítást a „Nem fér hozzá a fiókjához?” hivatkozásról, vagy nem adott Önnek licencet a funkció használatára.

        Jelszava visszaállításához kattintson a rendszergazdával való kapcsolatfelvétel hivatkozására, küldjön e-mailt a vállalat informatikai részlegének, és jelezze, hogy szeretné visszaállítani a jelszavát, hogy engedélyezhessék Önnek ezt a funkciót.

message-contact-administrator =
    .title = Forduljon a rendszergazdához
    .body =
        Azt észleltük, hogy felhasználói fiókja jelszavát nem ez a szolgáltatás kezeli. Emiatt nem tudjuk automatikusan visszaállítani a jelszavát.

        További segítségért forduljon az informatikai részleghez.
    .solution =
        Azért látja ezt az üzenetet, mert a jelszavát az informatikai részleg a helyszíni környezetben kezeli, és nem engedélyezi a jelszó visszaállítását a „Nem fér hozzá a fiókjához?” hivatkozásról.

        Jelszava visszaállításához kérjen segítséget közvetlenül az informatikai részlegtől, és jelezze, hogy szeretné visszaállítani a jelszavát, hogy engedélyezhessék Önnek ezt a funkciót.

message-use-personal-recovery =
    .title = Ez egy személyes fiók
    .body = Önt személyes fiókkal hívták meg ide. A fiók jelszavát az a szolgáltató őrzi, amelytől a fiókot kapta, ezért itt nem lehet visszaállítani.
    .solution = Nyissa meg a szolgáltató saját bejelentkezési lapját, és kattintson ott az elfelejtett jelszó hivatkozására.

message-use-home-organization =
    .title = Forduljon a saját szervezetéhez
    .body = Ön itt vendég. A jelszavát a saját szervezete őrzi, és annak szabályai döntik el, hogyan állíthatja vissza.
    .solution = Nyissa meg a saját szervezete bejelentkezési lapját, és kattintson ott az elfelejtett jelszó hivatkozására, vagy kérjen segítséget a szervezet informatikai részlegétől.

message-too-many-attempts =
    .title = Várjon, mielőtt újra próbálkozik
    .body = Túl sok kísérlet történt ennek a fióknak az ellenőrzésére. A fiók védelme érdekében egy ideig nem lehet újra ellenőrizni.
    .offer = Ha nem tud várni, kapcsolatba léphetünk a szervezet egyik rendszergazdájával, hogy visszaállítsa Önnek a jelszavát.
    .offer-link = Ha nem tud várni, kapcsolatba léphetünk a szervezet egyik rendszergazdájával, hogy visszaállítsa Önnek a jelszavát: { $contact }
    .solution = Várjon egy napot, majd kezdje elölről.

message-try-again-later =
    .title = Próbálkozzon újra később
    .body = Jelenleg nem érjük el a jelszavát őrző szolgáltatást, ezért a jelszó nem változott meg.
    .offer = Ha szeretné, kapcsolatba léphetünk a szervezet egyik rendszergazdájával, hogy visszaállítsa Önnek a jelszavát.
    .offer-link = Ha szeretné, kapcsolatba léphetünk a szervezet egyik rendszergazdájával, hogy visszaállítsa Önnek a jelszavát: { $contact }
    .solution = Várjon néhány percet, és kezdje elölről. Ha ismét ez a lap jelenik meg, kérjen segítséget egy rendszergazdától.

message-start-again =
    .title = Kezdje újra
    .body = Időközben megváltozott valami a fiókjában vagy a szervezet szabályaiban, vagy egy másik ablakban visszaállították a jelszavát. Itt nem történt semmi.

message-session-over =
    .title = Lejárt az idő
    .body = Az Ön biztonsága érdekében minden visszaállítást rövid időn belül be kell fejezni. Semmi sem változott. Újrakezdheti.

message-cancelled =
    .title = Ön megszakította a műveletet
    .body = Semmi sem változott. Bármikor újrakezdheti.

message-may-have-changed =
    .title = Lehet, hogy megváltozott a jelszava
    .body = Elküldtük a módosítást, de nem kaptunk választ. Először az új jelszavát próbálja ki. Ha nem működik, próbálja ki a régit, majd kezdje újra.

message-wait-some-minutes =
    .title = Jelszava megváltozott
    .body = Néhány percbe telik, amíg minden szolgáltatás értesül róla. Ha nem tud bejelentkezni, várjon egy kicsit, és próbálkozzon újra.

message-password-reset =
    .title = Jelszavát visszaállították
    .body = Fiókjának jelszavát az imént visszaállították. Ha nem Ön volt, azonnal forduljon a rendszergazdához.

message-account-unlocked =
    .title = Fiókjának zárolását feloldották
    .body = Fiókjának zárolását az imént feloldották; a jelszava ugyanaz maradt. Ha nem Ön volt, azonnal forduljon a rendszergazdához.

message-administrator-reset =
    .title = Egy rendszergazda jelszavát visszaállították
    .body = A szervezet egyik rendszergazdája az imént visszaállította a saját jelszavát. Ha erre nem számított, kérdezze meg őt.

message-registration-changed =
    .title = Biztonsági adatai megváltoztak
    .body = A fiókjához az imént hozzáadtak egy személyazonosság-igazolási módot, vagy módosítottak, illetve eltávolítottak egyet. Ha nem Ön volt, azonnal forduljon a rendszergazdához.

message-sign-in-again =
    .title = Jelentkezzen be újra
    .body = Csak az módosíthatja, hogyan igazolja a személyazonosságát, aki éppen most jelentkezett be. Jelentkezzen be újra, és folytassa onnan.
