password-too-short =
    { $minimum ->
        [one] Es demasiado corta. Use al menos { $minimum } carácter.
       *[other] Es demasiado corta. Use al menos { $minimum } caracteres.
    }
password-too-long =
    { $maximum ->
        [one] Es demasiado larga. Use como máximo { $maximum } carácter.
       *[other] Es demasiado larga. Use como máximo { $maximum } caracteres.
    }
password-disallowed-character = Contiene un carácter que no se puede usar. Use letras sencillas, números y símbolos.
password-too-few-classes = Es demasiado sencilla. Use al menos { $minimum } de estos tipos de caracteres: letras minúsculas, letras mayúsculas, números, símbolos.
password-contains-name = Contiene su nombre o el de su organización.
password-banned = Es una contraseña que usa mucha gente, o casi idéntica a una de ellas.
password-too-weak = Es fácil de adivinar, porque se compone en su mayor parte de palabras que usa mucha gente. Agregue algo más.
