verdict-allowed = Lubatud
verdict-denied = Pole lubatud
verdict-deferred = Otsustatakse mujal

gate-policy-user = organisatsiooni poliitika
gate-policy-administrator-one-gate = administraatorite ühe väravaga poliitika
gate-policy-administrator-two-gate = administraatorite kahe väravaga poliitika
gate-policy-guest = külaliste poliitika

actor-user = Isik
actor-administrator = Administraator
actor-anyone = Kõik

action-reset-password = parooli lähtestamine
action-unlock-account = konto lukust avamine parooli alles jättes

channel-text = tekstsõnum
channel-call = kõne

source-authentication-phone = autentimistelefon
source-mobile-phone = mobiiltelefon kataloogis
source-office-phone = kontoritelefon kataloogis
source-authentication-email = autentimise meiliaadress
source-alternate-emails = alternatiivne meiliaadress kataloogis
source-enrolment = registreeritud vastused
source-authenticator-app = registreeritud autentimisrakendus
source-security-key = registreeritud turbevõti

license-office365 = Office 365 (mis tahes tasuline plaan)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " ja " }
list-and-middle = { ", " }
list-and-last = { " ja " }
list-or-two = { " või " }
list-or-middle = { ", " }
list-or-last = { " või " }
list-sentences = { " " }
