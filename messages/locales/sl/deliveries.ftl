delivery-code =
    .text = { $code } je vaša koda za preverjanje. Nikoli je nikomur ne povejte.
    .title = Vaša koda za preverjanje
    .body =
        Vnesite to kodo, da preverite svojo identiteto: { $code }

        Če niste zahtevali kode, vam ni treba narediti ničesar. Nikoli je nikomur ne povejte.
delivery-request =
    .title = Uporabnik prosi za pomoč pri ponastavitvi gesla
    .body = Ta uporabnik ne more ponastaviti gesla in prosi skrbnika, naj to naredi: { $person }
    .reason =
        Ta uporabnik ne more ponastaviti gesla in prosi skrbnika, naj to naredi: { $person }

        { $reason }
