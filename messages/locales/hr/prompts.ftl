prompt-progress = Korak provjere { $gate } od { $gates }

prompt-identify =
    .title = Ponovno dobijte pristup svojem računu
    .body = Upišite ime kojim se prijavljujete.
    .field = Korisničko ime

prompt-choose-method =
    .title = Provjerite svoj identitet
    .body = Odaberite kako želite dokazati svoj identitet.
prompt-type-phone =
    .title = Upišite svoj telefonski broj
    .body = Da biste pokazali da je telefon vaš, upišite njegov cijeli broj.
    .masked = Da biste pokazali da je telefon vaš, upišite njegov cijeli broj. Dio broja: { $masked }
    .field = Telefonski broj
    .note = Upišite znak + i pozivni broj države, jedan razmak i zatim broj samo sa znamenkama, na primjer { $example }.
prompt-enter-code =
    .title = Unesite kod
    .body = Upišite kod koji smo vam poslali.
    .masked = Upišite kod koji smo poslali na: { $masked }.
    .app = Upišite kod koji prikazuje aplikacija za provjeru autentičnosti.
    .field = Kod
    .until = Kod vrijedi do { $until }.
prompt-answer-questions =
    .title = Odgovorite na sigurnosna pitanja
    .body = Na svako pitanje odgovorite kao pri registraciji.
prompt-wait-for-host =
    .title = Čekamo vas
    .phone = Zovemo vaš telefon. Prihvatite poziv i slijedite glasovne upute.
    .app = Otvorite aplikaciju za provjeru autentičnosti i odobrite obavijest.
    .number = Otvorite aplikaciju za provjeru autentičnosti i u nju upišite ovaj broj: { $number }
prompt-choose-action =
    .title = Što želite učiniti?
    .body = Vaš je identitet provjeren.
prompt-new-password =
    .title = Odaberite novu lozinku
    .body =
        { $maximum ->
            [one] Upotrijebite od { $minimum } do { $maximum } znaka.
            [few] Upotrijebite od { $minimum } do { $maximum } znaka.
           *[other] Upotrijebite od { $minimum } do { $maximum } znakova.
        }
    .no-spaces =
        { $maximum ->
            [one] Upotrijebite od { $minimum } do { $maximum } znaka, bez razmaka.
            [few] Upotrijebite od { $minimum } do { $maximum } znaka, bez razmaka.
           *[other] Upotrijebite od { $minimum } do { $maximum } znakova, bez razmaka.
        }
    .directory = Vrijede vlastita pravila vaše tvrtke ili ustanove za lozinke.
    .field = Nova lozinka
    .again = Ponovno upišite novu lozinku
prompt-writing =
    .title = Pričekajte
    .body = Vaš se račun mijenja.
prompt-stopped =
    .until = Možete pokušati ponovno nakon { $until }.
prompt-done =
    .title = Ponovno se možete prijaviti
    .body = Sve je gotovo. Sada se prijavite na svoj račun.

prompt-overview =
    .title = Nemojte izgubiti pristup svojem računu
    .not-in-scope = Administrator vam nije omogućio korištenje ove značajke.
    .may-register = Registrirajte način dokazivanja identiteta da biste mogli sami ponovno postaviti lozinku.
    .must-register = Vaša tvrtka ili ustanova traži da registrirate način dokazivanja identiteta da biste mogli sami ponovno postaviti lozinku.
    .must-reconfirm = Vaša tvrtka ili ustanova traži da potvrdite da je ono što ste registrirali i dalje točno.
    .registered = Registrirali ste sve što vam je potrebno da sami ponovno postavite lozinku.
    .count = Registrirano: { $registered } od { $required }
    .private = Telefonski brojevi i adrese e-pošte koje ovdje unesete nisu vidljivi u globalnom direktoriju. Mogu ih vidjeti samo vaši administratori i vi. Odgovore na sigurnosna pitanja možete vidjeti samo vi.
    .published = Telefonski broj koji ovdje unesete bit će vidljiv drugima u globalnom direktoriju. Adresa e-pošte neće biti vidljiva: mogu je vidjeti samo vaši administratori i vi. Odgovore na sigurnosna pitanja možete vidjeti samo vi.
    .suggest-more = Preporučujemo da registrirate više od jedne metode za slučaj da neka nije dostupna, na primjer na putovanju.
prompt-finished =
    .title = Registrirani ste
    .body = Sada možete sami ponovno postaviti lozinku kad god vam zatreba.
prompt-dismissed =
    .title = Niste dovršili registraciju
    .body = Ponovno ćemo vas pitati pri sljedećoj prijavi.

field-email =
    .label = Adresa e-pošte za provjeru autentičnosti
    .note = Zamjenska adresa e-pošte kojoj možete pristupiti bez lozinke koju ćete možda morati ponovno postaviti.
field-mobile-phone =
    .label = Telefon za provjeru autentičnosti
    .note = Drugi telefonski broj na koji ste dostupni, na primjer broj mobilnog telefona koji može primiti SMS poruku ili poziv.
field-office-phone =
    .label = Službeni telefon
    .note = Službeni telefon može postaviti samo administrator.
field-security-questions =
    .label = Sigurnosna pitanja
    .note = Isto pitanje ni isti odgovor ne smijete upotrijebiti više od jedanput.
field-app-notification =
    .label = Aplikacija za provjeru autentičnosti, obavijest
    .note = Odobrite obavijest u aplikaciji za provjeru autentičnosti.
field-app-code =
    .label = Aplikacija za provjeru autentičnosti, kod
    .note = Upišite kod koji prikazuje aplikacija za provjeru autentičnosti.

state-enter = Nije registrirano
state-confirm = Čeka potvrdu
state-read-only = Postavio administrator
state-done = Registrirano

way-email = Pošalji kod na moju adresu e-pošte
    .masked = Pošalji kod na: { $masked }
way-mobile-text = Pošalji kod na moj mobilni telefon u SMS poruci
    .masked = Pošalji kod u SMS poruci na: { $masked }
way-mobile-call = Nazovi moj mobilni telefon
    .masked = Nazovi moj mobilni telefon: { $masked }
way-office-call = Nazovi moj službeni telefon
    .masked = Nazovi moj službeni telefon: { $masked }
way-security-questions = Odgovori na moja sigurnosna pitanja
way-app-notification = Odobri obavijest u mojoj aplikaciji za provjeru autentičnosti
way-app-code = Unesi kod iz moje aplikacije za provjeru autentičnosti

button-next = Dalje
button-resend = Pošalji drugi kod
button-back = Odaberi drugu metodu
button-contact = Kontaktiraj administratora
button-cancel = Odustani
button-reset-password = Postavi novu lozinku
button-unlock-account = Otključaj moj račun i zadrži lozinku
button-set-password = Postavi ovu lozinku
button-add = Dodaj
button-change = Promijeni
button-confirm = Potvrdi
button-remove = Ukloni
button-finish = Završi
button-start-again = Počni ispočetka
button-sign-in = Prijava
