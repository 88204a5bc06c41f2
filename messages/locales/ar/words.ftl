verdict-allowed = مسموح
verdict-denied = غير مسموح
verdict-deferred = القرار لدى جهة أخرى

gate-policy-user = نهج المؤسسة
gate-policy-administrator-one-gate = نهج البوابة الواحدة للمسؤولين
gate-policy-administrator-two-gate = نهج البوابتين للمسؤولين
gate-policy-guest = نهج الضيوف

actor-user = الشخص
actor-administrator = أحد المسؤولين
actor-anyone = الجميع

action-reset-password = إعادة تعيين كلمة المرور
action-unlock-account = إلغاء تأمين الحساب والاحتفاظ بكلمة المرور

channel-text = رسالة نصية
channel-call = مكالمة

source-authentication-phone = هاتف المصادقة
source-mobile-phone = الهاتف المحمول في الدليل
source-office-phone = هاتف المكتب في الدليل
source-authentication-email = عنوان البريد الإلكتروني للمصادقة
source-alternate-emails = عنوان البريد الإلكتروني البديل في الدليل
source-enrolment = الإجابات المسجلة
source-authenticator-app = تطبيق المصادقة المسجل
source-security-key = مفتاح الأمان المسجل

license-office365 = Office 365 (أي خطة مدفوعة)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " و" }
list-and-middle = { "، و" }
list-and-last = { "، و" }
list-or-two = { " أو " }
list-or-middle = { " أو " }
list-or-last = { " أو " }
list-sentences = { " " }
