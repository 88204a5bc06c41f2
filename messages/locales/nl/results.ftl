result-sent = Er is een code onderweg.
result-asked = U krijgt nu een vraag, op uw telefoon of in uw app.
result-right = Dat was juist.
result-wrong = Dat was niet juist.
    .until = Dat was niet juist en het was de laatste poging. U kunt het opnieuw proberen na { $until }.
result-expired = Deze code is niet meer geldig. Vraag een nieuwe aan. Dit heeft u geen poging gekost.
result-spent = Deze poging is al gebruikt. Kies opnieuw een methode.
result-told = Uw aanvraag is naar een beheerder verzonden.
result-saved = Opgeslagen.
result-too-few = Dit is nog niet genoeg. Vereist: { $required }, geregistreerd: { $registered }.
result-unconfirmed = Bevestig eerst het volgende: { $fields }.
result-out-of-memory = Daar was op dit moment geen ruimte voor. Probeer het opnieuw. Dit heeft u geen poging gekost.
result-rules-refused = De regels van uw organisatie staan dit wachtwoord niet toe. Kies een ander wachtwoord.
result-unreachable = We kunnen de service die uw wachtwoord bewaart op dit moment niet bereiken. Er is niets gewijzigd. Probeer het over een paar minuten opnieuw.
result-password = Dit wachtwoord kan niet worden gebruikt:

blocked-account = Er zijn te veel pogingen gedaan voor dit account. U kunt verdergaan na { $until }.
blocked-method = Er zijn te veel pogingen gedaan met deze methode. Kies een andere of wacht tot { $until }.
blocked-messages = Voor dit account zijn te veel codes verzonden en te veel oproepen gedaan. U kunt een nieuwe code of oproep aanvragen na { $until }.
blocked-contact = Uw aanvraag is al eerder naar een beheerder verzonden. U kunt het opnieuw vragen na { $until }.

refused-clock-went-back = Onze klok loopt niet goed. Probeer het over een minuut opnieuw.
refused-version = Dit kan hier op dit moment niet. Probeer het later opnieuw.
refused-stale-ledger = Dit kan hier op dit moment niet. Probeer het over een minuut opnieuw.
refused-not-now = Dit kan nu niet. Ga verder met wat op de pagina wordt weergegeven.
refused-malformed = Dit kan niet kloppen. Controleer wat u hebt getypt. Dit heeft u geen poging gekost.
refused-captcha = Laat eerst zien dat u geen robot bent.
