fix-register-method =
    .all = Korisnik registruje { $choices }.
    .some =
        { $count ->
            [1] Korisnik registruje { $choices }.
            [one] Korisnik registruje { $count } metod od sledećih: { $choices }.
            [few] Korisnik registruje { $count } metoda od sledećih: { $choices }.
           *[other] Korisnik registruje { $count } metoda od sledećih: { $choices }.
        }
fix-enable-account =
    .none = Administrator omogućava nalog.
fix-enable-feature =
    .none = Administrator uključuje resetovanje lozinke za organizaciju.
    .all = Administrator uključuje resetovanje lozinke za organizaciju, uz { $choices } kao dokaz identiteta.
    .some =
        { $count ->
            [1] Administrator uključuje resetovanje lozinke za organizaciju, uz { $choices } kao dokaz identiteta.
            [one] Administrator uključuje resetovanje lozinke za organizaciju, uz { $count } metod od sledećih kao dokaz identiteta: { $choices }.
            [few] Administrator uključuje resetovanje lozinke za organizaciju, uz { $count } metoda od sledećih kao dokaz identiteta: { $choices }.
           *[other] Administrator uključuje resetovanje lozinke za organizaciju, uz { $count } metoda od sledećih kao dokaz identiteta: { $choices }.
        }
fix-enable-administrators =
    .none = Administrator uključuje resetovanje lozinke za administratore.
fix-add-to-group =
    .none = Administrator dodaje korisnika u grupu za koju je uključeno resetovanje lozinke.
fix-assign-license =
    .all = Administrator dodeljuje licencu: { $choices }.
    .some =
        { $count ->
            [1] Administrator dodeljuje jednu od ovih licenci: { $choices }.
            [one] Administrator dodeljuje { $count } od ovih licenci: { $choices }.
            [few] Administrator dodeljuje { $count } od ovih licenci: { $choices }.
           *[other] Administrator dodeljuje { $count } od ovih licenci: { $choices }.
        }
fix-set-contact =
    .all = Administrator unosi { $choices } za korisnika.
    .some =
        { $count ->
            [1] Administrator unosi { $choices } za korisnika.
            [one] Administrator unosi { $count } vrednost od sledećih za korisnika: { $choices }.
            [few] Administrator unosi { $count } vrednosti od sledećih za korisnika: { $choices }.
           *[other] Administrator unosi { $count } vrednosti od sledećih za korisnika: { $choices }.
        }
fix-enable-writeback =
    .none = Administrator uključuje povratno upisivanje lozinki u lokalni direktorijum.
fix-remove-protection =
    .none = Administrator uklanja nalog iz zaštićenih grupa lokalnog direktorijuma.
fix-wait =
    .none = Preostaje samo da se sačeka kraj blokade.
    .until = Preostaje samo da se sačeka do { $until }, kada se blokada završava.
