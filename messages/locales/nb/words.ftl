verdict-allowed = Tillatt
verdict-denied = Ikke tillatt
verdict-deferred = Avgjøres et annet sted

gate-policy-user = organisasjonens policy
gate-policy-administrator-one-gate = policyen med én port for administratorer
gate-policy-administrator-two-gate = policyen med to porter for administratorer
gate-policy-guest = policyen for gjester

actor-user = Personen
actor-administrator = En administrator
actor-anyone = Alle

action-reset-password = tilbakestille passordet
action-unlock-account = låse opp kontoen og beholde passordet

channel-text = tekstmelding
channel-call = anrop

source-authentication-phone = godkjenningstelefon
source-mobile-phone = mobiltelefon i katalogen
source-office-phone = kontortelefon i katalogen
source-authentication-email = e-postadresse for godkjenning
source-alternate-emails = alternativ e-postadresse i katalogen
source-enrolment = registrerte svar
source-authenticator-app = registrert godkjenningsapp
source-security-key = registrert sikkerhetsnøkkel

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
