fix-register-method =
    .all = A személy ezt regisztrálja: { $choices }.
    .some =
        { $count ->
            [one] A személy ezek egyikét regisztrálja: { $choices }.
           *[other] A személy ezek közül { $count } módszert regisztrál: { $choices }.
        }
fix-enable-account =
    .none = Egy rendszergazda engedélyezi a fiókot.
fix-enable-feature =
    .none = Egy rendszergazda bekapcsolja a jelszó-visszaállítást a szervezet számára.
    .all = Egy rendszergazda bekapcsolja a jelszó-visszaállítást a szervezet számára, és a személyazonosságot ez igazolja: { $choices }.
    .some =
        { $count ->
            [one] Egy rendszergazda bekapcsolja a jelszó-visszaállítást a szervezet számára, és a személyazonosságot ezek egyike igazolja: { $choices }.
           *[other] Egy rendszergazda bekapcsolja a jelszó-visszaállítást a szervezet számára, és a személyazonosságot ezek közül { $count } igazolja: { $choices }.
        }
fix-enable-administrators =
    .none = Egy rendszergazda bekapcsolja a jelszó-visszaállítást a rendszergazdák számára.
fix-add-to-group =
    .none = Egy rendszergazda hozzáadja a személyt ahhoz a csoporthoz, amely számára be van kapcsolva a jelszó-visszaállítás.
fix-assign-license =
    .all = Egy rendszergazda licencet rendel hozzá: { $choices }.
    .some =
        { $count ->
            [one] Egy rendszergazda e licencek egyikét rendeli hozzá: { $choices }.
           *[other] Egy rendszergazda e licencek közül { $count } licencet rendel hozzá: { $choices }.
        }
fix-set-contact =
    .all = Egy rendszergazda ezt adja meg a személyhez: { $choices }.
    .some =
        { $count ->
            [one] Egy rendszergazda ezek egyikét adja meg a személyhez: { $choices }.
           *[other] Egy rendszergazda ezek közül { $count } adatot ad meg a személyhez: { $choices }.
        }
fix-enable-writeback =
    .none = Egy rendszergazda bekapcsolja a jelszóvisszaírást a helyszíni címtárba.
fix-remove-protection =
    .none = Egy rendszergazda eltávolítja a fiókot a helyszíni címtár védett csoportjaiból.
fix-wait =
    .none = Nincs más teendő, mint megvárni, amíg a letiltás véget ér.
    .until = Nincs más teendő, mint megvárni, amíg a letiltás véget ér: { $until }.
