fix-register-method =
    .all = Persona reģistrē: { $choices }.
    .some =
        { $count ->
            [one] Persona reģistrē vienu no šiem: { $choices }.
           *[other] Persona reģistrē { $count } no šiem: { $choices }.
        }
fix-enable-account =
    .none = Administrators iespējo kontu.
fix-enable-feature =
    .none = Administrators ieslēdz organizācijai paroles atiestatīšanu.
    .all = Administrators ieslēdz organizācijai paroles atiestatīšanu ar šādu identitātes apliecinājumu: { $choices }.
    .some =
        { $count ->
            [one] Administrators ieslēdz organizācijai paroles atiestatīšanu, identitātes apliecināšanai paredzot vienu no šiem: { $choices }.
           *[other] Administrators ieslēdz organizācijai paroles atiestatīšanu, identitātes apliecināšanai paredzot { $count } no šiem: { $choices }.
        }
fix-enable-administrators =
    .none = Administrators ieslēdz paroles atiestatīšanu administratoriem.
fix-add-to-group =
    .none = Administrators pievieno personu grupai, kurai ir ieslēgta paroles atiestatīšana.
fix-assign-license =
    .all = Administrators piešķir licenci: { $choices }.
    .some =
        { $count ->
            [one] Administrators piešķir vienu no šīm licencēm: { $choices }.
           *[other] Administrators piešķir { $count } no šīm licencēm: { $choices }.
        }
fix-set-contact =
    .all = Administrators ievada personai: { $choices }.
    .some =
        { $count ->
            [one] Administrators ievada personai vienu no šiem: { $choices }.
           *[other] Administrators ievada personai { $count } no šiem: { $choices }.
        }
fix-enable-writeback =
    .none = Administrators ieslēdz paroļu atpakaļrakstīšanu lokālajā direktorijā.
fix-remove-protection =
    .none = Administrators izņem kontu no lokālā direktorija aizsargātajām grupām.
fix-wait =
    .none = Neko citu nevar darīt kā vien gaidīt, līdz bloķēšana beigsies.
    .until = Neko citu nevar darīt kā vien gaidīt līdz { $until }, kad bloķēšana beigsies.
