fix-register-method =
    .all = Personen registrerer { $choices }.
    .some =
        { $count ->
            [one] Personen registrerer { $choices }.
           *[other] Personen registrerer { $count } af disse: { $choices }.
        }
fix-enable-account =
    .none = En administrator aktiverer kontoen.
fix-enable-feature =
    .none = En administrator slår nulstilling af adgangskode til for organisationen.
    .all = En administrator slår nulstilling af adgangskode til for organisationen med { $choices } som bevis på identitet.
    .some =
        { $count ->
            [one] En administrator slår nulstilling af adgangskode til for organisationen med { $choices } som bevis på identitet.
           *[other] En administrator slår nulstilling af adgangskode til for organisationen med { $count } af disse som bevis på identitet: { $choices }.
        }
fix-enable-administrators =
    .none = En administrator slår nulstilling af adgangskode til for administratorer.
fix-add-to-group =
    .none = En administrator føjer personen til den gruppe, som nulstilling af adgangskode er slået til for.
fix-assign-license =
    .all = En administrator tildeler en licens: { $choices }.
    .some =
        { $count ->
            [one] En administrator tildeler en af disse licenser: { $choices }.
           *[other] En administrator tildeler { $count } af disse licenser: { $choices }.
        }
fix-set-contact =
    .all = En administrator angiver { $choices } for personen.
    .some =
        { $count ->
            [one] En administrator angiver { $choices } for personen.
           *[other] En administrator angiver { $count } af disse for personen: { $choices }.
        }
fix-enable-writeback =
    .none = En administrator aktiverer tilbageskrivning af adgangskode til det lokale katalog.
fix-remove-protection =
    .none = En administrator tager kontoen ud af de beskyttede grupper i det lokale katalog.
fix-wait =
    .none = Der er ikke andet at gøre end at vente, til blokeringen ophører.
    .until = Der er ikke andet at gøre end at vente til { $until }, hvor blokeringen ophører.
