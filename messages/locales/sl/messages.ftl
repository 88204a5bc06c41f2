message-could-not-verify =
    .title = Vašega računa ni bilo mogoče preveriti
    .offer = Če želite, se lahko obrnemo na skrbnika v vaši organizaciji, da vam ponastavi geslo.
    .offer-link = Če želite, se lahko obrnemo na skrbnika v vaši organizaciji, da vam ponastavi geslo: { $contact }
    .solution =
        To sporočilo vidite, ker imate omogočeno ponastavitev gesla, vendar se niste registrirali za uporabo te storitve. Če se želite registrirati za ponastavitev gesla, odprite stran za registracijo za ponastavitev gesla, ko znova pridobite dostop do svojega računa.

        Če želite ponastaviti geslo, kliknite povezavo za stik s skrbnikom, da pošljete e-poštno sporočilo oddelku za IT v svojem podjetju.
    .solution-link =
        To sporočilo vidite, ker imate omogočeno ponastavitev gesla, vendar se niste registrirali za uporabo te storitve. Če se želite registrirati za ponastavitev gesla, odprite naslov { $registration }, ko znova pridobite dostop do svojega računa.

        Če želite ponastaviti geslo, kliknite povezavo za stik s skrbnikom, da pošljete e-poštno sporočilo oddelku za IT v svojem podjetju.

message-not-enabled =
    .title = Ponastavitev gesla za vaš račun ni omogočena
    .body = Žal vam oddelek za IT računa ni nastavil za uporabo te storitve.
    .offer = Če želite, se lahko obrnemo na skrbnika v vaši organizaciji, da vam ponastavi geslo.
    .offer-link = Če želite, se lahko obrnemo na skrbnika v vaši organizaciji, da vam ponastavi geslo: { $contact }
    .solution =
        To sporočilo vidite, ker oddelek za IT v vaši organizaciji ni omogočil ponastavitve gesla s povezavo »Ne morete dostopati do računa?« ali pa vam ni dodelil licence za uporabo te funkcije.

        Če želite ponastaviti geslo, kliknite povezavo za stik s skrbnikom, da pošljete e-poštno sporočilo oddelku za IT v svojem podjetju, in mu sporočite, da želite ponastaviti geslo, tako da vam lahko omogoči to funkcijo.

message-contact-administrator =
    .title = Obrnite se na skrbnika
    .body =
        Zaznali smo, da gesla vašega uporabniškega računa ne upravlja ta storitev. Zato vam gesla ne moremo samodejno ponastaviti.

        Za nadaljnjo pomoč se morate obrniti na oddelek za IT.
    .solution =
        To sporočilo vidite, ker vaše geslo upravlja oddelek za IT v lokalnem okolju in vam ne dovoli ponastavitve gesla s povezavo »Ne morete dostopati do računa?«.

        Če želite ponastaviti geslo, se po pomoč obrnite neposredno na oddelek za IT in mu sporočite, da želite ponastaviti geslo, tako da vam lahko omogoči to funkcijo.

message-use-personal-recovery =
    .title = To je osebni račun
    .body = Sem ste bili povabljeni z osebnim računom. Njegovo geslo hrani ponudnik, ki vam je dal račun, zato ga tukaj ni mogoče ponastaviti.
    .solution = Odprite stran za vpis pri tem ponudniku in tam uporabite povezavo za pozabljeno geslo.

message-use-home-organization =
    .title = Obrnite se na svojo organizacijo
    .body = Tukaj ste gost. Vaše geslo hrani vaša organizacija in njena pravila določajo, kako ga lahko ponastavite.
    .solution = Odprite stran za vpis svoje organizacije in tam uporabite povezavo za pozabljeno geslo ali pa prosite za pomoč njen oddelek za IT.

message-too-many-attempts =
    .title = Počakajte, preden poskusite znova
    .body = Bilo je preveč poskusov preverjanja tega računa. Zaradi varnosti ga nekaj časa ni mogoče znova preveriti.
    .offer = Če ne morete čakati, se lahko obrnemo na skrbnika v vaši organizaciji, da vam ponastavi geslo.
    .offer-link = Če ne morete čakati, se lahko obrnemo na skrbnika v vaši organizaciji, da vam ponastavi geslo: { $contact }
    .solution = Počakajte en dan in nato začnite znova.

message-try-again-later =
    .title = Poskusite znova pozneje
    .body = Storitev, ki hrani vaše geslo, trenutno ni dosegljiva, zato geslo ni bilo spremenjeno.
    .offer = Če želite, se lahko obrnemo na skrbnika v vaši organizaciji, da vam ponastavi geslo.
    .offer-link = Če želite, se lahko obrnemo na skrbnika v vaši organizaciji, da vam ponastavi geslo: { $contact }
    .solution = Počakajte nekaj minut in začnite znova. Če se ta stran znova prikaže, prosite za pomoč skrbnika.

message-start-again =
    .title = Začnite znova
    .body = Vmes se je nekaj spremenilo v vašem računu ali v pravilih vaše organizacije ali pa je bilo vaše geslo ponastavljeno v drugem oknu. Tukaj ni bilo nič narejeno.

message-session-over =
    .title = Čas je potekel
    .body = Zaradi vaše varnosti mora biti vsaka ponastavitev dokončana v kratkem času. Nič ni bilo spremenjeno. Začnete lahko znova.

message-cancelled =
    .title = Preklicali ste postopek
    .body = Nič ni bilo spremenjeno. Znova lahko začnete kadar koli.

message-may-have-changed =
    .title = Vaše geslo je bilo morda spremenjeno
    .body = Poslali smo spremembo, vendar nismo prejeli odgovora. Najprej poskusite z novim geslom. Če ne deluje, poskusite s starim in nato začnite znova.

message-wait-some-minutes =
    .title = Vaše geslo je bilo spremenjeno
    .body = Traja nekaj minut, da spremembo prejmejo vse storitve. Če se ne morete vpisati, malo počakajte in poskusite znova.

message-password-reset =
    .title = Vaše geslo je bilo ponastavljeno
    .body = Geslo vašega računa je bilo pravkar ponastavljeno. Če tega niste naredili vi, se takoj obrnite na skrbnika.

message-account-unlocked =
    .title = Vaš račun je bil odklenjen
    .body = Vaš račun je bil pravkar odklenjen; geslo ostaja enako. Če tega niste naredili vi, se takoj obrnite na skrbnika.

message-administrator-reset =
    .title = Geslo skrbnika je bilo ponastavljeno
    .body = Skrbnik vaše organizacije je pravkar ponastavil svoje geslo. Če tega niste pričakovali, ga vprašajte.

message-registration-changed =
    .title = Vaši varnostni podatki so bili spremenjeni
    .body = Način dokazovanja vaše identitete je bil pravkar dodan v vaš račun, spremenjen ali odstranjen. Če tega niste naredili vi, se takoj obrnite na skrbnika.

message-sign-in-again =
    .title = Vpišite se znova
    .body = Način dokazovanja identitete lahko spremeni samo nekdo, ki se je pravkar vpisal. Vpišite se znova in nadaljujte.
