activity-flow-progress = Napredak aktivnosti u tijeku samoposlužnog ponovnog postavljanja lozinke
activity-reset-password = Ponovno postavljanje lozinke (samoposlužno)
activity-unlock-account = Otključavanje korisničkog računa (samoposlužno)
activity-blocked = Blokirano samoposlužno ponovno postavljanje lozinke
activity-registered = Korisnik se registrirao za samoposlužno ponovno postavljanje lozinke
activity-started-registration = Korisnik je započeo registraciju sigurnosnih podataka
activity-canceled-registration = Korisnik je otkazao registraciju sigurnosnih podataka
activity-registered-method = Korisnik je registrirao sigurnosne podatke
activity-deleted-method = Korisnik je izbrisao sigurnosne podatke
activity-reviewed-methods = Korisnik je pregledao sigurnosne podatke

audit-success = Uspjeh
audit-failure = Neuspjeh

detail-submitted-user-id = Korisnik je poslao svoj korisnički ID
detail-unknown-identifier = Nitko nema poslani korisnički ID
detail-may-not-reset = Korisnik ne može ponovno postaviti lozinku: { $reason }

detail-started-email = Korisnik je započeo provjeru e-poštom
detail-started-mobile-text = Korisnik je započeo provjeru SMS porukom na mobilni telefon
detail-started-mobile-call = Korisnik je započeo provjeru glasovnim pozivom na mobilni telefon
detail-started-office-call = Korisnik je započeo provjeru glasovnim pozivom na službeni telefon
detail-started-security-questions = Korisnik je započeo provjeru sigurnosnim pitanjima
detail-started-app-notification = Korisnik je započeo provjeru putem obavijesti u mobilnoj aplikaciji
detail-started-app-code = Korisnik je započeo provjeru kodom iz mobilne aplikacije

detail-completed-email = Korisnik je dovršio provjeru e-poštom
detail-completed-mobile-text = Korisnik je dovršio provjeru SMS porukom na mobilni telefon
detail-completed-mobile-call = Korisnik je dovršio provjeru glasovnim pozivom na mobilni telefon
detail-completed-office-call = Korisnik je dovršio provjeru glasovnim pozivom na službeni telefon
detail-completed-security-questions = Korisnik je dovršio provjeru sigurnosnim pitanjima
detail-completed-app-notification = Korisnik je dovršio provjeru putem obavijesti u mobilnoj aplikaciji
detail-completed-app-code = Korisnik je dovršio provjeru kodom iz mobilne aplikacije
detail-completed-all = Korisnik je dovršio sve korake provjere potrebne za ponovno postavljanje svoje lozinke

detail-submitted-password = Korisnik je poslao novu lozinku
detail-cancelled-before-methods = Korisnik je odustao prije nego što je uspješno upotrijebio potrebne metode provjere autentičnosti
detail-cancelled-before-password = Korisnik je odustao prije nego što je poslao novu lozinku
detail-contacted-administrator = Korisnik se obratio administratoru

detail-full-account = Previše neuspjelih pokušaja provjere računa
detail-full-phone-number = Previše pokušaja provjere telefonskog broja
detail-full-mobile-text = Previše nevažećih kodova iz SMS poruka
detail-full-mobile-call = Previše pokušaja glasovnim pozivom na mobilni telefon
detail-full-office-call = Previše pokušaja glasovnim pozivom na službeni telefon
detail-full-email = Previše nevažećih kodova iz e-pošte
detail-full-security-questions = Previše pokušaja odgovora na sigurnosna pitanja
detail-full-app = Previše pokušaja s aplikacijom za provjeru autentičnosti
detail-full-notice = Previše obavijesti o pokušajima
detail-full-contact = Previše zahtjeva administratoru
detail-full-messages = Previše kodova i poziva

detail-written-ok = Promjena je zapisana
detail-written-cloud-failed = Promjena je zapisana lokalno i stići će u oblak za nekoliko minuta
detail-written-unknown = O promjeni nije stigao odgovor; možda je zapisana
detail-written-rules-refused = Pravila lokalnog direktorija odbila su lozinku
detail-written-unreachable = Lokalni servis nije bio dostupan
detail-written-admin-action = Administrator mora dovesti lokalni servis u red
detail-written-no-policy = Tvrtka ili ustanova nema pravilnik za ponovno postavljanje lozinke

detail-ended-changed = Račun ili pravilnik u međuvremenu se promijenio
detail-ended-session-over = Vrijeme sesije je isteklo
detail-ended-superseded = Lozinka je ponovno postavljena u drugoj sesiji
detail-ended-cancelled = Korisnik je odustao
detail-ended-blocked = Račun je blokiran zbog previše pokušaja
detail-ended-unknown = Račun nije bilo moguće provjeriti
detail-ended-admin-action = Administrator mora dovesti lokalni servis u red
detail-ended-no-policy = Tvrtka ili ustanova nema pravilnik za ponovno postavljanje lozinke
detail-ended-not-in-scope = Ponovno postavljanje lozinke nije uključeno za korisnika
detail-ended-reauthenticate = Korisnik se mora ponovno prijaviti

detail-status-not-in-scope = Korisnik se ne može registrirati
detail-status-may-register = Korisnik se može registrirati
detail-status-must-register = Korisnik se mora registrirati
detail-status-must-reconfirm = Korisnik mora potvrditi registrirane podatke
detail-status-registered = Korisnik je registrirao sve što je potrebno
detail-removed = Uklonjeno: { $method }
