message-could-not-verify =
    .title = Tiliäsi ei voitu vahvistaa
    .offer = Halutessasi voimme ottaa yhteyttä organisaatiosi järjestelmänvalvojaan, joka voi palauttaa salasanasi puolestasi.
    .offer-link = Halutessasi voimme ottaa yhteyttä organisaatiosi järjestelmänvalvojaan, joka voi palauttaa salasanasi puolestasi: { $contact }
    .solution =
        Näet tämän viestin, koska salasanan palauttaminen on otettu käyttöön tilillesi, mutta et ole rekisteröitynyt käyttämään palvelua. Jos haluat rekisteröityä salasanan palauttamista varten, siirry salasanan palauttamisen rekisteröintisivulle, kun pääset taas käyttämään tiliäsi.

        Jos haluat palauttaa salasanasi, lähetä sähköpostiviesti yrityksesi IT-henkilöstölle napsauttamalla linkkiä, jolla otetaan yhteyttä järjestelmänvalvojaan.
    .solution-link =
        Näet tämän viestin, koska salasanan palauttaminen on otettu käyttöön tilillesi, mutta et ole rekisteröitynyt käyttämään palvelua. Jos haluat rekisteröityä salasanan palauttamista varten, siirry osoitteeseen { $registration }, kun pääset taas käyttämään tiliäsi.

        Jos haluat palauttaa salasanasi, lähetä sähköpostiviesti yrityksesi IT-henkilöstölle napsauttamalla linkkiä, jolla otetaan yhteyttä järjestelmänvalvojaan.

message-not-enabled =
    .title = Salasanan palauttaminen ei ole käytössä tililläsi
    .body = Valitettavasti IT-henkilöstösi ei ole määrittänyt tiliäsi käyttämään tätä palvelua.
    .offer = Halutessasi voimme ottaa yhteyttä organisaatiosi järjestelmänvalvojaan, joka voi palauttaa salasanasi puolestasi.
    .offer-link = Halutessasi voimme ottaa yhteyttä organisaatiosi järjestelmänvalvojaan, joka voi palauttaa salasanasi puolestasi: { $contact }
    .solution =
        Näet tämän viestin, koska IT-henkilöstösi ei ole ottanut organisaatiossasi käyttöön salasanan palauttamista ”Etkö pääse käyttämään tiliäsi?” -linkistä tai ei ole antanut sinulle ominaisuuden käyttöoikeutta.

        Jos haluat palauttaa salasanasi, lähetä sähköpostiviesti yrityksesi IT-henkilöstölle napsauttamalla linkkiä, jolla otetaan yhteyttä järjestelmänvalvojaan. Kerro, että haluat palauttaa salasanasi, jotta IT-henkilöstö voi ottaa tämän ominaisuuden käyttöön sinulle.

message-contact-administrator =
    .title = Ota yhteyttä järjestelmänvalvojaan
    .body =
        Havaitsimme, että käyttäjätilisi salasanaa ei hallita tässä palvelussa. Siksi emme voi palauttaa salasanaasi automaattisesti.

        Pyydä lisäapua IT-henkilöstöltäsi.
    .solution =
        Näet tämän viestin, koska IT-henkilöstösi hallitsee salasanaasi paikallisessa ympäristössä eikä salli salasanan palauttamista ”Etkö pääse käyttämään tiliäsi?” -linkistä.

        Jos haluat palauttaa salasanasi, pyydä apua suoraan IT-henkilöstöltäsi ja kerro, että haluat palauttaa salasanasi, jotta IT-henkilöstö voi ottaa tämän ominaisuuden käyttöön sinulle.

message-use-personal-recovery =
    .title = Tämä on henkilökohtainen tili
    .body = Sinut on kutsuttu tänne henkilökohtaisella tilillä. Salasanaa säilyttää tilin antanut palveluntarjoaja, joten sitä ei voi palauttaa täällä.
    .solution = Avaa palveluntarjoajan oma kirjautumissivu ja valitse siellä unohtuneen salasanan linkki.

message-use-home-organization =
    .title = Pyydä apua omasta organisaatiostasi
    .body = Olet täällä vieraana. Oma organisaatiosi säilyttää salasanaasi, ja sen säännöt määräävät, miten voit palauttaa sen.
    .solution = Avaa oman organisaatiosi kirjautumissivu ja valitse siellä unohtuneen salasanan linkki tai pyydä apua organisaatiosi IT-henkilöstöltä.

message-too-many-attempts =
    .title = Odota ennen kuin yrität uudelleen
    .body = Tätä tiliä on yritetty vahvistaa liian monta kertaa. Tilin suojaamiseksi sitä ei voi vahvistaa uudelleen vähään aikaan.
    .offer = Jos et voi odottaa, voimme ottaa yhteyttä organisaatiosi järjestelmänvalvojaan, joka voi palauttaa salasanasi puolestasi.
    .offer-link = Jos et voi odottaa, voimme ottaa yhteyttä organisaatiosi järjestelmänvalvojaan, joka voi palauttaa salasanasi puolestasi: { $contact }
    .solution = Odota vuorokausi ja aloita sitten alusta.

message-try-again-later =
    .title = Yritä myöhemmin uudelleen
    .body = Salasanaasi säilyttävään palveluun ei juuri nyt saada yhteyttä, joten salasanaa ei ole vaihdettu.
    .offer = Halutessasi voimme ottaa yhteyttä organisaatiosi järjestelmänvalvojaan, joka voi palauttaa salasanasi puolestasi.
    .offer-link = Halutessasi voimme ottaa yhteyttä organisaatiosi järjestelmänvalvojaan, joka voi palauttaa salasanasi puolestasi: { $contact }
    .solution = Odota muutama minuutti ja aloita alusta. Jos tämä sivu tulee uudelleen näkyviin, pyydä apua järjestelmänvalvojalta.

message-start-again =
    .title = Aloita uudelleen
    .body = Jokin tilissäsi tai organisaatiosi säännöissä on muuttunut tällä välin, tai salasanasi palautettiin toisessa ikkunassa. Täällä ei tehty mitään.

message-session-over =
    .title = Aikasi päättyi
    .body = Turvallisuutesi vuoksi jokainen palautus on tehtävä loppuun lyhyessä ajassa. Mitään ei muutettu. Voit aloittaa uudelleen.

message-cancelled =
    .title = Peruutit toiminnon
    .body = Mitään ei muutettu. Voit aloittaa uudelleen milloin haluat.

message-may-have-changed =
    .title = Salasanasi on ehkä vaihdettu
    .body = Lähetimme muutoksen, mutta emme saaneet vastausta. Kokeile ensin uutta salasanaasi. Jos se ei toimi, kokeile vanhaa ja aloita sitten uudelleen.

message-wait-some-minutes =
    .title = Salasanasi vaihdettiin
    .body = Kestää muutaman minuutin, ennen kuin tieto on kaikissa palveluissa. Jos et voi kirjautua sisään, odota hetki ja yritä uudelleen.

message-password-reset =
    .title = Salasanasi palautettiin
    .body = Tilisi salasana on juuri palautettu. Jos et tehnyt tätä itse, ota heti yhteyttä järjestelmänvalvojaan.

message-account-unlocked =
    .title = Tilisi lukitus avattiin
    .body = Tilisi lukitus on juuri avattu. Salasana on sama kuin ennen. Jos et tehnyt tätä itse, ota heti yhteyttä järjestelmänvalvojaan.

message-administrator-reset =
    .title = Järjestelmänvalvojan salasana palautettiin
    .body = Organisaatiosi järjestelmänvalvoja on juuri palauttanut oman salasanansa. Jos et odottanut tätä, kysy asiaa häneltä.

message-registration-changed =
    .title = Suojaustietojasi muutettiin
    .body = Tiliisi on juuri lisätty henkilöllisyyden todistamistapa, tai jotakin todistamistapaa on muutettu tai se on poistettu. Jos et tehnyt tätä itse, ota heti yhteyttä järjestelmänvalvojaan.

message-sign-in-again =
    .title = Kirjaudu uudelleen sisään
    .body = Vain juuri sisään kirjautunut henkilö voi muuttaa tapoja, joilla hän todistaa henkilöllisyytensä. Kirjaudu uudelleen sisään ja jatka siitä.
