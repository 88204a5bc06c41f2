password-too-short = Terlalu pendek. Gunakan sekurang-kurangnya { $minimum } aksara.
password-too-long = Terlalu panjang. Gunakan tidak lebih daripada { $maximum } aksara.
password-disallowed-character = Mengandungi aksara yang tidak boleh digunakan. Gunakan huruf biasa, digit dan simbol.
password-too-few-classes = Terlalu ringkas. Gunakan sekurang-kurangnya { $minimum } daripada yang berikut: huruf kecil, huruf besar, digit, simbol.
password-contains-name = Mengandungi nama anda atau nama organisasi anda.
password-banned = Ini kata laluan yang digunakan oleh ramai orang, atau hampir sama dengannya.
password-too-weak = Mudah diteka kerana sebahagian besarnya terdiri daripada perkataan yang digunakan oleh ramai orang. Tambahkan sesuatu yang lain.
