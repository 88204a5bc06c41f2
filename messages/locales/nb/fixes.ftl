fix-register-method =
    .all = Personen registrerer { $choices }.
    .some =
        { $count ->
            [one] Personen registrerer { $choices }.
           *[other] Personen registrerer { $count } av disse: { $choices }.
        }
fix-enable-account =
    .none = En administrator aktiverer kontoen.
fix-enable-feature =
    .none = En administrator slår på tilbakestilling av passord for organisasjonen.
    .all = En administrator slår på tilbakestilling av passord for organisasjonen, med { $choices } som identitetsbevis.
    .some =
        { $count ->
            [one] En administrator slår på tilbakestilling av passord for organisasjonen, med { $choices } som identitetsbevis.
           *[other] En administrator slår på tilbakestilling av passord for organisasjonen, med { $count } av disse som identitetsbevis: { $choices }.
        }
fix-enable-administrators =
    .none = En administrator slår på tilbakestilling av passord for administratorer.
fix-add-to-group =
    .none = En administrator legger til personen i gruppen som tilbakestilling av passord er slått på for.
fix-assign-license =
    .all = En administrator tilordner en lisens: { $choices }.
    .some =
        { $count ->
            [one] En administrator tilordner én av disse lisensene: { $choices }.
           *[other] En administrator tilordner { $count } av disse lisensene: { $choices }.
        }
fix-set-contact =
    .all = En administrator angir { $choices } for personen.
    .some =
        { $count ->
            [one] En administrator angir { $choices } for personen.
           *[other] En administrator angir { $count } av disse for personen: { $choices }.
        }
fix-enable-writeback =
    .none = En administrator slår på tilbakeskriving av passord til den lokale katalogen.
fix-remove-protection =
    .none = En administrator tar kontoen ut av de beskyttede gruppene i den lokale katalogen.
fix-wait =
    .none = Det er ikke annet å gjøre enn å vente til blokkeringen opphører.
    .until = Det er ikke annet å gjøre enn å vente til { $until }, da blokkeringen opphører.
