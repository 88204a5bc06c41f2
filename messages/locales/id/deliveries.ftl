delivery-code =
    .text = { $code } adalah kode verifikasi Anda. Jangan pernah memberitahukannya kepada siapa pun.
    .title = Kode verifikasi Anda
    .body =
        Ketik kode ini untuk memverifikasi identitas Anda: { $code }

        Jika tidak meminta kode, Anda tidak perlu melakukan apa pun. Jangan pernah memberitahukannya kepada siapa pun.
delivery-request =
    .title = Pengguna meminta bantuan untuk pengaturan ulang kata sandi
    .body = Pengguna ini tidak dapat mengatur ulang kata sandi dan meminta administrator melakukannya: { $person }
    .reason =
        Pengguna ini tidak dapat mengatur ulang kata sandi dan meminta administrator melakukannya: { $person }

        { $reason }
