fix-register-method =
    .all = Persoana înregistrează { $choices }.
    .some =
        { $count ->
            [one] Persoana înregistrează { $choices }.
            [few] Persoana înregistrează { $count } dintre acestea: { $choices }.
           *[other] Persoana înregistrează { $count } dintre acestea: { $choices }.
        }
fix-enable-account =
    .none = Un administrator activează contul.
fix-enable-feature =
    .none = Un administrator activează resetarea parolei pentru organizație.
    .all = Un administrator activează resetarea parolei pentru organizație, cu { $choices } ca dovadă a identității.
    .some =
        { $count ->
            [one] Un administrator activează resetarea parolei pentru organizație, cu { $choices } ca dovadă a identității.
            [few] Un administrator activează resetarea parolei pentru organizație, cu { $count } dintre acestea ca dovadă a identității: { $choices }.
           *[other] Un administrator activează resetarea parolei pentru organizație, cu { $count } dintre acestea ca dovadă a identității: { $choices }.
        }
fix-enable-administrators =
    .none = Un administrator activează resetarea parolei pentru administratori.
fix-add-to-group =
    .none = Un administrator adaugă persoana la grupul pentru care este activată resetarea parolei.
fix-assign-license =
    .all = Un administrator atribuie o licență: { $choices }.
    .some =
        { $count ->
            [one] Un administrator atribuie una dintre aceste licențe: { $choices }.
            [few] Un administrator atribuie { $count } dintre aceste licențe: { $choices }.
           *[other] Un administrator atribuie { $count } dintre aceste licențe: { $choices }.
        }
fix-set-contact =
    .all = Un administrator introduce { $choices } pentru persoană.
    .some =
        { $count ->
            [one] Un administrator introduce { $choices } pentru persoană.
            [few] Un administrator introduce pentru persoană { $count } dintre acestea: { $choices }.
           *[other] Un administrator introduce pentru persoană { $count } dintre acestea: { $choices }.
        }
fix-enable-writeback =
    .none = Un administrator activează scrierea inversă a parolei (writeback) în directorul local.
fix-remove-protection =
    .none = Un administrator scoate contul din grupurile protejate ale directorului local.
fix-wait =
    .none = Nu se poate face nimic altceva decât să se aștepte până când se încheie blocarea.
    .until = Nu se poate face nimic altceva decât să se aștepte până la { $until }, când se încheie blocarea.
