activity-flow-progress = Průběh aktivity v toku samoobslužného resetování hesla
activity-reset-password = Resetování hesla (samoobslužné)
activity-unlock-account = Odemknutí uživatelského účtu (samoobslužné)
activity-blocked = Samoobslužné resetování hesla zablokováno
activity-registered = Uživatel se zaregistroval k samoobslužnému resetování hesla
activity-started-registration = Uživatel zahájil registraci bezpečnostních údajů
activity-canceled-registration = Uživatel zrušil registraci bezpečnostních údajů
activity-registered-method = Uživatel zaregistroval bezpečnostní údaje
activity-deleted-method = Uživatel odstranil bezpečnostní údaje
activity-reviewed-methods = Uživatel zkontroloval bezpečnostní údaje

audit-success = Úspěch
audit-failure = Neúspěch

detail-submitted-user-id = Uživatel odeslal své ID uživatele
detail-unknown-identifier = Odeslané ID uživatele nikdo nemá
detail-may-not-reset = Uživatel nemůže resetovat heslo: { $reason }

detail-started-email = Uživatel zahájil ověření pomocí e-mailu
detail-started-mobile-text = Uživatel zahájil ověření pomocí SMS zprávy na mobilní telefon
detail-started-mobile-call = Uživatel zahájil ověření pomocí hlasového hovoru na mobilní telefon
detail-started-office-call = Uživatel zahájil ověření pomocí hlasového hovoru na telefon do kanceláře
detail-started-security-questions = Uživatel zahájil ověření pomocí bezpečnostních otázek
detail-started-app-notification = Uživatel zahájil ověření pomocí oznámení v mobilní aplikaci
detail-started-app-code = Uživatel zahájil ověření pomocí kódu z mobilní aplikace

detail-completed-email = Uživatel dokončil ověření pomocí e-mailu
detail-completed-mobile-text = Uživatel dokončil ověření pomocí SMS zprávy na mobilní telefon
detail-completed-mobile-call = Uživatel dokončil ověření pomocí hlasového hovoru na mobilní telefon
detail-completed-office-call = Uživatel dokončil ověření pomocí hlasového hovoru na telefon do kanceláře
detail-completed-security-questions = Uživatel dokončil ověření pomocí bezpečnostních otázek
detail-completed-app-notification = Uživatel dokončil ověření pomocí oznámení v mobilní aplikaci
detail-completed-app-code = Uživatel dokončil ověření pomocí kódu z mobilní aplikace
detail-completed-all = Uživatel dokončil všechny kroky ověření vyžadované k resetování svého hesla

detail-submitted-password = Uživatel odeslal nové heslo
detail-cancelled-before-methods = Uživatel akci zrušil před úspěšným použitím požadovaných metod ověřování
detail-cancelled-before-password = Uživatel akci zrušil před odesláním nového hesla
detail-contacted-administrator = Uživatel se obrátil na správce

detail-full-account = Příliš mnoho neúspěšných pokusů o ověření účtu
detail-full-phone-number = Příliš mnoho pokusů o ověření telefonního čísla
detail-full-mobile-text = Příliš mnoho neplatných kódů z SMS zpráv
detail-full-mobile-call = Příliš mnoho pokusů pomocí hlasového hovoru na mobilní telefon
detail-full-office-call = Příliš mnoho pokusů pomocí hlasového hovoru na telefon do kanceláře
detail-full-email = Příliš mnoho neplatných kódů z e-mailů
detail-full-security-questions = Příliš mnoho pokusů odpovědět na bezpečnostní otázky
detail-full-app = Příliš mnoho pokusů s ověřovací aplikací
detail-full-notice = Příliš mnoho upozornění na pokusy
detail-full-contact = Příliš mnoho žádostí správci
detail-full-messages = Příliš mnoho kódů a hovorů

detail-written-ok = Změna byla zapsána
detail-written-cloud-failed = Změna byla zapsána místně a do cloudu se dostane za několik minut
detail-written-unknown = O výsledku změny nepřišla zpráva; změna mohla být zapsána
detail-written-rules-refused = Pravidla místního adresáře heslo odmítla
detail-written-unreachable = Místní služba byla nedostupná
detail-written-admin-action = Správce musí místní službu uvést do pořádku
detail-written-no-policy = Organizace nemá zásady pro resetování hesla

detail-ended-changed = Účet nebo zásady se mezitím změnily
detail-ended-session-over = Čas relace vypršel
detail-ended-superseded = Heslo bylo resetováno v jiné relaci
detail-ended-cancelled = Uživatel akci zrušil
detail-ended-blocked = Účet je zablokovaný kvůli příliš mnoha pokusům
detail-ended-unknown = Účet se nepodařilo ověřit
detail-ended-admin-action = Správce musí místní službu uvést do pořádku
detail-ended-no-policy = Organizace nemá zásady pro resetování hesla
detail-ended-not-in-scope = Resetování hesla není pro uživatele zapnuté
detail-ended-reauthenticate = Uživatel se musí znovu přihlásit

detail-status-not-in-scope = Uživatel se nemůže zaregistrovat
detail-status-may-register = Uživatel se může zaregistrovat
detail-status-must-register = Uživatel se musí zaregistrovat
detail-status-must-reconfirm = Uživatel musí potvrdit zaregistrované údaje
detail-status-registered = Uživatel zaregistroval vše, co je potřeba
detail-removed = Odebráno: { $method }
