fix-register-method =
    .all = La persona registra { $choices }.
    .some =
        { $count ->
            [one] La persona registra { $choices }.
           *[other] La persona registra { $count } di questi elementi: { $choices }.
        }
fix-enable-account =
    .none = Un amministratore abilita l’account.
fix-enable-feature =
    .none = Un amministratore attiva la reimpostazione della password per l’organizzazione.
    .all = Un amministratore attiva la reimpostazione della password per l’organizzazione, con { $choices } come prova di identità.
    .some =
        { $count ->
            [one] Un amministratore attiva la reimpostazione della password per l’organizzazione, con { $choices } come prova di identità.
           *[other] Un amministratore attiva la reimpostazione della password per l’organizzazione, con { $count } di questi elementi come prova di identità: { $choices }.
        }
fix-enable-administrators =
    .none = Un amministratore attiva la reimpostazione della password per gli amministratori.
fix-add-to-group =
    .none = Un amministratore aggiunge la persona al gruppo per cui è attivata la reimpostazione della password.
fix-assign-license =
    .all = Un amministratore assegna una licenza: { $choices }.
    .some =
        { $count ->
            [one] Un amministratore assegna una di queste licenze: { $choices }.
           *[other] Un amministratore assegna { $count } di queste licenze: { $choices }.
        }
fix-set-contact =
    .all = Un amministratore immette { $choices } per la persona.
    .some =
        { $count ->
            [one] Un amministratore immette { $choices } per la persona.
           *[other] Un amministratore immette { $count } di questi elementi per la persona: { $choices }.
        }
fix-enable-writeback =
    .none = Un amministratore attiva il writeback delle password nella directory locale.
fix-remove-protection =
    .none = Un amministratore toglie l’account dai gruppi protetti della directory locale.
fix-wait =
    .none = Non resta che attendere la fine del blocco.
    .until = Non resta che attendere fino al { $until }, quando terminerà il blocco.
