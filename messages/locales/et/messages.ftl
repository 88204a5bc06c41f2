message-could-not-verify =
    .title = Me ei saanud teie kontot kinnitada
    .offer = Soovi korral võime võtta ühendust teie organisatsiooni administraatoriga, kes saab teie eest parooli lähtestada.
    .offer-link = Soovi korral võime võtta ühendust teie organisatsiooni administraatoriga, kes saab teie eest parooli lähtestada: { $contact }
    .solution =
        Näete seda teadet, kuna parooli lähtestamine on teie jaoks lubatud, kuid te pole end teenuse kasutajaks registreerinud. Et registreeruda parooli lähtestamiseks, avage parooli lähtestamise registreerimisleht pärast seda, kui olete taas oma kontole juurdepääsu saanud.

        Parooli lähtestamiseks klõpsake administraatoriga ühenduse võtmise linki, et saata meil oma ettevõtte IT-töötajatele.
    .solution-link =
        Näete seda teadet, kuna parooli lähtestamine on teie jaoks lubatud, kuid te pole end teenuse kasutajaks registreerinud. Et registreeruda parooli lähtestamiseks, avage pärast oma kontole taas juurdepääsu saamist see aadress: { $registration }

        Parooli lähtestamiseks klõpsake administraatoriga ühenduse võtmise linki, et saata meil oma ettevõtte IT-töötajatele.

message-not-enabled =
    .title = Parooli lähtestamine pole teie konto jaoks lubatud
    .body = Kahjuks pole teie IT-töötajad teie kontot selle teenuse kasutamiseks häälestanud.
    .offer = Soovi korral võime võtta ühendust teie organisatsiooni administraatoriga, kes saab teie eest parooli lähtestada.
    .offer-link = Soovi korral võime võtta ühendust teie organisatsiooni administraatoriga, kes saab teie eest parooli lähtestada: { $contact }
    .solution =
        Näete seda teadet, kuna teie IT-töötajad pole teie organisatsiooni jaoks lubanud parooli lähtestamist lingi „Kas te ei pääse oma kontole juurde?“ kaudu või pole andnud teile selle funktsiooni kasutamise litsentsi.

        Parooli lähtestamiseks klõpsake administraatoriga ühenduse võtmise linki, et saata meil oma ettevõtte IT-töötajatele, ja andke teada, et soovite parooli lähtestada, et nad saaksid selle funktsiooni teie jaoks lubada.

message-contact-administrator =
    .title = Võtke ühendust oma administraatoriga
    .body =
        Tuvastasime, et teie kasutajakonto parooli ei halda see teenus. Seetõttu ei saa me teie parooli automaatselt lähtestada.

        Lisaabi saamiseks peate pöörduma oma IT-töötajate poole.
    .solution =
        Näete seda teadet, kuna teie IT-töötajad haldavad teie parooli kohapealses keskkonnas ega luba parooli lähtestada lingi „Kas te ei pääse oma kontole juurde?“ kaudu.

        Parooli lähtestamiseks pöörduge abi saamiseks otse oma IT-töötajate poole ja andke teada, et soovite parooli lähtestada, et nad saaksid selle funktsiooni teie jaoks lubada.

message-use-personal-recovery =
    .title = See on isiklik konto
    .body = Teid on siia kutsutud isikliku kontoga. Selle parooli hoiab teenusepakkuja, kellelt te konto saite, seega ei saa seda siin lähtestada.
    .solution = Avage teenusepakkuja enda sisselogimisleht ja valige seal ununenud parooli link.

message-use-home-organization =
    .title = Pöörduge oma organisatsiooni poole
    .body = Olete siin külaline. Teie parooli hoiab teie oma organisatsioon ja selle reeglid määravad, kuidas saate parooli lähtestada.
    .solution = Avage oma organisatsiooni sisselogimisleht ja valige seal ununenud parooli link või paluge abi organisatsiooni IT-töötajatelt.

message-too-many-attempts =
    .title = Oodake, enne kui uuesti proovite
    .body = Seda kontot on proovitud kinnitada liiga palju kordi. Konto kaitsmiseks ei saa seda mõnda aega uuesti kinnitada.
    .offer = Kui te ei saa oodata, võime võtta ühendust teie organisatsiooni administraatoriga, kes saab teie eest parooli lähtestada.
    .offer-link = Kui te ei saa oodata, võime võtta ühendust teie organisatsiooni administraatoriga, kes saab teie eest parooli lähtestada: { $contact }
    .solution = Oodake üks ööpäev ja alustage siis otsast peale.

message-try-again-later =
    .title = Proovige hiljem uuesti
    .body = Me ei saa praegu ühendust teenusega, mis teie parooli hoiab, seega pole parooli muudetud.
    .offer = Soovi korral võime võtta ühendust teie organisatsiooni administraatoriga, kes saab teie eest parooli lähtestada.
    .offer-link = Soovi korral võime võtta ühendust teie organisatsiooni administraatoriga, kes saab teie eest parooli lähtestada: { $contact }
    .solution = Oodake mõni minut ja alustage otsast peale. Kui see leht kuvatakse uuesti, paluge abi administraatorilt.

message-start-again =
    .title = Alustage uuesti
    .body = Teie kontos või organisatsiooni reeglites on vahepeal midagi muutunud või lähtestati teie parool teises aknas. Siin ei tehtud midagi.

message-session-over =
    .title = Teie aeg sai otsa
    .body = Teie turvalisuse huvides tuleb iga lähtestamine lõpule viia lühikese aja jooksul. Midagi ei muudetud. Võite uuesti alustada.

message-cancelled =
    .title = Katkestasite toimingu
    .body = Midagi ei muudetud. Võite uuesti alustada, millal soovite.

message-may-have-changed =
    .title = Teie parool võib olla muudetud
    .body = Saatsime muudatuse, kuid ei saanud vastust. Proovige kõigepealt uut parooli. Kui see ei toimi, proovige vana ja alustage siis uuesti.

message-wait-some-minutes =
    .title = Teie parool on muudetud
    .body = Kulub mõni minut, enne kui muudatus kõigi teenusteni jõuab. Kui te ei saa sisse logida, oodake veidi ja proovige uuesti.

message-password-reset =
    .title = Teie parool lähtestati
    .body = Teie konto parool on äsja lähtestatud. Kui te ise seda ei teinud, võtke kohe ühendust oma administraatoriga.

message-account-unlocked =
    .title = Teie konto avati lukust
    .body = Teie konto on äsja lukust avatud; parool on sama. Kui te ise seda ei teinud, võtke kohe ühendust oma administraatoriga.

message-administrator-reset =
    .title = Administraatori parool lähtestati
    .body = Teie organisatsiooni administraator on äsja lähtestanud enda parooli. Kui te ei osanud seda oodata, küsige temalt.

message-registration-changed =
    .title = Teie turbeteavet muudeti
    .body = Teie kontole on äsja lisatud mõni isiku tõendamise viis või on mõnda neist muudetud või mõni neist eemaldatud. Kui te ise seda ei teinud, võtke kohe ühendust oma administraatoriga.

message-sign-in-again =
    .title = Logige uuesti sisse
    .body = Oma isiku tõendamise viise saab muuta ainult see, kes on äsja sisse loginud. Logige uuesti sisse ja jätkake sealt.
