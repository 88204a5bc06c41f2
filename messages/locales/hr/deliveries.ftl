delivery-code =
    .text = { $code } je vaš kod za provjeru. Nikada ga nikome ne otkrivajte.
    .title = Vaš kod za provjeru
    .body =
        Upišite ovaj kod za provjeru svojeg identiteta: { $code }

        Ako niste zatražili kod, ne morate ništa učiniti. Nikada ga nikome ne otkrivajte.
delivery-request =
    .title = Korisnik traži pomoć s ponovnim postavljanjem lozinke
    .body = Ovaj korisnik ne može ponovno postaviti lozinku i traži od administratora da to učini: { $person }
    .reason =
        Ovaj korisnik ne može ponovno postaviti lozinku i traži od administratora da to učini: { $person }

        { $reason }
