fix-register-method =
    .all = Osoba zaregistruje { $choices }.
    .some =
        { $count ->
            [one] Osoba zaregistruje { $choices }.
            [few] Osoba zaregistruje { $count } z týchto možností: { $choices }.
           *[other] Osoba zaregistruje { $count } z týchto možností: { $choices }.
        }
fix-enable-account =
    .none = Správca povolí konto.
fix-enable-feature =
    .none = Správca zapne pre organizáciu resetovanie hesla.
    .all = Správca zapne pre organizáciu resetovanie hesla a ako dôkaz totožnosti povolí { $choices }.
    .some =
        { $count ->
            [one] Správca zapne pre organizáciu resetovanie hesla a ako dôkaz totožnosti povolí { $choices }.
            [few] Správca zapne pre organizáciu resetovanie hesla a ako dôkaz totožnosti povolí { $count } z týchto možností: { $choices }.
           *[other] Správca zapne pre organizáciu resetovanie hesla a ako dôkaz totožnosti povolí { $count } z týchto možností: { $choices }.
        }
fix-enable-administrators =
    .none = Správca zapne resetovanie hesla pre správcov.
fix-add-to-group =
    .none = Správca pridá osobu do skupiny, pre ktorú je resetovanie hesla zapnuté.
fix-assign-license =
    .all = Správca priradí licenciu: { $choices }.
    .some =
        { $count ->
            [one] Správca priradí jednu z týchto licencií: { $choices }.
            [few] Správca priradí { $count } z týchto licencií: { $choices }.
           *[other] Správca priradí { $count } z týchto licencií: { $choices }.
        }
fix-set-contact =
    .all = Správca pre osobu zadá { $choices }.
    .some =
        { $count ->
            [one] Správca pre osobu zadá { $choices }.
            [few] Správca pre osobu zadá { $count } z týchto možností: { $choices }.
           *[other] Správca pre osobu zadá { $count } z týchto možností: { $choices }.
        }
fix-enable-writeback =
    .none = Správca zapne spätný zápis hesla do lokálneho adresára.
fix-remove-protection =
    .none = Správca vyradí konto z chránených skupín lokálneho adresára.
fix-wait =
    .none = Neostáva nič iné, len počkať, kým sa blokovanie skončí.
    .until = Neostáva nič iné, len počkať do { $until }, keď sa blokovanie skončí.
