message-could-not-verify =
    .title = Vaše konto sa nepodarilo overiť
    .offer = Ak chcete, môžeme sa obrátiť na správcu vo vašej organizácii, aby vám resetoval heslo.
    .offer-link = Ak chcete, môžeme sa obrátiť na správcu vo vašej organizácii, aby vám resetoval heslo: { $contact }
    .solution =
        Toto hlásenie sa zobrazuje, pretože máte povolené resetovanie hesla, ale na používanie tejto služby ste sa nezaregistrovali. Ak sa chcete zaregistrovať na resetovanie hesla, po obnovení prístupu k svojmu kontu prejdite na registračnú stránku resetovania hesla.

        Ak chcete resetovať heslo, kliknite na prepojenie na kontaktovanie správcu, ktorým odošlete e-mail oddeleniu IT vo vašej spoločnosti.
    .solution-link =
        Toto hlásenie sa zobrazuje, pretože máte povolené resetovanie hesla, ale na používanie tejto služby ste sa nezaregistrovali. Ak sa chcete zaregistrovať na resetovanie hesla, po obnovení prístupu k svojmu kontu prejdite na adresu { $registration }.

        Ak chcete resetovať heslo, kliknite na prepojenie na kontaktovanie správcu, ktorým odošlete e-mail oddeleniu IT vo vašej spoločnosti.

message-not-enabled =
    .title = Vaše konto nemá povolené resetovanie hesla
    .body = Ľutujeme, ale oddelenie IT nenastavilo vaše konto na používanie tejto služby.
    .offer = Ak chcete, môžeme sa obrátiť na správcu vo vašej organizácii, aby vám resetoval heslo.
    .offer-link = Ak chcete, môžeme sa obrátiť na správcu vo vašej organizácii, aby vám resetoval heslo: { $contact }
    .solution =
        Toto hlásenie sa zobrazuje, pretože oddelenie IT pre vašu organizáciu nepovolilo resetovanie hesla pomocou prepojenia „Nemáte prístup ku kontu?“ alebo vám nepridelilo licenciu na používanie tejto funkcie.

        Ak chcete resetovať heslo, kliknite na prepojenie na kontaktovanie správcu, ktorým odošlete e-mail oddeleniu IT vo vašej spoločnosti, a oznámte mu, že chcete resetovať heslo, aby vám mohlo túto funkciu povoliť.

message-contact-administrator =
    .title = Obráťte sa na svojho správcu
    .body =
        Zistili sme, že heslo vášho používateľského konta nespravuje táto služba. Z tohto dôvodu vám heslo nemôžeme resetovať automaticky.

        Ak potrebujete ďalšiu pomoc, musíte sa obrátiť na oddelenie IT.
    .solution =
        Toto hlásenie sa zobrazuje, pretože vaše heslo spravuje oddelenie IT v lokálnom prostredí a nepovoľuje vám resetovať heslo pomocou prepojenia „Nemáte prístup ku kontu?“.

        Ak chcete resetovať heslo, obráťte sa o pomoc priamo na oddelenie IT a oznámte mu, že chcete resetovať heslo, aby vám mohlo túto funkciu povoliť.

message-use-personal-recovery =
    .title = Toto je osobné konto
    .body = Boli ste sem pozvaní s osobným kontom. Jeho heslo uchováva poskytovateľ, ktorý vám konto dal, takže ho tu nie je možné resetovať.
    .solution = Otvorte prihlasovaciu stránku tohto poskytovateľa a použite na nej prepojenie pre zabudnuté heslo.

message-use-home-organization =
    .title = Obráťte sa na svoju vlastnú organizáciu
    .body = Ste tu ako hosť. Vaše heslo uchováva vaša vlastná organizácia a o tom, ako ho môžete resetovať, rozhodujú jej pravidlá.
    .solution = Otvorte prihlasovaciu stránku svojej vlastnej organizácie a použite na nej prepojenie pre zabudnuté heslo alebo požiadajte o pomoc jej oddelenie IT.

message-too-many-attempts =
    .title = Pred ďalším pokusom počkajte
    .body = Došlo k priveľkému počtu pokusov o overenie tohto konta. Z bezpečnostných dôvodov ho teraz istý čas nie je možné znova overiť.
    .offer = Ak nemôžete čakať, môžeme sa obrátiť na správcu vo vašej organizácii, aby vám resetoval heslo.
    .offer-link = Ak nemôžete čakať, môžeme sa obrátiť na správcu vo vašej organizácii, aby vám resetoval heslo: { $contact }
    .solution = Počkajte jeden deň a potom začnite odznova.

message-try-again-later =
    .title = Skúste to neskôr
    .body = Služba, ktorá uchováva vaše heslo, je teraz nedostupná, takže heslo nebolo zmenené.
    .offer = Ak chcete, môžeme sa obrátiť na správcu vo vašej organizácii, aby vám resetoval heslo.
    .offer-link = Ak chcete, môžeme sa obrátiť na správcu vo vašej organizácii, aby vám resetoval heslo: { $contact }
    .solution = Počkajte niekoľko minút a začnite odznova. Ak sa táto stránka objaví znova, požiadajte o pomoc správcu.

message-start-again =
    .title = Začnite odznova
    .body = Medzitým sa niečo zmenilo vo vašom konte alebo v pravidlách vašej organizácie, prípadne bolo vaše heslo resetované v inom okne. Tu sa nič nevykonalo.

message-session-over =
    .title = Čas uplynul
    .body = V záujme vašej bezpečnosti sa každé resetovanie musí dokončiť v krátkom čase. Nič sa nezmenilo. Môžete začať odznova.

message-cancelled =
    .title = Akcia bola zrušená
    .body = Nič sa nezmenilo. Odznova môžete začať kedykoľvek.

message-may-have-changed =
    .title = Vaše heslo sa možno zmenilo
    .body = Zmenu sme odoslali, ale nedostali sme odpoveď. Najprv vyskúšajte nové heslo. Ak nebude fungovať, vyskúšajte staré a potom začnite odznova.

message-wait-some-minutes =
    .title = Vaše heslo bolo zmenené
    .body = Potrvá niekoľko minút, kým sa o zmene dozvedia všetky služby. Ak sa nemôžete prihlásiť, chvíľu počkajte a skúste to znova.

message-password-reset =
    .title = Vaše heslo bolo resetované
    .body = Heslo vášho konta bolo práve resetované. Ak ste to neboli vy, okamžite sa obráťte na svojho správcu.

message-account-unlocked =
    .title = Vaše konto bolo odomknuté
    .body = Vaše konto bolo práve odomknuté; heslo zostáva rovnaké. Ak ste to neboli vy, okamžite sa obráťte na svojho správcu.

message-administrator-reset =
    .title = Heslo správcu bolo resetované
    .body = Správca vašej organizácie si práve resetoval vlastné heslo. Ak ste to nečakali, opýtajte sa ho.

message-registration-changed =
    .title = Vaše bezpečnostné informácie sa zmenili
    .body = Spôsob, ako preukázať vašu totožnosť, bol práve pridaný do vášho konta, zmenený alebo odstránený. Ak ste to neboli vy, okamžite sa obráťte na svojho správcu.

message-sign-in-again =
    .title = Prihláste sa znova
    .body = Spôsob, ako preukázať svoju totožnosť, môže zmeniť len ten, kto sa práve prihlásil. Prihláste sa znova a pokračujte.
