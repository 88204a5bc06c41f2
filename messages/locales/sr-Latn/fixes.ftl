fix-register-method =
    .all = Korisnik registruje { $choices }.
    .some =
        { $count ->
            [1] Korisnik registruje { $choices }.
            [one] Korisnik registruje { $count } od sledećih metoda: { $choices }.
            [few] Korisnik registruje { $count } od sledećih metoda: { $choices }.
           *[other] Korisnik registruje { $count } od sledećih metoda: { $choices }.
        }
fix-enable-account =
    .none = Administrator omogućava nalog.
fix-enable-feature =
    .none = Administrator uključuje resetovanje lozinke za organizaciju.
    .all = Administrator uključuje resetovanje lozinke za organizaciju, uz { $choices } kao dokaz identiteta.
    .some =
        { $count ->
            [1] Administrator uključuje resetovanje lozinke za organizaciju, uz { $choices } kao dokaz identiteta.
            [one] Administrator uključuje resetovanje lozinke za organizaciju, uz { $count } od sledećih metoda kao dokaz identiteta: { $choices }.
            [few] Administrator uključuje resetovanje lozinke za organizaciju, uz { $count } od sledećih metoda kao dokaz identiteta: { $choices }.
           *[other] Administrator uključuje resetovanje lozinke za organizaciju, uz { $count } od sledećih metoda kao dokaz identiteta: { $choices }.
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
    .all = Administrator za korisnika unosi { $choices }.
    .some =
        { $count ->
            [1] Administrator za korisnika unosi { $choices }.
            [one] Administrator za korisnika unosi { $count } od sledećih vrednosti: { $choices }.
            [few] Administrator za korisnika unosi { $count } od sledećih vrednosti: { $choices }.
           *[other] Administrator za korisnika unosi { $count } od sledećih vrednosti: { $choices }.
        }
fix-enable-writeback =
    .none = Administrator uključuje povratno upisivanje lozinki u lokalni direktorijum.
fix-remove-protection =
    .none = Administrator uklanja nalog iz zaštićenih grupa lokalnog direktorijuma.
fix-wait =
    .none = Preostaje samo da se sačeka kraj blokade.
    .until = Preostaje samo da se sačeka do { $until }, kada se blokada završava.
