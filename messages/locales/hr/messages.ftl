message-could-not-verify =
    .title = Vaš račun nije bilo moguće provjeriti
    .offer = Ako želite, možemo se obratiti administratoru u vašoj tvrtki ili ustanovi da vam ponovno postavi lozinku.
    .offer-link = Ako želite, možemo se obratiti administratoru u vašoj tvrtki ili ustanovi da vam ponovno postavi lozinku: { $contact }
    .solution =
        Ova se poruka prikazuje jer vam je omogućeno ponovno postavljanje lozinke, ali se niste registrirali za korištenje tog servisa. Da biste se registrirali za ponovno postavljanje lozinke, otvorite stranicu za registraciju ponovnog postavljanja lozinke nakon što ponovno dobijete pristup svojem računu.

        Da biste ponovno postavili lozinku, kliknite vezu za kontaktiranje administratora, kojom šaljete poruku e-pošte IT osoblju svoje tvrtke.
    .solution-link =
        Ova se poruka prikazuje jer vam je omogućeno ponovno postavljanje lozinke, ali se niste registrirali za korištenje tog servisa. Da biste se registrirali za ponovno postavljanje lozinke, otvorite { $registration } nakon što ponovno dobijete pristup svojem računu.

        Da biste ponovno postavili lozinku, kliknite vezu za kontaktiranje administratora, kojom šaljete poruku e-pošte IT osoblju svoje tvrtke.

message-not-enabled =
    .title = Za vaš račun nije omogućeno ponovno postavljanje lozinke
    .body = Nažalost, IT osoblje nije postavilo vaš račun za korištenje ovog servisa.
    .offer = Ako želite, možemo se obratiti administratoru u vašoj tvrtki ili ustanovi da vam ponovno postavi lozinku.
    .offer-link = Ako želite, možemo se obratiti administratoru u vašoj tvrtki ili ustanovi da vam ponovno postavi lozinku: { $contact }
    .solution =
        Ova se poruka prikazuje jer IT osoblje u vašoj tvrtki ili ustanovi nije omogućilo ponovno postavljanje lozinke putem veze „Ne možete pristupiti računu?” ili vam nije dodijelilo licencu za korištenje te značajke.

        Da biste ponovno postavili lozinku, kliknite vezu za kontaktiranje administratora, kojom šaljete poruku e-pošte IT osoblju svoje tvrtke, i obavijestite ga da želite ponovno postaviti lozinku kako bi vam moglo omogućiti tu značajku.

message-contact-administrator =
    .title = Obratite se administratoru
    .body =
        Otkrili smo da lozinkom vašeg korisničkog računa ne upravlja ovaj servis. Zbog toga vam ne možemo automatski ponovno postaviti lozinku.

        Za dodatnu pomoć morate se obratiti IT osoblju.
    .solution =
        Ova se poruka prikazuje jer vašom lozinkom upravlja IT osoblje u lokalnom okruženju i ne dopušta vam da je ponovno postavite putem veze „Ne možete pristupiti računu?”.

        Da biste ponovno postavili lozinku, obratite se za pomoć izravno IT osoblju i obavijestite ga da želite ponovno postaviti lozinku kako bi vam moglo omogućiti tu značajku.

message-use-personal-recovery =
    .title = Ovo je osobni račun
    .body = Ovamo ste pozvani s osobnim računom. Njegovu lozinku čuva davatelj koji vam je dao račun, pa je ovdje nije moguće ponovno postaviti.
    .solution = Otvorite stranicu za prijavu tog davatelja i ondje slijedite vezu za zaboravljenu lozinku.

message-use-home-organization =
    .title = Obratite se svojoj tvrtki ili ustanovi
    .body = Ovdje ste gost. Vašu lozinku čuva vaša tvrtka ili ustanova, a njezina pravila određuju kako je možete ponovno postaviti.
    .solution = Otvorite stranicu za prijavu svoje tvrtke ili ustanove i ondje slijedite vezu za zaboravljenu lozinku ili zatražite pomoć njezina IT osoblja.

message-too-many-attempts =
    .title = Pričekajte prije nego što pokušate ponovno
    .body = Bilo je previše pokušaja provjere ovog računa. Radi njegove sigurnosti neko ga vrijeme nije moguće ponovno provjeriti.
    .offer = Ako ne možete čekati, možemo se obratiti administratoru u vašoj tvrtki ili ustanovi da vam ponovno postavi lozinku.
    .offer-link = Ako ne možete čekati, možemo se obratiti administratoru u vašoj tvrtki ili ustanovi da vam ponovno postavi lozinku: { $contact }
    .solution = Pričekajte jedan dan i zatim počnite ispočetka.

message-try-again-later =
    .title = Pokušajte ponovno kasnije
    .body = Servis koji čuva vašu lozinku trenutačno nije dostupan, pa lozinka nije promijenjena.
    .offer = Ako želite, možemo se obratiti administratoru u vašoj tvrtki ili ustanovi da vam ponovno postavi lozinku.
    .offer-link = Ako želite, možemo se obratiti administratoru u vašoj tvrtki ili ustanovi da vam ponovno postavi lozinku: { $contact }
    .solution = Pričekajte nekoliko minuta i počnite ispočetka. Ako se ova stranica ponovno pojavi, zatražite pomoć administratora.

message-start-again =
    .title = Počnite ispočetka
    .body = U međuvremenu se nešto promijenilo u vašem računu ili u pravilima vaše tvrtke ili ustanove ili je vaša lozinka ponovno postavljena u drugom prozoru. Ovdje ništa nije učinjeno.

message-session-over =
    .title = Vrijeme je isteklo
    .body = Radi vaše sigurnosti svako se ponovno postavljanje mora dovršiti u kratkom vremenu. Ništa nije promijenjeno. Možete početi ispočetka.

message-cancelled =
    .title = Odustali ste
    .body = Ništa nije promijenjeno. Možete početi ispočetka kad god želite.

message-may-have-changed =
    .title = Vaša je lozinka možda promijenjena
    .body = Poslali smo promjenu, ali nismo dobili odgovor. Najprije pokušajte s novom lozinkom. Ako ne funkcionira, pokušajte sa starom, a zatim počnite ispočetka.

message-wait-some-minutes =
    .title = Vaša je lozinka promijenjena
    .body = Potrebno je nekoliko minuta da promjena dođe do svih servisa. Ako se ne možete prijaviti, malo pričekajte i pokušajte ponovno.

message-password-reset =
    .title = Vaša je lozinka ponovno postavljena
    .body = Lozinka vašeg računa upravo je ponovno postavljena. Ako to niste bili vi, odmah se obratite administratoru.

message-account-unlocked =
    .title = Vaš je račun otključan
    .body = Vaš je račun upravo otključan; lozinka je ostala ista. Ako to niste bili vi, odmah se obratite administratoru.

message-administrator-reset =
    .title = Lozinka administratora ponovno je postavljena
    .body = Administrator vaše tvrtke ili ustanove upravo je ponovno postavio vlastitu lozinku. Ako to niste očekivali, pitajte ga o tome.

message-registration-changed =
    .title = Vaši su sigurnosni podaci promijenjeni
    .body = Način na koji dokazujete svoj identitet upravo je dodan u vaš račun, promijenjen ili uklonjen. Ako to niste bili vi, odmah se obratite administratoru.

message-sign-in-again =
    .title = Prijavite se ponovno
    .body = Način dokazivanja identiteta može promijeniti samo netko tko se upravo prijavio. Prijavite se ponovno i nastavite.
