verdict-allowed = Permitido
verdict-denied = Não permitido
verdict-deferred = Decidido noutro lado

gate-policy-user = a política da organização
gate-policy-administrator-one-gate = a política de uma porta para administradores
gate-policy-administrator-two-gate = a política de duas portas para administradores
gate-policy-guest = a política para convidados

actor-user = A pessoa
actor-administrator = Um administrador
actor-anyone = Todos

action-reset-password = repor a palavra-passe
action-unlock-account = desbloquear a conta e manter a palavra-passe

channel-text = mensagem de texto
channel-call = chamada

source-authentication-phone = telefone de autenticação
source-mobile-phone = telemóvel no diretório
source-office-phone = telefone do escritório no diretório
source-authentication-email = endereço de e-mail de autenticação
source-alternate-emails = endereço de e-mail alternativo no diretório
source-enrolment = respostas registadas
source-authenticator-app = aplicação de autenticação registada
source-security-key = chave de segurança registada

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
