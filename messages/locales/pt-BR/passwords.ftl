password-too-short =
    { $minimum ->
        [one] Ela é curta demais. Use pelo menos { $minimum } caractere.
       *[other] Ela é curta demais. Use pelo menos { $minimum } caracteres.
    }
password-too-long =
    { $maximum ->
        [one] Ela é longa demais. Use no máximo { $maximum } caractere.
       *[other] Ela é longa demais. Use no máximo { $maximum } caracteres.
    }
password-disallowed-character = Ela tem um caractere que não pode ser usado. Use letras simples, dígitos e símbolos.
password-too-few-classes = Ela é simples demais. Use pelo menos { $minimum } destes tipos de caracteres: letras minúsculas, letras maiúsculas, dígitos, símbolos.
password-contains-name = Ela contém seu nome ou o da sua organização.
password-banned = É uma senha que muitas pessoas usam, ou quase idêntica a uma delas.
password-too-weak = Ela é fácil de adivinhar, porque a maior parte dela são palavras que muitas pessoas usam. Adicione outra coisa.
