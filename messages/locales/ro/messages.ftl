message-could-not-verify =
    .title = Nu am putut verifica contul dvs.
    .offer = Dacă doriți, putem contacta un administrator din organizația dvs. pentru a vă reseta parola.
    .offer-link = Dacă doriți, putem contacta un administrator din organizația dvs. pentru a vă reseta parola: { $contact }
    .solution =
        Vedeți acest mesaj deoarece resetarea parolei este activată pentru dvs., dar nu v-ați înregistrat pentru a utiliza serviciul. Pentru a vă înregistra pentru resetarea parolei, accesați pagina de înregistrare pentru resetarea parolei după ce ați redobândit accesul la cont.

        Pentru a vă reseta parola, faceți clic pe linkul „Contactați un administrator” pentru a trimite un e-mail personalului IT al companiei dvs.
    .solution-link =
        Vedeți acest mesaj deoarece resetarea parolei este activată pentru dvs., dar nu v-ați înregistrat pentru a utiliza serviciul. Pentru a vă înregistra pentru resetarea parolei, accesați { $registration } după ce ați redobândit accesul la cont.

        Pentru a vă reseta parola, faceți clic pe linkul „Contactați un administrator” pentru a trimite un e-mail personalului IT al companiei dvs.

message-not-enabled =
    .title = Contul dvs. nu este activat pentru resetarea parolei
    .body = Ne pare rău, dar personalul IT nu a configurat contul dvs. pentru utilizarea cu acest serviciu.
    .offer = Dacă doriți, putem contacta un administrator din organizația dvs. pentru a vă reseta parola.
    .offer-link = Dacă doriți, putem contacta un administrator din organizația dvs. pentru a vă reseta parola: { $contact }
    .solution =
        Vedeți acest mesaj deoarece personalul IT nu a activat resetarea parolei pentru organizația dvs. din linkul „Nu vă puteți accesa contul?” sau nu v-a acordat licența pentru a utiliza caracteristica.

        Pentru a vă reseta parola, faceți clic pe linkul „Contactați un administrator” pentru a trimite un e-mail personalului IT al companiei dvs. și anunțați că doriți să vă resetați parola, astfel încât să vi se poată activa această caracteristică.

message-contact-administrator =
    .title = Contactați administratorul
    .body =
        Am detectat că parola contului dvs. de utilizator nu este gestionată de acest serviciu. Prin urmare, nu putem să vă resetăm parola în mod automat.

        Pentru asistență suplimentară, trebuie să contactați personalul IT.
    .solution =
        Vedeți acest mesaj deoarece personalul IT vă gestionează parola în mediul local și nu vă permite să o resetați din linkul „Nu vă puteți accesa contul?”.

        Pentru a vă reseta parola, contactați direct personalul IT pentru ajutor și anunțați că doriți să vă resetați parola, astfel încât să vi se poată activa această caracteristică.

message-use-personal-recovery =
    .title = Acesta este un cont personal
    .body = Ați primit invitația aici cu un cont personal. Parola acestuia este păstrată de furnizorul care v-a dat contul, așa că nu poate fi resetată aici.
    .solution = Deschideți pagina de conectare a furnizorului și urmați acolo linkul pentru parola uitată.

message-use-home-organization =
    .title = Adresați-vă propriei organizații
    .body = Aici aveți rolul de invitat. Parola dvs. este păstrată de propria organizație, iar regulile acesteia stabilesc cum o puteți reseta.
    .solution = Deschideți pagina de conectare a propriei organizații și urmați acolo linkul pentru parola uitată sau cereți ajutorul personalului IT al acesteia.

message-too-many-attempts =
    .title = Așteptați înainte de a încerca din nou
    .body = S-a încercat de prea multe ori verificarea acestui cont. Pentru siguranța lui, contul nu poate fi verificat din nou o vreme.
    .offer = Dacă nu puteți aștepta, putem contacta un administrator din organizația dvs. pentru a vă reseta parola.
    .offer-link = Dacă nu puteți aștepta, putem contacta un administrator din organizația dvs. pentru a vă reseta parola: { $contact }
    .solution = Așteptați o zi, apoi începeți de la capăt.

message-try-again-later =
    .title = Încercați din nou mai târziu
    .body = Momentan nu putem contacta serviciul care vă păstrează parola, așa că aceasta nu a fost schimbată.
    .offer = Dacă doriți, putem contacta un administrator din organizația dvs. pentru a vă reseta parola.
    .offer-link = Dacă doriți, putem contacta un administrator din organizația dvs. pentru a vă reseta parola: { $contact }
    .solution = Așteptați câteva minute și începeți de la capăt. Dacă pagina aceasta apare din nou, cereți ajutorul unui administrator.

message-start-again =
    .title = Începeți din nou
    .body = Între timp s-a schimbat ceva la contul dvs. sau la regulile organizației dvs. ori parola dvs. a fost resetată în altă fereastră. Aici nu s-a făcut nimic.

message-session-over =
    .title = Timpul a expirat
    .body = Pentru siguranța dvs., fiecare resetare trebuie finalizată într-un timp scurt. Nu s-a schimbat nimic. Puteți începe din nou.

message-cancelled =
    .title = Ați anulat
    .body = Nu s-a schimbat nimic. Puteți începe din nou oricând doriți.

message-may-have-changed =
    .title = Este posibil ca parola dvs. să fi fost schimbată
    .body = Am trimis modificarea, dar nu am primit niciun răspuns. Încercați mai întâi parola nouă. Dacă nu funcționează, încercați-o pe cea veche, apoi începeți din nou.

message-wait-some-minutes =
    .title = Parola dvs. a fost schimbată
    .body = Durează câteva minute până când modificarea ajunge la toate serviciile. Dacă nu vă puteți conecta, așteptați puțin și încercați din nou.

message-password-reset =
    .title = Parola dvs. a fost resetată
    .body = Parola contului dvs. tocmai a fost resetată. Dacă nu ați făcut dvs. acest lucru, contactați imediat administratorul.

message-account-unlocked =
    .title = Contul dvs. a fost deblocat
    .body = Contul dvs. tocmai a fost deblocat; parola lui a rămas aceeași. Dacă nu ați făcut dvs. acest lucru, contactați imediat administratorul.

message-administrator-reset =
    .title = Parola unui administrator a fost resetată
    .body = Un administrator din organizația dvs. tocmai și-a resetat propria parolă. Dacă nu vă așteptați la acest lucru, întrebați-l.

message-registration-changed =
    .title = Informațiile dvs. de securitate au fost modificate
    .body = O modalitate de a vă dovedi identitatea tocmai a fost adăugată la contul dvs., modificată sau eliminată. Dacă nu ați făcut dvs. acest lucru, contactați imediat administratorul.

message-sign-in-again =
    .title = Conectați-vă din nou
    .body = Numai cine tocmai s-a conectat poate modifica modul în care își dovedește identitatea. Conectați-vă din nou și continuați de acolo.
