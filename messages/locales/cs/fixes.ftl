fix-register-method =
    .all = Osoba zaregistruje { $choices }.
    .some =
        { $count ->
            [one] Osoba zaregistruje { $choices }.
            [few] Osoba zaregistruje { $count } z těchto možností: { $choices }.
           *[other] Osoba zaregistruje { $count } z těchto možností: { $choices }.
        }
fix-enable-account =
    .none = Správce povolí účet.
fix-enable-feature =
    .none = Správce zapne pro organizaci resetování hesla.
    .all = Správce zapne pro organizaci resetování hesla a jako důkaz totožnosti povolí { $choices }.
    .some =
        { $count ->
            [one] Správce zapne pro organizaci resetování hesla a jako důkaz totožnosti povolí { $choices }.
            [few] Správce zapne pro organizaci resetování hesla a jako důkaz totožnosti povolí { $count } z těchto možností: { $choices }.
           *[other] Správce zapne pro organizaci resetování hesla a jako důkaz totožnosti povolí { $count } z těchto možností: { $choices }.
        }
fix-enable-administrators =
    .none = Správce zapne resetování hesla pro správce.
fix-add-to-group =
    .none = Správce přidá osobu do skupiny, pro kterou je resetování hesla zapnuté.
fix-assign-license =
    .all = Správce přiřadí licenci: { $choices }.
    .some =
        { $count ->
            [one] Správce přiřadí jednu z těchto licencí: { $choices }.
            [few] Správce přiřadí { $count } z těchto licencí: { $choices }.
           *[other] Správce přiřadí { $count } z těchto licencí: { $choices }.
        }
fix-set-contact =
    .all = Správce pro osobu zadá { $choices }.
    .some =
        { $count ->
            [one] Správce pro osobu zadá { $choices }.
            [few] Správce pro osobu zadá { $count } z těchto možností: { $choices }.
           *[other] Správce pro osobu zadá { $count } z těchto možností: { $choices }.
        }
fix-enable-writeback =
    .none = Správce zapne zpětný zápis hesla do místního adresáře.
fix-remove-protection =
    .none = Správce vyjme účet z chráněných skupin místního adresáře.
fix-wait =
    .none = Nezbývá než počkat, až blokování skončí.
    .until = Nezbývá než počkat do { $until }, kdy blokování skončí.
