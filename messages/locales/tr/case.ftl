case-title = { $person }

case-allowed = Kişinin yapabileceği işlem: { $actions }.
case-denied = Kişi parolayı sıfırlayamaz.
case-deferred = Kişinin parolayı sıfırlayıp sıfırlayamayacağına başka bir kuruluş karar verir.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = Kişiye gösterilen sayfada “{ $title }” yazıyor.

case-required =
    { $count ->
        [one] Gereken: { $policy } uyarınca bir yöntem.
        [2] Gereken: { $policy } uyarınca iki farklı yöntem.
       *[other] Gereken: { $policy } uyarınca { $count } farklı yöntem.
    }
case-available =
    { $count ->
        [0] Hiçbir yöntem kullanılamıyor.
        [one] Bir yöntem kullanılabilir.
        [2] İki farklı yöntem kullanılabilir.
       *[other] { $count } farklı yöntem kullanılabilir.
    }

case-checks = Denetimler
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Engelin sona ereceği zaman: { $until }.
    .short = { $outcome } – { $check }

case-methods = Yöntemler
case-method = { $method }: { $status }
case-method-value = Kayıttaki bilgi: { $source }.
    .masked = Kayıttaki bilgi: { $source }, { $masked }.
    .public = Kayıttaki bilgi: { $source }; oradaki herkes görebilir.
    .public-masked = Kayıttaki bilgi: { $source }, { $masked }; oradaki herkes görebilir.
case-method-channels = Ulaşma yolu: { $channels }.
case-method-rejected = Biçimi doğru olmadığı için atlandı: { $sources }.

case-fixes = Sorunu giderecek adımlar
    .none = Burada yapılabilecek hiçbir şey sorunu gidermez.
