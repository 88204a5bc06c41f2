fix-register-method =
    .all = Asmuo užregistruoja { $choices }.
    .some =
        { $count ->
            [one] Asmuo užregistruoja { $choices }.
            [few] Asmuo užregistruoja { $count } iš šių parinkčių: { $choices }.
           *[other] Asmuo užregistruoja { $count } iš šių parinkčių: { $choices }.
        }
fix-enable-account =
    .none = Administratorius įjungia paskyrą.
fix-enable-feature =
    .none = Administratorius organizacijai įjungia slaptažodžio nustatymą iš naujo.
    .all = Administratorius organizacijai įjungia slaptažodžio nustatymą iš naujo ir kaip tapatybės įrodymą leidžia naudoti { $choices }.
    .some =
        { $count ->
            [one] Administratorius organizacijai įjungia slaptažodžio nustatymą iš naujo ir kaip tapatybės įrodymą leidžia naudoti { $choices }.
            [few] Administratorius organizacijai įjungia slaptažodžio nustatymą iš naujo ir kaip tapatybės įrodymą leidžia naudoti { $count } iš šių parinkčių: { $choices }.
           *[other] Administratorius organizacijai įjungia slaptažodžio nustatymą iš naujo ir kaip tapatybės įrodymą leidžia naudoti { $count } iš šių parinkčių: { $choices }.
        }
fix-enable-administrators =
    .none = Administratorius įjungia slaptažodžio nustatymą iš naujo administratoriams.
fix-add-to-group =
    .none = Administratorius įtraukia asmenį į grupę, kuriai įjungtas slaptažodžio nustatymas iš naujo.
fix-assign-license =
    .all = Administratorius priskiria licenciją: { $choices }.
    .some =
        { $count ->
            [one] Administratorius priskiria vieną iš šių licencijų: { $choices }.
            [few] Administratorius priskiria { $count } iš šių licencijų: { $choices }.
           *[other] Administratorius priskiria { $count } iš šių licencijų: { $choices }.
        }
fix-set-contact =
    .all = Administratorius asmeniui įveda { $choices }.
    .some =
        { $count ->
            [one] Administratorius asmeniui įveda { $choices }.
            [few] Administratorius asmeniui įveda { $count } iš šių reikšmių: { $choices }.
           *[other] Administratorius asmeniui įveda { $count } iš šių reikšmių: { $choices }.
        }
fix-enable-writeback =
    .none = Administratorius įjungia atgalinį slaptažodžių įrašymą į vietinį katalogą.
fix-remove-protection =
    .none = Administratorius pašalina paskyrą iš vietinio katalogo apsaugotų grupių.
fix-wait =
    .none = Nieko daugiau nelieka, tik laukti, kol blokavimas baigsis.
    .until = Nieko daugiau nelieka, tik laukti iki { $until }, kai blokavimas baigsis.
