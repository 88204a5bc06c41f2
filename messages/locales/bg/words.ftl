verdict-allowed = Позволено
verdict-denied = Не е позволено
verdict-deferred = Решава се другаде

gate-policy-user = политиката на организацията
gate-policy-administrator-one-gate = едноетапната политика за администратори
gate-policy-administrator-two-gate = двуетапната политика за администратори
gate-policy-guest = политиката за гости

actor-user = Потребителят
actor-administrator = Администратор
actor-anyone = Всички

action-reset-password = нулиране на паролата
action-unlock-account = отключване на акаунта със запазване на паролата

channel-text = текстово съобщение
channel-call = обаждане

source-authentication-phone = телефон за удостоверяване
source-mobile-phone = мобилен телефон в директорията
source-office-phone = служебен телефон в директорията
source-authentication-email = имейл адрес за удостоверяване
source-alternate-emails = алтернативен имейл адрес в директорията
source-enrolment = регистрирани отговори
source-authenticator-app = регистрирано приложение за удостоверяване
source-security-key = регистриран ключ за защита

license-office365 = Office 365 (всеки платен план)
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
