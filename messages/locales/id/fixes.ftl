fix-register-method =
    .all = Orang ini mendaftarkan { $choices }.
    .some =
        { $count ->
            [1] Orang ini mendaftarkan { $choices }.
           *[other] Orang ini mendaftarkan { $count } dari yang berikut: { $choices }.
        }
fix-enable-account =
    .none = Administrator mengaktifkan akun.
fix-enable-feature =
    .none = Administrator mengaktifkan pengaturan ulang kata sandi untuk organisasi.
    .all = Administrator mengaktifkan pengaturan ulang kata sandi untuk organisasi, dengan { $choices } sebagai bukti identitas.
    .some =
        { $count ->
            [1] Administrator mengaktifkan pengaturan ulang kata sandi untuk organisasi, dengan { $choices } sebagai bukti identitas.
           *[other] Administrator mengaktifkan pengaturan ulang kata sandi untuk organisasi, dengan { $count } dari yang berikut sebagai bukti identitas: { $choices }.
        }
fix-enable-administrators =
    .none = Administrator mengaktifkan pengaturan ulang kata sandi untuk administrator.
fix-add-to-group =
    .none = Administrator menambahkan orang ini ke grup tempat pengaturan ulang kata sandi diaktifkan.
fix-assign-license =
    .all = Administrator menetapkan lisensi: { $choices }.
    .some =
        { $count ->
            [1] Administrator menetapkan salah satu lisensi berikut: { $choices }.
           *[other] Administrator menetapkan { $count } dari lisensi berikut: { $choices }.
        }
fix-set-contact =
    .all = Administrator memasukkan { $choices } untuk orang ini.
    .some =
        { $count ->
            [1] Administrator memasukkan { $choices } untuk orang ini.
           *[other] Administrator memasukkan { $count } dari yang berikut untuk orang ini: { $choices }.
        }
fix-enable-writeback =
    .none = Administrator mengaktifkan tulis balik kata sandi ke direktori lokal.
fix-remove-protection =
    .none = Administrator mengeluarkan akun dari grup terlindungi di direktori lokal.
fix-wait =
    .none = Tidak ada yang dapat dilakukan selain menunggu hingga blokir berakhir.
    .until = Tidak ada yang dapat dilakukan selain menunggu hingga { $until }, saat blokir berakhir.
