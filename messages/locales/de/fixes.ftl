fix-register-method =
    .all = Die Person registriert { $choices }.
    .some =
        { $count ->
            [one] Die Person registriert { $choices }.
           *[other] Die Person registriert { $count } der folgenden Methoden: { $choices }.
        }
fix-enable-account =
    .none = Ein Administrator aktiviert das Konto.
fix-enable-feature =
    .none = Ein Administrator aktiviert die Kennwortzurücksetzung für die Organisation.
    .all = Ein Administrator aktiviert die Kennwortzurücksetzung für die Organisation und lässt als Identitätsnachweis Folgendes zu: { $choices }.
    .some =
        { $count ->
            [one] Ein Administrator aktiviert die Kennwortzurücksetzung für die Organisation und lässt als Identitätsnachweis Folgendes zu: { $choices }.
           *[other] Ein Administrator aktiviert die Kennwortzurücksetzung für die Organisation und lässt als Identitätsnachweis { $count } der folgenden Methoden zu: { $choices }.
        }
fix-enable-administrators =
    .none = Ein Administrator aktiviert die Kennwortzurücksetzung für Administratoren.
fix-add-to-group =
    .none = Ein Administrator fügt die Person der Gruppe hinzu, für die die Kennwortzurücksetzung aktiviert ist.
fix-assign-license =
    .all = Ein Administrator weist eine Lizenz zu: { $choices }.
    .some =
        { $count ->
            [one] Ein Administrator weist eine der folgenden Lizenzen zu: { $choices }.
           *[other] Ein Administrator weist { $count } der folgenden Lizenzen zu: { $choices }.
        }
fix-set-contact =
    .all = Ein Administrator trägt für die Person Folgendes ein: { $choices }.
    .some =
        { $count ->
            [one] Ein Administrator trägt für die Person Folgendes ein: { $choices }.
           *[other] Ein Administrator trägt für die Person { $count } der folgenden Angaben ein: { $choices }.
        }
fix-enable-writeback =
    .none = Ein Administrator aktiviert das Kennwortrückschreiben in das lokale Verzeichnis.
fix-remove-protection =
    .none = Ein Administrator entfernt das Konto aus den geschützten Gruppen des lokalen Verzeichnisses.
fix-wait =
    .none = Es bleibt nur, das Ende der Sperre abzuwarten.
    .until = Es bleibt nur, bis { $until } zu warten; dann endet die Sperre.
