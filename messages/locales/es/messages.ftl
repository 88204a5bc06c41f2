message-could-not-verify =
    .title = No hemos podido verificar su cuenta
    .offer = Si lo desea, podemos ponernos en contacto con un administrador de su organización para que restablezca la contraseña por usted.
    .offer-link = Si lo desea, podemos ponernos en contacto con un administrador de su organización para que restablezca la contraseña por usted: { $contact }
    .solution =
        Está viendo este mensaje porque tiene habilitado el restablecimiento de contraseña, pero no se ha registrado para usar el servicio. Para registrarse en el restablecimiento de contraseña, vaya a la página de registro correspondiente después de recuperar el acceso a su cuenta.

        Para restablecer la contraseña, haga clic en el vínculo «Ponerse en contacto con un administrador» para enviar un correo electrónico al personal de TI de su empresa.
    .solution-link =
        Está viendo este mensaje porque tiene habilitado el restablecimiento de contraseña, pero no se ha registrado para usar el servicio. Para registrarse en el restablecimiento de contraseña, vaya a { $registration } después de recuperar el acceso a su cuenta.

        Para restablecer la contraseña, haga clic en el vínculo «Ponerse en contacto con un administrador» para enviar un correo electrónico al personal de TI de su empresa.

message-not-enabled =
    .title = Su cuenta no está habilitada para el restablecimiento de contraseña
    .body = Lo sentimos, pero el personal de TI no ha configurado su cuenta para usarla con este servicio.
    .offer = Si lo desea, podemos ponernos en contacto con un administrador de su organización para que restablezca la contraseña por usted.
    .offer-link = Si lo desea, podemos ponernos en contacto con un administrador de su organización para que restablezca la contraseña por usted: { $contact }
    .solution =
        Está viendo este mensaje porque el personal de TI no ha habilitado el restablecimiento de contraseña para su organización desde el vínculo «¿No puede acceder a su cuenta?» o no le ha concedido una licencia para usar la característica.

        Para restablecer la contraseña, haga clic en el vínculo «Ponerse en contacto con un administrador» para enviar un correo electrónico al personal de TI de su empresa e indique que desea restablecer la contraseña para que le habiliten esta característica.

message-contact-administrator =
    .title = Póngase en contacto con el administrador
    .body =
        Hemos detectado que este servicio no administra la contraseña de su cuenta de usuario. Por lo tanto, no podemos restablecer la contraseña automáticamente.

        Debe ponerse en contacto con el personal de TI para obtener más ayuda.
    .solution =
        Está viendo este mensaje porque el personal de TI administra su contraseña en el entorno local y no le permite restablecerla desde el vínculo «¿No puede acceder a su cuenta?».

        Para restablecer la contraseña, póngase en contacto directamente con el personal de TI para obtener ayuda e indique que desea restablecer la contraseña para que le habiliten esta característica.

message-use-personal-recovery =
    .title = Esta es una cuenta personal
    .body = Se le invitó aquí con una cuenta personal. El proveedor que le dio la cuenta guarda la contraseña, por lo que no se puede restablecer aquí.
    .solution = Abra la página de inicio de sesión del proveedor y siga allí el vínculo para contraseñas olvidadas.

message-use-home-organization =
    .title = Consulte a su propia organización
    .body = Usted es un invitado aquí. Su propia organización guarda su contraseña, y las reglas de esta determinan cómo puede restablecerla.
    .solution = Abra la página de inicio de sesión de su propia organización y siga allí el vínculo para contraseñas olvidadas, o pida ayuda a su personal de TI.

message-too-many-attempts =
    .title = Espere antes de volver a intentarlo
    .body = Ha habido demasiados intentos de verificar esta cuenta. Para protegerla, no se podrá volver a verificar durante un tiempo.
    .offer = Si no puede esperar, podemos ponernos en contacto con un administrador de su organización para que restablezca la contraseña por usted.
    .offer-link = Si no puede esperar, podemos ponernos en contacto con un administrador de su organización para que restablezca la contraseña por usted: { $contact }
    .solution = Espere un día y empiece de nuevo.

message-try-again-later =
    .title = Vuelva a intentarlo más tarde
    .body = En este momento no podemos comunicarnos con el servicio que guarda su contraseña, por lo que esta no se ha cambiado.
    .offer = Si lo desea, podemos ponernos en contacto con un administrador de su organización para que restablezca la contraseña por usted.
    .offer-link = Si lo desea, podemos ponernos en contacto con un administrador de su organización para que restablezca la contraseña por usted: { $contact }
    .solution = Espere unos minutos y empiece de nuevo. Si vuelve a aparecer esta página, pida ayuda a un administrador.

message-start-again =
    .title = Empiece de nuevo
    .body = Entretanto ha cambiado algo en su cuenta o en las reglas de su organización, o su contraseña se ha restablecido en otra ventana. Aquí no se ha hecho nada.

message-session-over =
    .title = Se acabó el tiempo
    .body = Por su seguridad, cada restablecimiento debe completarse en poco tiempo. No se ha cambiado nada. Puede empezar de nuevo.

message-cancelled =
    .title = Ha cancelado
    .body = No se ha cambiado nada. Puede empezar de nuevo cuando quiera.

message-may-have-changed =
    .title = Es posible que su contraseña haya cambiado
    .body = Hemos enviado el cambio, pero no hemos recibido ninguna confirmación. Pruebe primero la contraseña nueva. Si no funciona, pruebe la anterior y, después, empiece de nuevo.

message-wait-some-minutes =
    .title = Se ha cambiado su contraseña
    .body = Pasarán unos minutos hasta que todos los servicios lo sepan. Si no puede iniciar sesión, espere un poco y vuelva a intentarlo.

message-password-reset =
    .title = Se ha restablecido su contraseña
    .body = La contraseña de su cuenta se acaba de restablecer. Si no ha sido usted, póngase en contacto con el administrador de inmediato.

message-account-unlocked =
    .title = Se ha desbloqueado su cuenta
    .body = Su cuenta se acaba de desbloquear; la contraseña sigue siendo la misma. Si no ha sido usted, póngase en contacto con el administrador de inmediato.

message-administrator-reset =
    .title = Se ha restablecido la contraseña de un administrador
    .body = Un administrador de su organización acaba de restablecer su propia contraseña. Si no lo esperaba, pregúntele.

message-registration-changed =
    .title = Se ha cambiado su información de seguridad
    .body = Se acaba de agregar, cambiar o quitar en su cuenta una forma de demostrar su identidad. Si no ha sido usted, póngase en contacto con el administrador de inmediato.

message-sign-in-again =
    .title = Vuelva a iniciar sesión
    .body = Solo quien acaba de iniciar sesión puede cambiar la forma de demostrar su identidad. Vuelva a iniciar sesión y continúe desde ahí.
