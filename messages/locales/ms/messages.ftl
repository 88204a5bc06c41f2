message-could-not-verify =
    .title = Kami tidak dapat mengesahkan akaun anda
    .offer = Jika anda mahu, kami boleh menghubungi pentadbir dalam organisasi anda untuk menetapkan semula kata laluan bagi pihak anda.
    .offer-link = Jika anda mahu, kami boleh menghubungi pentadbir dalam organisasi anda untuk menetapkan semula kata laluan bagi pihak anda: { $contact }
    .solution =
        Anda melihat mesej ini kerana penetapan semula kata laluan didayakan untuk anda, tetapi anda belum mendaftar untuk menggunakan perkhidmatan ini. Untuk mendaftar bagi penetapan semula kata laluan, pergi ke halaman pendaftaran penetapan semula kata laluan selepas anda mendapat semula akses kepada akaun anda.

        Untuk menetapkan semula kata laluan anda, klik pautan hubungi pentadbir untuk menghantar e-mel kepada kakitangan IT syarikat anda.
    .solution-link =
        Anda melihat mesej ini kerana penetapan semula kata laluan didayakan untuk anda, tetapi anda belum mendaftar untuk menggunakan perkhidmatan ini. Untuk mendaftar bagi penetapan semula kata laluan, pergi ke { $registration } selepas anda mendapat semula akses kepada akaun anda.

        Untuk menetapkan semula kata laluan anda, klik pautan hubungi pentadbir untuk menghantar e-mel kepada kakitangan IT syarikat anda.

message-not-enabled =
    .title = Akaun anda tidak didayakan untuk penetapan semula kata laluan
    .body = Maaf, kakitangan IT anda belum menyediakan akaun anda untuk digunakan dengan perkhidmatan ini.
    .offer = Jika anda mahu, kami boleh menghubungi pentadbir dalam organisasi anda untuk menetapkan semula kata laluan bagi pihak anda.
    .offer-link = Jika anda mahu, kami boleh menghubungi pentadbir dalam organisasi anda untuk menetapkan semula kata laluan bagi pihak anda: { $contact }
    .solution =
        Anda melihat mesej ini kerana kakitangan IT anda belum mendayakan penetapan semula kata laluan untuk organisasi anda daripada pautan “Tidak dapat mengakses akaun anda?”, atau belum memberi anda lesen untuk menggunakan ciri ini.

        Untuk menetapkan semula kata laluan anda, klik pautan hubungi pentadbir untuk menghantar e-mel kepada kakitangan IT syarikat anda, dan beritahu mereka bahawa anda mahu menetapkan semula kata laluan anda supaya mereka boleh mendayakan ciri ini untuk anda.

message-contact-administrator =
    .title = Sila hubungi pentadbir anda
    .body =
        Kami mengesan bahawa kata laluan akaun pengguna anda tidak diuruskan oleh perkhidmatan ini. Akibatnya, kami tidak dapat menetapkan semula kata laluan anda secara automatik.

        Anda perlu menghubungi kakitangan IT anda untuk sebarang bantuan lanjut.
    .solution =
        Anda melihat mesej ini kerana kakitangan IT anda menguruskan kata laluan anda dalam persekitaran di premis anda dan tidak membenarkan anda menetapkan semula kata laluan daripada pautan “Tidak dapat mengakses akaun anda?”.

        Untuk menetapkan semula kata laluan anda, hubungi kakitangan IT anda secara langsung untuk mendapatkan bantuan, dan beritahu mereka bahawa anda mahu menetapkan semula kata laluan anda supaya mereka boleh mendayakan ciri ini untuk anda.

message-use-personal-recovery =
    .title = Ini akaun peribadi
    .body = Anda dijemput ke sini dengan akaun peribadi. Kata laluannya disimpan oleh penyedia yang memberi anda akaun itu, jadi kata laluan itu tidak boleh ditetapkan semula di sini.
    .solution = Buka halaman daftar masuk penyedia itu sendiri dan ikuti pautan lupa kata laluan di sana.

message-use-home-organization =
    .title = Sila hubungi organisasi anda sendiri
    .body = Anda ialah tetamu di sini. Organisasi anda sendiri menyimpan kata laluan anda, dan peraturannya menentukan cara anda boleh menetapkan semula kata laluan itu.
    .solution = Buka halaman daftar masuk organisasi anda sendiri dan ikuti pautan lupa kata laluan di sana, atau minta bantuan kakitangan IT organisasi itu.

message-too-many-attempts =
    .title = Sila tunggu sebelum anda mencuba lagi
    .body = Terlalu banyak percubaan telah dibuat untuk mengesahkan akaun ini. Untuk menjaga keselamatannya, akaun ini tidak boleh disahkan lagi buat sementara waktu.
    .offer = Jika anda tidak dapat menunggu, kami boleh menghubungi pentadbir dalam organisasi anda untuk menetapkan semula kata laluan bagi pihak anda.
    .offer-link = Jika anda tidak dapat menunggu, kami boleh menghubungi pentadbir dalam organisasi anda untuk menetapkan semula kata laluan bagi pihak anda: { $contact }
    .solution = Tunggu sehari, kemudian mulakan dari awal.

message-try-again-later =
    .title = Sila cuba lagi kemudian
    .body = Kami tidak dapat menghubungi perkhidmatan yang menyimpan kata laluan anda sekarang, jadi kata laluan anda belum ditukar.
    .offer = Jika anda mahu, kami boleh menghubungi pentadbir dalam organisasi anda untuk menetapkan semula kata laluan bagi pihak anda.
    .offer-link = Jika anda mahu, kami boleh menghubungi pentadbir dalam organisasi anda untuk menetapkan semula kata laluan bagi pihak anda: { $contact }
    .solution = Tunggu beberapa minit dan mulakan dari awal. Jika halaman ini muncul lagi, minta bantuan pentadbir.

message-start-again =
    .title = Sila mulakan semula
    .body = Sementara itu, sesuatu tentang akaun anda atau peraturan organisasi anda telah berubah, atau kata laluan anda telah ditetapkan semula dalam tetingkap lain. Tiada apa-apa dilakukan di sini.

message-session-over =
    .title = Masa anda sudah tamat
    .body = Demi keselamatan anda, setiap penetapan semula perlu diselesaikan dalam masa yang singkat. Tiada apa-apa diubah. Anda boleh mulakan semula.

message-cancelled =
    .title = Anda telah membatalkannya
    .body = Tiada apa-apa diubah. Anda boleh mulakan semula pada bila-bila masa.

message-may-have-changed =
    .title = Kata laluan anda mungkin telah ditukar
    .body = Kami telah menghantar perubahan itu, tetapi tidak menerima maklum balas. Cuba kata laluan baharu anda dahulu. Jika tidak berfungsi, cuba kata laluan lama, kemudian mulakan semula.

message-wait-some-minutes =
    .title = Kata laluan anda telah ditukar
    .body = Perubahan ini mengambil masa beberapa minit untuk sampai ke semua perkhidmatan. Jika anda tidak dapat daftar masuk, tunggu sebentar dan cuba lagi.

message-password-reset =
    .title = Kata laluan anda telah ditetapkan semula
    .body = Kata laluan akaun anda baru sahaja ditetapkan semula. Jika bukan anda yang melakukannya, hubungi pentadbir anda dengan segera.

message-account-unlocked =
    .title = Akaun anda telah dibuka kuncinya
    .body = Akaun anda baru sahaja dibuka kuncinya; kata laluannya masih sama. Jika bukan anda yang melakukannya, hubungi pentadbir anda dengan segera.

message-administrator-reset =
    .title = Kata laluan seorang pentadbir telah ditetapkan semula
    .body = Seorang pentadbir dalam organisasi anda baru sahaja menetapkan semula kata laluannya sendiri. Jika anda tidak menjangkakannya, tanya pentadbir itu.

message-registration-changed =
    .title = Maklumat keselamatan anda telah diubah
    .body = Satu cara untuk membuktikan identiti anda baru sahaja ditambahkan pada akaun anda, diubah atau dialih keluar. Jika bukan anda yang melakukannya, hubungi pentadbir anda dengan segera.

message-sign-in-again =
    .title = Sila daftar masuk semula
    .body = Hanya orang yang baru sahaja mendaftar masuk boleh mengubah cara dia membuktikan identitinya. Daftar masuk semula dan teruskan dari situ.
