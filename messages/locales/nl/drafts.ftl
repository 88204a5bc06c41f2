draft-not-enabled = Uw organisatie gebruikt dit niet voor wachtwoordherstel.
draft-too-few =
    { $minimum ->
        [one] Beantwoord minimaal { $minimum } vraag.
       *[other] Beantwoord minimaal { $minimum } vragen.
    }
draft-too-many =
    { $maximum ->
        [one] Beantwoord maximaal { $maximum } vraag.
       *[other] Beantwoord maximaal { $maximum } vragen.
    }
draft-unknown-question = Deze vraag wordt niet meer aangeboden. Kies een andere.
draft-repeated-question = U hebt deze vraag al gekozen. Kies een andere.
draft-repeated-answer = U hebt dit antwoord al gegeven. Geef op elke vraag een eigen antwoord.
draft-too-short =
    { $minimum ->
        [one] Gebruik minimaal { $minimum } teken.
       *[other] Gebruik minimaal { $minimum } tekens.
    }
draft-too-long = Dit antwoord is te lang. Gebruik minder tekens.
draft-disallowed-character = Dit antwoord bevat een teken dat niet kan worden gebruikt. Typ het opnieuw zonder dat teken.
draft-unstable = Dit antwoord kan niet worden gebruikt. Kies een ander antwoord.
draft-reveals-account = Dit antwoord maakt deel uit van uw account, waar anderen het kunnen zien. Kies een ander antwoord.
draft-in-question = Dit antwoord staat al in de vraag. Kies een ander antwoord.
draft-malformed-phone = Typ + en de landcode, één spatie en dan het nummer in cijfers, bijvoorbeeld { $example }.
draft-malformed-email = Typ een volledig e-mailadres, bijvoorbeeld name@example.org.
draft-same-as-account = Dit is het adres van het account zelf, waartoe u zonder uw wachtwoord geen toegang hebt. Gebruik een ander adres.
draft-administrator-only = Alleen uw beheerder kan de kantoortelefoon instellen.
draft-same-destination = Dit is het nummer van uw kantoortelefoon. Gebruik een ander nummer, bijvoorbeeld dat van een mobiele telefoon.
