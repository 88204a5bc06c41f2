delivery-code =
    .text = { $code } on vahvistuskoodisi. Älä koskaan kerro sitä kenellekään.
    .title = Vahvistuskoodisi
    .body =
        Vahvista henkilöllisyytesi kirjoittamalla tämä koodi: { $code }

        Jos et pyytänyt koodia, sinun ei tarvitse tehdä mitään. Älä koskaan kerro sitä kenellekään.
delivery-request =
    .title = Käyttäjä pyytää apua salasanan palauttamiseen
    .body = Tämä käyttäjä ei voi palauttaa salasanaa ja pyytää järjestelmänvalvojaa tekemään sen: { $person }
    .reason =
        Tämä käyttäjä ei voi palauttaa salasanaa ja pyytää järjestelmänvalvojaa tekemään sen: { $person }

        { $reason }
