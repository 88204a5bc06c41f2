delivery-code =
    .text = { $code } je váš overovací kód. Nikdy ho nikomu neprezraďte.
    .title = Váš overovací kód
    .body =
        Zadaním tohto kódu overíte svoju totožnosť: { $code }

        Ak ste o kód nežiadali, nemusíte nič robiť. Nikdy ho nikomu neprezraďte.
delivery-request =
    .title = Používateľ žiada o pomoc s resetovaním hesla
    .body = Tento používateľ nemôže resetovať heslo a žiada správcu, aby to urobil: { $person }
    .reason =
        Tento používateľ nemôže resetovať heslo a žiada správcu, aby to urobil: { $person }

        { $reason }
