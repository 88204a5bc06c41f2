case-title = { $person }

case-allowed = Orang ini boleh { $actions }.
case-denied = Orang ini tidak boleh mengatur ulang kata sandi.
case-deferred = Organisasi lain yang memutuskan apakah orang ini boleh mengatur ulang kata sandi.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = Halaman untuk orang ini bertuliskan “{ $title }”.

case-required =
    { $count ->
        [1] Menurut { $policy }, satu metode diperlukan.
        [2] Menurut { $policy }, dua metode berbeda diperlukan.
       *[other] Menurut { $policy }, { $count } metode berbeda diperlukan.
    }
case-available =
    { $count ->
        [0] Tidak ada metode yang dapat digunakan.
        [1] Satu metode dapat digunakan.
        [2] Dua metode berbeda dapat digunakan.
       *[other] { $count } metode berbeda dapat digunakan.
    }

case-checks = Pemeriksaan
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Blokir berakhir pada { $until }.
    .short = { $outcome } – { $check }

case-methods = Metode
case-method = { $method }: { $status }
case-method-value = Tersimpan: { $source }.
    .masked = Tersimpan: { $source }, { $masked }.
    .public = Tersimpan: { $source }, yang dapat dilihat semua orang di sana.
    .public-masked = Tersimpan: { $source }, { $masked }, yang dapat dilihat semua orang di sana.
case-method-channels = Dapat dihubungi melalui { $channels }.
case-method-rejected = Dilewati karena formatnya tidak benar: { $sources }.

case-fixes = Cara mengatasinya
    .none = Tidak ada yang dapat dilakukan di sini untuk mengatasinya.
