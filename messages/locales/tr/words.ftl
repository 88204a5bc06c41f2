verdict-allowed = İzin verildi
verdict-denied = İzin verilmedi
verdict-deferred = Karar başka yerde veriliyor

gate-policy-user = kuruluşun ilkesi
gate-policy-administrator-one-gate = yöneticiler için tek geçitli ilke
gate-policy-administrator-two-gate = yöneticiler için iki geçitli ilke
gate-policy-guest = konuklar için geçerli ilke

actor-user = Kişi
actor-administrator = Bir yönetici
actor-anyone = Herkes

action-reset-password = parolayı sıfırlama
action-unlock-account = parolayı koruyarak hesabın kilidini açma

channel-text = kısa mesaj
channel-call = arama

source-authentication-phone = kimlik doğrulama telefonu
source-mobile-phone = dizindeki cep telefonu
source-office-phone = dizindeki ofis telefonu
source-authentication-email = kimlik doğrulama e-posta adresi
source-alternate-emails = dizindeki alternatif e-posta adresi
source-enrolment = kayıtlı yanıtlar
source-authenticator-app = kayıtlı kimlik doğrulayıcı uygulaması
source-security-key = kayıtlı güvenlik anahtarı

license-office365 = Office 365 (herhangi bir ücretli plan)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " ve " }
list-and-middle = { ", " }
list-and-last = { " ve " }
list-or-two = { " veya " }
list-or-middle = { ", " }
list-or-last = { " veya " }
list-sentences = { " " }
