verdict-allowed = Tillåtet
verdict-denied = Inte tillåtet
verdict-deferred = Avgörs på annat håll

gate-policy-user = organisationens princip
gate-policy-administrator-one-gate = principen med en grind för administratörer
gate-policy-administrator-two-gate = principen med två grindar för administratörer
gate-policy-guest = principen för gäster

actor-user = Personen
actor-administrator = En administratör
actor-anyone = Alla

action-reset-password = återställa lösenordet
action-unlock-account = låsa upp kontot och behålla lösenordet

channel-text = sms
channel-call = samtal

source-authentication-phone = autentiseringstelefon
source-mobile-phone = mobiltelefon i katalogen
source-office-phone = kontorstelefon i katalogen
source-authentication-email = e-postadress för autentisering
source-alternate-emails = alternativ e-postadress i katalogen
source-enrolment = registrerade svar
source-authenticator-app = registrerad autentiseringsapp
source-security-key = registrerad säkerhetsnyckel

license-office365 = Office 365 (valfri betald plan)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " och " }
list-and-middle = { ", " }
list-and-last = { " och " }
list-or-two = { " eller " }
list-or-middle = { ", " }
list-or-last = { " eller " }
list-sentences = { " " }
