message-could-not-verify =
    .title = Nismo mogli da verifikujemo vaš nalog
    .offer = Ako želite, možemo da se obratimo administratoru u vašoj organizaciji da resetuje lozinku umesto vas.
    .offer-link = Ako želite, možemo da se obratimo administratoru u vašoj organizaciji da resetuje lozinku umesto vas: { $contact }
    .solution =
        Ova poruka vam se prikazuje zato što je resetovanje lozinke za vas omogućeno, ali se niste registrovali za korišćenje usluge. Da biste se registrovali za resetovanje lozinke, idite na stranicu za registraciju za resetovanje lozinke kada ponovo dobijete pristup nalogu.

        Da biste resetovali lozinku, kliknite na vezu za obraćanje administratoru da biste poslali e-poruku IT osoblju svog preduzeća.
    .solution-link =
        Ova poruka vam se prikazuje zato što je resetovanje lozinke za vas omogućeno, ali se niste registrovali za korišćenje usluge. Da biste se registrovali za resetovanje lozinke, idite na { $registration } kada ponovo dobijete pristup nalogu.

        Da biste resetovali lozinku, kliknite na vezu za obraćanje administratoru da biste poslali e-poruku IT osoblju svog preduzeća.

message-not-enabled =
    .title = Resetovanje lozinke nije omogućeno za vaš nalog
    .body = Žao nam je, IT osoblje nije podesilo vaš nalog za korišćenje sa ovom uslugom.
    .offer = Ako želite, možemo da se obratimo administratoru u vašoj organizaciji da resetuje lozinku umesto vas.
    .offer-link = Ako želite, možemo da se obratimo administratoru u vašoj organizaciji da resetuje lozinku umesto vas: { $contact }
    .solution =
        Ova poruka vam se prikazuje zato što IT osoblje nije omogućilo resetovanje lozinke za vašu organizaciju preko veze „Ne možete da pristupite nalogu?” ili vam nije dodelilo licencu za korišćenje ove funkcije.

        Da biste resetovali lozinku, kliknite na vezu za obraćanje administratoru da biste poslali e-poruku IT osoblju svog preduzeća i obavestite ga da želite da resetujete lozinku kako bi vam omogućilo ovu funkciju.

message-contact-administrator =
    .title = Obratite se administratoru
    .body =
        Otkrili smo da ova usluga ne upravlja lozinkom vašeg korisničkog naloga. Zbog toga ne možemo automatski da resetujemo vašu lozinku.

        Za dalju pomoć morate se obratiti IT osoblju.
    .solution =
        Ova poruka vam se prikazuje zato što IT osoblje upravlja vašom lozinkom u lokalnom okruženju i ne dozvoljava vam da je resetujete preko veze „Ne možete da pristupite nalogu?”.

        Da biste resetovali lozinku, obratite se direktno IT osoblju za pomoć i obavestite ga da želite da resetujete lozinku kako bi vam omogućilo ovu funkciju.

message-use-personal-recovery =
    .title = Ovo je lični nalog
    .body = Ovde ste pozvani sa ličnim nalogom. Njegovu lozinku čuva dobavljač koji vam je dao nalog, pa se ona ovde ne može resetovati.
    .solution = Otvorite stranicu za prijavljivanje tog dobavljača i tamo pratite vezu za zaboravljenu lozinku.

message-use-home-organization =
    .title = Obratite se svojoj organizaciji
    .body = Ovde ste gost. Vašu lozinku čuva vaša organizacija i njena pravila određuju kako možete da je resetujete.
    .solution = Otvorite stranicu za prijavljivanje svoje organizacije i tamo pratite vezu za zaboravljenu lozinku ili zatražite pomoć od njenog IT osoblja.

message-too-many-attempts =
    .title = Sačekajte pre nego što pokušate ponovo
    .body = Bilo je previše pokušaja da se ovaj nalog verifikuje. Radi njegove bezbednosti, neko vreme se ne može ponovo verifikovati.
    .offer = Ako ne možete da čekate, možemo da se obratimo administratoru u vašoj organizaciji da resetuje lozinku umesto vas.
    .offer-link = Ako ne možete da čekate, možemo da se obratimo administratoru u vašoj organizaciji da resetuje lozinku umesto vas: { $contact }
    .solution = Sačekajte jedan dan, pa počnite ispočetka.

message-try-again-later =
    .title = Pokušajte ponovo kasnije
    .body = Trenutno ne možemo da pristupimo usluzi koja čuva vašu lozinku, pa ona nije promenjena.
    .offer = Ako želite, možemo da se obratimo administratoru u vašoj organizaciji da resetuje lozinku umesto vas.
    .offer-link = Ako želite, možemo da se obratimo administratoru u vašoj organizaciji da resetuje lozinku umesto vas: { $contact }
    .solution = Sačekajte nekoliko minuta i počnite ispočetka. Ako se ova stranica ponovo pojavi, zatražite pomoć od administratora.

message-start-again =
    .title = Počnite ponovo
    .body = U međuvremenu se nešto promenilo na vašem nalogu ili u pravilima vaše organizacije ili je vaša lozinka resetovana u drugom prozoru. Ovde ništa nije urađeno.

message-session-over =
    .title = Vreme je isteklo
    .body = Radi vaše bezbednosti svako resetovanje mora da se završi u kratkom roku. Ništa nije promenjeno. Možete da počnete ponovo.

message-cancelled =
    .title = Odustali ste
    .body = Ništa nije promenjeno. Možete da počnete ponovo kad god želite.

message-may-have-changed =
    .title = Vaša lozinka je možda promenjena
    .body = Poslali smo promenu, ali nismo dobili odgovor. Prvo probajte novu lozinku. Ako ne radi, probajte staru, pa počnite ponovo.

message-wait-some-minutes =
    .title = Vaša lozinka je promenjena
    .body = Potrebno je nekoliko minuta da sve usluge to saznaju. Ako ne možete da se prijavite, malo sačekajte i pokušajte ponovo.

message-password-reset =
    .title = Vaša lozinka je resetovana
    .body = Lozinka vašeg naloga je upravo resetovana. Ako to niste bili vi, odmah se obratite administratoru.

message-account-unlocked =
    .title = Vaš nalog je otključan
    .body = Vaš nalog je upravo otključan; lozinka je ostala ista. Ako to niste bili vi, odmah se obratite administratoru.

message-administrator-reset =
    .title = Lozinka administratora je resetovana
    .body = Administrator vaše organizacije je upravo resetovao sopstvenu lozinku. Ako to niste očekivali, pitajte ga.

message-registration-changed =
    .title = Vaše bezbednosne informacije su promenjene
    .body = Na vašem nalogu je upravo dodat, promenjen ili uklonjen način dokazivanja identiteta. Ako to niste bili vi, odmah se obratite administratoru.

message-sign-in-again =
    .title = Prijavite se ponovo
    .body = Način dokazivanja identiteta može da promeni samo neko ko se upravo prijavio. Prijavite se ponovo i nastavite odatle.
