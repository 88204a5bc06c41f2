result-sent = Bir kod yolda.
result-asked = Şu anda telefonunuzdan veya uygulamanızdan onayınız isteniyor.
result-right = Doğru.
result-wrong = Bu doğru değildi.
    .until = Bu doğru değildi ve son denemeydi. Şu zamandan sonra yeniden deneyebilirsiniz: { $until }.
result-expired = Bu kod artık geçerli değil. Başka bir kod isteyin. Deneme hakkınızdan düşülmedi.
result-spent = Bu deneme zaten kullanıldı. Yeniden bir yöntem seçin.
result-told = İsteğiniz bir yöneticiye gönderildi.
result-saved = Kaydedildi.
result-too-few = Bu henüz yeterli değil: { $required } gerekli, { $registered } kayıtlı.
result-unconfirmed = Lütfen önce şunları onaylayın: { $fields }.
result-out-of-memory = O anda bunun için yer yoktu. Yeniden deneyin. Deneme hakkınızdan düşülmedi.
result-rules-refused = Kuruluşunuzun kuralları bu parolaya izin vermiyor. Başka bir parola seçin.
result-unreachable = Parolanızı saklayan hizmete şu anda ulaşamıyoruz. Hiçbir şey değiştirilmedi. Birkaç dakika sonra yeniden deneyin.
result-password = Bu parola kullanılamaz:

blocked-account = Bu hesap için çok fazla deneme yapıldı. Şu zamandan sonra devam edebilirsiniz: { $until }.
blocked-method = Bu yöntemle çok fazla deneme yapıldı. Başka bir yöntem seçin veya şu zamana kadar bekleyin: { $until }.
blocked-messages = Bu hesap için çok fazla kod gönderildi ve arama yapıldı. Şu zamandan sonra bir yenisini isteyebilirsiniz: { $until }.
blocked-contact = İsteğiniz daha önce bir yöneticiye gönderildi. Şu zamandan sonra yeniden isteyebilirsiniz: { $until }.

refused-clock-went-back = Saatimiz doğru değil. Bir dakika sonra yeniden deneyin.
refused-version = Bu işlem şu anda burada yapılamıyor. Daha sonra yeniden deneyin.
refused-stale-ledger = Bu işlem şu anda burada yapılamıyor. Bir dakika sonra yeniden deneyin.
refused-not-now = Bu işlem şimdi yapılamaz. Sayfada gösterilenlerle devam edin.
refused-malformed = Bu doğru olamaz. Lütfen yazdıklarınızı kontrol edin. Deneme hakkınızdan düşülmedi.
refused-captcha = Lütfen önce robot olmadığınızı gösterin.
