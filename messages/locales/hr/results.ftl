result-sent = Kod je na putu.
result-asked = Na telefonu ili u aplikaciji sada vas čeka zahtjev za potvrdu.
result-right = To je bilo točno.
result-wrong = To nije bilo točno.
    .until = To nije bilo točno, a to je bio posljednji pokušaj. Možete pokušati ponovno nakon { $until }.
result-expired = Ovaj kod više ne vrijedi. Zatražite drugi. Niste izgubili nijedan pokušaj.
result-spent = Ovaj je pokušaj već iskorišten. Ponovno odaberite metodu.
result-told = Vaš je zahtjev poslan administratoru.
result-saved = Spremljeno.
result-too-few = To još nije dovoljno. Potrebno: { $required }, registrirano: { $registered }.
result-unconfirmed = Najprije potvrdite: { $fields }.
result-out-of-memory = Za to trenutačno nije bilo dovoljno mjesta. Pokušajte ponovno. Niste izgubili nijedan pokušaj.
result-rules-refused = Pravila vaše tvrtke ili ustanove ne dopuštaju ovu lozinku. Odaberite drugu.
result-unreachable = Servis koji čuva vašu lozinku trenutačno nije dostupan. Ništa nije promijenjeno. Pokušajte ponovno za nekoliko minuta.
result-password = Ovu lozinku nije moguće upotrijebiti:

blocked-account = Bilo je previše pokušaja za ovaj račun. Možete nastaviti nakon { $until }.
blocked-method = Bilo je previše pokušaja ovom metodom. Odaberite drugu ili pričekajte do { $until }.
blocked-messages = Za ovaj je račun poslano previše kodova i upućeno previše poziva. Novi kod ili poziv možete zatražiti nakon { $until }.
blocked-contact = Vaš je zahtjev već ranije poslan administratoru. Ponovno ga možete poslati nakon { $until }.

refused-clock-went-back = Naš sat nije točan. Pokušajte ponovno za minutu.
refused-version = To ovdje trenutačno nije moguće učiniti. Pokušajte ponovno kasnije.
refused-stale-ledger = To ovdje trenutačno nije moguće učiniti. Pokušajte ponovno za minutu.
refused-not-now = To sada nije moguće učiniti. Nastavite s onim što prikazuje stranica.
refused-malformed = To ne može biti točno. Provjerite što ste upisali. Niste izgubili nijedan pokušaj.
refused-captcha = Najprije pokažite da niste robot.
