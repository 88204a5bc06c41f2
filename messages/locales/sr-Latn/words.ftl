verdict-allowed = Dozvoljeno
verdict-denied = Nije dozvoljeno
verdict-deferred = Odlučuje se drugde

gate-policy-user = smernice organizacije
gate-policy-administrator-one-gate = jednostepene smernice za administratore
gate-policy-administrator-two-gate = dvostepene smernice za administratore
gate-policy-guest = smernice za goste

actor-user = Korisnik
actor-administrator = Administrator
actor-anyone = Svi

action-reset-password = resetovati lozinku
action-unlock-account = otključati nalog i zadržati lozinku

channel-text = tekstualna poruka
channel-call = poziv

source-authentication-phone = telefon za potvrdu identiteta
source-mobile-phone = mobilni telefon u direktorijumu
source-office-phone = službeni telefon u direktorijumu
source-authentication-email = e-adresa za potvrdu identiteta
source-alternate-emails = alternativna e-adresa u direktorijumu
source-enrolment = registrovani odgovori
source-authenticator-app = registrovana aplikacija za potvrdu identiteta
source-security-key = registrovani bezbednosni ključ

license-office365 = Office 365 (bilo koji plan koji se plaća)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " i " }
list-and-middle = { ", " }
list-and-last = { " i " }
list-or-two = { " ili " }
list-or-middle = { ", " }
list-or-last = { " ili " }
list-sentences = { " " }
