delivery-code =
    .text = { $code } er din bekræftelseskode. Del den aldrig med nogen.
    .title = Din bekræftelseskode
    .body =
        Skriv denne kode for at bekræfte, hvem du er: { $code }

        Hvis du ikke har bedt om en kode, behøver du ikke gøre noget. Del den aldrig med nogen.
delivery-request =
    .title = En bruger beder om hjælp til nulstilling af adgangskode
    .body = Denne bruger kan ikke nulstille adgangskoden og beder en administrator om at gøre det: { $person }
    .reason =
        Denne bruger kan ikke nulstille adgangskoden og beder en administrator om at gøre det: { $person }

        { $reason }
