verdict-allowed = Permis
verdict-denied = Nepermis
verdict-deferred = Se decide în altă parte

gate-policy-user = politica organizației
gate-policy-administrator-one-gate = politica cu o singură poartă pentru administratori
gate-policy-administrator-two-gate = politica cu două porți pentru administratori
gate-policy-guest = politica pentru invitați

actor-user = Persoana
actor-administrator = Un administrator
actor-anyone = Toată lumea

action-reset-password = resetarea parolei
action-unlock-account = deblocarea contului cu păstrarea parolei

channel-text = mesaj text
channel-call = apel

source-authentication-phone = telefon pentru autentificare
source-mobile-phone = telefon mobil din director
source-office-phone = telefon de birou din director
source-authentication-email = adresă de e-mail pentru autentificare
source-alternate-emails = adresă de e-mail alternativă din director
source-enrolment = răspunsuri înregistrate
source-authenticator-app = aplicație de autentificare înregistrată
source-security-key = cheie de securitate înregistrată

license-office365 = Office 365 (orice plan plătit)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " și " }
list-and-middle = { ", " }
list-and-last = { " și " }
list-or-two = { " sau " }
list-or-middle = { ", " }
list-or-last = { " sau " }
list-sentences = { " " }
