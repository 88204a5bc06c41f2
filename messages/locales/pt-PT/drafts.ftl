draft-not-enabled = A sua organização não utiliza isto para a reposição de palavra-passe.
draft-too-few =
    { $minimum ->
        [one] Responda, pelo menos, a { $minimum } pergunta.
       *[other] Responda, pelo menos, a { $minimum } perguntas.
    }
draft-too-many =
    { $maximum ->
        [one] Responda, no máximo, a { $maximum } pergunta.
       *[other] Responda, no máximo, a { $maximum } perguntas.
    }
draft-unknown-question = Esta pergunta já não está disponível. Escolha outra.
draft-repeated-question = Já escolheu esta pergunta. Escolha outra.
draft-repeated-answer = Já deu esta resposta. Dê a cada pergunta uma resposta diferente.
draft-too-short =
    { $minimum ->
        [one] Utilize, pelo menos, { $minimum } caráter.
       *[other] Utilize, pelo menos, { $minimum } carateres.
    }
draft-too-long = Esta resposta é demasiado longa. Utilize menos carateres.
draft-disallowed-character = Esta resposta tem um caráter que não pode ser utilizado. Escreva-a novamente sem ele.
draft-unstable = Esta resposta não pode ser utilizada. Escolha outra.
draft-reveals-account = Esta resposta faz parte da sua conta, onde outras pessoas a podem ver. Escolha outra.
draft-in-question = Esta resposta consta da própria pergunta. Escolha outra.
draft-malformed-phone = Escreva + e o código do país, um espaço e, em seguida, o número em algarismos, como { $example }.
draft-malformed-email = Escreva um endereço de e-mail completo, como nome@example.org.
draft-same-as-account = Este é o endereço da própria conta, que não pode abrir sem a palavra-passe. Utilize outro.
draft-administrator-only = Só o seu administrador pode definir o telefone do escritório.
draft-same-destination = Este é o número do seu telefone do escritório. Utilize outro, como o de um telemóvel.
