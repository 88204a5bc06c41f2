delivery-code =
    .text = { $code } este codul dvs. de verificare. Nu îl spuneți niciodată nimănui.
    .title = Codul dvs. de verificare
    .body =
        Tastați acest cod pentru a vă verifica identitatea: { $code }

        Dacă nu ați cerut un cod, nu trebuie să faceți nimic. Nu îl spuneți niciodată nimănui.
delivery-request =
    .title = Un utilizator cere ajutor pentru resetarea parolei
    .body = Acest utilizator nu își poate reseta parola și cere ca un administrator să facă acest lucru: { $person }
    .reason =
        Acest utilizator nu își poate reseta parola și cere ca un administrator să facă acest lucru: { $person }

        { $reason }
