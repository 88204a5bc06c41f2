delivery-code =
    .text = { $code } je vaš verifikacioni kôd. Nikada ga nikome ne otkrivajte.
    .title = Vaš verifikacioni kôd
    .body =
        Otkucajte ovaj kôd da biste verifikovali svoj identitet: { $code }

        Ako niste zatražili kôd, ne morate ništa da radite. Nikada ga nikome ne otkrivajte.
delivery-request =
    .title = Korisnik traži pomoć za resetovanje lozinke
    .body = Ovaj korisnik ne može da resetuje lozinku i moli administratora da to uradi: { $person }
    .reason =
        Ovaj korisnik ne može da resetuje lozinku i moli administratora da to uradi: { $person }

        { $reason }
