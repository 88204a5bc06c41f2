verdict-allowed = Permitido
verdict-denied = Não permitido
verdict-deferred = Decidido em outro lugar

gate-policy-user = a política da organização
gate-policy-administrator-one-gate = a política de uma porta para administradores
gate-policy-administrator-two-gate = a política de duas portas para administradores
gate-policy-guest = a política para convidados

actor-user = A pessoa
actor-administrator = Um administrador
actor-anyone = Todos

action-reset-password = redefinir a senha
action-unlock-account = desbloquear a conta e manter a senha

channel-text = mensagem de texto
channel-call = chamada

source-authentication-phone = telefone de autenticação
source-mobile-phone = telefone celular no diretório
source-office-phone = telefone comercial no diretório
source-authentication-email = endereço de email de autenticação
source-alternate-emails = endereço de email alternativo no diretório
source-enrolment = respostas registradas
source-authenticator-app = aplicativo autenticador registrado
source-security-key = chave de segurança registrada

license-office365 = Office 365 (qualquer plano pago)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " e " }
list-and-middle = { ", " }
list-and-last = { " e " }
list-or-two = { " ou " }
list-or-middle = { ", " }
list-or-last = { " ou " }
list-sentences = { " " }
