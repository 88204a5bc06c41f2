draft-not-enabled = Sua organização não usa isto para a redefinição de senha.
draft-too-few =
    { $minimum ->
        [one] Responda a pelo menos { $minimum } pergunta.
       *[other] Responda a pelo menos { $minimum } perguntas.
    }
draft-too-many =
    { $maximum ->
        [one] Responda a no máximo { $maximum } pergunta.
       *[other] Responda a no máximo { $maximum } perguntas.
    }
draft-unknown-question = Esta pergunta não é mais oferecida. Escolha outra.
draft-repeated-question = Você já escolheu esta pergunta. Escolha outra.
draft-repeated-answer = Você já deu esta resposta. Dê a cada pergunta uma resposta diferente.
draft-too-short =
    { $minimum ->
        [one] Use pelo menos { $minimum } caractere.
       *[other] Use pelo menos { $minimum } caracteres.
    }
draft-too-long = Esta resposta é longa demais. Use menos caracteres.
draft-disallowed-character = Esta resposta tem um caractere que não pode ser usado. Digite-a novamente sem ele.
draft-unstable = Esta resposta não pode ser usada. Escolha outra.
draft-reveals-account = Esta resposta faz parte da sua conta, onde outras pessoas podem vê-la. Escolha outra.
draft-in-question = Esta resposta aparece na própria pergunta. Escolha outra.
draft-malformed-phone = Digite + e o código do país, um espaço e depois o número em dígitos, como { $example }.
draft-malformed-email = Digite um endereço de email completo, como nome@example.org.
draft-same-as-account = Este é o endereço da própria conta, que você não pode abrir sem a senha. Use outro.
draft-administrator-only = Somente o administrador pode definir o telefone comercial.
draft-same-destination = Este é o número do seu telefone comercial. Use outro, como o de um telefone celular.
