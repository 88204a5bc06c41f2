result-sent = En kode er på vei.
result-asked = Du blir spurt nå, på telefonen eller i appen.
result-right = Det var riktig.
result-wrong = Det var ikke riktig.
    .until = Det var ikke riktig, og det var det siste forsøket. Du kan prøve på nytt etter { $until }.
result-expired = Denne koden er ikke gyldig lenger. Be om en ny. Dette har ikke kostet deg noe forsøk.
result-spent = Dette forsøket er allerede brukt. Velg en metode på nytt.
result-told = Forespørselen din ble sendt til en administrator.
result-saved = Lagret.
result-too-few = Dette er ikke nok ennå. Påkrevd: { $required }, registrert: { $registered }.
result-unconfirmed = Bekreft først: { $fields }.
result-out-of-memory = Det var ikke plass til det akkurat nå. Prøv på nytt. Dette har ikke kostet deg noe forsøk.
result-rules-refused = Reglene i organisasjonen din tillater ikke dette passordet. Velg et annet.
result-unreachable = Vi får ikke kontakt med tjenesten som oppbevarer passordet ditt akkurat nå. Ingenting ble endret. Prøv på nytt om noen minutter.
result-password = Dette passordet kan ikke brukes:

blocked-account = Det har vært for mange forsøk for denne kontoen. Du kan fortsette etter { $until }.
blocked-method = Det har vært for mange forsøk med denne metoden. Velg en annen, eller vent til { $until }.
blocked-messages = Det er sendt for mange koder og foretatt for mange anrop for denne kontoen. Du kan be om en ny kode eller et nytt anrop etter { $until }.
blocked-contact = Forespørselen din er allerede sendt til en administrator. Du kan sende en ny forespørsel etter { $until }.

refused-clock-went-back = Klokken vår går feil. Prøv på nytt om et minutt.
refused-version = Dette kan ikke gjøres her for øyeblikket. Prøv på nytt senere.
refused-stale-ledger = Dette kan ikke gjøres her for øyeblikket. Prøv på nytt om et minutt.
refused-not-now = Dette kan ikke gjøres nå. Fortsett med det siden viser.
refused-malformed = Dette kan ikke stemme. Se over det du skrev. Dette har ikke kostet deg noe forsøk.
refused-captcha = Vis først at du ikke er en robot.
