fix-register-method =
    .all = Kişi şunu kaydeder: { $choices }.
    .some =
        { $count ->
            [one] Kişi şunlardan birini kaydeder: { $choices }.
           *[other] Kişi şunlardan { $count } tanesini kaydeder: { $choices }.
        }
fix-enable-account =
    .none = Bir yönetici hesabı etkinleştirir.
fix-enable-feature =
    .none = Bir yönetici kuruluş için parola sıfırlamayı açar.
    .all = Bir yönetici kuruluş için parola sıfırlamayı şu kimlik kanıtıyla açar: { $choices }.
    .some =
        { $count ->
            [one] Bir yönetici kuruluş için parola sıfırlamayı şu kimlik kanıtlarından biriyle açar: { $choices }.
           *[other] Bir yönetici kuruluş için parola sıfırlamayı şu kimlik kanıtlarından { $count } tanesiyle açar: { $choices }.
        }
fix-enable-administrators =
    .none = Bir yönetici parola sıfırlamayı yöneticiler için açar.
fix-add-to-group =
    .none = Bir yönetici kişiyi, parola sıfırlamanın açık olduğu gruba ekler.
fix-assign-license =
    .all = Bir yönetici şu lisansı atar: { $choices }.
    .some =
        { $count ->
            [one] Bir yönetici şu lisanslardan birini atar: { $choices }.
           *[other] Bir yönetici şu lisanslardan { $count } tanesini atar: { $choices }.
        }
fix-set-contact =
    .all = Bir yönetici kişi için şunu girer: { $choices }.
    .some =
        { $count ->
            [one] Bir yönetici kişi için şunlardan birini girer: { $choices }.
           *[other] Bir yönetici kişi için şunlardan { $count } tanesini girer: { $choices }.
        }
fix-enable-writeback =
    .none = Bir yönetici, şirket içi dizine parola geri yazmayı açar.
fix-remove-protection =
    .none = Bir yönetici hesabı şirket içi dizinin korumalı gruplarından çıkarır.
fix-wait =
    .none = Engel sona erene kadar beklemekten başka yapılacak bir şey yok.
    .until = Engelin sona ereceği şu zamana kadar beklemekten başka yapılacak bir şey yok: { $until }.
