password-too-short = Terlalu pendek. Gunakan setidaknya { $minimum } karakter.
password-too-long = Terlalu panjang. Gunakan paling banyak { $maximum } karakter.
password-disallowed-character = Berisi karakter yang tidak dapat digunakan. Gunakan huruf biasa, angka, dan simbol.
password-too-few-classes = Terlalu sederhana. Gunakan setidaknya { $minimum } dari yang berikut: huruf kecil, huruf besar, angka, simbol.
password-contains-name = Berisi nama Anda atau nama organisasi Anda.
password-banned = Ini kata sandi yang digunakan banyak orang, atau hampir sama dengannya.
password-too-weak = Mudah ditebak, karena sebagian besar terdiri dari kata-kata yang digunakan banyak orang. Tambahkan sesuatu yang lain.
