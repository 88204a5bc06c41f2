delivery-code =
    .text = { $code } on teie kinnituskood. Ärge öelge seda mitte kunagi kellelegi.
    .title = Teie kinnituskood
    .body =
        Tippige oma isiku kinnitamiseks see kood: { $code }

        Kui te koodi ei küsinud, ei pea te midagi tegema. Ärge öelge seda mitte kunagi kellelegi.
delivery-request =
    .title = Kasutaja palub abi parooli lähtestamisel
    .body = See kasutaja ei saa parooli lähtestada ja palub administraatoril seda teha: { $person }
    .reason =
        See kasutaja ei saa parooli lähtestada ja palub administraatoril seda teha: { $person }

        { $reason }
