fix-register-method =
    .all = La persona registra { $choices }.
    .some =
        { $count ->
            [one] La persona registra { $choices }.
           *[other] La persona registra { $count } de estos elementos: { $choices }.
        }
fix-enable-account =
    .none = Un administrador habilita la cuenta.
fix-enable-feature =
    .none = Un administrador activa el restablecimiento de contraseña para la organización.
    .all = Un administrador activa el restablecimiento de contraseña para la organización, con { $choices } como prueba de identidad.
    .some =
        { $count ->
            [one] Un administrador activa el restablecimiento de contraseña para la organización, con { $choices } como prueba de identidad.
           *[other] Un administrador activa el restablecimiento de contraseña para la organización, con { $count } de estos elementos como prueba de identidad: { $choices }.
        }
fix-enable-administrators =
    .none = Un administrador activa el restablecimiento de contraseña para los administradores.
fix-add-to-group =
    .none = Un administrador agrega a la persona al grupo para el que está activado el restablecimiento de contraseña.
fix-assign-license =
    .all = Un administrador asigna una licencia: { $choices }.
    .some =
        { $count ->
            [one] Un administrador asigna una de estas licencias: { $choices }.
           *[other] Un administrador asigna { $count } de estas licencias: { $choices }.
        }
fix-set-contact =
    .all = Un administrador introduce { $choices } para la persona.
    .some =
        { $count ->
            [one] Un administrador introduce { $choices } para la persona.
           *[other] Un administrador introduce { $count } de estos elementos para la persona: { $choices }.
        }
fix-enable-writeback =
    .none = Un administrador activa la escritura diferida de contraseñas en el directorio local.
fix-remove-protection =
    .none = Un administrador saca la cuenta de los grupos protegidos del directorio local.
fix-wait =
    .none = No hay más que esperar hasta que termine el bloqueo.
    .until = No hay más que esperar hasta el { $until }, cuando termina el bloqueo.
