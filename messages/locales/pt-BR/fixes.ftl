fix-register-method =
    .all = A pessoa registra { $choices }.
    .some =
        { $count ->
            [one] A pessoa registra { $choices }.
           *[other] A pessoa registra { $count } destes itens: { $choices }.
        }
fix-enable-account =
    .none = Um administrador habilita a conta.
fix-enable-feature =
    .none = Um administrador ativa a redefinição de senha para a organização.
    .all = Um administrador ativa a redefinição de senha para a organização, com { $choices } como prova de identidade.
    .some =
        { $count ->
            [one] Um administrador ativa a redefinição de senha para a organização, com { $choices } como prova de identidade.
           *[other] Um administrador ativa a redefinição de senha para a organização, com { $count } destes itens como prova de identidade: { $choices }.
        }
fix-enable-administrators =
    .none = Um administrador ativa a redefinição de senha para administradores.
fix-add-to-group =
    .none = Um administrador adiciona a pessoa ao grupo para o qual a redefinição de senha está ativada.
fix-assign-license =
    .all = Um administrador atribui uma licença: { $choices }.
    .some =
        { $count ->
            [one] Um administrador atribui uma destas licenças: { $choices }.
           *[other] Um administrador atribui { $count } destas licenças: { $choices }.
        }
fix-set-contact =
    .all = Um administrador insere { $choices } para a pessoa.
    .some =
        { $count ->
            [one] Um administrador insere { $choices } para a pessoa.
           *[other] Um administrador insere { $count } destes itens para a pessoa: { $choices }.
        }
fix-enable-writeback =
    .none = Um administrador ativa o write-back de senha para o diretório local.
fix-remove-protection =
    .none = Um administrador retira a conta dos grupos protegidos do diretório local.
fix-wait =
    .none = Não há nada a fazer além de esperar até o bloqueio terminar.
    .until = Não há nada a fazer além de esperar até { $until }, quando o bloqueio termina.
