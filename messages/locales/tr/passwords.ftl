password-too-short = Çok kısa. En az { $minimum } karakter kullanın.
password-too-long = Çok uzun. En fazla { $maximum } karakter kullanın.
password-disallowed-character = Kullanılamayan bir karakter içeriyor. Sıradan harfler, rakamlar ve simgeler kullanın.
password-too-few-classes = Çok basit. Şunlardan en az { $minimum } tanesini kullanın: küçük harfler, büyük harfler, rakamlar, simgeler.
password-contains-name = Adınızı veya kuruluşunuzun adını içeriyor.
password-banned = Birçok kişinin kullandığı bir parola veya böyle bir parolayla neredeyse aynı.
password-too-weak = Tahmin edilmesi kolay, çünkü büyük bölümü birçok kişinin kullandığı sözcüklerden oluşuyor. Başka bir şey ekleyin.
