draft-not-enabled = Vaše organizace tuto možnost k resetování hesla nepoužívá.
draft-too-few =
    { $minimum ->
        [one] Odpovězte alespoň na { $minimum } otázku.
        [few] Odpovězte alespoň na { $minimum } otázky.
       *[other] Odpovězte alespoň na { $minimum } otázek.
    }
draft-too-many =
    { $maximum ->
        [one] Odpovězte nejvýše na { $maximum } otázku.
        [few] Odpovězte nejvýše na { $maximum } otázky.
       *[other] Odpovězte nejvýše na { $maximum } otázek.
    }
draft-unknown-question = Tato otázka už není v nabídce. Zvolte jinou.
draft-repeated-question = Tuto otázku už jste zvolili. Zvolte jinou.
draft-repeated-answer = Tuto odpověď už jste uvedli. Na každou otázku uveďte jinou odpověď.
draft-too-short =
    { $minimum ->
        [one] Použijte alespoň { $minimum } znak.
        [few] Použijte alespoň { $minimum } znaky.
       *[other] Použijte alespoň { $minimum } znaků.
    }
draft-too-long = Tato odpověď je příliš dlouhá. Použijte méně znaků.
draft-disallowed-character = Tato odpověď obsahuje znak, který nejde použít. Zadejte ji znovu bez něj.
draft-unstable = Tuto odpověď nejde použít. Zvolte jinou.
draft-reveals-account = Tato odpověď je součástí vašeho účtu, kde ji můžou vidět ostatní. Zvolte jinou.
draft-in-question = Tato odpověď je obsažena přímo v otázce. Zvolte jinou.
draft-malformed-phone = Zadejte znak + a kód země, jednu mezeru a potom číslo složené jen z číslic, například { $example }.
draft-malformed-email = Zadejte celou e-mailovou adresu, například name@example.org.
draft-same-as-account = To je adresa samotného účtu, ke které se bez hesla nedostanete. Použijte jinou.
draft-administrator-only = Telefon do kanceláře může nastavit jen správce.
draft-same-destination = To je číslo vašeho telefonu do kanceláře. Použijte jiné, například číslo mobilního telefonu.
