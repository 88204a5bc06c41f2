verdict-allowed = Povoleno
verdict-denied = Nepovoleno
verdict-deferred = Rozhoduje se jinde

gate-policy-user = zásady organizace
gate-policy-administrator-one-gate = zásady jedné brány pro správce
gate-policy-administrator-two-gate = zásady dvou bran pro správce
gate-policy-guest = zásady pro hosty

actor-user = Osoba
actor-administrator = Správce
actor-anyone = Všichni

action-reset-password = resetovat heslo
action-unlock-account = odemknout účet a ponechat heslo

channel-text = SMS zpráva
channel-call = hovor

source-authentication-phone = telefon pro ověření
source-mobile-phone = mobilní telefon v adresáři
source-office-phone = telefon do kanceláře v adresáři
source-authentication-email = e-mailová adresa pro ověření
source-alternate-emails = alternativní e-mailová adresa v adresáři
source-enrolment = zaregistrované odpovědi
source-authenticator-app = zaregistrovaná ověřovací aplikace
source-security-key = zaregistrovaný klíč zabezpečení

license-office365 = Office 365 (libovolný placený plán)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " a " }
list-and-middle = { ", " }
list-and-last = { " a " }
list-or-two = { " nebo " }
list-or-middle = { ", " }
list-or-last = { " nebo " }
list-sentences = { " " }
