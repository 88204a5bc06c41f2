delivery-code =
    .text = { $code } is uw verificatiecode. Deel deze nooit met anderen.
    .title = Uw verificatiecode
    .body =
        Typ deze code om te verifiëren wie u bent: { $code }

        Als u geen code hebt aangevraagd, hoeft u niets te doen. Deel de code nooit met anderen.
delivery-request =
    .title = Een gebruiker vraagt om hulp bij wachtwoordherstel
    .body = Deze gebruiker kan het wachtwoord niet opnieuw instellen en vraagt een beheerder dit te doen: { $person }
    .reason =
        Deze gebruiker kan het wachtwoord niet opnieuw instellen en vraagt een beheerder dit te doen: { $person }

        { $reason }
