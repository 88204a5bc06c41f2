fix-register-method =
    .all = Orang ini mendaftarkan { $choices }.
    .some =
        { $count ->
            [1] Orang ini mendaftarkan { $choices }.
           *[other] Orang ini mendaftarkan { $count } daripada yang berikut: { $choices }.
        }
fix-enable-account =
    .none = Pentadbir mendayakan akaun.
fix-enable-feature =
    .none = Pentadbir menghidupkan penetapan semula kata laluan untuk organisasi.
    .all = Pentadbir menghidupkan penetapan semula kata laluan untuk organisasi, dengan { $choices } sebagai bukti identiti.
    .some =
        { $count ->
            [1] Pentadbir menghidupkan penetapan semula kata laluan untuk organisasi, dengan { $choices } sebagai bukti identiti.
           *[other] Pentadbir menghidupkan penetapan semula kata laluan untuk organisasi, dengan { $count } daripada yang berikut sebagai bukti identiti: { $choices }.
        }
fix-enable-administrators =
    .none = Pentadbir menghidupkan penetapan semula kata laluan untuk pentadbir.
fix-add-to-group =
    .none = Pentadbir menambahkan orang ini pada kumpulan yang telah dihidupkan penetapan semula kata laluan.
fix-assign-license =
    .all = Pentadbir memperuntukkan lesen: { $choices }.
    .some =
        { $count ->
            [1] Pentadbir memperuntukkan salah satu lesen ini: { $choices }.
           *[other] Pentadbir memperuntukkan { $count } daripada lesen ini: { $choices }.
        }
fix-set-contact =
    .all = Pentadbir memasukkan { $choices } untuk orang ini.
    .some =
        { $count ->
            [1] Pentadbir memasukkan { $choices } untuk orang ini.
           *[other] Pentadbir memasukkan { $count } daripada yang berikut untuk orang ini: { $choices }.
        }
fix-enable-writeback =
    .none = Pentadbir menghidupkan tulis balik kata laluan ke direktori di premis.
fix-remove-protection =
    .none = Pentadbir mengeluarkan akaun daripada kumpulan dilindungi dalam direktori di premis.
fix-wait =
    .none = Tiada apa-apa yang boleh dilakukan selain menunggu sehingga sekatan tamat.
    .until = Tiada apa-apa yang boleh dilakukan selain menunggu sehingga { $until }, iaitu apabila sekatan tamat.
