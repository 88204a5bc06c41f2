verdict-allowed = Erlaubt
verdict-denied = Nicht erlaubt
verdict-deferred = Wird anderswo entschieden

gate-policy-user = die Richtlinie der Organisation
gate-policy-administrator-one-gate = die Ein-Gate-Richtlinie für Administratoren
gate-policy-administrator-two-gate = die Zwei-Gate-Richtlinie für Administratoren
gate-policy-guest = die Richtlinie für Gäste

actor-user = Die Person
actor-administrator = Ein Administrator
actor-anyone = Alle

action-reset-password = das Kennwort zurücksetzen
action-unlock-account = das Konto entsperren und das Kennwort behalten

channel-text = SMS
channel-call = Anruf

source-authentication-phone = Authentifizierungstelefon
source-mobile-phone = Mobiltelefon im Verzeichnis
source-office-phone = Bürotelefon im Verzeichnis
source-authentication-email = E-Mail-Adresse für Authentifizierung
source-alternate-emails = alternative E-Mail-Adresse im Verzeichnis
source-enrolment = registrierte Antworten
source-authenticator-app = registrierte Authenticator-App
source-security-key = registrierter Sicherheitsschlüssel

license-office365 = Office 365 (jeder kostenpflichtige Plan)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " und " }
list-and-middle = { ", " }
list-and-last = { " und " }
list-or-two = { " oder " }
list-or-middle = { ", " }
list-or-last = { " oder " }
list-sentences = { " " }
