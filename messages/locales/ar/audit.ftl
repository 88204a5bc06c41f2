activity-flow-progress = تقدم نشاط تدفق إعادة تعيين كلمة المرور بالخدمة الذاتية
activity-reset-password = إعادة تعيين كلمة المرور (الخدمة الذاتية)
activity-unlock-account = إلغاء تأمين حساب المستخدم (الخدمة الذاتية)
activity-blocked = تم الحظر من إعادة تعيين كلمة المرور بالخدمة الذاتية
activity-registered = سجل المستخدم لإعادة تعيين كلمة المرور بالخدمة الذاتية
activity-started-registration = بدأ المستخدم تسجيل معلومات الأمان
activity-canceled-registration = ألغى المستخدم تسجيل معلومات الأمان
activity-registered-method = سجل المستخدم معلومات الأمان
activity-deleted-method = حذف المستخدم معلومات الأمان
activity-reviewed-methods = راجع المستخدم معلومات الأمان

audit-success = نجاح
audit-failure = فشل

detail-submitted-user-id = أرسل المستخدم معرف المستخدم الخاص به
detail-unknown-identifier = لا أحد لديه معرف المستخدم الذي تم إرساله
detail-may-not-reset = لا يحق للمستخدم إعادة تعيين كلمة المرور: { $reason }

detail-started-email = بدأ المستخدم خيار التحقق عبر البريد الإلكتروني
detail-started-mobile-text = بدأ المستخدم خيار التحقق عبر رسالة نصية إلى الهاتف المحمول
detail-started-mobile-call = بدأ المستخدم خيار التحقق عبر مكالمة صوتية إلى الهاتف المحمول
detail-started-office-call = بدأ المستخدم خيار التحقق عبر مكالمة صوتية إلى المكتب
detail-started-security-questions = بدأ المستخدم خيار التحقق عبر أسئلة الأمان
detail-started-app-notification = بدأ المستخدم خيار التحقق عبر إعلام تطبيق الهاتف المحمول
detail-started-app-code = بدأ المستخدم خيار التحقق عبر رمز تطبيق الهاتف المحمول

detail-completed-email = أكمل المستخدم خيار التحقق عبر البريد الإلكتروني
detail-completed-mobile-text = أكمل المستخدم خيار التحقق عبر رسالة نصية إلى الهاتف المحمول
detail-completed-mobile-call = أكمل المستخدم خيار التحقق عبر مكالمة صوتية إلى الهاتف المحمول
detail-completed-office-call = أكمل المستخدم خيار التحقق عبر مكالمة صوتية إلى المكتب
detail-completed-security-questions = أكمل المستخدم خيار التحقق عبر أسئلة الأمان
detail-completed-app-notification = أكمل المستخدم خيار التحقق عبر إعلام تطبيق الهاتف المحمول
detail-completed-app-code = أكمل المستخدم خيار التحقق عبر رمز تطبيق الهاتف المحمول
detail-completed-all = أكمل المستخدم كل خطوات التحقق المطلوبة لإعادة تعيين كلمة المرور الخاصة به

detail-submitted-password = أرسل المستخدم كلمة مرور جديدة
detail-cancelled-before-methods = ألغى المستخدم العملية قبل اجتياز طرق المصادقة المطلوبة
detail-cancelled-before-password = ألغى المستخدم العملية قبل إرسال كلمة مرور جديدة
detail-contacted-administrator = اتصل المستخدم بأحد المسؤولين

detail-full-account = محاولات فاشلة كثيرة جدًا للتحقق من الحساب
detail-full-phone-number = محاولات كثيرة جدًا للتحقق من رقم هاتف
detail-full-mobile-text = رموز رسالة نصية غير صالحة كثيرة جدًا
detail-full-mobile-call = محاولات كثيرة جدًا عبر مكالمة صوتية إلى الهاتف المحمول
detail-full-office-call = محاولات كثيرة جدًا عبر مكالمة صوتية إلى المكتب
detail-full-email = رموز بريد إلكتروني غير صالحة كثيرة جدًا
detail-full-security-questions = محاولات كثيرة جدًا للإجابة عن أسئلة الأمان
detail-full-app = محاولات كثيرة جدًا باستخدام تطبيق المصادقة
detail-full-notice = تنبيهات كثيرة جدًا بشأن المحاولات
detail-full-contact = طلبات كثيرة جدًا إلى أحد المسؤولين
detail-full-messages = رموز ومكالمات كثيرة جدًا

detail-written-ok = تمت كتابة التغيير
detail-written-cloud-failed = تمت كتابة التغيير محليًا، وسيصل إلى السحابة خلال بضع دقائق
detail-written-unknown = لم يصل أي رد بشأن التغيير، وربما تمت كتابته
detail-written-rules-refused = رفضت قواعد الدليل المحلي كلمة المرور
detail-written-unreachable = تعذر الوصول إلى الخدمة المحلية
detail-written-admin-action = يجب على أحد المسؤولين إصلاح الخدمة المحلية
detail-written-no-policy = ليس لدى المؤسسة نهج لإعادة تعيين كلمة المرور

detail-ended-changed = تغيّر الحساب أو النهج في هذه الأثناء
detail-ended-session-over = انتهى وقت الجلسة
detail-ended-superseded = تمت إعادة تعيين كلمة المرور في جلسة أخرى
detail-ended-cancelled = ألغى المستخدم العملية
detail-ended-blocked = الحساب محظور بسبب كثرة المحاولات
detail-ended-unknown = تعذر التحقق من الحساب
detail-ended-admin-action = يجب على أحد المسؤولين إصلاح الخدمة المحلية
detail-ended-no-policy = ليس لدى المؤسسة نهج لإعادة تعيين كلمة المرور
detail-ended-not-in-scope = إعادة تعيين كلمة المرور غير مشغّلة للمستخدم
detail-ended-reauthenticate = يجب على المستخدم تسجيل الدخول مرة أخرى

detail-status-not-in-scope = لا يحق للمستخدم التسجيل
detail-status-may-register = يحق للمستخدم التسجيل
detail-status-must-register = يجب على المستخدم التسجيل
detail-status-must-reconfirm = يجب على المستخدم تأكيد ما هو مسجل
detail-status-registered = سجل المستخدم كل ما يلزم
detail-removed = تمت الإزالة: { $method }
