verdict-allowed = Dopušteno
verdict-denied = Nije dopušteno
verdict-deferred = Odlučuje se drugdje

gate-policy-user = pravilnik tvrtke ili ustanove
gate-policy-administrator-one-gate = pravilnik s jednim korakom provjere za administratore
gate-policy-administrator-two-gate = pravilnik s dva koraka provjere za administratore
gate-policy-guest = pravilnik za goste

actor-user = Osoba
actor-administrator = Administrator
actor-anyone = Svi

action-reset-password = ponovno postaviti lozinku
action-unlock-account = otključati račun i zadržati lozinku

channel-text = SMS poruka
channel-call = poziv

source-authentication-phone = telefon za provjeru autentičnosti
source-mobile-phone = mobilni telefon u direktoriju
source-office-phone = službeni telefon u direktoriju
source-authentication-email = adresa e-pošte za provjeru autentičnosti
source-alternate-emails = zamjenska adresa e-pošte u direktoriju
source-enrolment = registrirani odgovori
source-authenticator-app = registrirana aplikacija za provjeru autentičnosti
source-security-key = registrirani sigurnosni ključ

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
