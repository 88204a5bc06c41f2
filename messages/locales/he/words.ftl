verdict-allowed = מותר
verdict-denied = לא מותר
verdict-deferred = ההחלטה במקום אחר

gate-policy-user = מדיניות הארגון
gate-policy-administrator-one-gate = מדיניות השער היחיד למנהלי מערכת
gate-policy-administrator-two-gate = מדיניות שני השערים למנהלי מערכת
gate-policy-guest = המדיניות לאורחים

actor-user = האדם
actor-administrator = מנהל מערכת
actor-anyone = כולם

action-reset-password = לאפס את הסיסמה
action-unlock-account = לבטל את נעילת החשבון ולהשאיר את הסיסמה הקיימת

channel-text = הודעת טקסט
channel-call = שיחה

source-authentication-phone = טלפון אימות
source-mobile-phone = טלפון נייד בספרייה
source-office-phone = טלפון במשרד בספרייה
source-authentication-email = כתובת דואר אלקטרוני לאימות
source-alternate-emails = כתובת דואר אלקטרוני חלופית בספרייה
source-enrolment = תשובות רשומות
source-authenticator-app = אפליקציית מאמת רשומה
source-security-key = מפתח אבטחה רשום

license-office365 = Office 365 (כל תוכנית בתשלום)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " ו" }
list-and-middle = { ", " }
list-and-last = { " ו" }
list-or-two = { " או " }
list-or-middle = { ", " }
list-or-last = { " או " }
list-sentences = { " " }
