result-sent = Koodi on matkalla.
result-asked = Sinulta kysytään nyt vahvistusta puhelimessasi tai sovelluksessasi.
result-right = Oikein.
result-wrong = Se ei ollut oikein.
    .until = Se ei ollut oikein, ja se oli viimeinen yritys. Voit yrittää uudelleen tämän ajankohdan jälkeen: { $until }.
result-expired = Tämä koodi ei ole enää voimassa. Pyydä uusi koodi. Yrityskertojasi ei kulunut.
result-spent = Tämä yritys on jo käytetty. Valitse menetelmä uudelleen.
result-told = Pyyntösi lähetettiin järjestelmänvalvojalle.
result-saved = Tallennettu.
result-too-few = Tämä ei vielä riitä: vaadittu määrä on { $required }, ja rekisteröity määrä on { $registered }.
result-unconfirmed = Vahvista ensin: { $fields }.
result-out-of-memory = Tälle ei ollut juuri nyt tilaa. Yritä uudelleen. Yrityskertojasi ei kulunut.
result-rules-refused = Organisaatiosi säännöt eivät salli tätä salasanaa. Valitse toinen.
result-unreachable = Salasanaasi säilyttävään palveluun ei juuri nyt saada yhteyttä. Mitään ei muutettu. Yritä uudelleen muutaman minuutin kuluttua.
result-password = Tätä salasanaa ei voi käyttää:

blocked-account = Tälle tilille on tehty liian monta yritystä. Voit jatkaa tämän ajankohdan jälkeen: { $until }.
blocked-method = Tällä menetelmällä on tehty liian monta yritystä. Valitse toinen menetelmä tai odota tähän ajankohtaan: { $until }.
blocked-messages = Tälle tilille on lähetetty liian monta koodia ja soitettu liian monta puhelua. Voit pyytää uutta koodia tai puhelua tämän ajankohdan jälkeen: { $until }.
blocked-contact = Pyyntösi on jo lähetetty järjestelmänvalvojalle. Voit pyytää uudelleen tämän ajankohdan jälkeen: { $until }.

refused-clock-went-back = Kellomme ei ole oikeassa ajassa. Yritä uudelleen minuutin kuluttua.
refused-version = Tätä ei voi tehdä täällä juuri nyt. Yritä myöhemmin uudelleen.
refused-stale-ledger = Tätä ei voi tehdä täällä juuri nyt. Yritä uudelleen minuutin kuluttua.
refused-not-now = Tätä ei voi tehdä nyt. Jatka sivulla näkyvien ohjeiden mukaan.
refused-malformed = Tämä ei voi olla oikein. Tarkista, mitä kirjoitit. Yrityskertojasi ei kulunut.
refused-captcha = Osoita ensin, että et ole robotti.
