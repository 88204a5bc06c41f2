case-title = { $person }

case-allowed = Orang ini boleh { $actions }.
case-denied = Orang ini tidak boleh menetapkan semula kata laluan.
case-deferred = Organisasi lain memutuskan sama ada orang ini boleh menetapkan semula kata laluan.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = Halaman untuk orang ini memaparkan “{ $title }”.

case-required =
    { $count ->
        [1] Mengikut { $policy }, satu kaedah diperlukan.
        [2] Mengikut { $policy }, dua kaedah berbeza diperlukan.
       *[other] Mengikut { $policy }, { $count } kaedah berbeza diperlukan.
    }
case-available =
    { $count ->
        [0] Tiada kaedah yang boleh digunakan.
        [1] Satu kaedah boleh digunakan.
        [2] Dua kaedah berbeza boleh digunakan.
       *[other] { $count } kaedah berbeza boleh digunakan.
    }

case-checks = Semakan
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Sekatan tamat pada { $until }.
    .short = { $outcome } – { $check }

case-methods = Kaedah
case-method = { $method }: { $status }
case-method-value = Dalam rekod: { $source }.
    .masked = Dalam rekod: { $source }, { $masked }.
    .public = Dalam rekod: { $source }, yang boleh dilihat oleh semua orang di sana.
    .public-masked = Dalam rekod: { $source }, { $masked }, yang boleh dilihat oleh semua orang di sana.
case-method-channels = Boleh dihubungi melalui { $channels }.
case-method-rejected = Dilangkau kerana formatnya tidak betul: { $sources }.

case-fixes = Cara membetulkannya
    .none = Tiada apa-apa yang boleh dilakukan di sini untuk membetulkannya.
