verdict-allowed = Dovoljeno
verdict-denied = Ni dovoljeno
verdict-deferred = O tem se odloča drugje

gate-policy-user = pravilnik organizacije
gate-policy-administrator-one-gate = pravilnik z enim korakom preverjanja za skrbnike
gate-policy-administrator-two-gate = pravilnik z dvema korakoma preverjanja za skrbnike
gate-policy-guest = pravilnik za goste

actor-user = Oseba
actor-administrator = Skrbnik
actor-anyone = Vsi

action-reset-password = ponastavi geslo
action-unlock-account = odklene račun in ohrani geslo

channel-text = sporočilo SMS
channel-call = klic

source-authentication-phone = telefon za preverjanje pristnosti
source-mobile-phone = mobilni telefon v imeniku
source-office-phone = službeni telefon v imeniku
source-authentication-email = e-poštni naslov za preverjanje pristnosti
source-alternate-emails = nadomestni e-poštni naslov v imeniku
source-enrolment = registrirani odgovori
source-authenticator-app = registrirana aplikacija za preverjanje pristnosti
source-security-key = registriran varnostni ključ

license-office365 = Office 365 (kateri koli plačljivi paket)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " in " }
list-and-middle = { ", " }
list-and-last = { " in " }
list-or-two = { " ali " }
list-or-middle = { ", " }
list-or-last = { " ali " }
list-sentences = { " " }
