verdict-allowed = Sallittu
verdict-denied = Ei sallittu
verdict-deferred = Päätetään muualla

gate-policy-user = organisaation käytäntö
gate-policy-administrator-one-gate = järjestelmänvalvojien yhden portin käytäntö
gate-policy-administrator-two-gate = järjestelmänvalvojien kahden portin käytäntö
gate-policy-guest = vieraita koskeva käytäntö

actor-user = Henkilö
actor-administrator = Järjestelmänvalvoja
actor-anyone = Kaikki

action-reset-password = palauttaa salasanan
action-unlock-account = avata tilin lukituksen ja säilyttää salasanan

channel-text = tekstiviesti
channel-call = puhelu

source-authentication-phone = todennuspuhelin
source-mobile-phone = matkapuhelin hakemistossa
source-office-phone = toimistopuhelin hakemistossa
source-authentication-email = todennussähköpostiosoite
source-alternate-emails = vaihtoehtoinen sähköpostiosoite hakemistossa
source-enrolment = rekisteröidyt vastaukset
source-authenticator-app = rekisteröity todennussovellus
source-security-key = rekisteröity suojausavain

license-office365 = Office 365 (mikä tahansa maksullinen tilaus)
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
list-or-two = { " tai " }
list-or-middle = { ", " }
list-or-last = { " tai " }
list-sentences = { " " }
