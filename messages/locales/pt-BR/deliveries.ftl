delivery-code =
    .text = { $code } é seu código de verificação. Nunca o informe a ninguém.
    .title = Seu código de verificação
    .body =
        Digite este código para verificar sua identidade: { $code }

        Se você não solicitou um código, não precisa fazer nada. Nunca o informe a ninguém.
delivery-request =
    .title = Um usuário pede ajuda com uma redefinição de senha
    .body = Este usuário não consegue redefinir a senha e pede a um administrador que o faça: { $person }
    .reason =
        Este usuário não consegue redefinir a senha e pede a um administrador que o faça: { $person }

        { $reason }
