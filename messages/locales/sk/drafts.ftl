draft-not-enabled = Vaša organizácia túto možnosť na resetovanie hesla nepoužíva.
draft-too-few =
    { $minimum ->
        [one] Odpovedzte aspoň na { $minimum } otázku.
        [few] Odpovedzte aspoň na { $minimum } otázky.
       *[other] Odpovedzte aspoň na { $minimum } otázok.
    }
draft-too-many =
    { $maximum ->
        [one] Odpovedzte najviac na { $maximum } otázku.
        [few] Odpovedzte najviac na { $maximum } otázky.
       *[other] Odpovedzte najviac na { $maximum } otázok.
    }
draft-unknown-question = Táto otázka už nie je v ponuke. Vyberte inú.
draft-repeated-question = Túto otázku ste už vybrali. Vyberte inú.
draft-repeated-answer = Túto odpoveď ste už uviedli. Na každú otázku uveďte inú odpoveď.
draft-too-short =
    { $minimum ->
        [one] Použite aspoň { $minimum } znak.
        [few] Použite aspoň { $minimum } znaky.
       *[other] Použite aspoň { $minimum } znakov.
    }
draft-too-long = Táto odpoveď je príliš dlhá. Použite menej znakov.
draft-disallowed-character = Táto odpoveď obsahuje znak, ktorý nie je možné použiť. Zadajte ju znova bez neho.
draft-unstable = Túto odpoveď nie je možné použiť. Vyberte inú.
draft-reveals-account = Táto odpoveď je súčasťou vášho konta, kde ju môžu vidieť ostatní. Vyberte inú.
draft-in-question = Táto odpoveď sa nachádza priamo v otázke. Vyberte inú.
draft-malformed-phone = Zadajte znak + a kód krajiny, jednu medzeru a potom číslo zložené iba z číslic, napríklad { $example }.
draft-malformed-email = Zadajte celú e-mailovú adresu, napríklad name@example.org.
draft-same-as-account = Toto je adresa samotného konta, ku ktorej bez hesla nemáte prístup. Použite inú.
draft-administrator-only = Telefón do kancelárie môže nastaviť len správca.
draft-same-destination = Toto je číslo vášho telefónu do kancelárie. Použite iné, napríklad číslo mobilného telefónu.
