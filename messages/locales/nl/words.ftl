verdict-allowed = Toegestaan
verdict-denied = Niet toegestaan
verdict-deferred = Wordt elders beslist

gate-policy-user = het beleid van de organisatie
gate-policy-administrator-one-gate = het beleid met één poort voor beheerders
gate-policy-administrator-two-gate = het beleid met twee poorten voor beheerders
gate-policy-guest = het beleid voor gasten

actor-user = De persoon
actor-administrator = Een beheerder
actor-anyone = Iedereen

action-reset-password = het wachtwoord opnieuw instellen
action-unlock-account = het account ontgrendelen en het wachtwoord behouden

channel-text = sms-bericht
channel-call = oproep

source-authentication-phone = telefoon voor verificatie
source-mobile-phone = mobiele telefoon in de directory
source-office-phone = kantoortelefoon in de directory
source-authentication-email = e-mailadres voor verificatie
source-alternate-emails = alternatief e-mailadres in de directory
source-enrolment = geregistreerde antwoorden
source-authenticator-app = geregistreerde authenticator-app
source-security-key = geregistreerde beveiligingssleutel

license-office365 = Office 365 (elk betaald abonnement)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " en " }
list-and-middle = { ", " }
list-and-last = { " en " }
list-or-two = { " of " }
list-or-middle = { ", " }
list-or-last = { " of " }
list-sentences = { " " }
