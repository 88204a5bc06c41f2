verdict-allowed = อนุญาต
verdict-denied = ไม่อนุญาต
verdict-deferred = ตัดสินที่อื่น

gate-policy-user = นโยบายขององค์กร
gate-policy-administrator-one-gate = นโยบายแบบด่านเดียวสำหรับผู้ดูแลระบบ
gate-policy-administrator-two-gate = นโยบายแบบสองด่านสำหรับผู้ดูแลระบบ
gate-policy-guest = นโยบายสำหรับผู้เยี่ยมชม

actor-user = บุคคลนี้
actor-administrator = ผู้ดูแลระบบ
actor-anyone = ทุกคน

action-reset-password = รีเซ็ตรหัสผ่าน
action-unlock-account = ปลดล็อกบัญชีและใช้รหัสผ่านเดิม

channel-text = ข้อความ SMS
channel-call = การโทร

source-authentication-phone = โทรศัพท์สำหรับการรับรองความถูกต้อง
source-mobile-phone = โทรศัพท์มือถือในไดเรกทอรี
source-office-phone = โทรศัพท์ที่ทำงานในไดเรกทอรี
source-authentication-email = ที่อยู่อีเมลสำหรับการรับรองความถูกต้อง
source-alternate-emails = ที่อยู่อีเมลสำรองในไดเรกทอรี
source-enrolment = คำตอบที่ลงทะเบียนไว้
source-authenticator-app = แอปตัวรับรองความถูกต้องที่ลงทะเบียนไว้
source-security-key = คีย์ความปลอดภัยที่ลงทะเบียนไว้

license-office365 = Office 365 (แผนแบบชำระเงินใดก็ได้)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " และ " }
list-and-middle = { ", " }
list-and-last = { " และ " }
list-or-two = { " หรือ " }
list-or-middle = { ", " }
list-or-last = { " หรือ " }
list-sentences = { " " }
