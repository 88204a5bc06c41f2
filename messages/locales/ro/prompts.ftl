prompt-progress = Pasul de verificare { $gate } din { $gates }

prompt-identify =
    .title = Reveniți la contul dvs.
    .body = Tastați numele cu care vă conectați.
    .field = Nume de utilizator

prompt-choose-method =
    .title = Verificați-vă identitatea
    .body = Alegeți cum vă dovediți identitatea.
prompt-type-phone =
    .title = Tastați numărul dvs. de telefon
    .body = Pentru a arăta că telefonul vă aparține, tastați numărul întreg.
    .masked = Pentru a arăta că telefonul vă aparține, tastați numărul întreg. O parte din el este: { $masked }
    .field = Număr de telefon
    .note = Tastați + și codul țării, un spațiu și apoi numărul în cifre, de exemplu { $example }.
prompt-enter-code =
    .title = Introduceți codul
    .body = Tastați codul pe care vi l-am trimis.
    .masked = Tastați codul pe care l-am trimis la { $masked }.
    .app = Tastați codul afișat de aplicația de autentificare.
    .field = Cod
    .until = Codul este valabil până la { $until }.
prompt-answer-questions =
    .title = Răspundeți la întrebările de securitate
    .body = Răspundeți la fiecare întrebare așa cum ați făcut-o când v-ați înregistrat.
prompt-wait-for-host =
    .title = Vă așteptăm
    .phone = Vă apelăm la telefon. Răspundeți și urmați instrucțiunile vocale.
    .app = Deschideți aplicația de autentificare și aprobați notificarea.
    .number = Deschideți aplicația de autentificare și tastați acolo acest număr: { $number }
prompt-choose-action =
    .title = Ce doriți să faceți?
    .body = V-am verificat identitatea.
prompt-new-password =
    .title = Alegeți o parolă nouă
    .body =
        { $maximum ->
            [one] Utilizați între { $minimum } și { $maximum } caracter.
            [few] Utilizați între { $minimum } și { $maximum } caractere.
           *[other] Utilizați între { $minimum } și { $maximum } de caractere.
        }
    .no-spaces =
        { $maximum ->
            [one] Utilizați între { $minimum } și { $maximum } caracter, fără spații.
            [few] Utilizați între { $minimum } și { $maximum } caractere, fără spații.
           *[other] Utilizați între { $minimum } și { $maximum } de caractere, fără spații.
        }
    .directory = Se aplică regulile organizației dvs. pentru parole.
    .field = Parolă nouă
    .again = Tastați din nou parola nouă
prompt-writing =
    .title = Așteptați
    .body = Contul dvs. este în curs de modificare.
prompt-stopped =
    .until = Puteți încerca din nou după { $until }.
prompt-done =
    .title = Vă puteți conecta din nou
    .body = Totul este gata. Conectați-vă acum la contul dvs.

prompt-overview =
    .title = Nu pierdeți accesul la contul dvs.
    .not-in-scope = Administratorul nu a activat această caracteristică pentru dvs.
    .may-register = Înregistrați modul în care vă puteți dovedi identitatea, ca să vă puteți reseta parola fără ajutor.
    .must-register = Organizația dvs. vă cere să înregistrați modul în care vă puteți dovedi identitatea, ca să vă puteți reseta parola fără ajutor.
    .must-reconfirm = Organizația dvs. vă cere să confirmați că datele pe care le-ați înregistrat sunt în continuare corecte.
    .registered = Ați înregistrat tot ce vă trebuie ca să vă resetați parola fără ajutor.
    .count = Înregistrate: { $registered } din { $required }
    .private = Numerele de telefon și adresele de e-mail pe care le introduceți aici nu sunt vizibile în directorul global. Singurele persoane care le pot vedea sunteți dvs. și administratorii dvs. Numai dvs. puteți vedea răspunsurile la întrebările de securitate.
    .published = Numărul de telefon pe care îl introduceți aici va fi vizibil pentru alte persoane în directorul global. O adresă de e-mail nu va fi vizibilă: singurele persoane care o pot vedea sunteți dvs. și administratorii dvs. Numai dvs. puteți vedea răspunsurile la întrebările de securitate.
    .suggest-more = Vă sugerăm să înregistrați mai multe metode, pentru cazul în care una nu este disponibilă, de exemplu când călătoriți.
prompt-finished =
    .title = V-ați înregistrat
    .body = Acum vă puteți reseta parola fără ajutor oricând este nevoie.
prompt-dismissed =
    .title = Nu ați terminat înregistrarea
    .body = Vi se va cere din nou la următoarea conectare.

field-email =
    .label = Adresă de e-mail pentru autentificare
    .note = O adresă de e-mail alternativă pe care o puteți deschide fără parola pe care s-ar putea să trebuiască să o resetați.
field-mobile-phone =
    .label = Telefon pentru autentificare
    .note = Alt număr de telefon la care puteți fi contactat, cum ar fi cel al unui telefon mobil care poate primi un mesaj text sau un apel.
field-office-phone =
    .label = Telefon de birou
    .note = Numai administratorul poate seta telefonul de birou.
field-security-questions =
    .label = Întrebări de securitate
    .note = Nu puteți folosi aceeași întrebare sau același răspuns de mai multe ori.
field-app-notification =
    .label = Aplicație de autentificare, notificare
    .note = Aprobați o notificare în aplicația de autentificare.
field-app-code =
    .label = Aplicație de autentificare, cod
    .note = Tastați un cod afișat de aplicația de autentificare.

state-enter = Neînregistrat
state-confirm = De confirmat
state-read-only = Setat de administrator
state-done = Înregistrat

way-email = Trimiteți un cod la adresa mea de e-mail
    .masked = Trimiteți un cod la { $masked }
way-mobile-text = Trimiteți un cod la telefonul meu mobil într-un mesaj text
    .masked = Trimiteți un cod la { $masked } într-un mesaj text
way-mobile-call = Apelați telefonul meu mobil
    .masked = Apelați telefonul meu mobil: { $masked }
way-office-call = Apelați telefonul meu de birou
    .masked = Apelați telefonul meu de birou: { $masked }
way-security-questions = Răspundeți la întrebările de securitate
way-app-notification = Aprobați o notificare în aplicația de autentificare
way-app-code = Introduceți un cod din aplicația de autentificare

button-next = Următorul
button-resend = Trimiteți alt cod
button-back = Alegeți altă metodă
button-contact = Contactați un administrator
button-cancel = Anulare
button-reset-password = Setați o parolă nouă
button-unlock-account = Deblocați contul și păstrați parola
button-set-password = Setați această parolă
button-add = Adăugare
button-change = Modificare
button-confirm = Confirmare
button-remove = Eliminare
button-finish = Terminare
button-start-again = Începeți din nou
button-sign-in = Conectare
