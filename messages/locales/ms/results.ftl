result-sent = Kod sedang dihantar.
result-asked = Pengesahan anda sedang diminta sekarang, pada telefon anda atau dalam aplikasi anda.
result-right = Betul.
result-wrong = Itu tidak betul.
    .until = Itu tidak betul, dan itu percubaan terakhir. Anda boleh mencuba lagi selepas { $until }.
result-expired = Kod ini tidak sah lagi. Minta kod lain. Bilangan percubaan anda tidak berkurang.
result-spent = Percubaan ini sudah digunakan. Pilih kaedah sekali lagi.
result-told = Permintaan anda telah dihantar kepada pentadbir.
result-saved = Disimpan.
result-too-few = Ini belum mencukupi: { $required } diperlukan, dan { $registered } didaftarkan.
result-unconfirmed = Sila sahkan dahulu: { $fields }.
result-out-of-memory = Tiada ruang untuk itu sekarang. Cuba lagi. Bilangan percubaan anda tidak berkurang.
result-rules-refused = Peraturan organisasi anda tidak membenarkan kata laluan ini. Pilih yang lain.
result-unreachable = Kami tidak dapat menghubungi perkhidmatan yang menyimpan kata laluan anda sekarang. Tiada apa-apa diubah. Cuba lagi selepas beberapa minit.
result-password = Kata laluan ini tidak boleh digunakan:

blocked-account = Terlalu banyak percubaan untuk akaun ini. Anda boleh meneruskan selepas { $until }.
blocked-method = Terlalu banyak percubaan dengan kaedah ini. Pilih kaedah lain, atau tunggu sehingga { $until }.
blocked-messages = Terlalu banyak kod dihantar dan panggilan dibuat untuk akaun ini. Anda boleh meminta yang lain selepas { $until }.
blocked-contact = Permintaan anda telah dihantar kepada pentadbir sebelum ini. Anda boleh meminta lagi selepas { $until }.

refused-clock-went-back = Jam kami tidak betul. Cuba lagi selepas seminit.
refused-version = Ini tidak boleh dilakukan di sini buat masa ini. Cuba lagi kemudian.
refused-stale-ledger = Ini tidak boleh dilakukan di sini buat masa ini. Cuba lagi selepas seminit.
refused-not-now = Ini tidak boleh dilakukan sekarang. Teruskan dengan apa yang ditunjukkan pada halaman.
refused-malformed = Ini tidak mungkin betul. Sila semak apa yang anda taip. Bilangan percubaan anda tidak berkurang.
refused-captcha = Sila tunjukkan dahulu bahawa anda bukan robot.
