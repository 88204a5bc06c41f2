activity-flow-progress = Self servis parola sıfırlama akışı etkinlik ilerleme durumu
activity-reset-password = Parolayı sıfırla (self servis)
activity-unlock-account = Kullanıcı hesabının kilidini aç (self servis)
activity-blocked = Self servis parola sıfırlaması engellendi
activity-registered = Kullanıcı self servis parola sıfırlamaya kaydoldu
activity-started-registration = Kullanıcı güvenlik bilgileri kaydını başlattı
activity-canceled-registration = Kullanıcı güvenlik bilgileri kaydını iptal etti
activity-registered-method = Kullanıcı güvenlik bilgilerini kaydetti
activity-deleted-method = Kullanıcı güvenlik bilgilerini sildi
activity-reviewed-methods = Kullanıcı güvenlik bilgilerini gözden geçirdi

audit-success = Başarılı
audit-failure = Başarısız

detail-submitted-user-id = Kullanıcı, kullanıcı kimliğini gönderdi
detail-unknown-identifier = Gönderilen kullanıcı kimliği hiç kimseye ait değil
detail-may-not-reset = Kullanıcı parolayı sıfırlayamaz: { $reason }

detail-started-email = Kullanıcı e-posta doğrulama seçeneğini başlattı
detail-started-mobile-text = Kullanıcı cep telefonu SMS doğrulama seçeneğini başlattı
detail-started-mobile-call = Kullanıcı cep telefonu sesli arama doğrulama seçeneğini başlattı
detail-started-office-call = Kullanıcı ofis sesli arama doğrulama seçeneğini başlattı
detail-started-security-questions = Kullanıcı güvenlik soruları doğrulama seçeneğini başlattı
detail-started-app-notification = Kullanıcı mobil uygulama bildirimi doğrulama seçeneğini başlattı
detail-started-app-code = Kullanıcı mobil uygulama kodu doğrulama seçeneğini başlattı

detail-completed-email = Kullanıcı e-posta doğrulama seçeneğini tamamladı
detail-completed-mobile-text = Kullanıcı cep telefonu SMS doğrulama seçeneğini tamamladı
detail-completed-mobile-call = Kullanıcı cep telefonu sesli arama doğrulama seçeneğini tamamladı
detail-completed-office-call = Kullanıcı ofis sesli arama doğrulama seçeneğini tamamladı
detail-completed-security-questions = Kullanıcı güvenlik soruları doğrulama seçeneğini tamamladı
detail-completed-app-notification = Kullanıcı mobil uygulama bildirimi doğrulama seçeneğini tamamladı
detail-completed-app-code = Kullanıcı mobil uygulama kodu doğrulama seçeneğini tamamladı
detail-completed-all = Kullanıcı, parolasını sıfırlamak için gereken tüm doğrulama adımlarını tamamladı

detail-submitted-password = Kullanıcı yeni bir parola gönderdi
detail-cancelled-before-methods = Kullanıcı, gereken kimlik doğrulama yöntemlerini tamamlamadan önce iptal etti
detail-cancelled-before-password = Kullanıcı, yeni bir parola göndermeden önce iptal etti
detail-contacted-administrator = Kullanıcı bir yöneticiye başvurdu

detail-full-account = Hesabı doğrulamak için çok fazla başarısız deneme yapıldı
detail-full-phone-number = Bir telefon numarasını doğrulamak için çok fazla deneme yapıldı
detail-full-mobile-text = Çok fazla geçersiz SMS kodu girildi
detail-full-mobile-call = Cep telefonu sesli aramasıyla çok fazla deneme yapıldı
detail-full-office-call = Ofis sesli aramasıyla çok fazla deneme yapıldı
detail-full-email = Çok fazla geçersiz e-posta kodu girildi
detail-full-security-questions = Güvenlik sorularını yanıtlamak için çok fazla deneme yapıldı
detail-full-app = Kimlik doğrulayıcı uygulamasıyla çok fazla deneme yapıldı
detail-full-notice = Denemeler hakkında çok fazla bilgilendirme gönderildi
detail-full-contact = Yöneticiye çok fazla istek gönderildi
detail-full-messages = Çok fazla kod ve arama

detail-written-ok = Değişiklik yazıldı
detail-written-cloud-failed = Değişiklik şirket içinde yazıldı ve birkaç dakika içinde buluta ulaşacak
detail-written-unknown = Değişiklik hakkında yanıt alınamadı; yazılmış olabilir
detail-written-rules-refused = Şirket içi dizinin kuralları parolayı reddetti
detail-written-unreachable = Şirket içi hizmete ulaşılamadı
detail-written-admin-action = Bir yöneticinin şirket içi hizmetteki sorunu gidermesi gerekiyor
detail-written-no-policy = Kuruluşun parola sıfırlama ilkesi yok

detail-ended-changed = Bu arada hesap veya ilke değişti
detail-ended-session-over = Oturum süresi doldu
detail-ended-superseded = Parola başka bir oturumda sıfırlandı
detail-ended-cancelled = Kullanıcı iptal etti
detail-ended-blocked = Hesap çok fazla deneme nedeniyle engellendi
detail-ended-unknown = Hesap doğrulanamadı
detail-ended-admin-action = Bir yöneticinin şirket içi hizmetteki sorunu gidermesi gerekiyor
detail-ended-no-policy = Kuruluşun parola sıfırlama ilkesi yok
detail-ended-not-in-scope = Parola sıfırlama kullanıcı için açık değil
detail-ended-reauthenticate = Kullanıcının yeniden oturum açması gerekiyor

detail-status-not-in-scope = Kullanıcı kaydolamaz
detail-status-may-register = Kullanıcı kaydolabilir
detail-status-must-register = Kullanıcının kaydolması gerekiyor
detail-status-must-reconfirm = Kullanıcının kayıtlı bilgileri onaylaması gerekiyor
detail-status-registered = Kullanıcı gereken her şeyi kaydetti
detail-removed = Kaldırıldı: { $method }
