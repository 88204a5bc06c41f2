delivery-code =
    .text = { $code } é o seu código de verificação. Nunca o revele a ninguém.
    .title = O seu código de verificação
    .body =
        Escreva este código para verificar a sua identidade: { $code }

        Se não pediu um código, não precisa de fazer nada. Nunca o revele a ninguém.
delivery-request =
    .title = Um utilizador pede ajuda com uma reposição de palavra-passe
    .body = Este utilizador não consegue repor a palavra-passe e pede a um administrador que o faça: { $person }
    .reason =
        Este utilizador não consegue repor a palavra-passe e pede a um administrador que o faça: { $person }

        { $reason }
