verdict-allowed = Επιτρέπεται
verdict-denied = Δεν επιτρέπεται
verdict-deferred = Αποφασίζεται αλλού

gate-policy-user = η πολιτική του οργανισμού
gate-policy-administrator-one-gate = η πολιτική μίας πύλης για διαχειριστές
gate-policy-administrator-two-gate = η πολιτική δύο πυλών για διαχειριστές
gate-policy-guest = η πολιτική για επισκέπτες

actor-user = Το άτομο
actor-administrator = Ένας διαχειριστής
actor-anyone = Όλοι

action-reset-password = επαναφορά του κωδικού πρόσβασης
action-unlock-account = ξεκλείδωμα του λογαριασμού με διατήρηση του κωδικού πρόσβασης

channel-text = μήνυμα κειμένου
channel-call = κλήση

source-authentication-phone = τηλέφωνο ελέγχου ταυτότητας
source-mobile-phone = κινητό τηλέφωνο στον κατάλογο
source-office-phone = τηλέφωνο γραφείου στον κατάλογο
source-authentication-email = διεύθυνση email ελέγχου ταυτότητας
source-alternate-emails = εναλλακτική διεύθυνση email στον κατάλογο
source-enrolment = καταχωρισμένες απαντήσεις
source-authenticator-app = καταχωρισμένη εφαρμογή ελέγχου ταυτότητας
source-security-key = καταχωρισμένο κλειδί ασφαλείας

license-office365 = Office 365 (οποιοδήποτε πρόγραμμα επί πληρωμή)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " και " }
list-and-middle = { ", " }
list-and-last = { " και " }
list-or-two = { " ή " }
list-or-middle = { ", " }
list-or-last = { " ή " }
list-sentences = { " " }
