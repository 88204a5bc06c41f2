delivery-code =
    .text = { $code } es su código de verificación. No se lo diga nunca a nadie.
    .title = Su código de verificación
    .body =
        Escriba este código para verificar su identidad: { $code }

        Si no ha pedido ningún código, no tiene que hacer nada. No se lo diga nunca a nadie.
delivery-request =
    .title = Un usuario pide ayuda para restablecer la contraseña
    .body = Este usuario no puede restablecer la contraseña y pide a un administrador que lo haga: { $person }
    .reason =
        Este usuario no puede restablecer la contraseña y pide a un administrador que lo haga: { $person }

        { $reason }
