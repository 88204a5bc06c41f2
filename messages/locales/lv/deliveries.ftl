delivery-code =
    .text = { $code } ir jūsu verifikācijas kods. Nekad nevienam to neizpaudiet.
    .title = Jūsu verifikācijas kods
    .body =
        Lai verificētu savu identitāti, ierakstiet šo kodu: { $code }

        Ja kodu neprasījāt, jums nekas nav jādara. Nekad nevienam to neizpaudiet.
delivery-request =
    .title = Lietotājs lūdz palīdzību paroles atiestatīšanā
    .body = Šis lietotājs nevar atiestatīt paroli un lūdz to izdarīt administratoram: { $person }
    .reason =
        Šis lietotājs nevar atiestatīt paroli un lūdz to izdarīt administratoram: { $person }

        { $reason }
