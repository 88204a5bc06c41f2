verdict-allowed = Povolené
verdict-denied = Nepovolené
verdict-deferred = Rozhoduje sa inde

gate-policy-user = politika organizácie
gate-policy-administrator-one-gate = politika s jedným krokom overenia pre správcov
gate-policy-administrator-two-gate = politika s dvoma krokmi overenia pre správcov
gate-policy-guest = politika pre hostí

actor-user = Osoba
actor-administrator = Správca
actor-anyone = Všetci

action-reset-password = resetovať heslo
action-unlock-account = odomknúť konto a ponechať heslo

channel-text = SMS správa
channel-call = hovor

source-authentication-phone = telefón na overenie
source-mobile-phone = mobilný telefón v adresári
source-office-phone = telefón do kancelárie v adresári
source-authentication-email = e-mailová adresa na overenie
source-alternate-emails = alternatívna e-mailová adresa v adresári
source-enrolment = zaregistrované odpovede
source-authenticator-app = zaregistrovaná overovacia aplikácia
source-security-key = zaregistrovaný kľúč zabezpečenia

license-office365 = Office 365 (ľubovoľný platený plán)
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
list-or-two = { " alebo " }
list-or-middle = { ", " }
list-or-last = { " alebo " }
list-sentences = { " " }
