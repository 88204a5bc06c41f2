result-sent = Kode sedang dikirim.
result-asked = Konfirmasi Anda sedang diminta sekarang, di telepon atau di aplikasi Anda.
result-right = Benar.
result-wrong = Itu tidak benar.
    .until = Itu tidak benar, dan itu percobaan terakhir. Anda dapat mencoba lagi setelah { $until }.
result-expired = Kode ini tidak berlaku lagi. Minta kode lain. Jatah percobaan Anda tidak berkurang.
result-spent = Percobaan ini sudah digunakan. Pilih metode lagi.
result-told = Permintaan Anda telah dikirim ke administrator.
result-saved = Tersimpan.
result-too-few = Ini belum cukup: { $required } diperlukan, dan { $registered } terdaftar.
result-unconfirmed = Harap konfirmasi terlebih dahulu: { $fields }.
result-out-of-memory = Tidak ada ruang untuk itu saat ini. Coba lagi. Jatah percobaan Anda tidak berkurang.
result-rules-refused = Aturan organisasi Anda tidak mengizinkan kata sandi ini. Pilih yang lain.
result-unreachable = Saat ini kami tidak dapat menjangkau layanan yang menyimpan kata sandi Anda. Tidak ada yang diubah. Coba lagi setelah beberapa menit.
result-password = Kata sandi ini tidak dapat digunakan:

blocked-account = Terlalu banyak percobaan untuk akun ini. Anda dapat melanjutkan setelah { $until }.
blocked-method = Terlalu banyak percobaan dengan metode ini. Pilih metode lain, atau tunggu hingga { $until }.
blocked-messages = Terlalu banyak kode yang dikirim dan panggilan yang dilakukan untuk akun ini. Anda dapat memintanya lagi setelah { $until }.
blocked-contact = Permintaan Anda sudah dikirim ke administrator sebelumnya. Anda dapat meminta lagi setelah { $until }.

refused-clock-went-back = Jam kami tidak tepat. Coba lagi setelah satu menit.
refused-version = Hal ini tidak dapat dilakukan di sini untuk saat ini. Coba lagi nanti.
refused-stale-ledger = Hal ini tidak dapat dilakukan di sini untuk saat ini. Coba lagi setelah satu menit.
refused-not-now = Hal ini tidak dapat dilakukan sekarang. Lanjutkan dengan yang ditampilkan halaman.
refused-malformed = Ini tidak mungkin benar. Harap periksa yang Anda ketik. Jatah percobaan Anda tidak berkurang.
refused-captcha = Harap tunjukkan terlebih dahulu bahwa Anda bukan robot.
