activity-flow-progress = Kemajuan aktivitas alur pengaturan ulang kata sandi mandiri
activity-reset-password = Atur ulang kata sandi (mandiri)
activity-unlock-account = Buka kunci akun pengguna (mandiri)
activity-blocked = Diblokir dari pengaturan ulang kata sandi mandiri
activity-registered = Pengguna mendaftar untuk pengaturan ulang kata sandi mandiri
activity-started-registration = Pengguna memulai pendaftaran info keamanan
activity-canceled-registration = Pengguna membatalkan pendaftaran info keamanan
activity-registered-method = Pengguna mendaftarkan info keamanan
activity-deleted-method = Pengguna menghapus info keamanan
activity-reviewed-methods = Pengguna meninjau info keamanan

audit-success = Berhasil
audit-failure = Gagal

detail-submitted-user-id = Pengguna mengirimkan ID penggunanya
detail-unknown-identifier = Tidak ada yang memiliki ID pengguna yang dikirimkan
detail-may-not-reset = Pengguna tidak boleh mengatur ulang kata sandi: { $reason }

detail-started-email = Pengguna memulai opsi verifikasi email
detail-started-mobile-text = Pengguna memulai opsi verifikasi SMS ponsel
detail-started-mobile-call = Pengguna memulai opsi verifikasi panggilan suara ponsel
detail-started-office-call = Pengguna memulai opsi verifikasi panggilan suara kantor
detail-started-security-questions = Pengguna memulai opsi verifikasi pertanyaan keamanan
detail-started-app-notification = Pengguna memulai opsi verifikasi pemberitahuan aplikasi seluler
detail-started-app-code = Pengguna memulai opsi verifikasi kode aplikasi seluler

detail-completed-email = Pengguna menyelesaikan opsi verifikasi email
detail-completed-mobile-text = Pengguna menyelesaikan opsi verifikasi SMS ponsel
detail-completed-mobile-call = Pengguna menyelesaikan opsi verifikasi panggilan suara ponsel
detail-completed-office-call = Pengguna menyelesaikan opsi verifikasi panggilan suara kantor
detail-completed-security-questions = Pengguna menyelesaikan opsi verifikasi pertanyaan keamanan
detail-completed-app-notification = Pengguna menyelesaikan opsi verifikasi pemberitahuan aplikasi seluler
detail-completed-app-code = Pengguna menyelesaikan opsi verifikasi kode aplikasi seluler
detail-completed-all = Pengguna menyelesaikan semua langkah verifikasi yang diperlukan untuk mengatur ulang kata sandinya

detail-submitted-password = Pengguna mengirimkan kata sandi baru
detail-cancelled-before-methods = Pengguna membatalkan sebelum melewati metode autentikasi yang diperlukan
detail-cancelled-before-password = Pengguna membatalkan sebelum mengirimkan kata sandi baru
detail-contacted-administrator = Pengguna menghubungi administrator

detail-full-account = Terlalu banyak percobaan yang gagal untuk memverifikasi akun
detail-full-phone-number = Terlalu banyak percobaan untuk memverifikasi nomor telepon
detail-full-mobile-text = Terlalu banyak kode SMS yang tidak valid
detail-full-mobile-call = Terlalu banyak percobaan melalui panggilan suara ponsel
detail-full-office-call = Terlalu banyak percobaan melalui panggilan suara kantor
detail-full-email = Terlalu banyak kode email yang tidak valid
detail-full-security-questions = Terlalu banyak percobaan untuk menjawab pertanyaan keamanan
detail-full-app = Terlalu banyak percobaan dengan aplikasi pengautentikasi
detail-full-notice = Terlalu banyak pemberitahuan tentang percobaan
detail-full-contact = Terlalu banyak permintaan ke administrator
detail-full-messages = Terlalu banyak kode dan panggilan

detail-written-ok = Perubahan telah ditulis
detail-written-cloud-failed = Perubahan telah ditulis secara lokal, dan akan sampai ke cloud dalam beberapa menit
detail-written-unknown = Tidak ada tanggapan tentang perubahan, yang mungkin sudah ditulis
detail-written-rules-refused = Aturan direktori lokal menolak kata sandi
detail-written-unreachable = Layanan lokal tidak dapat dijangkau
detail-written-admin-action = Administrator harus memperbaiki layanan lokal
detail-written-no-policy = Organisasi tidak memiliki kebijakan untuk pengaturan ulang kata sandi

detail-ended-changed = Sementara itu, akun atau kebijakan telah berubah
detail-ended-session-over = Waktu sesi telah habis
detail-ended-superseded = Kata sandi diatur ulang di sesi lain
detail-ended-cancelled = Pengguna membatalkan
detail-ended-blocked = Akun diblokir karena terlalu banyak percobaan
detail-ended-unknown = Akun tidak dapat diverifikasi
detail-ended-admin-action = Administrator harus memperbaiki layanan lokal
detail-ended-no-policy = Organisasi tidak memiliki kebijakan untuk pengaturan ulang kata sandi
detail-ended-not-in-scope = Pengaturan ulang kata sandi tidak diaktifkan untuk pengguna
detail-ended-reauthenticate = Pengguna harus masuk lagi

detail-status-not-in-scope = Pengguna tidak boleh mendaftar
detail-status-may-register = Pengguna boleh mendaftar
detail-status-must-register = Pengguna harus mendaftar
detail-status-must-reconfirm = Pengguna harus mengonfirmasi yang terdaftar
detail-status-registered = Pengguna telah mendaftarkan semua yang diperlukan
detail-removed = Dihapus: { $method }
