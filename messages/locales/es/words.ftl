verdict-allowed = Permitido
verdict-denied = No permitido
verdict-deferred = Se decide en otro lugar

gate-policy-user = la directiva de la organización
gate-policy-administrator-one-gate = la directiva de una puerta para administradores
gate-policy-administrator-two-gate = la directiva de dos puertas para administradores
gate-policy-guest = la directiva para invitados

actor-user = La persona
actor-administrator = Un administrador
actor-anyone = Todo el mundo

action-reset-password = restablecer la contraseña
action-unlock-account = desbloquear la cuenta y conservar la contraseña

channel-text = mensaje de texto
channel-call = llamada

source-authentication-phone = teléfono de autenticación
source-mobile-phone = teléfono móvil en el directorio
source-office-phone = teléfono del trabajo en el directorio
source-authentication-email = dirección de correo electrónico de autenticación
source-alternate-emails = dirección de correo electrónico alternativa en el directorio
source-enrolment = respuestas registradas
source-authenticator-app = aplicación autenticadora registrada
source-security-key = clave de seguridad registrada

license-office365 = Office 365 (cualquier plan de pago)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " y " }
list-and-middle = { ", " }
list-and-last = { " y " }
list-or-two = { " o " }
list-or-middle = { ", " }
list-or-last = { " o " }
list-sentences = { " " }
