delivery-code =
    .text = { $code } az Ön ellenőrző kódja. Soha ne ossza meg senkivel.
    .title = Az Ön ellenőrző kódja
    .body =
        Személyazonossága igazolásához írja be ezt a kódot: { $code }

        Ha nem Ön kérte a kódot, nincs teendője. Soha ne ossza meg senkivel.
delivery-request =
    .title = Egy felhasználó segítséget kér jelszó-visszaállításhoz
    .body = Ez a felhasználó nem tudja visszaállítani a jelszót, és arra kér egy rendszergazdát, hogy tegye meg: { $person }
    .reason =
        Ez a felhasználó nem tudja visszaállítani a jelszót, és arra kér egy rendszergazdát, hogy tegye meg: { $person }

        { $reason }
