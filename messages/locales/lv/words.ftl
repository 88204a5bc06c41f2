verdict-allowed = Atļauts
verdict-denied = Nav atļauts
verdict-deferred = Lemj citur

gate-policy-user = organizācijas politika
gate-policy-administrator-one-gate = administratoru politika ar vienu verifikācijas darbību
gate-policy-administrator-two-gate = administratoru politika ar divām verifikācijas darbībām
gate-policy-guest = viesu politika

actor-user = Persona
actor-administrator = Administrators
actor-anyone = Visi

action-reset-password = atiestatīt paroli
action-unlock-account = atbloķēt kontu un paturēt paroli

channel-text = īsziņa
channel-call = zvans

source-authentication-phone = autentifikācijas tālrunis
source-mobile-phone = mobilais tālrunis direktorijā
source-office-phone = biroja tālrunis direktorijā
source-authentication-email = autentifikācijas e-pasta adrese
source-alternate-emails = alternatīvā e-pasta adrese direktorijā
source-enrolment = reģistrētās atbildes
source-authenticator-app = reģistrētā autentifikatora programma
source-security-key = reģistrētā drošības atslēga

license-office365 = Office 365 (jebkurš maksas plāns)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " un " }
list-and-middle = { ", " }
list-and-last = { " un " }
list-or-two = { " vai " }
list-or-middle = { ", " }
list-or-last = { " vai " }
list-sentences = { " " }
