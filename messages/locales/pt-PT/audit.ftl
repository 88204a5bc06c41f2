activity-flow-progress = Progresso da atividade do fluxo de reposição personalizada de palavra-passe
activity-reset-password = Repor palavra-passe (pelo próprio utilizador)
activity-unlock-account = Desbloquear conta de utilizador (pelo próprio utilizador)
activity-blocked = Bloqueio da reposição personalizada de palavra-passe
activity-registered = O utilizador registou-se para a reposição personalizada de palavra-passe
activity-started-registration = O utilizador iniciou o registo de informações de segurança
activity-canceled-registration = O utilizador cancelou o registo de informações de segurança
activity-registered-method = O utilizador registou informações de segurança
activity-deleted-method = O utilizador eliminou informações de segurança
activity-reviewed-methods = O utilizador reviu as informações de segurança

audit-success = Êxito
audit-failure = Falha

detail-submitted-user-id = O utilizador submeteu o seu ID de utilizador
detail-unknown-identifier = Ninguém tem o ID de utilizador submetido
detail-may-not-reset = O utilizador não pode repor a palavra-passe: { $reason }

detail-started-email = O utilizador iniciou a opção de verificação por e-mail
detail-started-mobile-text = O utilizador iniciou a opção de verificação por SMS para o telemóvel
detail-started-mobile-call = O utilizador iniciou a opção de verificação por chamada de voz para o telemóvel
detail-started-office-call = O utilizador iniciou a opção de verificação por chamada de voz para o escritório
detail-started-security-questions = O utilizador iniciou a opção de verificação por perguntas de segurança
detail-started-app-notification = O utilizador iniciou a opção de verificação por notificação da aplicação móvel
detail-started-app-code = O utilizador iniciou a opção de verificação por código da aplicação móvel

detail-completed-email = O utilizador concluiu a opção de verificação por e-mail
detail-completed-mobile-text = O utilizador concluiu a opção de verificação por SMS para o telemóvel
detail-completed-mobile-call = O utilizador concluiu a opção de verificação por chamada de voz para o telemóvel
detail-completed-office-call = O utilizador concluiu a opção de verificação por chamada de voz para o escritório
detail-completed-security-questions = O utilizador concluiu a opção de verificação por perguntas de segurança
detail-completed-app-notification = O utilizador concluiu a opção de verificação por notificação da aplicação móvel
detail-completed-app-code = O utilizador concluiu a opção de verificação por código da aplicação móvel
detail-completed-all = O utilizador concluiu todos os passos de verificação necessários para repor a palavra-passe

detail-submitted-password = O utilizador submeteu uma nova palavra-passe
detail-cancelled-before-methods = O utilizador cancelou antes de concluir os métodos de autenticação necessários
detail-cancelled-before-password = O utilizador cancelou antes de submeter uma nova palavra-passe
detail-contacted-administrator = O utilizador contactou um administrador

detail-full-account = Demasiadas tentativas falhadas de verificar a conta
detail-full-phone-number = Demasiadas tentativas de verificar um número de telefone
detail-full-mobile-text = Demasiados códigos SMS inválidos
detail-full-mobile-call = Demasiadas tentativas por chamada de voz para o telemóvel
detail-full-office-call = Demasiadas tentativas por chamada de voz para o escritório
detail-full-email = Demasiados códigos de e-mail inválidos
detail-full-security-questions = Demasiadas tentativas de responder às perguntas de segurança
detail-full-app = Demasiadas tentativas com a aplicação de autenticação
detail-full-notice = Demasiados avisos sobre tentativas
detail-full-contact = Demasiados pedidos a um administrador
detail-full-messages = Demasiados códigos e chamadas

detail-written-ok = A alteração foi escrita
detail-written-cloud-failed = A alteração foi escrita no local e chegará à cloud dentro de alguns minutos
detail-written-unknown = Não houve confirmação da alteração, que pode ter sido escrita
detail-written-rules-refused = As regras do diretório no local recusaram a palavra-passe
detail-written-unreachable = Não foi possível contactar o serviço no local
detail-written-admin-action = Um administrador tem de corrigir o serviço no local
detail-written-no-policy = A organização não tem nenhuma política de reposição de palavra-passe

detail-ended-changed = A conta ou a política mudou entretanto
detail-ended-session-over = O tempo da sessão terminou
detail-ended-superseded = A palavra-passe foi reposta noutra sessão
detail-ended-cancelled = O utilizador cancelou
detail-ended-blocked = A conta está bloqueada devido a demasiadas tentativas
detail-ended-unknown = Não foi possível verificar a conta
detail-ended-admin-action = Um administrador tem de corrigir o serviço no local
detail-ended-no-policy = A organização não tem nenhuma política de reposição de palavra-passe
detail-ended-not-in-scope = A reposição de palavra-passe não está ativada para o utilizador
detail-ended-reauthenticate = O utilizador tem de iniciar sessão novamente

detail-status-not-in-scope = O utilizador não se pode registar
detail-status-may-register = O utilizador pode registar-se
detail-status-must-register = O utilizador tem de se registar
detail-status-must-reconfirm = O utilizador tem de confirmar o que está registado
detail-status-registered = O utilizador registou tudo o que é necessário
detail-removed = Item removido: { $method }
