activity-flow-progress = Kemajuan aktiviti aliran penetapan semula kata laluan layan diri
activity-reset-password = Tetapkan semula kata laluan (layan diri)
activity-unlock-account = Buka kunci akaun pengguna (layan diri)
activity-blocked = Disekat daripada penetapan semula kata laluan layan diri
activity-registered = Pengguna mendaftar untuk penetapan semula kata laluan layan diri
activity-started-registration = Pengguna memulakan pendaftaran maklumat keselamatan
activity-canceled-registration = Pengguna membatalkan pendaftaran maklumat keselamatan
activity-registered-method = Pengguna mendaftarkan maklumat keselamatan
activity-deleted-method = Pengguna memadamkan maklumat keselamatan
activity-reviewed-methods = Pengguna menyemak maklumat keselamatan

audit-success = Berjaya
audit-failure = Gagal

detail-submitted-user-id = Pengguna menyerahkan ID penggunanya
detail-unknown-identifier = Tiada sesiapa mempunyai ID pengguna yang diserahkan
detail-may-not-reset = Pengguna tidak boleh menetapkan semula kata laluan: { $reason }

detail-started-email = Pengguna memulakan pilihan pengesahan e-mel
detail-started-mobile-text = Pengguna memulakan pilihan pengesahan SMS telefon mudah alih
detail-started-mobile-call = Pengguna memulakan pilihan pengesahan panggilan suara telefon mudah alih
detail-started-office-call = Pengguna memulakan pilihan pengesahan panggilan suara pejabat
detail-started-security-questions = Pengguna memulakan pilihan pengesahan soalan keselamatan
detail-started-app-notification = Pengguna memulakan pilihan pengesahan pemberitahuan aplikasi mudah alih
detail-started-app-code = Pengguna memulakan pilihan pengesahan kod aplikasi mudah alih

detail-completed-email = Pengguna melengkapkan pilihan pengesahan e-mel
detail-completed-mobile-text = Pengguna melengkapkan pilihan pengesahan SMS telefon mudah alih
detail-completed-mobile-call = Pengguna melengkapkan pilihan pengesahan panggilan suara telefon mudah alih
detail-completed-office-call = Pengguna melengkapkan pilihan pengesahan panggilan suara pejabat
detail-completed-security-questions = Pengguna melengkapkan pilihan pengesahan soalan keselamatan
detail-completed-app-notification = Pengguna melengkapkan pilihan pengesahan pemberitahuan aplikasi mudah alih
detail-completed-app-code = Pengguna melengkapkan pilihan pengesahan kod aplikasi mudah alih
detail-completed-all = Pengguna melengkapkan semua langkah pengesahan yang diperlukan untuk menetapkan semula kata laluannya

detail-submitted-password = Pengguna menyerahkan kata laluan baharu
detail-cancelled-before-methods = Pengguna membatalkan sebelum melepasi kaedah pengesahan yang diperlukan
detail-cancelled-before-password = Pengguna membatalkan sebelum menyerahkan kata laluan baharu
detail-contacted-administrator = Pengguna menghubungi pentadbir

detail-full-account = Terlalu banyak percubaan gagal untuk mengesahkan akaun
detail-full-phone-number = Terlalu banyak percubaan untuk mengesahkan nombor telefon
detail-full-mobile-text = Terlalu banyak kod SMS yang tidak sah
detail-full-mobile-call = Terlalu banyak percubaan melalui panggilan suara telefon mudah alih
detail-full-office-call = Terlalu banyak percubaan melalui panggilan suara pejabat
detail-full-email = Terlalu banyak kod e-mel yang tidak sah
detail-full-security-questions = Terlalu banyak percubaan untuk menjawab soalan keselamatan
detail-full-app = Terlalu banyak percubaan dengan aplikasi pengesah
detail-full-notice = Terlalu banyak notis tentang percubaan
detail-full-contact = Terlalu banyak permintaan kepada pentadbir
detail-full-messages = Terlalu banyak kod dan panggilan

detail-written-ok = Perubahan telah ditulis
detail-written-cloud-failed = Perubahan telah ditulis di premis, dan akan sampai ke awan dalam beberapa minit
detail-written-unknown = Tiada maklum balas tentang perubahan, yang mungkin telah ditulis
detail-written-rules-refused = Peraturan direktori di premis menolak kata laluan
detail-written-unreachable = Perkhidmatan di premis tidak dapat dihubungi
detail-written-admin-action = Pentadbir perlu membetulkan perkhidmatan di premis
detail-written-no-policy = Organisasi tidak mempunyai dasar untuk penetapan semula kata laluan

detail-ended-changed = Sementara itu, akaun atau dasar telah berubah
detail-ended-session-over = Masa untuk sesi telah tamat
detail-ended-superseded = Kata laluan telah ditetapkan semula dalam sesi lain
detail-ended-cancelled = Pengguna membatalkan
detail-ended-blocked = Akaun disekat kerana terlalu banyak percubaan
detail-ended-unknown = Akaun tidak dapat disahkan
detail-ended-admin-action = Pentadbir perlu membetulkan perkhidmatan di premis
detail-ended-no-policy = Organisasi tidak mempunyai dasar untuk penetapan semula kata laluan
detail-ended-not-in-scope = Penetapan semula kata laluan tidak dihidupkan untuk pengguna
detail-ended-reauthenticate = Pengguna perlu daftar masuk semula

detail-status-not-in-scope = Pengguna tidak boleh mendaftar
detail-status-may-register = Pengguna boleh mendaftar
detail-status-must-register = Pengguna perlu mendaftar
detail-status-must-reconfirm = Pengguna perlu mengesahkan apa yang didaftarkan
detail-status-registered = Pengguna telah mendaftarkan semua yang diperlukan
detail-removed = Dialih keluar: { $method }
