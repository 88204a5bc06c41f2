verdict-allowed = 許可
verdict-denied = 不許可
verdict-deferred = 別の場所で決定

gate-policy-user = 組織のポリシー
gate-policy-administrator-one-gate = 管理者用の 1 ゲート ポリシー
gate-policy-administrator-two-gate = 管理者用の 2 ゲート ポリシー
gate-policy-guest = ゲスト用のポリシー

actor-user = このユーザー
actor-administrator = 管理者
actor-anyone = 全員

action-reset-password = パスワードのリセット
action-unlock-account = パスワードを維持したままのアカウントのロック解除

channel-text = SMS メッセージ
channel-call = 通話

source-authentication-phone = 認証用電話
source-mobile-phone = ディレクトリの携帯電話
source-office-phone = ディレクトリの会社電話
source-authentication-email = 認証用メール アドレス
source-alternate-emails = ディレクトリの連絡用メール アドレス
source-enrolment = 登録された回答
source-authenticator-app = 登録された認証アプリ
source-security-key = 登録されたセキュリティ キー

license-office365 = Office 365（任意の有料プラン）
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { "と" }
list-and-middle = { "、" }
list-and-last = { "、および" }
list-or-two = { "または" }
list-or-middle = { "、" }
list-or-last = { "、または" }
list-sentences = { "" }
