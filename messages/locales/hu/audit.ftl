activity-flow-progress = Az önkiszolgáló jelszó-visszaállítási folyamat előrehaladása
activity-reset-password = Jelszó visszaállítása (önkiszolgáló)
activity-unlock-account = Felhasználói fiók zárolásának feloldása (önkiszolgáló)
activity-blocked = Az önkiszolgáló jelszó-visszaállítás használata letiltva
activity-registered = A felhasználó regisztrált az önkiszolgáló jelszó-visszaállításra
activity-started-registration = A felhasználó megkezdte a biztonsági adatok regisztrációját
activity-canceled-registration = A felhasználó megszakította a biztonsági adatok regisztrációját
activity-registered-method = A felhasználó biztonsági adatokat regisztrált
activity-deleted-method = A felhasználó biztonsági adatokat törölt
activity-reviewed-methods = A felhasználó áttekintette a biztonsági adatokat

audit-success = Sikeres
audit-failure = Sikertelen

detail-submitted-user-id = A felhasználó elküldte a felhasználói azonosítóját
detail-unknown-identifier = Az elküldött felhasználói azonosító senkihez sem tartozik
detail-may-not-reset = A felhasználó nem állíthatja vissza a jelszót: { $reason }

detail-started-email = A felhasználó megkezdte az e-mailes ellenőrzést
detail-started-mobile-text = A felhasználó megkezdte az SMS-es ellenőrzést mobiltelefonon
detail-started-mobile-call = A felhasználó megkezdte a hanghívásos ellenőrzést mobiltelefonon
detail-started-office-call = A felhasználó megkezdte a hanghívásos ellenőrzést irodai telefonon
detail-started-security-questions = A felhasználó megkezdte a biztonsági kérdéses ellenőrzést
detail-started-app-notification = A felhasználó megkezdte a mobilalkalmazás értesítésével végzett ellenőrzést
detail-started-app-code = A felhasználó megkezdte a mobilalkalmazás kódjával végzett ellenőrzést

detail-completed-email = A felhasználó elvégezte az e-mailes ellenőrzést
detail-completed-mobile-text = A felhasználó elvégezte az SMS-es ellenőrzést mobiltelefonon
detail-completed-mobile-call = A felhasználó elvégezte a hanghívásos ellenőrzést mobiltelefonon
detail-completed-office-call = A felhasználó elvégezte a hanghívásos ellenőrzést irodai telefonon
detail-completed-security-questions = A felhasználó elvégezte a biztonsági kérdéses ellenőrzést
detail-completed-app-notification = A felhasználó elvégezte a mobilalkalmazás értesítésével végzett ellenőrzést
detail-completed-app-code = A felhasználó elvégezte a mobilalkalmazás kódjával végzett ellenőrzést
detail-completed-all = A felhasználó a jelszó visszaállításához szükséges összes ellenőrzési lépést elvégezte

detail-submitted-password = A felhasználó új jelszót küldött el
detail-cancelled-before-methods = A felhasználó megszakította a műveletet a szükséges hitelesítési módszerek teljesítése előtt
detail-cancelled-before-password = A felhasználó megszakította a műveletet az új jelszó elküldése előtt
detail-contacted-administrator = A felhasználó kapcsolatba lépett egy rendszergazdával

detail-full-account = Túl sok sikertelen próbálkozás a fiók ellenőrzésére
detail-full-phone-number = Túl sok próbálkozás egy telefonszám ellenőrzésére
detail-full-mobile-text = Túl sok érvénytelen SMS-kód
detail-full-mobile-call = Túl sok próbálkozás hanghívással mobiltelefonon
detail-full-office-call = Túl sok próbálkozás hanghívással irodai telefonon
detail-full-email = Túl sok érvénytelen e-mailes kód
detail-full-security-questions = Túl sok próbálkozás a biztonsági kérdések megválaszolására
detail-full-app = Túl sok próbálkozás a hitelesítő alkalmazással
detail-full-notice = Túl sok tájékoztatás a próbálkozásokról
detail-full-contact = Túl sok kérés egy rendszergazdához
detail-full-messages = Túl sok kód és hívás

detail-written-ok = A módosítás rögzítése megtörtént
detail-written-cloud-failed = A módosítás a helyszíni környezetben rögzült, és néhány perc múlva a felhőbe is eljut
detail-written-unknown = A módosításról nem érkezett válasz, de lehet, hogy rögzült
detail-written-rules-refused = A helyszíni címtár szabályai elutasították a jelszót
detail-written-unreachable = A helyszíni szolgáltatás nem volt elérhető
detail-written-admin-action = Egy rendszergazdának helyre kell hoznia a helyszíni szolgáltatást
detail-written-no-policy = A szervezetnek nincs jelszó-visszaállítási szabályzata

detail-ended-changed = Időközben megváltozott a fiók vagy a szabályzat
detail-ended-session-over = A munkamenet ideje lejárt
detail-ended-superseded = A jelszót egy másik munkamenetben visszaállították
detail-ended-cancelled = A felhasználó megszakította a műveletet
detail-ended-blocked = A fiók túl sok próbálkozás miatt le van tiltva
detail-ended-unknown = A fiókot nem lehetett ellenőrizni
detail-ended-admin-action = Egy rendszergazdának helyre kell hoznia a helyszíni szolgáltatást
detail-ended-no-policy = A szervezetnek nincs jelszó-visszaállítási szabályzata
detail-ended-not-in-scope = A jelszó-visszaállítás nincs bekapcsolva a felhasználó számára
detail-ended-reauthenticate = A felhasználónak újra be kell jelentkeznie

detail-status-not-in-scope = A felhasználó nem regisztrálhat
detail-status-may-register = A felhasználó regisztrálhat
detail-status-must-register = A felhasználónak regisztrálnia kell
detail-status-must-reconfirm = A felhasználónak meg kell erősítenie a regisztrált adatokat
detail-status-registered = A felhasználó mindent regisztrált, ami szükséges
detail-removed = Eltávolítva: { $method }
