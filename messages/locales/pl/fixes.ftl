fix-register-method =
    .all = Osoba rejestruje { $choices }.
    .some =
        { $count ->
            [one] Osoba rejestruje { $choices }.
            [few] Osoba rejestruje { $count } z następujących opcji: { $choices }.
            [many] Osoba rejestruje { $count } z następujących opcji: { $choices }.
           *[other] Osoba rejestruje { $count } z następujących opcji: { $choices }.
        }
fix-enable-account =
    .none = Administrator włącza konto.
fix-enable-feature =
    .none = Administrator włącza resetowanie hasła dla organizacji.
    .all = Administrator włącza resetowanie hasła dla organizacji i dopuszcza jako potwierdzenie tożsamości: { $choices }.
    .some =
        { $count ->
            [one] Administrator włącza resetowanie hasła dla organizacji i dopuszcza jako potwierdzenie tożsamości: { $choices }.
            [few] Administrator włącza resetowanie hasła dla organizacji i dopuszcza jako potwierdzenie tożsamości { $count } z następujących opcji: { $choices }.
            [many] Administrator włącza resetowanie hasła dla organizacji i dopuszcza jako potwierdzenie tożsamości { $count } z następujących opcji: { $choices }.
           *[other] Administrator włącza resetowanie hasła dla organizacji i dopuszcza jako potwierdzenie tożsamości { $count } z następujących opcji: { $choices }.
        }
fix-enable-administrators =
    .none = Administrator włącza resetowanie hasła dla administratorów.
fix-add-to-group =
    .none = Administrator dodaje osobę do grupy, dla której włączono resetowanie hasła.
fix-assign-license =
    .all = Administrator przypisuje licencję: { $choices }.
    .some =
        { $count ->
            [one] Administrator przypisuje jedną z następujących licencji: { $choices }.
            [few] Administrator przypisuje { $count } z następujących licencji: { $choices }.
            [many] Administrator przypisuje { $count } z następujących licencji: { $choices }.
           *[other] Administrator przypisuje { $count } z następujących licencji: { $choices }.
        }
fix-set-contact =
    .all = Administrator wprowadza dla osoby: { $choices }.
    .some =
        { $count ->
            [one] Administrator wprowadza dla osoby: { $choices }.
            [few] Administrator wprowadza dla osoby { $count } z następujących opcji: { $choices }.
            [many] Administrator wprowadza dla osoby { $count } z następujących opcji: { $choices }.
           *[other] Administrator wprowadza dla osoby { $count } z następujących opcji: { $choices }.
        }
fix-enable-writeback =
    .none = Administrator włącza zapisywanie zwrotne haseł w katalogu lokalnym.
fix-remove-protection =
    .none = Administrator usuwa konto z grup chronionych katalogu lokalnego.
fix-wait =
    .none = Pozostaje tylko zaczekać do końca blokady.
    .until = Pozostaje tylko zaczekać do { $until }, czyli do końca blokady.
