verdict-allowed = Engedélyezett
verdict-denied = Nem engedélyezett
verdict-deferred = Máshol dől el

gate-policy-user = a szervezet szabályzata
gate-policy-administrator-one-gate = a rendszergazdákra vonatkozó egykapus szabályzat
gate-policy-administrator-two-gate = a rendszergazdákra vonatkozó kétkapus szabályzat
gate-policy-guest = a vendégekre vonatkozó szabályzat

actor-user = A személy
actor-administrator = Egy rendszergazda
actor-anyone = Mindenki

action-reset-password = a jelszó visszaállítása
action-unlock-account = a fiók zárolásának feloldása a jelszó megtartásával

channel-text = SMS
channel-call = hívás

source-authentication-phone = hitelesítési telefon
source-mobile-phone = mobiltelefon a címtárban
source-office-phone = irodai telefon a címtárban
source-authentication-email = hitelesítési e-mail-cím
source-alternate-emails = alternatív e-mail-cím a címtárban
source-enrolment = regisztrált válaszok
source-authenticator-app = regisztrált hitelesítő alkalmazás
source-security-key = regisztrált biztonsági kulcs

license-office365 = Office 365 (bármely fizetős csomag)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " és " }
list-and-middle = { ", " }
list-and-last = { " és " }
list-or-two = { " vagy " }
list-or-middle = { ", " }
list-or-last = { " vagy " }
list-sentences = { " " }
