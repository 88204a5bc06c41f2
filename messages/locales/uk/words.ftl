verdict-allowed = Дозволено
verdict-denied = Не дозволено
verdict-deferred = Вирішується в іншому місці

gate-policy-user = політика організації
gate-policy-administrator-one-gate = одноетапна політика для адміністраторів
gate-policy-administrator-two-gate = двоетапна політика для адміністраторів
gate-policy-guest = політика для гостей

actor-user = Користувач
actor-administrator = Адміністратор
actor-anyone = Усі

action-reset-password = скинути пароль
action-unlock-account = розблокувати обліковий запис, зберігши пароль

channel-text = текстове повідомлення
channel-call = виклик

source-authentication-phone = телефон для автентифікації
source-mobile-phone = мобільний телефон у каталозі
source-office-phone = робочий телефон у каталозі
source-authentication-email = адреса електронної пошти для автентифікації
source-alternate-emails = альтернативна адреса електронної пошти в каталозі
source-enrolment = зареєстровані відповіді
source-authenticator-app = зареєстрована програма-автентифікатор
source-security-key = зареєстрований ключ безпеки

license-office365 = Office 365 (будь-який платний план)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " і " }
list-and-middle = { ", " }
list-and-last = { " і " }
list-or-two = { " або " }
list-or-middle = { ", " }
list-or-last = { " або " }
list-sentences = { " " }
