delivery-code =
    .text = { $code } yra jūsų patvirtinimo kodas. Niekada niekam jo nesakykite.
    .title = Jūsų patvirtinimo kodas
    .body =
        Norėdami patvirtinti savo tapatybę, įveskite šį kodą: { $code }

        Jei kodo neprašėte, nieko daryti nereikia. Niekada niekam jo nesakykite.
delivery-request =
    .title = Vartotojas prašo padėti iš naujo nustatyti slaptažodį
    .body = Šis vartotojas negali iš naujo nustatyti slaptažodžio ir prašo, kad tai padarytų administratorius: { $person }
    .reason =
        Šis vartotojas negali iš naujo nustatyti slaptažodžio ir prašo, kad tai padarytų administratorius: { $person }

        { $reason }
