result-sent = Un cod este pe drum.
result-asked = Vi se cere acum confirmarea, pe telefon sau în aplicație.
result-right = Corect.
result-wrong = Nu a fost corect.
    .until = Nu a fost corect și a fost ultima încercare. Puteți încerca din nou după { $until }.
result-expired = Acest cod nu mai este valabil. Cereți altul. Nu vi s-a scăzut nicio încercare.
result-spent = Această încercare a fost deja folosită. Alegeți din nou o metodă.
result-told = Solicitarea dvs. a fost trimisă unui administrator.
result-saved = S-a salvat.
result-too-few = Încă nu este suficient. Necesare: { $required }, înregistrate: { $registered }.
result-unconfirmed = Confirmați mai întâi: { $fields }.
result-out-of-memory = Pe moment nu a fost loc pentru această operațiune. Încercați din nou. Nu vi s-a scăzut nicio încercare.
result-rules-refused = Regulile organizației dvs. nu permit această parolă. Alegeți alta.
result-unreachable = Momentan nu putem contacta serviciul care vă păstrează parola. Nu s-a schimbat nimic. Încercați din nou peste câteva minute.
result-password = Această parolă nu poate fi folosită:

blocked-account = Au fost prea multe încercări pentru acest cont. Puteți continua după { $until }.
blocked-method = Au fost prea multe încercări cu această metodă. Alegeți alta sau așteptați până la { $until }.
blocked-messages = S-au trimis prea multe coduri și s-au făcut prea multe apeluri pentru acest cont. Puteți cere alt cod sau apel după { $until }.
blocked-contact = Solicitarea dvs. a fost trimisă deja unui administrator. Puteți face o nouă solicitare după { $until }.

refused-clock-went-back = Ceasul nostru nu este corect. Încercați din nou peste un minut.
refused-version = Acest lucru nu se poate face aici momentan. Încercați din nou mai târziu.
refused-stale-ledger = Acest lucru nu se poate face aici momentan. Încercați din nou peste un minut.
refused-not-now = Acest lucru nu se poate face acum. Continuați cu ceea ce arată pagina.
refused-malformed = Acest lucru nu poate fi corect. Verificați ce ați tastat. Nu vi s-a scăzut nicio încercare.
refused-captcha = Arătați mai întâi că nu sunteți robot.
