activity-flow-progress = Progresso da atividade do fluxo de autoatendimento de redefinição de senha
activity-reset-password = Redefinir senha (autoatendimento)
activity-unlock-account = Desbloquear conta de usuário (autoatendimento)
activity-blocked = Bloqueio do autoatendimento de redefinição de senha
activity-registered = O usuário se registrou no autoatendimento de redefinição de senha
activity-started-registration = O usuário iniciou o registro das informações de segurança
activity-canceled-registration = O usuário cancelou o registro das informações de segurança
activity-registered-method = O usuário registrou informações de segurança
activity-deleted-method = O usuário excluiu informações de segurança
activity-reviewed-methods = O usuário revisou as informações de segurança

audit-success = Êxito
audit-failure = Falha

detail-submitted-user-id = O usuário enviou a ID de usuário
detail-unknown-identifier = Ninguém tem a ID de usuário enviada
detail-may-not-reset = O usuário não pode redefinir a senha: { $reason }

detail-started-email = O usuário iniciou a opção de verificação por email
detail-started-mobile-text = O usuário iniciou a opção de verificação por SMS no celular
detail-started-mobile-call = O usuário iniciou a opção de verificação por chamada de voz no celular
detail-started-office-call = O usuário iniciou a opção de verificação por chamada de voz no telefone comercial
detail-started-security-questions = O usuário iniciou a opção de verificação por perguntas de segurança
detail-started-app-notification = O usuário iniciou a opção de verificação por notificação do aplicativo móvel
detail-started-app-code = O usuário iniciou a opção de verificação por código do aplicativo móvel

detail-completed-email = O usuário concluiu a opção de verificação por email
detail-completed-mobile-text = O usuário concluiu a opção de verificação por SMS no celular
detail-completed-mobile-call = O usuário concluiu a opção de verificação por chamada de voz no celular
detail-completed-office-call = O usuário concluiu a opção de verificação por chamada de voz no telefone comercial
detail-completed-security-questions = O usuário concluiu a opção de verificação por perguntas de segurança
detail-completed-app-notification = O usuário concluiu a opção de verificação por notificação do aplicativo móvel
detail-completed-app-code = O usuário concluiu a opção de verificação por código do aplicativo móvel
detail-completed-all = O usuário concluiu todas as etapas de verificação exigidas para redefinir a senha

detail-submitted-password = O usuário enviou uma nova senha
detail-cancelled-before-methods = O usuário cancelou antes de passar pelos métodos de autenticação exigidos
detail-cancelled-before-password = O usuário cancelou antes de enviar uma nova senha
detail-contacted-administrator = O usuário contatou um administrador

detail-full-account = Excesso de tentativas malsucedidas de verificar a conta
detail-full-phone-number = Excesso de tentativas de verificar um número de telefone
detail-full-mobile-text = Excesso de códigos SMS inválidos
detail-full-mobile-call = Excesso de tentativas por chamada de voz no celular
detail-full-office-call = Excesso de tentativas por chamada de voz no telefone comercial
detail-full-email = Excesso de códigos de email inválidos
detail-full-security-questions = Excesso de tentativas de responder às perguntas de segurança
detail-full-app = Excesso de tentativas com o aplicativo autenticador
detail-full-notice = Excesso de avisos sobre tentativas
detail-full-contact = Excesso de solicitações a um administrador
detail-full-messages = Excesso de códigos e chamadas

detail-written-ok = A alteração foi gravada
detail-written-cloud-failed = A alteração foi gravada localmente e chegará à nuvem em alguns minutos
detail-written-unknown = Não houve retorno sobre a alteração, que pode ter sido gravada
detail-written-rules-refused = As regras do diretório local recusaram a senha
detail-written-unreachable = Não foi possível acessar o serviço local
detail-written-admin-action = Um administrador precisa corrigir o serviço local
detail-written-no-policy = A organização não tem nenhuma política de redefinição de senha

detail-ended-changed = A conta ou a política mudou nesse meio-tempo
detail-ended-session-over = O tempo da sessão terminou
detail-ended-superseded = A senha foi redefinida em outra sessão
detail-ended-cancelled = O usuário cancelou
detail-ended-blocked = A conta está bloqueada por excesso de tentativas
detail-ended-unknown = Não foi possível verificar a conta
detail-ended-admin-action = Um administrador precisa corrigir o serviço local
detail-ended-no-policy = A organização não tem nenhuma política de redefinição de senha
detail-ended-not-in-scope = A redefinição de senha não está ativada para o usuário
detail-ended-reauthenticate = O usuário precisa entrar novamente

detail-status-not-in-scope = O usuário não pode se registrar
detail-status-may-register = O usuário pode se registrar
detail-status-must-register = O usuário precisa se registrar
detail-status-must-reconfirm = O usuário precisa confirmar o que está registrado
detail-status-registered = O usuário registrou tudo o que é necessário
detail-removed = Item removido: { $method }
