activity-flow-progress = Napredek dejavnosti v poteku samopostrežne ponastavitve gesla
activity-reset-password = Ponastavitev gesla (samopostrežna)
activity-unlock-account = Odklepanje uporabniškega računa (samopostrežno)
activity-blocked = Samopostrežna ponastavitev gesla blokirana
activity-registered = Uporabnik se je registriral za samopostrežno ponastavitev gesla
activity-started-registration = Uporabnik je začel registracijo varnostnih podatkov
activity-canceled-registration = Uporabnik je preklical registracijo varnostnih podatkov
activity-registered-method = Uporabnik je registriral varnostne podatke
activity-deleted-method = Uporabnik je izbrisal varnostne podatke
activity-reviewed-methods = Uporabnik je pregledal varnostne podatke

audit-success = Uspeh
audit-failure = Neuspeh

detail-submitted-user-id = Uporabnik je poslal svoj ID uporabnika
detail-unknown-identifier = Nihče nima poslanega ID-ja uporabnika
detail-may-not-reset = Uporabnik ne more ponastaviti gesla: { $reason }

detail-started-email = Uporabnik je začel preverjanje po e-pošti
detail-started-mobile-text = Uporabnik je začel preverjanje s sporočilom SMS na mobilni telefon
detail-started-mobile-call = Uporabnik je začel preverjanje z glasovnim klicem na mobilni telefon
detail-started-office-call = Uporabnik je začel preverjanje z glasovnim klicem na službeni telefon
detail-started-security-questions = Uporabnik je začel preverjanje z varnostnimi vprašanji
detail-started-app-notification = Uporabnik je začel preverjanje z obvestilom v mobilni aplikaciji
detail-started-app-code = Uporabnik je začel preverjanje s kodo iz mobilne aplikacije

detail-completed-email = Uporabnik je dokončal preverjanje po e-pošti
detail-completed-mobile-text = Uporabnik je dokončal preverjanje s sporočilom SMS na mobilni telefon
detail-completed-mobile-call = Uporabnik je dokončal preverjanje z glasovnim klicem na mobilni telefon
detail-completed-office-call = Uporabnik je dokončal preverjanje z glasovnim klicem na službeni telefon
detail-completed-security-questions = Uporabnik je dokončal preverjanje z varnostnimi vprašanji
detail-completed-app-notification = Uporabnik je dokončal preverjanje z obvestilom v mobilni aplikaciji
detail-completed-app-code = Uporabnik je dokončal preverjanje s kodo iz mobilne aplikacije
detail-completed-all = Uporabnik je dokončal vse korake preverjanja, zahtevane za ponastavitev svojega gesla

detail-submitted-password = Uporabnik je poslal novo geslo
detail-cancelled-before-methods = Uporabnik je preklical postopek, preden je uspešno uporabil zahtevane metode preverjanja pristnosti
detail-cancelled-before-password = Uporabnik je preklical postopek, preden je poslal novo geslo
detail-contacted-administrator = Uporabnik se je obrnil na skrbnika

detail-full-account = Preveč neuspešnih poskusov preverjanja računa
detail-full-phone-number = Preveč poskusov preverjanja telefonske številke
detail-full-mobile-text = Preveč neveljavnih kod iz sporočil SMS
detail-full-mobile-call = Preveč poskusov z glasovnim klicem na mobilni telefon
detail-full-office-call = Preveč poskusov z glasovnim klicem na službeni telefon
detail-full-email = Preveč neveljavnih kod iz e-poštnih sporočil
detail-full-security-questions = Preveč poskusov odgovora na varnostna vprašanja
detail-full-app = Preveč poskusov z aplikacijo za preverjanje pristnosti
detail-full-notice = Preveč obvestil o poskusih
detail-full-contact = Preveč prošenj skrbniku
detail-full-messages = Preveč kod in klicev

detail-written-ok = Sprememba je bila zapisana
detail-written-cloud-failed = Sprememba je bila zapisana lokalno in bo čez nekaj minut dosegla oblak
detail-written-unknown = O spremembi ni bilo odgovora; morda je bila zapisana
detail-written-rules-refused = Pravila lokalnega imenika so zavrnila geslo
detail-written-unreachable = Lokalna storitev ni bila dosegljiva
detail-written-admin-action = Skrbnik mora urediti delovanje lokalne storitve
detail-written-no-policy = Organizacija nima pravilnika za ponastavitev gesla

detail-ended-changed = Račun ali pravilnik se je vmes spremenil
detail-ended-session-over = Čas seje je potekel
detail-ended-superseded = Geslo je bilo ponastavljeno v drugi seji
detail-ended-cancelled = Uporabnik je preklical postopek
detail-ended-blocked = Račun je blokiran zaradi prevelikega števila poskusov
detail-ended-unknown = Računa ni bilo mogoče preveriti
detail-ended-admin-action = Skrbnik mora urediti delovanje lokalne storitve
detail-ended-no-policy = Organizacija nima pravilnika za ponastavitev gesla
detail-ended-not-in-scope = Ponastavitev gesla za uporabnika ni vklopljena
detail-ended-reauthenticate = Uporabnik se mora znova vpisati

detail-status-not-in-scope = Uporabnik se ne more registrirati
detail-status-may-register = Uporabnik se lahko registrira
detail-status-must-register = Uporabnik se mora registrirati
detail-status-must-reconfirm = Uporabnik mora potrditi registrirane podatke
detail-status-registered = Uporabnik je registriral vse, kar je potrebno
detail-removed = Odstranjeno: { $method }
