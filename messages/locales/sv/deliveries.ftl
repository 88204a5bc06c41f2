delivery-code =
    .text = { $code } är din verifieringskod. Lämna aldrig ut den till någon.
    .title = Din verifieringskod
    .body =
        Skriv den här koden för att verifiera vem du är: { $code }

        Om du inte har bett om en kod behöver du inte göra något. Lämna aldrig ut den till någon.
delivery-request =
    .title = En användare ber om hjälp med lösenordsåterställning
    .body = Den här användaren kan inte återställa lösenordet och ber en administratör att göra det: { $person }
    .reason =
        Den här användaren kan inte återställa lösenordet och ber en administratör att göra det: { $person }

        { $reason }
