password-too-short =
    { $minimum ->
        [one] É demasiado curta. Utilize, pelo menos, { $minimum } caráter.
       *[other] É demasiado curta. Utilize, pelo menos, { $minimum } carateres.
    }
password-too-long =
    { $maximum ->
        [one] É demasiado longa. Utilize, no máximo, { $maximum } caráter.
       *[other] É demasiado longa. Utilize, no máximo, { $maximum } carateres.
    }
password-disallowed-character = Tem um caráter que não pode ser utilizado. Utilize letras simples, algarismos e símbolos.
password-too-few-classes = É demasiado simples. Utilize, pelo menos, { $minimum } destes tipos de carateres: letras minúsculas, letras maiúsculas, algarismos, símbolos.
password-contains-name = Contém o seu nome ou o da sua organização.
password-banned = É uma palavra-passe que muitas pessoas utilizam, ou quase idêntica a uma delas.
password-too-weak = É fácil de adivinhar, porque a maior parte são palavras que muitas pessoas utilizam. Adicione algo mais.
