result-sent = Kood on teel.
result-asked = Teilt küsitakse nüüd kinnitust telefonis või rakenduses.
result-right = See oli õige.
result-wrong = See polnud õige.
    .until = See polnud õige ja see oli viimane katse. Saate uuesti proovida pärast { $until }.
result-expired = See kood ei kehti enam. Küsige uus kood. Teie katsete arv sellest ei vähenenud.
result-spent = See katse on juba kasutatud. Valige meetod uuesti.
result-told = Teie taotlus saadeti administraatorile.
result-saved = Salvestatud.
result-too-few = Sellest veel ei piisa: nõutav arv on { $required }, registreeritud on { $registered }.
result-unconfirmed = Kinnitage kõigepealt: { $fields }.
result-out-of-memory = Selleks polnud praegu ruumi. Proovige uuesti. Teie katsete arv sellest ei vähenenud.
result-rules-refused = Teie organisatsiooni reeglid ei luba seda parooli. Valige mõni muu.
result-unreachable = Me ei saa praegu ühendust teenusega, mis teie parooli hoiab. Midagi ei muudetud. Proovige mõne minuti pärast uuesti.
result-password = Seda parooli ei saa kasutada:

blocked-account = Selle konto puhul oli liiga palju katseid. Saate jätkata pärast { $until }.
blocked-method = Selle meetodiga oli liiga palju katseid. Valige mõni muu või oodake kuni { $until }.
blocked-messages = Selle konto jaoks on saadetud liiga palju koode ja tehtud liiga palju kõnesid. Uue koodi või kõne saate küsida pärast { $until }.
blocked-contact = Teie taotlus saadeti administraatorile juba varem. Saate uuesti taotleda pärast { $until }.

refused-clock-went-back = Meie kell on vale. Proovige minuti pärast uuesti.
refused-version = Seda ei saa siin praegu teha. Proovige hiljem uuesti.
refused-stale-ledger = Seda ei saa siin praegu teha. Proovige minuti pärast uuesti.
refused-not-now = Seda ei saa praegu teha. Jätkake sellega, mida leht näitab.
refused-malformed = See ei saa olla õige. Vaadake üle, mida tippisite. Teie katsete arv sellest ei vähenenud.
refused-captcha = Näidake kõigepealt, et te pole robot.
