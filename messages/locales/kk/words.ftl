verdict-allowed = Рұқсат етілген
verdict-denied = Рұқсат етілмеген
verdict-deferred = Басқа жерде шешіледі

gate-policy-user = ұйым саясаты
gate-policy-administrator-one-gate = әкімшілерге арналған бір кезеңді саясат
gate-policy-administrator-two-gate = әкімшілерге арналған екі кезеңді саясат
gate-policy-guest = қонақтарға арналған саясат

actor-user = Пайдаланушы
actor-administrator = Әкімші
actor-anyone = Барлығы

action-reset-password = құпиясөзді қалпына келтіру
action-unlock-account = құпиясөзді сақтап, тіркелгінің құлпын ашу

channel-text = мәтіндік хабар
channel-call = қоңырау

source-authentication-phone = аутентификация телефоны
source-mobile-phone = каталогтағы ұялы телефон
source-office-phone = каталогтағы жұмыс телефоны
source-authentication-email = аутентификация электрондық поштасының мекенжайы
source-alternate-emails = каталогтағы балама электрондық пошта мекенжайы
source-enrolment = тіркелген жауаптар
source-authenticator-app = тіркелген аутентификация қолданбасы
source-security-key = тіркелген қауіпсіздік кілті

license-office365 = Office 365 (кез келген ақылы жоспар)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " және " }
list-and-middle = { ", " }
list-and-last = { " және " }
list-or-two = { " немесе " }
list-or-middle = { ", " }
list-or-last = { " немесе " }
list-sentences = { " " }
