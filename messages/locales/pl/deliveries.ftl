delivery-code =
    .text = { $code } to Twój kod weryfikacyjny. Nigdy nikomu go nie podawaj.
    .title = Twój kod weryfikacyjny
    .body =
        Wpisz ten kod, aby zweryfikować swoją tożsamość: { $code }

        Jeśli ta prośba o kod nie pochodzi od Ciebie, nie musisz nic robić. Nigdy nikomu nie podawaj kodu.
delivery-request =
    .title = Użytkownik prosi o pomoc w zresetowaniu hasła
    .body = Ten użytkownik nie może zresetować hasła i prosi, aby zrobił to administrator: { $person }
    .reason =
        Ten użytkownik nie może zresetować hasła i prosi, aby zrobił to administrator: { $person }

        { $reason }
