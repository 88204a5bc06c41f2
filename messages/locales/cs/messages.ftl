message-could-not-verify =
    .title = Váš účet se nepodařilo ověřit
    .offer = Pokud chcete, můžeme se obrátit na správce ve vaší organizaci, aby vám heslo resetoval.
    .offer-link = Pokud chcete, můžeme se obrátit na správce ve vaší organizaci, aby vám heslo resetoval: { $contact }
    .solution =
        Tato zpráva se zobrazuje, protože máte povolené resetování hesla, ale k používání této služby jste se nezaregistrovali. Pokud se chcete zaregistrovat k resetování hesla, přejděte na registrační stránku pro resetování hesla, až znovu získáte přístup ke svému účtu.

        Pokud chcete heslo resetovat, klikněte na odkaz pro kontaktování správce, kterým odešlete e-mail oddělení IT ve vaší společnosti.
    .solution-link =
        Tato zpráva se zobrazuje, protože máte povolené resetování hesla, ale k používání této služby jste se nezaregistrovali. Pokud se chcete zaregistrovat k resetování hesla, přejděte na adresu { $registration }, až znovu získáte přístup ke svému účtu.

        Pokud chcete heslo resetovat, klikněte na odkaz pro kontaktování správce, kterým odešlete e-mail oddělení IT ve vaší společnosti.

message-not-enabled =
    .title = Váš účet nemá povolené resetování hesla
    .body = Je nám líto, ale oddělení IT váš účet pro používání této služby nenastavilo.
    .offer = Pokud chcete, můžeme se obrátit na správce ve vaší organizaci, aby vám heslo resetoval.
    .offer-link = Pokud chcete, můžeme se obrátit na správce ve vaší organizaci, aby vám heslo resetoval: { $contact }
    .solution =
        Tato zpráva se zobrazuje, protože oddělení IT pro vaši organizaci nepovolilo resetování hesla pomocí odkazu „Nemáte přístup k účtu?“ nebo vám nepřidělilo licenci k používání této funkce.

        Pokud chcete heslo resetovat, klikněte na odkaz pro kontaktování správce, kterým odešlete e-mail oddělení IT ve vaší společnosti, a sdělte mu, že chcete resetovat heslo, aby vám mohlo tuto funkci povolit.

message-contact-administrator =
    .title = Obraťte se na svého správce
    .body =
        Zjistili jsme, že heslo vašeho uživatelského účtu nespravuje tato služba. Heslo vám proto nemůžeme automaticky resetovat.

        S žádostí o další pomoc se musíte obrátit na oddělení IT.
    .solution =
        Tato zpráva se zobrazuje, protože vaše heslo spravuje oddělení IT v místním prostředí a nepovoluje vám resetovat heslo pomocí odkazu „Nemáte přístup k účtu?“.

        Pokud chcete heslo resetovat, obraťte se o pomoc přímo na oddělení IT a sdělte mu, že chcete resetovat heslo, aby vám mohlo tuto funkci povolit.

message-use-personal-recovery =
    .title = Toto je osobní účet
    .body = Byli jste sem pozváni s osobním účtem. Jeho heslo uchovává poskytovatel, který vám účet dal, takže se tady nedá resetovat.
    .solution = Otevřete přihlašovací stránku tohoto poskytovatele a použijte na ní odkaz pro zapomenuté heslo.

message-use-home-organization =
    .title = Obraťte se na svou vlastní organizaci
    .body = Tady jste jako host. Vaše heslo uchovává vaše vlastní organizace a o tom, jak ho můžete resetovat, rozhodují její pravidla.
    .solution = Otevřete přihlašovací stránku své vlastní organizace a použijte na ní odkaz pro zapomenuté heslo, nebo požádejte o pomoc její oddělení IT.

message-too-many-attempts =
    .title = Než to zkusíte znovu, počkejte
    .body = Došlo k příliš mnoha pokusům o ověření tohoto účtu. Z bezpečnostních důvodů se teď nějakou dobu nedá znovu ověřit.
    .offer = Pokud nemůžete čekat, můžeme se obrátit na správce ve vaší organizaci, aby vám heslo resetoval.
    .offer-link = Pokud nemůžete čekat, můžeme se obrátit na správce ve vaší organizaci, aby vám heslo resetoval: { $contact }
    .solution = Počkejte jeden den a pak začněte znovu.

message-try-again-later =
    .title = Zkuste to později
    .body = Služba, která uchovává vaše heslo, je teď nedostupná, takže heslo nebylo změněno.
    .offer = Pokud chcete, můžeme se obrátit na správce ve vaší organizaci, aby vám heslo resetoval.
    .offer-link = Pokud chcete, můžeme se obrátit na správce ve vaší organizaci, aby vám heslo resetoval: { $contact }
    .solution = Počkejte několik minut a začněte znovu. Pokud se tato stránka objeví znovu, požádejte o pomoc správce.

message-start-again =
    .title = Začněte prosím znovu
    .body = Na vašem účtu nebo v pravidlech vaší organizace se mezitím něco změnilo nebo bylo vaše heslo resetováno v jiném okně. Tady se nic neprovedlo.

message-session-over =
    .title = Čas vypršel
    .body = V zájmu vašeho bezpečí se každé resetování musí dokončit v krátké době. Nic se nezměnilo. Můžete začít znovu.

message-cancelled =
    .title = Akce byla zrušena
    .body = Nic se nezměnilo. Kdykoli můžete začít znovu.

message-may-have-changed =
    .title = Vaše heslo se možná změnilo
    .body = Změnu jsme odeslali, ale nedostali jsme odpověď. Nejdřív vyzkoušejte nové heslo. Pokud nebude fungovat, vyzkoušejte staré a pak začněte znovu.

message-wait-some-minutes =
    .title = Vaše heslo bylo změněno
    .body = Bude trvat několik minut, než se o změně dozví všechny služby. Pokud se nemůžete přihlásit, chvíli počkejte a zkuste to znovu.

message-password-reset =
    .title = Vaše heslo bylo resetováno
    .body = Heslo vašeho účtu bylo právě resetováno. Pokud jste to nebyli vy, okamžitě se obraťte na svého správce.

message-account-unlocked =
    .title = Váš účet byl odemknut
    .body = Váš účet byl právě odemknut; heslo zůstává stejné. Pokud jste to nebyli vy, okamžitě se obraťte na svého správce.

message-administrator-reset =
    .title = Heslo správce bylo resetováno
    .body = Správce vaší organizace si právě resetoval své heslo. Pokud jste to nečekali, zeptejte se ho.

message-registration-changed =
    .title = Vaše bezpečnostní údaje se změnily
    .body = U vašeho účtu byl právě přidán, změněn nebo odebrán způsob, jak prokázat vaši totožnost. Pokud jste to nebyli vy, okamžitě se obraťte na svého správce.

message-sign-in-again =
    .title = Přihlaste se prosím znovu
    .body = Změnit způsob, jak prokázat svou totožnost, může jen ten, kdo se právě přihlásil. Přihlaste se znovu a pokračujte.
