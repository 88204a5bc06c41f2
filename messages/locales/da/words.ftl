verdict-allowed = Tilladt
verdict-denied = Ikke tilladt
verdict-deferred = Afgøres et andet sted

gate-policy-user = organisationens politik
gate-policy-administrator-one-gate = politikken med én port for administratorer
gate-policy-administrator-two-gate = politikken med to porte for administratorer
gate-policy-guest = politikken for gæster

actor-user = Personen
actor-administrator = En administrator
actor-anyone = Alle

action-reset-password = nulstille adgangskoden
action-unlock-account = låse kontoen op og beholde adgangskoden

channel-text = sms
channel-call = opkald

source-authentication-phone = godkendelsestelefon
source-mobile-phone = mobiltelefon i kataloget
source-office-phone = kontortelefon i kataloget
source-authentication-email = mailadresse til godkendelse
source-alternate-emails = alternativ mailadresse i kataloget
source-enrolment = registrerede svar
source-authenticator-app = registreret godkendelsesapp
source-security-key = registreret sikkerhedsnøgle

license-office365 = Office 365 (ethvert betalt abonnement)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " og " }
list-and-middle = { ", " }
list-and-last = { " og " }
list-or-two = { " eller " }
list-or-middle = { ", " }
list-or-last = { " eller " }
list-sentences = { " " }
