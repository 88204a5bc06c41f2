prompt-progress = Korak verifikacije { $gate } od { $gates }

prompt-identify =
    .title = Povratite pristup nalogu
    .body = Otkucajte ime pomoću kojeg se prijavljujete.
    .field = Korisničko ime

prompt-choose-method =
    .title = Verifikujte svoj identitet
    .body = Odaberite način na koji ćete dokazati svoj identitet.
prompt-type-phone =
    .title = Otkucajte svoj broj telefona
    .body = Da biste pokazali da je telefon vaš, otkucajte njegov ceo broj.
    .masked = Da biste pokazali da je telefon vaš, otkucajte njegov ceo broj. Deo broja je: { $masked }
    .field = Broj telefona
    .note = Otkucajte + i pozivni broj zemlje, jedan razmak, a zatim broj u ciframa, na primer { $example }.
prompt-enter-code =
    .title = Unesite kôd
    .body = Otkucajte kôd koji smo vam poslali.
    .masked = Otkucajte kôd koji smo poslali na { $masked }.
    .app = Otkucajte kôd koji prikazuje vaša aplikacija za potvrdu identiteta.
    .field = Kôd
    .until = Kôd važi do { $until }.
prompt-answer-questions =
    .title = Odgovorite na bezbednosna pitanja
    .body = Odgovorite na svako pitanje isto kao kada ste se registrovali.
prompt-wait-for-host =
    .title = Čekamo vas
    .phone = Pozivamo vaš telefon. Odgovorite na poziv i pratite glasovna uputstva.
    .app = Otvorite aplikaciju za potvrdu identiteta i odobrite obaveštenje.
    .number = Otvorite aplikaciju za potvrdu identiteta i u njoj otkucajte ovaj broj: { $number }
prompt-choose-action =
    .title = Šta želite da uradite?
    .body = Verifikovali smo vaš identitet.
prompt-new-password =
    .title = Odaberite novu lozinku
    .body =
        { $maximum ->
            [one] Koristite od { $minimum } do { $maximum } znaka.
            [few] Koristite od { $minimum } do { $maximum } znaka.
           *[other] Koristite od { $minimum } do { $maximum } znakova.
        }
    .no-spaces =
        { $maximum ->
            [one] Koristite od { $minimum } do { $maximum } znaka, bez razmaka.
            [few] Koristite od { $minimum } do { $maximum } znaka, bez razmaka.
           *[other] Koristite od { $minimum } do { $maximum } znakova, bez razmaka.
        }
    .directory = Važe sopstvena pravila vaše organizacije za lozinke.
    .field = Nova lozinka
    .again = Ponovo otkucajte novu lozinku
prompt-writing =
    .title = Sačekajte
    .body = Vaš nalog se menja.
prompt-stopped =
    .until = Možete da pokušate ponovo posle { $until }.
prompt-done =
    .title = Ponovo možete da se prijavite
    .body = Sve je gotovo. Prijavite se sada na nalog.

prompt-overview =
    .title = Nemojte da izgubite pristup nalogu
    .not-in-scope = Administrator vam nije omogućio korišćenje ove funkcije.
    .may-register = Registrujte načine dokazivanja identiteta da biste mogli sami da resetujete lozinku.
    .must-register = Vaša organizacija traži da registrujete načine dokazivanja identiteta da biste mogli sami da resetujete lozinku.
    .must-reconfirm = Vaša organizacija traži da potvrdite da je ono što ste registrovali i dalje tačno.
    .registered = Registrovali ste sve što vam je potrebno da biste sami resetovali lozinku.
    .count = Registrovano: { $registered } od { $required }
    .private = Brojevi telefona i e-adrese koje ovde unesete nisu vidljivi u globalnom direktorijumu. Možete da ih vidite samo vi i vaši administratori. Odgovore na vaša bezbednosna pitanja možete da vidite samo vi.
    .published = Broj telefona koji ovde unesete biće vidljiv drugima u globalnom direktorijumu. E-adresa neće biti vidljiva: možete da je vidite samo vi i vaši administratori. Odgovore na vaša bezbednosna pitanja možete da vidite samo vi.
    .suggest-more = Predlažemo da registrujete više od jednog metoda, za slučaj da neki od njih nije dostupan, na primer dok putujete.
prompt-finished =
    .title = Registrovani ste
    .body = Sada možete sami da resetujete lozinku kad god vam to zatreba.
prompt-dismissed =
    .title = Niste završili registraciju
    .body = Ponovo ćemo vas pitati kada se sledeći put prijavite.

field-email =
    .label = E-adresa za potvrdu identiteta
    .note = Alternativna e-adresa kojoj možete da pristupite bez lozinke koju ćete možda morati da resetujete.
field-mobile-phone =
    .label = Telefon za potvrdu identiteta
    .note = Drugi broj telefona na koji ste dostupni, na primer broj mobilnog telefona koji može da primi tekstualnu poruku ili poziv.
field-office-phone =
    .label = Službeni telefon
    .note = Službeni telefon može da podesi samo vaš administrator.
field-security-questions =
    .label = Bezbednosna pitanja
    .note = Isto pitanje ili isti odgovor ne smete da koristite više puta.
field-app-notification =
    .label = Aplikacija za potvrdu identiteta, obaveštenje
    .note = Odobrite obaveštenje u aplikaciji za potvrdu identiteta.
field-app-code =
    .label = Aplikacija za potvrdu identiteta, kôd
    .note = Otkucajte kôd koji prikazuje vaša aplikacija za potvrdu identiteta.

state-enter = Nije registrovano
state-confirm = Treba potvrditi
state-read-only = Podesio administrator
state-done = Registrovano

way-email = Pošalji kôd na moju e-adresu
    .masked = Pošalji kôd na { $masked }
way-mobile-text = Pošalji kôd na moj mobilni telefon u tekstualnoj poruci
    .masked = Pošalji kôd na { $masked } u tekstualnoj poruci
way-mobile-call = Pozovi moj mobilni telefon
    .masked = Pozovi moj mobilni telefon: { $masked }
way-office-call = Pozovi moj službeni telefon
    .masked = Pozovi moj službeni telefon: { $masked }
way-security-questions = Odgovori na moja bezbednosna pitanja
way-app-notification = Odobri obaveštenje u mojoj aplikaciji za potvrdu identiteta
way-app-code = Unesi kôd iz moje aplikacije za potvrdu identiteta

button-next = Dalje
button-resend = Pošalji drugi kôd
button-back = Odaberi drugi metod
button-contact = Obrati se administratoru
button-cancel = Otkaži
button-reset-password = Postavi novu lozinku
button-unlock-account = Otključaj moj nalog i zadrži lozinku
button-set-password = Postavi ovu lozinku
button-add = Dodaj
button-change = Promeni
button-confirm = Potvrdi
button-remove = Ukloni
button-finish = Završi
button-start-again = Počni ponovo
button-sign-in = Prijavi se
