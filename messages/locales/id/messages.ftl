message-could-not-verify =
    .title = Kami tidak dapat memverifikasi akun Anda
    .offer = Jika Anda menginginkannya, kami dapat menghubungi administrator di organisasi Anda untuk mengatur ulang kata sandi bagi Anda.
    .offer-link = Jika Anda menginginkannya, kami dapat menghubungi administrator di organisasi Anda untuk mengatur ulang kata sandi bagi Anda: { $contact }
    .solution =
        Anda melihat pesan ini karena pengaturan ulang kata sandi diaktifkan untuk Anda, tetapi Anda belum mendaftar untuk menggunakan layanan ini. Untuk mendaftar pengaturan ulang kata sandi, buka halaman pendaftaran pengaturan ulang kata sandi setelah Anda mendapatkan kembali akses ke akun Anda.

        Untuk mengatur ulang kata sandi, klik tautan hubungi administrator untuk mengirim email ke staf TI perusahaan Anda.
    .solution-link =
        Anda melihat pesan ini karena pengaturan ulang kata sandi diaktifkan untuk Anda, tetapi Anda belum mendaftar untuk menggunakan layanan ini. Untuk mendaftar pengaturan ulang kata sandi, buka { $registration } setelah Anda mendapatkan kembali akses ke akun Anda.

        Untuk mengatur ulang kata sandi, klik tautan hubungi administrator untuk mengirim email ke staf TI perusahaan Anda.

message-not-enabled =
    .title = Akun Anda tidak diaktifkan untuk pengaturan ulang kata sandi
    .body = Maaf, staf TI Anda belum menyiapkan akun Anda untuk digunakan dengan layanan ini.
    .offer = Jika Anda menginginkannya, kami dapat menghubungi administrator di organisasi Anda untuk mengatur ulang kata sandi bagi Anda.
    .offer-link = Jika Anda menginginkannya, kami dapat menghubungi administrator di organisasi Anda untuk mengatur ulang kata sandi bagi Anda: { $contact }
    .solution =
        Anda melihat pesan ini karena staf TI Anda belum mengaktifkan pengaturan ulang kata sandi untuk organisasi Anda dari tautan “Tidak dapat mengakses akun Anda?”, atau belum memberi Anda lisensi untuk menggunakan fitur ini.

        Untuk mengatur ulang kata sandi, klik tautan hubungi administrator untuk mengirim email ke staf TI perusahaan Anda, dan beri tahu mereka bahwa Anda ingin mengatur ulang kata sandi sehingga mereka dapat mengaktifkan fitur ini untuk Anda.

message-contact-administrator =
    .title = Silakan hubungi administrator Anda
    .body =
        Kami mendeteksi bahwa kata sandi akun pengguna Anda tidak dikelola oleh layanan ini. Akibatnya, kami tidak dapat mengatur ulang kata sandi Anda secara otomatis.

        Anda perlu menghubungi staf TI Anda untuk mendapatkan bantuan lebih lanjut.
    .solution =
        Anda melihat pesan ini karena staf TI mengelola kata sandi Anda di lingkungan lokal dan tidak mengizinkan Anda mengatur ulang kata sandi dari tautan “Tidak dapat mengakses akun Anda?”.

        Untuk mengatur ulang kata sandi, hubungi staf TI Anda secara langsung untuk mendapatkan bantuan, dan beri tahu mereka bahwa Anda ingin mengatur ulang kata sandi sehingga mereka dapat mengaktifkan fitur ini untuk Anda.

message-use-personal-recovery =
    .title = Ini adalah akun pribadi
    .body = Anda diundang ke sini dengan akun pribadi. Kata sandinya disimpan oleh penyedia yang memberi Anda akun tersebut, sehingga tidak dapat diatur ulang di sini.
    .solution = Buka halaman masuk milik penyedia tersebut dan ikuti tautan lupa kata sandi di sana.

message-use-home-organization =
    .title = Silakan hubungi organisasi Anda sendiri
    .body = Anda adalah tamu di sini. Organisasi Anda sendiri menyimpan kata sandi Anda, dan aturannya menentukan cara Anda dapat mengatur ulang kata sandi itu.
    .solution = Buka halaman masuk organisasi Anda sendiri dan ikuti tautan lupa kata sandi di sana, atau minta bantuan staf TI organisasi itu.

message-too-many-attempts =
    .title = Harap tunggu sebelum mencoba lagi
    .body = Terlalu banyak upaya untuk memverifikasi akun ini. Agar tetap aman, akun tidak dapat diverifikasi lagi untuk sementara waktu.
    .offer = Jika Anda tidak dapat menunggu, kami dapat menghubungi administrator di organisasi Anda untuk mengatur ulang kata sandi bagi Anda.
    .offer-link = Jika Anda tidak dapat menunggu, kami dapat menghubungi administrator di organisasi Anda untuk mengatur ulang kata sandi bagi Anda: { $contact }
    .solution = Tunggu satu hari, lalu mulai dari awal.

message-try-again-later =
    .title = Silakan coba lagi nanti
    .body = Saat ini kami tidak dapat menjangkau layanan yang menyimpan kata sandi Anda, jadi kata sandi belum diubah.
    .offer = Jika Anda menginginkannya, kami dapat menghubungi administrator di organisasi Anda untuk mengatur ulang kata sandi bagi Anda.
    .offer-link = Jika Anda menginginkannya, kami dapat menghubungi administrator di organisasi Anda untuk mengatur ulang kata sandi bagi Anda: { $contact }
    .solution = Tunggu beberapa menit dan mulai dari awal. Jika halaman ini muncul lagi, minta bantuan administrator.

message-start-again =
    .title = Silakan mulai lagi
    .body = Sementara itu, ada yang berubah pada akun Anda atau aturan organisasi Anda, atau kata sandi Anda diatur ulang di jendela lain. Tidak ada yang dilakukan di sini.

message-session-over =
    .title = Waktu Anda habis
    .body = Demi keamanan Anda, setiap pengaturan ulang harus diselesaikan dalam waktu singkat. Tidak ada yang diubah. Anda dapat mulai lagi.

message-cancelled =
    .title = Anda membatalkan
    .body = Tidak ada yang diubah. Anda dapat mulai lagi kapan saja.

message-may-have-changed =
    .title = Kata sandi Anda mungkin telah diubah
    .body = Kami telah mengirim perubahan, tetapi tidak menerima tanggapan. Coba kata sandi baru Anda terlebih dahulu. Jika tidak berfungsi, coba yang lama, lalu mulai lagi.

message-wait-some-minutes =
    .title = Kata sandi Anda telah diubah
    .body = Diperlukan beberapa menit hingga perubahan ini sampai ke semua layanan. Jika Anda tidak dapat masuk, tunggu sebentar dan coba lagi.

message-password-reset =
    .title = Kata sandi Anda telah diatur ulang
    .body = Kata sandi akun Anda baru saja diatur ulang. Jika bukan Anda yang melakukannya, segera hubungi administrator Anda.

message-account-unlocked =
    .title = Akun Anda telah dibuka kuncinya
    .body = Akun Anda baru saja dibuka kuncinya; kata sandinya tetap sama. Jika bukan Anda yang melakukannya, segera hubungi administrator Anda.

message-administrator-reset =
    .title = Kata sandi seorang administrator telah diatur ulang
    .body = Seorang administrator di organisasi Anda baru saja mengatur ulang kata sandinya sendiri. Jika Anda tidak menduganya, tanyakan kepadanya.

message-registration-changed =
    .title = Info keamanan Anda telah diubah
    .body = Suatu cara untuk membuktikan identitas Anda baru saja ditambahkan ke akun Anda, diubah, atau dihapus. Jika bukan Anda yang melakukannya, segera hubungi administrator Anda.

message-sign-in-again =
    .title = Silakan masuk lagi
    .body = Hanya orang yang baru saja masuk yang dapat mengubah cara membuktikan identitasnya. Masuk lagi, dan lanjutkan dari sana.
