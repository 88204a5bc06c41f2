result-sent = Kôd je poslat.
result-asked = Upravo dobijate zahtev na telefonu ili u aplikaciji.
result-right = To je bilo tačno.
result-wrong = To nije bilo tačno.
    .until = To nije bilo tačno i bio je to poslednji pokušaj. Možete da pokušate ponovo posle { $until }.
result-expired = Ovaj kôd više ne važi. Zatražite drugi. Broj preostalih pokušaja nije smanjen.
result-spent = Ovaj pokušaj je već iskorišćen. Ponovo odaberite metod.
result-told = Vaš zahtev je poslat administratoru.
result-saved = Sačuvano.
result-too-few = Ovo još nije dovoljno. Potrebno: { $required }, registrovano: { $registered }.
result-unconfirmed = Prvo potvrdite: { $fields }.
result-out-of-memory = Trenutno za to nije bilo dovoljno mesta. Pokušajte ponovo. Broj preostalih pokušaja nije smanjen.
result-rules-refused = Pravila vaše organizacije ne dozvoljavaju ovu lozinku. Odaberite drugu.
result-unreachable = Trenutno ne možemo da pristupimo usluzi koja čuva vašu lozinku. Ništa nije promenjeno. Pokušajte ponovo za nekoliko minuta.
result-password = Ova lozinka ne može da se koristi:

blocked-account = Bilo je previše pokušaja za ovaj nalog. Možete da nastavite posle { $until }.
blocked-method = Bilo je previše pokušaja pomoću ovog metoda. Odaberite drugi ili sačekajte do { $until }.
blocked-messages = Za ovaj nalog je poslato previše kodova i obavljeno previše poziva. Novi kôd ili poziv možete da zatražite posle { $until }.
blocked-contact = Vaš zahtev je već poslat administratoru. Možete ponovo da pošaljete zahtev posle { $until }.

refused-clock-went-back = Naš sat nije tačan. Pokušajte ponovo za minut.
refused-version = To trenutno ne može ovde da se uradi. Pokušajte ponovo kasnije.
refused-stale-ledger = To trenutno ne može ovde da se uradi. Pokušajte ponovo za minut.
refused-not-now = To sada ne može da se uradi. Nastavite sa onim što stranica prikazuje.
refused-malformed = To ne može biti tačno. Pogledajte šta ste otkucali. Broj preostalih pokušaja nije smanjen.
refused-captcha = Prvo pokažite da niste robot.
