activity-flow-progress = Priebeh aktivity v toku samoobslužného resetovania hesla
activity-reset-password = Resetovanie hesla (samoobslužné)
activity-unlock-account = Odomknutie používateľského konta (samoobslužné)
activity-blocked = Samoobslužné resetovanie hesla zablokované
activity-registered = Používateľ sa zaregistroval na samoobslužné resetovanie hesla
activity-started-registration = Používateľ začal registráciu bezpečnostných informácií
activity-canceled-registration = Používateľ zrušil registráciu bezpečnostných informácií
activity-registered-method = Používateľ zaregistroval bezpečnostné informácie
activity-deleted-method = Používateľ odstránil bezpečnostné informácie
activity-reviewed-methods = Používateľ skontroloval bezpečnostné informácie

audit-success = Úspech
audit-failure = Neúspech

detail-submitted-user-id = Používateľ odoslal svoju identifikáciu používateľa
detail-unknown-identifier = Odoslanú identifikáciu používateľa nikto nemá
detail-may-not-reset = Používateľ nemôže resetovať heslo: { $reason }

detail-started-email = Používateľ začal overenie e-mailom
detail-started-mobile-text = Používateľ začal overenie SMS správou na mobilný telefón
detail-started-mobile-call = Používateľ začal overenie hlasovým hovorom na mobilný telefón
detail-started-office-call = Používateľ začal overenie hlasovým hovorom na telefón do kancelárie
detail-started-security-questions = Používateľ začal overenie pomocou bezpečnostných otázok
detail-started-app-notification = Používateľ začal overenie pomocou oznámenia v mobilnej aplikácii
detail-started-app-code = Používateľ začal overenie pomocou kódu z mobilnej aplikácie

detail-completed-email = Používateľ dokončil overenie e-mailom
detail-completed-mobile-text = Používateľ dokončil overenie SMS správou na mobilný telefón
detail-completed-mobile-call = Používateľ dokončil overenie hlasovým hovorom na mobilný telefón
detail-completed-office-call = Používateľ dokončil overenie hlasovým hovorom na telefón do kancelárie
detail-completed-security-questions = Používateľ dokončil overenie pomocou bezpečnostných otázok
detail-completed-app-notification = Používateľ dokončil overenie pomocou oznámenia v mobilnej aplikácii
detail-completed-app-code = Používateľ dokončil overenie pomocou kódu z mobilnej aplikácie
detail-completed-all = Používateľ dokončil všetky kroky overenia vyžadované na resetovanie svojho hesla

detail-submitted-password = Používateľ odoslal nové heslo
detail-cancelled-before-methods = Používateľ zrušil akciu pred úspešným použitím požadovaných metód overovania
detail-cancelled-before-password = Používateľ zrušil akciu pred odoslaním nového hesla
detail-contacted-administrator = Používateľ sa obrátil na správcu

detail-full-account = Priveľa neúspešných pokusov o overenie konta
detail-full-phone-number = Priveľa pokusov o overenie telefónneho čísla
detail-full-mobile-text = Priveľa neplatných kódov z SMS správ
detail-full-mobile-call = Priveľa pokusov hlasovým hovorom na mobilný telefón
detail-full-office-call = Priveľa pokusov hlasovým hovorom na telefón do kancelárie
detail-full-email = Priveľa neplatných kódov z e-mailov
detail-full-security-questions = Priveľa pokusov odpovedať na bezpečnostné otázky
detail-full-app = Priveľa pokusov s overovacou aplikáciou
detail-full-notice = Priveľa upozornení na pokusy
detail-full-contact = Priveľa žiadostí správcovi
detail-full-messages = Priveľa kódov a hovorov

detail-written-ok = Zmena bola zapísaná
detail-written-cloud-failed = Zmena bola zapísaná lokálne a do cloudu sa dostane o niekoľko minút
detail-written-unknown = O výsledku zmeny neprišla správa; zmena mohla byť zapísaná
detail-written-rules-refused = Pravidlá lokálneho adresára heslo odmietli
detail-written-unreachable = Lokálna služba bola nedostupná
detail-written-admin-action = Správca musí dať lokálnu službu do poriadku
detail-written-no-policy = Organizácia nemá politiku resetovania hesla

detail-ended-changed = Konto alebo politika sa medzitým zmenili
detail-ended-session-over = Čas relácie uplynul
detail-ended-superseded = Heslo bolo resetované v inej relácii
detail-ended-cancelled = Používateľ akciu zrušil
detail-ended-blocked = Konto je zablokované z dôvodu príliš veľkého počtu pokusov
detail-ended-unknown = Konto sa nepodarilo overiť
detail-ended-admin-action = Správca musí dať lokálnu službu do poriadku
detail-ended-no-policy = Organizácia nemá politiku resetovania hesla
detail-ended-not-in-scope = Resetovanie hesla nie je pre používateľa zapnuté
detail-ended-reauthenticate = Používateľ sa musí znova prihlásiť

detail-status-not-in-scope = Používateľ sa nemôže zaregistrovať
detail-status-may-register = Používateľ sa môže zaregistrovať
detail-status-must-register = Používateľ sa musí zaregistrovať
detail-status-must-reconfirm = Používateľ musí potvrdiť zaregistrované údaje
detail-status-registered = Používateľ zaregistroval všetko, čo je potrebné
detail-removed = Odstránené: { $method }
