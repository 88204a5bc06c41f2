verdict-allowed = Diizinkan
verdict-denied = Tidak diizinkan
verdict-deferred = Diputuskan di tempat lain

gate-policy-user = kebijakan organisasi
gate-policy-administrator-one-gate = kebijakan satu gerbang untuk administrator
gate-policy-administrator-two-gate = kebijakan dua gerbang untuk administrator
gate-policy-guest = kebijakan untuk tamu

actor-user = Orang ini
actor-administrator = Administrator
actor-anyone = Semua orang

action-reset-password = mengatur ulang kata sandi
action-unlock-account = membuka kunci akun dan mempertahankan kata sandi

channel-text = pesan teks
channel-call = panggilan

source-authentication-phone = telepon autentikasi
source-mobile-phone = ponsel di direktori
source-office-phone = telepon kantor di direktori
source-authentication-email = alamat email autentikasi
source-alternate-emails = alamat email alternatif di direktori
source-enrolment = jawaban terdaftar
source-authenticator-app = aplikasi pengautentikasi terdaftar
source-security-key = kunci keamanan terdaftar

license-office365 = Office 365 (paket berbayar apa pun)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " dan " }
list-and-middle = { ", " }
list-and-last = { ", dan " }
list-or-two = { " atau " }
list-or-middle = { ", " }
list-or-last = { ", atau " }
list-sentences = { " " }
