verdict-allowed = 허용됨
verdict-denied = 허용되지 않음
verdict-deferred = 다른 곳에서 결정

gate-policy-user = 조직의 정책
gate-policy-administrator-one-gate = 관리자에 대한 1게이트 정책
gate-policy-administrator-two-gate = 관리자에 대한 2게이트 정책
gate-policy-guest = 게스트에 대한 정책

actor-user = 이 사용자
actor-administrator = 관리자
actor-anyone = 모든 사람

action-reset-password = 암호 재설정
action-unlock-account = 암호를 유지한 채 계정 잠금 해제

channel-text = 문자 메시지
channel-call = 전화 통화

source-authentication-phone = 인증 전화
source-mobile-phone = 디렉터리의 휴대폰
source-office-phone = 디렉터리의 사무실 전화
source-authentication-email = 인증 이메일 주소
source-alternate-emails = 디렉터리의 대체 이메일 주소
source-enrolment = 등록된 답변
source-authenticator-app = 등록된 인증 앱
source-security-key = 등록된 보안 키

license-office365 = Office 365(모든 유료 요금제)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " 및 " }
list-and-middle = { ", " }
list-and-last = { " 및 " }
list-or-two = { " 또는 " }
list-or-middle = { ", " }
list-or-last = { " 또는 " }
list-sentences = { " " }
