delivery-code =
    .text = { $code } est votre code de vérification. Ne le communiquez à personne.
    .title = Votre code de vérification
    .body =
        Saisissez ce code pour vérifier votre identité : { $code }

        Si vous n’avez pas demandé de code, vous n’avez rien à faire. Ne le communiquez à personne.
delivery-request =
    .title = Un utilisateur demande de l’aide pour réinitialiser un mot de passe
    .body = Cet utilisateur ne peut pas réinitialiser le mot de passe et demande à un administrateur de le faire : { $person }
    .reason =
        Cet utilisateur ne peut pas réinitialiser le mot de passe et demande à un administrateur de le faire : { $person }

        { $reason }
