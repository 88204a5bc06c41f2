fix-register-method =
    .all = A pessoa regista { $choices }.
    .some =
        { $count ->
            [one] A pessoa regista { $choices }.
           *[other] A pessoa regista { $count } destes itens: { $choices }.
        }
fix-enable-account =
    .none = Um administrador ativa a conta.
fix-enable-feature =
    .none = Um administrador ativa a reposição de palavra-passe para a organização.
    .all = Um administrador ativa a reposição de palavra-passe para a organização, com { $choices } como prova de identidade.
    .some =
        { $count ->
            [one] Um administrador ativa a reposição de palavra-passe para a organização, com { $choices } como prova de identidade.
           *[other] Um administrador ativa a reposição de palavra-passe para a organização, com { $count } destes itens como prova de identidade: { $choices }.
        }
fix-enable-administrators =
    .none = Um administrador ativa a reposição de palavra-passe para administradores.
fix-add-to-group =
    .none = Um administrador adiciona a pessoa ao grupo para o qual a reposição de palavra-passe está ativada.
fix-assign-license =
    .all = Um administrador atribui uma licença: { $choices }.
    .some =
        { $count ->
            [one] Um administrador atribui uma destas licenças: { $choices }.
           *[other] Um administrador atribui { $count } destas licenças: { $choices }.
        }
fix-set-contact =
    .all = Um administrador introduz { $choices } para a pessoa.
    .some =
        { $count ->
            [one] Um administrador introduz { $choices } para a pessoa.
           *[other] Um administrador introduz { $count } destes itens para a pessoa: { $choices }.
        }
fix-enable-writeback =
    .none = Um administrador ativa a repetição de escrita de palavras-passe no diretório no local.
fix-remove-protection =
    .none = Um administrador retira a conta dos grupos protegidos do diretório no local.
fix-wait =
    .none = Não há nada a fazer senão aguardar até o bloqueio terminar.
    .until = Não há nada a fazer senão aguardar até { $until }, quando o bloqueio termina.
