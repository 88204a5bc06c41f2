verdict-allowed = 允許
verdict-denied = 不允許
verdict-deferred = 由別處決定

gate-policy-user = 組織的原則
gate-policy-administrator-one-gate = 系統管理員的單閘道原則
gate-policy-administrator-two-gate = 系統管理員的雙閘道原則
gate-policy-guest = 來賓的原則

actor-user = 此使用者
actor-administrator = 系統管理員
actor-anyone = 所有人

action-reset-password = 重設密碼
action-unlock-account = 解除鎖定帳戶並保留密碼

channel-text = 簡訊
channel-call = 語音通話

source-authentication-phone = 驗證電話
source-mobile-phone = 目錄中的行動電話
source-office-phone = 目錄中的辦公室電話
source-authentication-email = 驗證電子郵件地址
source-alternate-emails = 目錄中的替代電子郵件地址
source-enrolment = 已註冊的答案
source-authenticator-app = 已註冊的驗證器應用程式
source-security-key = 已註冊的安全性金鑰

license-office365 = Office 365 (任何付費方案)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { "和" }
list-and-middle = { "、" }
list-and-last = { "和" }
list-or-two = { "或" }
list-or-middle = { "、" }
list-or-last = { "或" }
list-sentences = { "" }
