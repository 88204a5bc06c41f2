activity-flow-progress = Tok aktivnosti samostalnog resetovanja lozinke
activity-reset-password = Resetovanje lozinke (samostalno)
activity-unlock-account = Otključavanje korisničkog naloga (samostalno)
activity-blocked = Samostalno resetovanje lozinke je blokirano
activity-registered = Korisnik se registrovao za samostalno resetovanje lozinke
activity-started-registration = Korisnik je započeo registraciju bezbednosnih informacija
activity-canceled-registration = Korisnik je otkazao registraciju bezbednosnih informacija
activity-registered-method = Korisnik je registrovao bezbednosne informacije
activity-deleted-method = Korisnik je izbrisao bezbednosne informacije
activity-reviewed-methods = Korisnik je pregledao bezbednosne informacije

audit-success = Uspeh
audit-failure = Neuspeh

detail-submitted-user-id = Korisnik je prosledio svoj korisnički ID
detail-unknown-identifier = Niko nema prosleđeni korisnički ID
detail-may-not-reset = Korisnik ne sme da resetuje lozinku: { $reason }

detail-started-email = Korisnik je započeo opciju verifikacije putem e-pošte
detail-started-mobile-text = Korisnik je započeo opciju verifikacije putem SMS-a na mobilni telefon
detail-started-mobile-call = Korisnik je započeo opciju verifikacije putem glasovnog poziva na mobilni telefon
detail-started-office-call = Korisnik je započeo opciju verifikacije putem glasovnog poziva na službeni telefon
detail-started-security-questions = Korisnik je započeo opciju verifikacije putem bezbednosnih pitanja
detail-started-app-notification = Korisnik je započeo opciju verifikacije putem obaveštenja u mobilnoj aplikaciji
detail-started-app-code = Korisnik je započeo opciju verifikacije putem koda iz mobilne aplikacije

detail-completed-email = Korisnik je dovršio opciju verifikacije putem e-pošte
detail-completed-mobile-text = Korisnik je dovršio opciju verifikacije putem SMS-a na mobilni telefon
detail-completed-mobile-call = Korisnik je dovršio opciju verifikacije putem glasovnog poziva na mobilni telefon
detail-completed-office-call = Korisnik je dovršio opciju verifikacije putem glasovnog poziva na službeni telefon
detail-completed-security-questions = Korisnik je dovršio opciju verifikacije putem bezbednosnih pitanja
detail-completed-app-notification = Korisnik je dovršio opciju verifikacije putem obaveštenja u mobilnoj aplikaciji
detail-completed-app-code = Korisnik je dovršio opciju verifikacije putem koda iz mobilne aplikacije
detail-completed-all = Korisnik je dovršio sve korake verifikacije neophodne za resetovanje svoje lozinke

detail-submitted-password = Korisnik je prosledio novu lozinku
detail-cancelled-before-methods = Korisnik je odustao pre nego što je prošao zahtevane metode potvrde identiteta
detail-cancelled-before-password = Korisnik je odustao pre nego što je prosledio novu lozinku
detail-contacted-administrator = Korisnik se obratio administratoru

detail-full-account = Previše neuspelih pokušaja verifikacije naloga
detail-full-phone-number = Previše pokušaja verifikacije broja telefona
detail-full-mobile-text = Previše nevažećih SMS kodova
detail-full-mobile-call = Previše pokušaja putem glasovnog poziva na mobilni telefon
detail-full-office-call = Previše pokušaja putem glasovnog poziva na službeni telefon
detail-full-email = Previše nevažećih kodova iz e-pošte
detail-full-security-questions = Previše pokušaja odgovora na bezbednosna pitanja
detail-full-app = Previše pokušaja pomoću aplikacije za potvrdu identiteta
detail-full-notice = Previše obaveštenja o pokušajima
detail-full-contact = Previše zahteva administratoru
detail-full-messages = Previše kodova i poziva

detail-written-ok = Promena je upisana
detail-written-cloud-failed = Promena je upisana lokalno i stići će u oblak za nekoliko minuta
detail-written-unknown = Nema odgovora o promeni, koja je možda upisana
detail-written-rules-refused = Pravila lokalnog direktorijuma su odbila lozinku
detail-written-unreachable = Nije bilo moguće pristupiti lokalnoj usluzi
detail-written-admin-action = Administrator mora da popravi lokalnu uslugu
detail-written-no-policy = Organizacija nema smernice za resetovanje lozinke

detail-ended-changed = Nalog ili smernice su se u međuvremenu promenili
detail-ended-session-over = Vreme za sesiju je isteklo
detail-ended-superseded = Lozinka je resetovana u drugoj sesiji
detail-ended-cancelled = Korisnik je odustao
detail-ended-blocked = Nalog je blokiran zbog previše pokušaja
detail-ended-unknown = Nalog nije mogao da se verifikuje
detail-ended-admin-action = Administrator mora da popravi lokalnu uslugu
detail-ended-no-policy = Organizacija nema smernice za resetovanje lozinke
detail-ended-not-in-scope = Resetovanje lozinke nije uključeno za korisnika
detail-ended-reauthenticate = Korisnik mora ponovo da se prijavi

detail-status-not-in-scope = Korisnik ne sme da se registruje
detail-status-may-register = Korisnik može da se registruje
detail-status-must-register = Korisnik mora da se registruje
detail-status-must-reconfirm = Korisnik mora da potvrdi ono što je registrovano
detail-status-registered = Korisnik je registrovao sve što je potrebno
detail-removed = Uklonjeno: { $method }
