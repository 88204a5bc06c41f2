delivery-code =
    .text = { $code } je váš ověřovací kód. Nikdy ho nikomu nesdělujte.
    .title = Váš ověřovací kód
    .body =
        Zadáním tohoto kódu ověříte svou totožnost: { $code }

        Pokud jste o kód nežádali, nemusíte nic dělat. Nikdy ho nikomu nesdělujte.
delivery-request =
    .title = Uživatel žádá o pomoc s resetováním hesla
    .body = Tento uživatel nemůže resetovat heslo a žádá správce, aby to udělal: { $person }
    .reason =
        Tento uživatel nemůže resetovat heslo a žádá správce, aby to udělal: { $person }

        { $reason }
