verdict-allowed = Разрешено
verdict-denied = Не разрешено
verdict-deferred = Решается в другом месте

gate-policy-user = политика организации
gate-policy-administrator-one-gate = одноэтапная политика для администраторов
gate-policy-administrator-two-gate = двухэтапная политика для администраторов
gate-policy-guest = политика для гостей

actor-user = Пользователь
actor-administrator = Администратор
actor-anyone = Все

action-reset-password = сбросить пароль
action-unlock-account = разблокировать учетную запись, сохранив пароль

channel-text = текстовое сообщение
channel-call = звонок

source-authentication-phone = телефон для проверки подлинности
source-mobile-phone = мобильный телефон в каталоге
source-office-phone = рабочий телефон в каталоге
source-authentication-email = адрес электронной почты для проверки подлинности
source-alternate-emails = дополнительный адрес электронной почты в каталоге
source-enrolment = зарегистрированные ответы
source-authenticator-app = зарегистрированное приложение для проверки подлинности
source-security-key = зарегистрированный ключ безопасности

license-office365 = Office 365 (любой платный план)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " и " }
list-and-middle = { ", " }
list-and-last = { " и " }
list-or-two = { " или " }
list-or-middle = { ", " }
list-or-last = { " или " }
list-sentences = { " " }
