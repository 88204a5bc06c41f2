verdict-allowed = Được phép
verdict-denied = Không được phép
verdict-deferred = Do nơi khác quyết định

gate-policy-user = chính sách của tổ chức
gate-policy-administrator-one-gate = chính sách một cổng dành cho người quản trị
gate-policy-administrator-two-gate = chính sách hai cổng dành cho người quản trị
gate-policy-guest = chính sách dành cho khách

actor-user = Người này
actor-administrator = Người quản trị
actor-anyone = Mọi người

action-reset-password = đặt lại mật khẩu
action-unlock-account = mở khóa tài khoản và giữ nguyên mật khẩu

channel-text = tin nhắn văn bản
channel-call = cuộc gọi

source-authentication-phone = điện thoại xác thực
source-mobile-phone = điện thoại di động trong thư mục
source-office-phone = điện thoại văn phòng trong thư mục
source-authentication-email = địa chỉ email xác thực
source-alternate-emails = địa chỉ email thay thế trong thư mục
source-enrolment = câu trả lời đã đăng ký
source-authenticator-app = ứng dụng xác thực đã đăng ký
source-security-key = khóa bảo mật đã đăng ký

license-office365 = Office 365 (bất kỳ gói trả phí nào)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " và " }
list-and-middle = { ", " }
list-and-last = { " và " }
list-or-two = { " hoặc " }
list-or-middle = { ", " }
list-or-last = { " hoặc " }
list-sentences = { " " }
