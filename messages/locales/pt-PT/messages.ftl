message-could-not-verify =
    .title = Não foi possível verificar a sua conta
    .offer = Se quiser, podemos contactar um administrador na sua organização para repor a palavra-passe por si.
    .offer-link = Se quiser, podemos contactar um administrador na sua organização para repor a palavra-passe por si: { $contact }
    .solution =
        Está a ver esta mensagem porque a reposição de palavra-passe está ativada para si, mas não se registou para utilizar o serviço. Para se registar para a reposição de palavra-passe, aceda à página de registo de reposição de palavra-passe depois de recuperar o acesso à sua conta.

        Para repor a palavra-passe, clique na ligação “Contactar um administrador” para enviar um e-mail à equipa de TI da sua empresa.
    .solution-link =
        Está a ver esta mensagem porque a reposição de palavra-passe está ativada para si, mas não se registou para utilizar o serviço. Para se registar para a reposição de palavra-passe, aceda a { $registration } depois de recuperar o acesso à sua conta.

        Para repor a palavra-passe, clique na ligação “Contactar um administrador” para enviar um e-mail à equipa de TI da sua empresa.

message-not-enabled =
    .title = A sua conta não está ativada para reposição de palavra-passe
    .body = Lamentamos, mas a equipa de TI não configurou a sua conta para utilização com este serviço.
    .offer = Se quiser, podemos contactar um administrador na sua organização para repor a palavra-passe por si.
    .offer-link = Se quiser, podemos contactar um administrador na sua organização para repor a palavra-passe por si: { $contact }
    .solution =
        Está a ver esta mensagem porque a equipa de TI não ativou a reposição de palavra-passe para a sua organização a partir da ligação “Não consegue aceder à sua conta?” ou não lhe atribuiu uma licença para utilizar a funcionalidade.

        Para repor a palavra-passe, clique na ligação “Contactar um administrador” para enviar um e-mail à equipa de TI da sua empresa e informe que quer repor a palavra-passe, para que esta possa ativar esta funcionalidade para si.

message-contact-administrator =
    .title = Contacte o seu administrador
    .body =
        Detetámos que a palavra-passe da sua conta de utilizador não é gerida por este serviço. Por conseguinte, não podemos repor automaticamente a sua palavra-passe.

        Tem de contactar a equipa de TI para obter mais assistência.
    .solution =
        Está a ver esta mensagem porque a equipa de TI gere a sua palavra-passe no ambiente no local e não permite que a reponha a partir da ligação “Não consegue aceder à sua conta?”.

        Para repor a palavra-passe, contacte diretamente a equipa de TI para obter ajuda e informe que quer repor a palavra-passe, para que esta possa ativar esta funcionalidade para si.

message-use-personal-recovery =
    .title = Esta é uma conta pessoal
    .body = Foi convidado aqui com uma conta pessoal. A palavra-passe é mantida pelo fornecedor que lhe deu a conta, pelo que não pode ser reposta aqui.
    .solution = Abra a página de início de sessão do próprio fornecedor e siga aí a ligação para palavra-passe esquecida.

message-use-home-organization =
    .title = Contacte a sua própria organização
    .body = Aqui, é um convidado. A sua própria organização mantém a sua palavra-passe e as regras dessa organização decidem como a pode repor.
    .solution = Abra a página de início de sessão da sua própria organização e siga aí a ligação para palavra-passe esquecida, ou peça ajuda à respetiva equipa de TI.

message-too-many-attempts =
    .title = Aguarde antes de tentar novamente
    .body = Houve demasiadas tentativas de verificar esta conta. Para a proteger, não poderá ser novamente verificada durante algum tempo.
    .offer = Se não puder esperar, podemos contactar um administrador na sua organização para repor a palavra-passe por si.
    .offer-link = Se não puder esperar, podemos contactar um administrador na sua organização para repor a palavra-passe por si: { $contact }
    .solution = Aguarde um dia e, em seguida, comece de novo.

message-try-again-later =
    .title = Tente novamente mais tarde
    .body = Neste momento, não conseguimos contactar o serviço que mantém a sua palavra-passe, pelo que esta não foi alterada.
    .offer = Se quiser, podemos contactar um administrador na sua organização para repor a palavra-passe por si.
    .offer-link = Se quiser, podemos contactar um administrador na sua organização para repor a palavra-passe por si: { $contact }
    .solution = Aguarde alguns minutos e comece de novo. Se esta página voltar a aparecer, peça ajuda a um administrador.

message-start-again =
    .title = Comece de novo
    .body = Algo na sua conta ou nas regras da sua organização mudou entretanto, ou a sua palavra-passe foi reposta noutra janela. Nada foi feito aqui.

message-session-over =
    .title = O seu tempo terminou
    .body = Para sua segurança, cada reposição tem de ser concluída em pouco tempo. Nada foi alterado. Pode começar de novo.

message-cancelled =
    .title = Cancelou
    .body = Nada foi alterado. Pode começar de novo quando quiser.

message-may-have-changed =
    .title = A sua palavra-passe pode ter sido alterada
    .body = Enviámos a alteração, mas não recebemos confirmação. Experimente primeiro a nova palavra-passe. Se não funcionar, experimente a antiga e, em seguida, comece de novo.

message-wait-some-minutes =
    .title = A sua palavra-passe foi alterada
    .body = Demora alguns minutos até que todos os serviços tenham essa informação. Se não conseguir iniciar sessão, aguarde um pouco e tente novamente.

message-password-reset =
    .title = A sua palavra-passe foi reposta
    .body = A palavra-passe da sua conta acabou de ser reposta. Se não fez esta reposição, contacte imediatamente o seu administrador.

message-account-unlocked =
    .title = A sua conta foi desbloqueada
    .body = A sua conta acabou de ser desbloqueada; a palavra-passe continua a ser a mesma. Se não fez este desbloqueio, contacte imediatamente o seu administrador.

message-administrator-reset =
    .title = A palavra-passe de um administrador foi reposta
    .body = Um administrador da sua organização acabou de repor a própria palavra-passe. Se não esperava isto, pergunte-lhe.

message-registration-changed =
    .title = As suas informações de segurança foram alteradas
    .body = Uma forma de comprovar a sua identidade acabou de ser adicionada à sua conta, alterada ou removida. Se não fez esta alteração, contacte imediatamente o seu administrador.

message-sign-in-again =
    .title = Inicie sessão novamente
    .body = Só quem acabou de iniciar sessão pode alterar a forma como comprova a sua identidade. Inicie sessão novamente e continue a partir daí.
