fix-register-method =
    .all = Osoba registrira { $choices }.
    .some =
        { $count ->
            [one] Osoba registrira { $choices }.
            [few] Osoba registrira { $count } od ovih mogućnosti: { $choices }.
           *[other] Osoba registrira { $count } od ovih mogućnosti: { $choices }.
        }
fix-enable-account =
    .none = Administrator omogućuje račun.
fix-enable-feature =
    .none = Administrator uključuje ponovno postavljanje lozinke za tvrtku ili ustanovu.
    .all = Administrator uključuje ponovno postavljanje lozinke za tvrtku ili ustanovu i kao dokaz identiteta dopušta { $choices }.
    .some =
        { $count ->
            [one] Administrator uključuje ponovno postavljanje lozinke za tvrtku ili ustanovu i kao dokaz identiteta dopušta { $choices }.
            [few] Administrator uključuje ponovno postavljanje lozinke za tvrtku ili ustanovu i kao dokaz identiteta dopušta { $count } od ovih mogućnosti: { $choices }.
           *[other] Administrator uključuje ponovno postavljanje lozinke za tvrtku ili ustanovu i kao dokaz identiteta dopušta { $count } od ovih mogućnosti: { $choices }.
        }
fix-enable-administrators =
    .none = Administrator uključuje ponovno postavljanje lozinke za administratore.
fix-add-to-group =
    .none = Administrator dodaje osobu u grupu za koju je uključeno ponovno postavljanje lozinke.
fix-assign-license =
    .all = Administrator dodjeljuje licencu: { $choices }.
    .some =
        { $count ->
            [one] Administrator dodjeljuje jednu od ovih licenci: { $choices }.
            [few] Administrator dodjeljuje { $count } od ovih licenci: { $choices }.
           *[other] Administrator dodjeljuje { $count } od ovih licenci: { $choices }.
        }
fix-set-contact =
    .all = Administrator za osobu unosi { $choices }.
    .some =
        { $count ->
            [one] Administrator za osobu unosi { $choices }.
            [few] Administrator za osobu unosi { $count } od ovih mogućnosti: { $choices }.
           *[other] Administrator za osobu unosi { $count } od ovih mogućnosti: { $choices }.
        }
fix-enable-writeback =
    .none = Administrator uključuje povratno pisanje lozinki u lokalni direktorij.
fix-remove-protection =
    .none = Administrator uklanja račun iz zaštićenih grupa lokalnog direktorija.
fix-wait =
    .none = Preostaje samo čekati dok blokada ne završi.
    .until = Preostaje samo čekati do { $until }, kad blokada završava.
