fix-register-method =
    .all = Isik registreerib { $choices }.
    .some =
        { $count ->
            [one] Isik registreerib { $choices }.
           *[other] Isik registreerib { $count } järgmistest: { $choices }.
        }
fix-enable-account =
    .none = Administraator lubab konto.
fix-enable-feature =
    .none = Administraator lülitab organisatsiooni jaoks sisse parooli lähtestamise.
    .all = Administraator lülitab organisatsiooni jaoks sisse parooli lähtestamise ja lubab isiku tõendamiseks { $choices }.
    .some =
        { $count ->
            [one] Administraator lülitab organisatsiooni jaoks sisse parooli lähtestamise ja lubab isiku tõendamiseks { $choices }.
           *[other] Administraator lülitab organisatsiooni jaoks sisse parooli lähtestamise ja lubab isiku tõendamiseks { $count } järgmistest: { $choices }.
        }
fix-enable-administrators =
    .none = Administraator lülitab administraatorite jaoks sisse parooli lähtestamise.
fix-add-to-group =
    .none = Administraator lisab isiku rühma, mille jaoks on parooli lähtestamine sisse lülitatud.
fix-assign-license =
    .all = Administraator määrab litsentsi: { $choices }.
    .some =
        { $count ->
            [one] Administraator määrab ühe järgmistest litsentsidest: { $choices }.
           *[other] Administraator määrab { $count } järgmistest litsentsidest: { $choices }.
        }
fix-set-contact =
    .all = Administraator sisestab isiku jaoks { $choices }.
    .some =
        { $count ->
            [one] Administraator sisestab isiku jaoks { $choices }.
           *[other] Administraator sisestab isiku jaoks { $count } järgmistest: { $choices }.
        }
fix-enable-writeback =
    .none = Administraator lülitab sisse paroolide tagasikirjutuse kohapealsesse kataloogi.
fix-remove-protection =
    .none = Administraator eemaldab konto kohapealse kataloogi kaitstud rühmadest.
fix-wait =
    .none = Teha pole muud kui oodata, kuni blokeering lõpeb.
    .until = Teha pole muud kui oodata kuni { $until }, mil blokeering lõpeb.
