verdict-allowed = Dozwolone
verdict-denied = Niedozwolone
verdict-deferred = Decyzja zapada gdzie indziej

gate-policy-user = zasady organizacji
gate-policy-administrator-one-gate = zasady z jedną bramą dla administratorów
gate-policy-administrator-two-gate = zasady z dwiema bramami dla administratorów
gate-policy-guest = zasady dla gości

actor-user = Osoba
actor-administrator = Administrator
actor-anyone = Wszyscy

action-reset-password = zresetować hasło
action-unlock-account = odblokować konto i zachować hasło

channel-text = wiadomość SMS
channel-call = połączenie telefoniczne

source-authentication-phone = telefon uwierzytelniania
source-mobile-phone = telefon komórkowy w katalogu
source-office-phone = telefon biurowy w katalogu
source-authentication-email = adres e-mail uwierzytelniania
source-alternate-emails = alternatywny adres e-mail w katalogu
source-enrolment = zarejestrowane odpowiedzi
source-authenticator-app = zarejestrowana aplikacja uwierzytelniająca
source-security-key = zarejestrowany klucz zabezpieczeń

license-office365 = Office 365 (dowolny płatny plan)
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
list-or-two = { " lub " }
list-or-middle = { ", " }
list-or-last = { " lub " }
list-sentences = { " " }
