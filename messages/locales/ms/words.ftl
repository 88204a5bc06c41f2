verdict-allowed = Dibenarkan
verdict-denied = Tidak dibenarkan
verdict-deferred = Diputuskan di tempat lain

gate-policy-user = dasar organisasi
gate-policy-administrator-one-gate = dasar satu gerbang untuk pentadbir
gate-policy-administrator-two-gate = dasar dua gerbang untuk pentadbir
gate-policy-guest = dasar untuk tetamu

actor-user = Orang ini
actor-administrator = Pentadbir
actor-anyone = Semua orang

action-reset-password = menetapkan semula kata laluan
action-unlock-account = membuka kunci akaun dan mengekalkan kata laluan

channel-text = mesej teks
channel-call = panggilan

source-authentication-phone = telefon pengesahan
source-mobile-phone = telefon mudah alih dalam direktori
source-office-phone = telefon pejabat dalam direktori
source-authentication-email = alamat e-mel pengesahan
source-alternate-emails = alamat e-mel alternatif dalam direktori
source-enrolment = jawapan berdaftar
source-authenticator-app = aplikasi pengesah berdaftar
source-security-key = kunci keselamatan berdaftar

license-office365 = Office 365 (sebarang pelan berbayar)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " dan " }
list-and-middle = { ", " }
list-and-last = { " dan " }
list-or-two = { " atau " }
list-or-middle = { ", " }
list-or-last = { " atau " }
list-sentences = { " " }
