fix-register-method =
    .all = Oseba registrira { $choices }.
    .some =
        { $count ->
            [one] Oseba registrira { $choices }.
            [two] Oseba registrira { $count } od teh možnosti: { $choices }.
            [few] Oseba registrira { $count } od teh možnosti: { $choices }.
           *[other] Oseba registrira { $count } od teh možnosti: { $choices }.
        }
fix-enable-account =
    .none = Skrbnik omogoči račun.
fix-enable-feature =
    .none = Skrbnik za organizacijo vklopi ponastavitev gesla.
    .all = Skrbnik za organizacijo vklopi ponastavitev gesla in kot dokazilo identitete dovoli { $choices }.
    .some =
        { $count ->
            [one] Skrbnik za organizacijo vklopi ponastavitev gesla in kot dokazilo identitete dovoli { $choices }.
            [two] Skrbnik za organizacijo vklopi ponastavitev gesla in kot dokazilo identitete dovoli { $count } od teh možnosti: { $choices }.
            [few] Skrbnik za organizacijo vklopi ponastavitev gesla in kot dokazilo identitete dovoli { $count } od teh možnosti: { $choices }.
           *[other] Skrbnik za organizacijo vklopi ponastavitev gesla in kot dokazilo identitete dovoli { $count } od teh možnosti: { $choices }.
        }
fix-enable-administrators =
    .none = Skrbnik vklopi ponastavitev gesla za skrbnike.
fix-add-to-group =
    .none = Skrbnik doda osebo v skupino, za katero je vklopljena ponastavitev gesla.
fix-assign-license =
    .all = Skrbnik dodeli licenco: { $choices }.
    .some =
        { $count ->
            [one] Skrbnik dodeli eno od teh licenc: { $choices }.
            [two] Skrbnik dodeli { $count } od teh licenc: { $choices }.
            [few] Skrbnik dodeli { $count } od teh licenc: { $choices }.
           *[other] Skrbnik dodeli { $count } od teh licenc: { $choices }.
        }
fix-set-contact =
    .all = Skrbnik za osebo vnese { $choices }.
    .some =
        { $count ->
            [one] Skrbnik za osebo vnese { $choices }.
            [two] Skrbnik za osebo vnese { $count } od teh možnosti: { $choices }.
            [few] Skrbnik za osebo vnese { $count } od teh možnosti: { $choices }.
           *[other] Skrbnik za osebo vnese { $count } od teh možnosti: { $choices }.
        }
fix-enable-writeback =
    .none = Skrbnik vklopi povratno zapisovanje gesel v lokalni imenik.
fix-remove-protection =
    .none = Skrbnik odstrani račun iz zaščitenih skupin lokalnega imenika.
fix-wait =
    .none = Preostane samo še čakanje do konca blokade.
    .until = Preostane samo še čakanje do { $until }, ko se blokada konča.
