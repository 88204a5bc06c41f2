result-sent = Hay un código en camino.
result-asked = Ahora mismo se le está enviando una solicitud, en el teléfono o en la aplicación.
result-right = Correcto.
result-wrong = No era correcto.
    .until = No era correcto y era el último intento. Podrá volver a intentarlo después del { $until }.
result-expired = Este código ya no es válido. Pida otro. No se le ha descontado ningún intento.
result-spent = Este intento ya se ha usado. Vuelva a elegir un método.
result-told = Su solicitud se ha enviado a un administrador.
result-saved = Guardado.
result-too-few = Aún no es suficiente. Elementos necesarios: { $required }; registrados: { $registered }.
result-unconfirmed = Confirme primero lo siguiente: { $fields }.
result-out-of-memory = En este momento no había espacio para esta operación. Vuelva a intentarlo. No se le ha descontado ningún intento.
result-rules-refused = Las reglas de su organización no permiten esta contraseña. Elija otra.
result-unreachable = En este momento no podemos comunicarnos con el servicio que guarda su contraseña. No se ha cambiado nada. Vuelva a intentarlo dentro de unos minutos.
result-password = No se puede usar esta contraseña:

blocked-account = Ha habido demasiados intentos con esta cuenta. Podrá continuar después del { $until }.
blocked-method = Ha habido demasiados intentos con este método. Elija otro o espere hasta el { $until }.
blocked-messages = Se han enviado demasiados códigos y se han hecho demasiadas llamadas para esta cuenta. Podrá pedir otro después del { $until }.
blocked-contact = Su solicitud ya se envió a un administrador. Podrá volver a enviarla después del { $until }.

refused-clock-went-back = Nuestro reloj no está en hora. Vuelva a intentarlo dentro de un minuto.
refused-version = Esto no se puede hacer aquí en este momento. Vuelva a intentarlo más tarde.
refused-stale-ledger = Esto no se puede hacer aquí en este momento. Vuelva a intentarlo dentro de un minuto.
refused-not-now = Esto no se puede hacer ahora. Continúe con lo que muestra la página.
refused-malformed = Esto no puede ser correcto. Revise lo que ha escrito. No se le ha descontado ningún intento.
refused-captcha = Demuestre primero que no es un robot.
