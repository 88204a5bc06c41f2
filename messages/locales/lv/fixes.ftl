fix-register-method =
    .all = Persona reģistrē { $choices }.
    .some =
        { $count ->
            [one] Persona reģistrē { $choices }.
           *[other] Persona reģistrē { $count } no šīm iespējām: { $choices }.
        }
fix-enable-account =
    .none = Administrators iespējo kontu.
fix-enable-feature =
    .none = Administrators ieslēdz organizācijai paroles atiestatīšanu.
    .all = Administrators ieslēdz organizācijai paroles atiestatīšanu un kā identitātes apliecinājumu atļauj izmantot { $choices }.
    .some =
        { $count ->
            [one] Administrators ieslēdz organizācijai paroles atiestatīšanu un kā identitātes apliecinājumu atļauj izmantot { $choices }.
           *[other] Administrators ieslēdz organizācijai paroles atiestatīšanu un kā identitātes apliecinājumu atļauj izmantot { $count } no šīm iespējām: { $choices }.
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
    .all = Administrators personai ievada { $choices }.
    .some =
        { $count ->
            [one] Administrators personai ievada { $choices }.
           *[other] Administrators personai ievada { $count } no šīm iespējām: { $choices }.
        }
fix-enable-writeback =
    .none = Administrators ieslēdz paroļu atpakaļrakstīšanu lokālajā direktorijā.
fix-remove-protection =
    .none = Administrators izņem kontu no lokālā direktorija aizsargātajām grupām.
fix-wait =
    .none = Atliek tikai gaidīt, līdz bloķēšana beigsies.
    .until = Atliek tikai gaidīt līdz { $until }, kad bloķēšana beigsies.
