activity-flow-progress = स्वयं-सेवा पासवर्ड रीसेट प्रवाह गतिविधि की प्रगति
activity-reset-password = पासवर्ड रीसेट करें (स्वयं-सेवा)
activity-unlock-account = उपयोगकर्ता खाता अनलॉक करें (स्वयं-सेवा)
activity-blocked = स्वयं-सेवा पासवर्ड रीसेट से अवरुद्ध किया गया
activity-registered = उपयोगकर्ता ने स्वयं-सेवा पासवर्ड रीसेट के लिए पंजीकरण किया
activity-started-registration = उपयोगकर्ता ने सुरक्षा जानकारी का पंजीकरण शुरू किया
activity-canceled-registration = उपयोगकर्ता ने सुरक्षा जानकारी का पंजीकरण रद्द किया
activity-registered-method = उपयोगकर्ता ने सुरक्षा जानकारी पंजीकृत की
activity-deleted-method = उपयोगकर्ता ने सुरक्षा जानकारी हटाई
activity-reviewed-methods = उपयोगकर्ता ने सुरक्षा जानकारी की समीक्षा की

audit-success = सफलता
audit-failure = विफलता

detail-submitted-user-id = उपयोगकर्ता ने अपनी उपयोगकर्ता ID सबमिट की
detail-unknown-identifier = सबमिट की गई उपयोगकर्ता ID किसी की नहीं है
detail-may-not-reset = उपयोगकर्ता को पासवर्ड रीसेट करने की अनुमति नहीं है: { $reason }

detail-started-email = उपयोगकर्ता ने ईमेल सत्यापन विकल्प शुरू किया
detail-started-mobile-text = उपयोगकर्ता ने मोबाइल पाठ संदेश सत्यापन विकल्प शुरू किया
detail-started-mobile-call = उपयोगकर्ता ने मोबाइल वॉइस कॉल सत्यापन विकल्प शुरू किया
detail-started-office-call = उपयोगकर्ता ने कार्यालय वॉइस कॉल सत्यापन विकल्प शुरू किया
detail-started-security-questions = उपयोगकर्ता ने सुरक्षा प्रश्न सत्यापन विकल्प शुरू किया
detail-started-app-notification = उपयोगकर्ता ने मोबाइल ऐप सूचना सत्यापन विकल्प शुरू किया
detail-started-app-code = उपयोगकर्ता ने मोबाइल ऐप कोड सत्यापन विकल्प शुरू किया

detail-completed-email = उपयोगकर्ता ने ईमेल सत्यापन विकल्प पूरा किया
detail-completed-mobile-text = उपयोगकर्ता ने मोबाइल पाठ संदेश सत्यापन विकल्प पूरा किया
detail-completed-mobile-call = उपयोगकर्ता ने मोबाइल वॉइस कॉल सत्यापन विकल्प पूरा किया
detail-completed-office-call = उपयोगकर्ता ने कार्यालय वॉइस कॉल सत्यापन विकल्प पूरा किया
detail-completed-security-questions = उपयोगकर्ता ने सुरक्षा प्रश्न सत्यापन विकल्प पूरा किया
detail-completed-app-notification = उपयोगकर्ता ने मोबाइल ऐप सूचना सत्यापन विकल्प पूरा किया
detail-completed-app-code = उपयोगकर्ता ने मोबाइल ऐप कोड सत्यापन विकल्प पूरा किया
detail-completed-all = उपयोगकर्ता ने अपना पासवर्ड रीसेट करने के लिए आवश्यक सभी सत्यापन चरण पूरे किए

detail-submitted-password = उपयोगकर्ता ने नया पासवर्ड सबमिट किया
detail-cancelled-before-methods = उपयोगकर्ता ने आवश्यक प्रमाणीकरण विधियाँ पूरी करने से पहले रद्द किया
detail-cancelled-before-password = उपयोगकर्ता ने नया पासवर्ड सबमिट करने से पहले रद्द किया
detail-contacted-administrator = उपयोगकर्ता ने एक व्यवस्थापक से संपर्क किया

detail-full-account = खाता सत्यापित करने के बहुत अधिक विफल प्रयास
detail-full-phone-number = फ़ोन नंबर सत्यापित करने के बहुत अधिक प्रयास
detail-full-mobile-text = पाठ संदेश के बहुत अधिक अमान्य कोड
detail-full-mobile-call = मोबाइल वॉइस कॉल द्वारा बहुत अधिक प्रयास
detail-full-office-call = कार्यालय वॉइस कॉल द्वारा बहुत अधिक प्रयास
detail-full-email = ईमेल के बहुत अधिक अमान्य कोड
detail-full-security-questions = सुरक्षा प्रश्नों के उत्तर देने के बहुत अधिक प्रयास
detail-full-app = प्रमाणक ऐप से बहुत अधिक प्रयास
detail-full-notice = प्रयासों के बारे में बहुत अधिक संदेश
detail-full-contact = व्यवस्थापक से बहुत अधिक अनुरोध
detail-full-messages = बहुत अधिक कोड और कॉल

detail-written-ok = परिवर्तन लिखा गया
detail-written-cloud-failed = परिवर्तन ऑन-प्रिमाइसेस लिखा गया, और कुछ मिनट में क्लाउड तक पहुँचेगा
detail-written-unknown = परिवर्तन के बारे में कोई जवाब नहीं मिला, हो सकता है कि वह लिखा गया हो
detail-written-rules-refused = ऑन-प्रिमाइसेस निर्देशिका के नियमों ने पासवर्ड अस्वीकार कर दिया
detail-written-unreachable = ऑन-प्रिमाइसेस सेवा तक नहीं पहुँचा जा सका
detail-written-admin-action = किसी व्यवस्थापक को ऑन-प्रिमाइसेस सेवा ठीक करनी होगी
detail-written-no-policy = संगठन के पास पासवर्ड रीसेट के लिए कोई नीति नहीं है

detail-ended-changed = इस बीच खाता या नीति बदल गई
detail-ended-session-over = सत्र का समय समाप्त हो गया
detail-ended-superseded = पासवर्ड दूसरे सत्र में रीसेट किया गया
detail-ended-cancelled = उपयोगकर्ता ने रद्द किया
detail-ended-blocked = बहुत अधिक प्रयासों के कारण खाता अवरुद्ध है
detail-ended-unknown = खाता सत्यापित नहीं किया जा सका
detail-ended-admin-action = किसी व्यवस्थापक को ऑन-प्रिमाइसेस सेवा ठीक करनी होगी
detail-ended-no-policy = संगठन के पास पासवर्ड रीसेट के लिए कोई नीति नहीं है
detail-ended-not-in-scope = उपयोगकर्ता के लिए पासवर्ड रीसेट चालू नहीं है
detail-ended-reauthenticate = उपयोगकर्ता को फिर से साइन इन करना होगा

detail-status-not-in-scope = उपयोगकर्ता को पंजीकरण करने की अनुमति नहीं है
detail-status-may-register = उपयोगकर्ता पंजीकरण कर सकता है
detail-status-must-register = उपयोगकर्ता को पंजीकरण करना होगा
detail-status-must-reconfirm = उपयोगकर्ता को पंजीकृत जानकारी की पुष्टि करनी होगी
detail-status-registered = उपयोगकर्ता ने वह सब पंजीकृत कर लिया है जो आवश्यक है
detail-removed = हटाया गया: { $method }
