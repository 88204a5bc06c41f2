result-sent = Der er en kode på vej.
result-asked = Du bliver spurgt nu, på din telefon eller i din app.
result-right = Det var rigtigt.
result-wrong = Det var ikke rigtigt.
    .until = Det var ikke rigtigt, og det var det sidste forsøg. Du kan prøve igen efter { $until }.
result-expired = Denne kode er ikke længere gyldig. Bed om en ny. Det har ikke kostet dig et forsøg.
result-spent = Dette forsøg er allerede brugt. Vælg en metode igen.
result-told = Din anmodning er sendt til en administrator.
result-saved = Gemt.
result-too-few = Det er ikke nok endnu. Påkrævet: { $required }, registreret: { $registered }.
result-unconfirmed = Bekræft først: { $fields }.
result-out-of-memory = Der var ikke plads til det lige nu. Prøv igen. Det har ikke kostet dig et forsøg.
result-rules-refused = Din organisations regler tillader ikke denne adgangskode. Vælg en anden.
result-unreachable = Vi kan ikke få forbindelse til den tjeneste, der opbevarer din adgangskode, lige nu. Intet er blevet ændret. Prøv igen om et par minutter.
result-password = Denne adgangskode kan ikke bruges:

blocked-account = Der har været for mange forsøg for denne konto. Du kan fortsætte efter { $until }.
blocked-method = Der har været for mange forsøg med denne metode. Vælg en anden, eller vent til { $until }.
blocked-messages = Der er sendt for mange koder og foretaget for mange opkald for denne konto. Du kan bede om en ny kode eller et nyt opkald efter { $until }.
blocked-contact = Din anmodning er allerede sendt til en administrator. Du kan sende en ny anmodning efter { $until }.

refused-clock-went-back = Vores ur går forkert. Prøv igen om et minut.
refused-version = Dette kan ikke gøres her i øjeblikket. Prøv igen senere.
refused-stale-ledger = Dette kan ikke gøres her i øjeblikket. Prøv igen om et minut.
refused-not-now = Dette kan ikke gøres nu. Fortsæt med det, siden viser.
refused-malformed = Dette kan ikke være rigtigt. Kontrollér det, du har skrevet. Det har ikke kostet dig et forsøg.
refused-captcha = Vis først, at du ikke er en robot.
