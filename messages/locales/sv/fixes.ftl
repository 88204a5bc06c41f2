fix-register-method =
    .all = Personen registrerar { $choices }.
    .some =
        { $count ->
            [one] Personen registrerar { $choices }.
           *[other] Personen registrerar { $count } av dessa: { $choices }.
        }
fix-enable-account =
    .none = En administratör aktiverar kontot.
fix-enable-feature =
    .none = En administratör aktiverar lösenordsåterställning för organisationen.
    .all = En administratör aktiverar lösenordsåterställning för organisationen, med { $choices } som identitetsbevis.
    .some =
        { $count ->
            [one] En administratör aktiverar lösenordsåterställning för organisationen, med { $choices } som identitetsbevis.
           *[other] En administratör aktiverar lösenordsåterställning för organisationen, med { $count } av dessa som identitetsbevis: { $choices }.
        }
fix-enable-administrators =
    .none = En administratör aktiverar lösenordsåterställning för administratörer.
fix-add-to-group =
    .none = En administratör lägger till personen i den grupp som lösenordsåterställning är aktiverad för.
fix-assign-license =
    .all = En administratör tilldelar en licens: { $choices }.
    .some =
        { $count ->
            [one] En administratör tilldelar en av dessa licenser: { $choices }.
           *[other] En administratör tilldelar { $count } av dessa licenser: { $choices }.
        }
fix-set-contact =
    .all = En administratör anger { $choices } för personen.
    .some =
        { $count ->
            [one] En administratör anger { $choices } för personen.
           *[other] En administratör anger { $count } av dessa för personen: { $choices }.
        }
fix-enable-writeback =
    .none = En administratör aktiverar tillbakaskrivning av lösenord till den lokala katalogen.
fix-remove-protection =
    .none = En administratör tar bort kontot från de skyddade grupperna i den lokala katalogen.
fix-wait =
    .none = Det finns inget annat att göra än att vänta tills spärren upphör.
    .until = Det finns inget annat att göra än att vänta till { $until }, då spärren upphör.
