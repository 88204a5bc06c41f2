draft-not-enabled = Su organización no usa esto para el restablecimiento de contraseña.
draft-too-few =
    { $minimum ->
        [one] Responda al menos a { $minimum } pregunta.
       *[other] Responda al menos a { $minimum } preguntas.
    }
draft-too-many =
    { $maximum ->
        [one] Responda como máximo a { $maximum } pregunta.
       *[other] Responda como máximo a { $maximum } preguntas.
    }
draft-unknown-question = Esta pregunta ya no se ofrece. Elija otra.
draft-repeated-question = Ya ha elegido esta pregunta. Elija otra.
draft-repeated-answer = Ya ha dado esta respuesta. Dé a cada pregunta una respuesta distinta.
draft-too-short =
    { $minimum ->
        [one] Use al menos { $minimum } carácter.
       *[other] Use al menos { $minimum } caracteres.
    }
draft-too-long = Esta respuesta es demasiado larga. Use menos caracteres.
draft-disallowed-character = Esta respuesta contiene un carácter que no se puede usar. Vuelva a escribirla sin él.
draft-unstable = Esta respuesta no se puede usar. Elija otra.
draft-reveals-account = Esta respuesta forma parte de su cuenta, donde otras personas pueden verla. Elija otra.
draft-in-question = Esta respuesta aparece en la propia pregunta. Elija otra.
draft-malformed-phone = Escriba + y el código de país, un espacio y, después, el número en cifras, por ejemplo, { $example }.
draft-malformed-email = Escriba una dirección de correo electrónico completa, por ejemplo, nombre@example.org.
draft-same-as-account = Esta es la dirección de la propia cuenta, que no puede abrir sin la contraseña. Use otra.
draft-administrator-only = Solo el administrador puede establecer el teléfono del trabajo.
draft-same-destination = Este es el número de su teléfono del trabajo. Use otro, por ejemplo, el de un teléfono móvil.
