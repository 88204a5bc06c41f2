verdict-allowed = Consentito
verdict-denied = Non consentito
verdict-deferred = Deciso altrove

gate-policy-user = i criteri dell’organizzazione
gate-policy-administrator-one-gate = i criteri a un gate per gli amministratori
gate-policy-administrator-two-gate = i criteri a due gate per gli amministratori
gate-policy-guest = i criteri per gli ospiti

actor-user = La persona
actor-administrator = Un amministratore
actor-anyone = Chiunque

action-reset-password = reimpostare la password
action-unlock-account = sbloccare l’account e mantenere la password

channel-text = SMS
channel-call = chiamata

source-authentication-phone = telefono per l’autenticazione
source-mobile-phone = telefono cellulare nella directory
source-office-phone = telefono dell’ufficio nella directory
source-authentication-email = indirizzo e-mail di autenticazione
source-alternate-emails = indirizzo e-mail alternativo nella directory
source-enrolment = risposte registrate
source-authenticator-app = app di autenticazione registrata
source-security-key = chiave di sicurezza registrata

license-office365 = Office 365 (qualsiasi piano a pagamento)
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
list-or-two = { " o " }
list-or-middle = { ", " }
list-or-last = { " o " }
list-sentences = { " " }
