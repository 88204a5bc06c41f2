message-could-not-verify =
    .title = Hesabınızı doğrulayamadık
    .offer = İsterseniz parolanızı sizin için sıfırlaması amacıyla kuruluşunuzdaki bir yöneticiye başvurabiliriz.
    .offer-link = İsterseniz parolanızı sizin için sıfırlaması amacıyla kuruluşunuzdaki bir yöneticiye başvurabiliriz: { $contact }
    .solution =
        Parola sıfırlama sizin için etkinleştirildiği ancak hizmeti kullanmak üzere kaydolmadığınız için bu iletiyi görüyorsunuz. Parola sıfırlamaya kaydolmak için, hesabınıza yeniden eriştikten sonra parola sıfırlama kayıt sayfasına gidin.

        Parolanızı sıfırlamak için “Bir yöneticiye başvur” bağlantısına tıklayarak şirketinizin BT personeline e-posta gönderin.
    .solution-link =
        Parola sıfırlama sizin için etkinleştirildiği ancak hizmeti kullanmak üzere kaydolmadığınız için bu iletiyi görüyorsunuz. Parola sıfırlamaya kaydolmak için, hesabınıza yeniden eriştikten sonra şu adrese gidin: { $registration }

        Parolanızı sıfırlamak için “Bir yöneticiye başvur” bağlantısına tıklayarak şirketinizin BT personeline e-posta gönderin.

message-not-enabled =
    .title = Hesabınız parola sıfırlama için etkinleştirilmemiş
    .body = Üzgünüz, BT personeliniz hesabınızı bu hizmetle kullanılacak şekilde ayarlamamış.
    .offer = İsterseniz parolanızı sizin için sıfırlaması amacıyla kuruluşunuzdaki bir yöneticiye başvurabiliriz.
    .offer-link = İsterseniz parolanızı sizin için sıfırlaması amacıyla kuruluşunuzdaki bir yöneticiye başvurabiliriz: { $contact }
    .solution =
        BT personeliniz “Hesabınıza erişemiyor musunuz?” bağlantısından parola sıfırlamayı kuruluşunuz için etkinleştirmediği veya özelliği kullanmanız için size lisans vermediği için bu iletiyi görüyorsunuz.

        Parolanızı sıfırlamak için “Bir yöneticiye başvur” bağlantısına tıklayarak şirketinizin BT personeline e-posta gönderin ve bu özelliği sizin için etkinleştirebilmeleri için parolanızı sıfırlamak istediğinizi bildirin.

message-contact-administrator =
    .title = Lütfen yöneticinize başvurun
    .body =
        Kullanıcı hesabınızın parolasının bu hizmet tarafından yönetilmediğini algıladık. Bu nedenle parolanızı otomatik olarak sıfırlayamıyoruz.

        Daha fazla yardım için BT personelinize başvurmanız gerekiyor.
    .solution =
        BT personeliniz parolanızı şirket içi ortamınızda yönettiği ve parolanızı “Hesabınıza erişemiyor musunuz?” bağlantısından sıfırlamanıza izin vermediği için bu iletiyi görüyorsunuz.

        Parolanızı sıfırlamak için yardım almak üzere doğrudan BT personelinize başvurun ve bu özelliği sizin için etkinleştirebilmeleri için parolanızı sıfırlamak istediğinizi bildirin.

message-use-personal-recovery =
    .title = Bu kişisel bir hesap
    .body = Buraya kişisel bir hesapla davet edildiniz. Bu hesabın parolasını, hesabı size veren sağlayıcı saklar; bu nedenle parola buradan sıfırlanamaz.
    .solution = Sağlayıcının kendi oturum açma sayfasını açın ve oradaki unutulan parola bağlantısını izleyin.

message-use-home-organization =
    .title = Lütfen kendi kuruluşunuza başvurun
    .body = Burada konuksunuz. Parolanızı kendi kuruluşunuz saklar ve parolanızı nasıl sıfırlayabileceğinizi onun kuralları belirler.
    .solution = Kendi kuruluşunuzun oturum açma sayfasını açıp oradaki unutulan parola bağlantısını izleyin veya kuruluşunuzun BT personelinden yardım isteyin.

message-too-many-attempts =
    .title = Lütfen yeniden denemeden önce bekleyin
    .body = Bu hesabı doğrulamak için çok fazla deneme yapıldı. Güvende kalması için hesap bir süre yeniden doğrulanamaz.
    .offer = Bekleyemiyorsanız parolanızı sizin için sıfırlaması amacıyla kuruluşunuzdaki bir yöneticiye başvurabiliriz.
    .offer-link = Bekleyemiyorsanız parolanızı sizin için sıfırlaması amacıyla kuruluşunuzdaki bir yöneticiye başvurabiliriz: { $contact }
    .solution = Bir gün bekleyin ve sonra baştan başlayın.

message-try-again-later =
    .title = Lütfen daha sonra yeniden deneyin
    .body = Parolanızı saklayan hizmete şu anda ulaşamıyoruz, bu nedenle parolanız değiştirilmedi.
    .offer = İsterseniz parolanızı sizin için sıfırlaması amacıyla kuruluşunuzdaki bir yöneticiye başvurabiliriz.
    .offer-link = İsterseniz parolanızı sizin için sıfırlaması amacıyla kuruluşunuzdaki bir yöneticiye başvurabiliriz: { $contact }
    .solution = Birkaç dakika bekleyin ve baştan başlayın. Bu sayfa yine görünürse bir yöneticiden yardım isteyin.

message-start-again =
    .title = Lütfen yeniden başlayın
    .body = Bu arada hesabınızla veya kuruluşunuzun kurallarıyla ilgili bir şey değişti ya da parolanız başka bir pencerede sıfırlandı. Burada hiçbir şey yapılmadı.

message-session-over =
    .title = Süreniz doldu
    .body = Güvenliğiniz için her sıfırlama işleminin kısa bir süre içinde tamamlanması gerekir. Hiçbir şey değiştirilmedi. Yeniden başlayabilirsiniz.

message-cancelled =
    .title = İptal ettiniz
    .body = Hiçbir şey değiştirilmedi. İstediğiniz zaman yeniden başlayabilirsiniz.

message-may-have-changed =
    .title = Parolanız değiştirilmiş olabilir
    .body = Değişikliği gönderdik ancak yanıt alamadık. Önce yeni parolanızı deneyin. Çalışmazsa eskisini deneyin ve ardından yeniden başlayın.

message-wait-some-minutes =
    .title = Parolanız değiştirildi
    .body = Bunun tüm hizmetlere ulaşması birkaç dakika sürer. Oturum açamazsanız biraz bekleyip yeniden deneyin.

message-password-reset =
    .title = Parolanız sıfırlandı
    .body = Hesabınızın parolası az önce sıfırlandı. Bunu siz yapmadıysanız hemen yöneticinize başvurun.

message-account-unlocked =
    .title = Hesabınızın kilidi açıldı
    .body = Hesabınızın kilidi az önce açıldı; parolası aynı kaldı. Bunu siz yapmadıysanız hemen yöneticinize başvurun.

message-administrator-reset =
    .title = Bir yöneticinin parolası sıfırlandı
    .body = Kuruluşunuzdaki bir yönetici az önce kendi parolasını sıfırladı. Bunu beklemiyorsanız kendisine sorun.

message-registration-changed =
    .title = Güvenlik bilgileriniz değiştirildi
    .body = Kimliğinizi kanıtlamanın bir yolu az önce hesabınıza eklendi, değiştirildi veya kaldırıldı. Bunu siz yapmadıysanız hemen yöneticinize başvurun.

message-sign-in-again =
    .title = Lütfen yeniden oturum açın
    .body = Kimliğini nasıl kanıtlayacağını yalnızca az önce oturum açmış biri değiştirebilir. Yeniden oturum açın ve oradan devam edin.
