message-could-not-verify =
    .title = Não foi possível verificar sua conta
    .offer = Se desejar, podemos contatar um administrador na sua organização para redefinir a senha para você.
    .offer-link = Se desejar, podemos contatar um administrador na sua organização para redefinir a senha para você: { $contact }
    .solution =
        Você está vendo esta mensagem porque a redefinição de senha está habilitada para você, mas você não se registrou para usar o serviço. Para se registrar para a redefinição de senha, vá para a página de registro de redefinição de senha após ter recuperado o acesso à sua conta.

        Para redefinir a senha, clique no link “Contatar um administrador” para enviar um email à equipe de TI da sua empresa.
    .solution-link =
        Você está vendo esta mensagem porque a redefinição de senha está habilitada para você, mas você não se registrou para usar o serviço. Para se registrar para a redefinição de senha, vá para { $registration } após ter recuperado o acesso à sua conta.

        Para redefinir a senha, clique no link “Contatar um administrador” para enviar um email à equipe de TI da sua empresa.

message-not-enabled =
    .title = Sua conta não está habilitada para redefinição de senha
    .body = Lamentamos, mas a equipe de TI não configurou sua conta para uso com este serviço.
    .offer = Se desejar, podemos contatar um administrador na sua organização para redefinir a senha para você.
    .offer-link = Se desejar, podemos contatar um administrador na sua organização para redefinir a senha para você: { $contact }
    .solution =
        Você está vendo esta mensagem porque a equipe de TI não habilitou a redefinição de senha para a sua organização usando o link “Não consegue acessar sua conta?” ou não concedeu a você uma licença para usar o recurso.

        Para redefinir a senha, clique no link “Contatar um administrador” para enviar um email à equipe de TI da sua empresa e informe que deseja redefinir a senha para que ela possa habilitar esse recurso para você.

message-contact-administrator =
    .title = Contate o administrador
    .body =
        Detectamos que a senha da sua conta de usuário não é gerenciada por este serviço. Portanto, não podemos redefinir sua senha automaticamente.

        Você precisa contatar a equipe de TI para obter mais assistência.
    .solution =
        Você está vendo esta mensagem porque a equipe de TI gerencia sua senha no ambiente local e não permite que você a redefina usando o link “Não consegue acessar sua conta?”.

        Para redefinir a senha, contate a equipe de TI diretamente para obter ajuda e informe que deseja redefinir a senha para que ela possa habilitar esse recurso para você.

message-use-personal-recovery =
    .title = Esta é uma conta pessoal
    .body = Você foi convidado aqui com uma conta pessoal. A senha é mantida pelo provedor que forneceu a conta a você; por isso, não pode ser redefinida aqui.
    .solution = Abra a página de entrada do próprio provedor e siga nela o link de senha esquecida.

message-use-home-organization =
    .title = Consulte sua própria organização
    .body = Você é um convidado aqui. Sua própria organização mantém sua senha, e as regras dela decidem como você pode redefini-la.
    .solution = Abra a página de entrada da sua própria organização e siga nela o link de senha esquecida ou peça ajuda à equipe de TI dela.

message-too-many-attempts =
    .title = Aguarde antes de tentar novamente
    .body = Houve tentativas demais de verificar esta conta. Para protegê-la, não será possível verificá-la novamente por algum tempo.
    .offer = Se não puder esperar, podemos contatar um administrador na sua organização para redefinir a senha para você.
    .offer-link = Se não puder esperar, podemos contatar um administrador na sua organização para redefinir a senha para você: { $contact }
    .solution = Espere um dia e comece de novo.

message-try-again-later =
    .title = Tente novamente mais tarde
    .body = No momento, não conseguimos acessar o serviço que mantém sua senha; por isso, ela não foi alterada.
    .offer = Se desejar, podemos contatar um administrador na sua organização para redefinir a senha para você.
    .offer-link = Se desejar, podemos contatar um administrador na sua organização para redefinir a senha para você: { $contact }
    .solution = Aguarde alguns minutos e comece de novo. Se esta página aparecer outra vez, peça ajuda a um administrador.

message-start-again =
    .title = Comece de novo
    .body = Algo na sua conta ou nas regras da sua organização mudou nesse meio-tempo, ou sua senha foi redefinida em outra janela. Nada foi feito aqui.

message-session-over =
    .title = Seu tempo acabou
    .body = Para sua segurança, cada redefinição precisa ser concluída em pouco tempo. Nada foi alterado. Você pode começar de novo.

message-cancelled =
    .title = Você cancelou
    .body = Nada foi alterado. Você pode começar de novo quando quiser.

message-may-have-changed =
    .title = Sua senha pode ter sido alterada
    .body = Enviamos a alteração, mas não tivemos retorno. Tente primeiro a nova senha. Se ela não funcionar, tente a antiga e depois comece de novo.

message-wait-some-minutes =
    .title = Sua senha foi alterada
    .body = Leva alguns minutos até que todos os serviços saibam disso. Se não conseguir entrar, espere um pouco e tente novamente.

message-password-reset =
    .title = Sua senha foi redefinida
    .body = A senha da sua conta acabou de ser redefinida. Se não foi você, contate o administrador imediatamente.

message-account-unlocked =
    .title = Sua conta foi desbloqueada
    .body = Sua conta acabou de ser desbloqueada; a senha continua a mesma. Se não foi você, contate o administrador imediatamente.

message-administrator-reset =
    .title = A senha de um administrador foi redefinida
    .body = Um administrador da sua organização acabou de redefinir a própria senha. Se você não esperava por isso, pergunte a ele.

message-registration-changed =
    .title = Suas informações de segurança foram alteradas
    .body = Uma forma de comprovar sua identidade acabou de ser adicionada à sua conta, alterada ou removida. Se não foi você, contate o administrador imediatamente.

message-sign-in-again =
    .title = Entre novamente
    .body = Somente quem acabou de entrar pode alterar a forma de comprovar a identidade. Entre novamente e continue a partir daí.
