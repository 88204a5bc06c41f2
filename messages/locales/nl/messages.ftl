message-could-not-verify =
    .title = We konden uw account niet verifiëren
    .offer = Als u wilt, kunnen we contact opnemen met een beheerder in uw organisatie om uw wachtwoord voor u opnieuw in te stellen.
    .offer-link = Als u wilt, kunnen we contact opnemen met een beheerder in uw organisatie om uw wachtwoord voor u opnieuw in te stellen: { $contact }
    .solution =
        U ziet dit bericht omdat wachtwoordherstel voor u is ingeschakeld, maar u zich nog niet hebt geregistreerd om de service te gebruiken. Als u zich wilt registreren voor wachtwoordherstel, gaat u naar de registratiepagina voor wachtwoordherstel nadat u weer toegang tot uw account hebt gekregen.

        Als u uw wachtwoord opnieuw wilt instellen, klikt u op de koppeling om contact op te nemen met een beheerder. Hiermee stuurt u een e-mail naar de IT-afdeling van uw bedrijf.
    .solution-link =
        U ziet dit bericht omdat wachtwoordherstel voor u is ingeschakeld, maar u zich nog niet hebt geregistreerd om de service te gebruiken. Als u zich wilt registreren voor wachtwoordherstel, gaat u naar { $registration } nadat u weer toegang tot uw account hebt gekregen.

        Als u uw wachtwoord opnieuw wilt instellen, klikt u op de koppeling om contact op te nemen met een beheerder. Hiermee stuurt u een e-mail naar de IT-afdeling van uw bedrijf.

message-not-enabled =
    .title = Uw account is niet ingeschakeld voor wachtwoordherstel
    .body = Uw IT-afdeling heeft uw account helaas niet ingesteld voor gebruik met deze service.
    .offer = Als u wilt, kunnen we contact opnemen met een beheerder in uw organisatie om uw wachtwoord voor u opnieuw in te stellen.
    .offer-link = Als u wilt, kunnen we contact opnemen met een beheerder in uw organisatie om uw wachtwoord voor u opnieuw in te stellen: { $contact }
    .solution =
        U ziet dit bericht omdat uw IT-afdeling wachtwoordherstel via de koppeling ‘Hebt u geen toegang tot uw account?’ niet heeft ingeschakeld voor uw organisatie, of u geen licentie heeft gegeven om de functie te gebruiken.

        Als u uw wachtwoord opnieuw wilt instellen, klikt u op de koppeling om contact op te nemen met een beheerder. Hiermee stuurt u een e-mail naar de IT-afdeling van uw bedrijf. Laat ze weten dat u uw wachtwoord opnieuw wilt instellen, zodat ze deze functie voor u kunnen inschakelen.

message-contact-administrator =
    .title = Neem contact op met uw beheerder
    .body =
        We hebben vastgesteld dat het wachtwoord van uw gebruikersaccount niet door deze service wordt beheerd. Daarom kunnen we uw wachtwoord niet automatisch opnieuw instellen.

        Neem contact op met uw IT-afdeling voor verdere hulp.
    .solution =
        U ziet dit bericht omdat uw IT-afdeling uw wachtwoord in uw on-premises omgeving beheert en niet toestaat dat u uw wachtwoord opnieuw instelt via de koppeling ‘Hebt u geen toegang tot uw account?’.

        Als u uw wachtwoord opnieuw wilt instellen, neemt u rechtstreeks contact op met uw IT-afdeling voor hulp. Laat ze weten dat u uw wachtwoord opnieuw wilt instellen, zodat ze deze functie voor u kunnen inschakelen.

message-use-personal-recovery =
    .title = Dit is een persoonlijk account
    .body = U bent hier uitgenodigd met een persoonlijk account. Het wachtwoord wordt bewaard door de provider die u het account heeft gegeven en kan hier daarom niet opnieuw ingesteld worden.
    .solution = Open de aanmeldingspagina van de provider zelf en volg daar de koppeling voor een vergeten wachtwoord.

message-use-home-organization =
    .title = Vraag het aan uw eigen organisatie
    .body = U bent hier gast. Uw eigen organisatie bewaart uw wachtwoord en de regels van die organisatie bepalen hoe u het opnieuw kunt instellen.
    .solution = Open de aanmeldingspagina van uw eigen organisatie en volg daar de koppeling voor een vergeten wachtwoord, of vraag de IT-afdeling van die organisatie om hulp.

message-too-many-attempts =
    .title = Wacht even voordat u het opnieuw probeert
    .body = Er is te vaak geprobeerd dit account te verifiëren. Om het account te beschermen, kan het voorlopig niet opnieuw worden geverifieerd.
    .offer = Als u niet kunt wachten, kunnen we contact opnemen met een beheerder in uw organisatie om uw wachtwoord voor u opnieuw in te stellen.
    .offer-link = Als u niet kunt wachten, kunnen we contact opnemen met een beheerder in uw organisatie om uw wachtwoord voor u opnieuw in te stellen: { $contact }
    .solution = Wacht een dag en begin dan opnieuw.

message-try-again-later =
    .title = Probeer het later opnieuw
    .body = We kunnen de service die uw wachtwoord bewaart op dit moment niet bereiken. Uw wachtwoord is dus niet gewijzigd.
    .offer = Als u wilt, kunnen we contact opnemen met een beheerder in uw organisatie om uw wachtwoord voor u opnieuw in te stellen.
    .offer-link = Als u wilt, kunnen we contact opnemen met een beheerder in uw organisatie om uw wachtwoord voor u opnieuw in te stellen: { $contact }
    .solution = Wacht een paar minuten en begin opnieuw. Als deze pagina weer verschijnt, vraagt u een beheerder om hulp.

message-start-again =
    .title = Begin opnieuw
    .body = Er is intussen iets aan uw account of aan de regels van uw organisatie gewijzigd, of uw wachtwoord is in een ander venster opnieuw ingesteld. Hier is niets gedaan.

message-session-over =
    .title = Uw tijd is om
    .body = Voor uw veiligheid moet elk wachtwoordherstel binnen korte tijd worden voltooid. Er is niets gewijzigd. U kunt opnieuw beginnen.

message-cancelled =
    .title = U hebt geannuleerd
    .body = Er is niets gewijzigd. U kunt op elk moment opnieuw beginnen.

message-may-have-changed =
    .title = Uw wachtwoord is mogelijk gewijzigd
    .body = We hebben de wijziging verzonden, maar geen antwoord gekregen. Probeer eerst uw nieuwe wachtwoord. Als dat niet werkt, probeert u het oude en begint u daarna opnieuw.

message-wait-some-minutes =
    .title = Uw wachtwoord is gewijzigd
    .body = Het duurt enkele minuten voordat elke service dit weet. Als u zich niet kunt aanmelden, wacht u even en probeert u het opnieuw.

message-password-reset =
    .title = Uw wachtwoord is opnieuw ingesteld
    .body = Het wachtwoord van uw account is zojuist opnieuw ingesteld. Als u dat niet zelf hebt gedaan, neemt u onmiddellijk contact op met uw beheerder.

message-account-unlocked =
    .title = Uw account is ontgrendeld
    .body = Uw account is zojuist ontgrendeld. Het wachtwoord is hetzelfde gebleven. Als u dat niet zelf hebt gedaan, neemt u onmiddellijk contact op met uw beheerder.

message-administrator-reset =
    .title = Het wachtwoord van een beheerder is opnieuw ingesteld
    .body = Een beheerder van uw organisatie heeft zojuist het eigen wachtwoord opnieuw ingesteld. Als u dat niet had verwacht, vraagt u het na bij deze beheerder.

message-registration-changed =
    .title = Uw beveiligingsgegevens zijn gewijzigd
    .body = Er is zojuist een manier om te bewijzen wie u bent aan uw account toegevoegd, gewijzigd of verwijderd. Als u dat niet zelf hebt gedaan, neemt u onmiddellijk contact op met uw beheerder.

message-sign-in-again =
    .title = Meld u opnieuw aan
    .body = Alleen wie zich zojuist heeft aangemeld, kan wijzigen hoe de eigen identiteit wordt bewezen. Meld u opnieuw aan en ga dan verder.
