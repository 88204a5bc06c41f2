verdict-allowed = अनुमति है
verdict-denied = अनुमति नहीं है
verdict-deferred = निर्णय कहीं और होता है

gate-policy-user = संगठन की नीति
gate-policy-administrator-one-gate = व्यवस्थापकों के लिए एक-गेट नीति
gate-policy-administrator-two-gate = व्यवस्थापकों के लिए दो-गेट नीति
gate-policy-guest = अतिथियों के लिए नीति

actor-user = व्यक्ति
actor-administrator = कोई व्यवस्थापक
actor-anyone = सभी लोग

action-reset-password = पासवर्ड रीसेट करना
action-unlock-account = खाता अनलॉक करना और पासवर्ड वही रखना

channel-text = पाठ संदेश
channel-call = कॉल

source-authentication-phone = प्रमाणीकरण फ़ोन
source-mobile-phone = निर्देशिका में मोबाइल फ़ोन
source-office-phone = निर्देशिका में कार्यालय फ़ोन
source-authentication-email = प्रमाणीकरण ईमेल पता
source-alternate-emails = निर्देशिका में वैकल्पिक ईमेल पता
source-enrolment = पंजीकृत उत्तर
source-authenticator-app = पंजीकृत प्रमाणक ऐप
source-security-key = पंजीकृत सुरक्षा कुंजी

license-office365 = Office 365 (कोई भी सशुल्क प्लान)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " और " }
list-and-middle = { ", " }
list-and-last = { " और " }
list-or-two = { " या " }
list-or-middle = { ", " }
list-or-last = { " या " }
list-sentences = { " " }
