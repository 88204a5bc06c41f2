delivery-code =
    .text = { $code } er bekreftelseskoden din. Del den aldri med noen.
    .title = Bekreftelseskoden din
    .body =
        Skriv inn denne koden for å bekrefte hvem du er: { $code }

        Hvis du ikke har bedt om en kode, trenger du ikke å gjøre noe. Del den aldri med noen.
delivery-request =
    .title = En bruker ber om hjelp med tilbakestilling av passord
    .body = Denne brukeren kan ikke tilbakestille passordet og ber en administrator om å gjøre det: { $person }
    .reason =
        Denne brukeren kan ikke tilbakestille passordet og ber en administrator om å gjøre det: { $person }

        { $reason }
