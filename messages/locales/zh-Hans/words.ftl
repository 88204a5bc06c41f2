verdict-allowed = 允许
verdict-denied = 不允许
verdict-deferred = 由别处决定

gate-policy-user = 组织的策略
gate-policy-administrator-one-gate = 管理员的单门策略
gate-policy-administrator-two-gate = 管理员的双门策略
gate-policy-guest = 来宾的策略

actor-user = 此用户
actor-administrator = 管理员
actor-anyone = 所有人

action-reset-password = 重置密码
action-unlock-account = 解锁帐户并保留密码

channel-text = 短信
channel-call = 语音呼叫

source-authentication-phone = 身份验证电话
source-mobile-phone = 目录中的手机
source-office-phone = 目录中的办公电话
source-authentication-email = 身份验证电子邮件地址
source-alternate-emails = 目录中的备用电子邮件地址
source-enrolment = 已注册的答案
source-authenticator-app = 已注册的身份验证器应用
source-security-key = 已注册的安全密钥

license-office365 = Office 365（任何付费计划）
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
