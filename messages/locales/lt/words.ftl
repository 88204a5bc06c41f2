verdict-allowed = Leidžiama
verdict-denied = Neleidžiama
verdict-deferred = Sprendžiama kitur

gate-policy-user = organizacijos strategija
gate-policy-administrator-one-gate = administratorių vieno patvirtinimo veiksmo strategija
gate-policy-administrator-two-gate = administratorių dviejų patvirtinimo veiksmų strategija
gate-policy-guest = svečių strategija

actor-user = Asmuo
actor-administrator = Administratorius
actor-anyone = Visi

action-reset-password = iš naujo nustatyti slaptažodį
action-unlock-account = atrakinti paskyrą ir palikti tą patį slaptažodį

channel-text = SMS žinutė
channel-call = skambutis

source-authentication-phone = autentifikavimo telefonas
source-mobile-phone = mobilusis telefonas kataloge
source-office-phone = biuro telefonas kataloge
source-authentication-email = autentifikavimo el. pašto adresas
source-alternate-emails = alternatyvus el. pašto adresas kataloge
source-enrolment = užregistruoti atsakymai
source-authenticator-app = užregistruota autentifikavimo programėlė
source-security-key = užregistruotas saugos raktas

license-office365 = Office 365 (bet kuris mokamas planas)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " ir " }
list-and-middle = { ", " }
list-and-last = { " ir " }
list-or-two = { " arba " }
list-or-middle = { ", " }
list-or-last = { " arba " }
list-sentences = { " " }
