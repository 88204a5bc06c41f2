message-could-not-verify =
    .title = Vi kunne ikke bekrefte kontoen din
    .offer = Hvis du vil, kan vi kontakte en administrator i organisasjonen din som kan tilbakestille passordet for deg.
    .offer-link = Hvis du vil, kan vi kontakte en administrator i organisasjonen din som kan tilbakestille passordet for deg: { $contact }
    .solution =
        Du ser denne meldingen fordi tilbakestilling av passord er aktivert for deg, men du har ikke registrert deg for å bruke tjenesten. Hvis du vil registrere deg for tilbakestilling av passord, går du til registreringssiden for tilbakestilling av passord når du har fått tilgang til kontoen din igjen.

        Hvis du vil tilbakestille passordet, klikker du koblingen for å kontakte en administrator. Da sendes det en e-post til IT-avdelingen i firmaet ditt.
    .solution-link =
        Du ser denne meldingen fordi tilbakestilling av passord er aktivert for deg, men du har ikke registrert deg for å bruke tjenesten. Hvis du vil registrere deg for tilbakestilling av passord, går du til { $registration } når du har fått tilgang til kontoen din igjen.

        Hvis du vil tilbakestille passordet, klikker du koblingen for å kontakte en administrator. Da sendes det en e-post til IT-avdelingen i firmaet ditt.

message-not-enabled =
    .title = Kontoen din er ikke aktivert for tilbakestilling av passord
    .body = Beklager, men IT-avdelingen har ikke konfigurert kontoen din for bruk med denne tjenesten.
    .offer = Hvis du vil, kan vi kontakte en administrator i organisasjonen din som kan tilbakestille passordet for deg.
    .offer-link = Hvis du vil, kan vi kontakte en administrator i organisasjonen din som kan tilbakestille passordet for deg: { $contact }
    .solution =
        Du ser denne meldingen fordi IT-avdelingen ikke har aktivert tilbakestilling av passord for organisasjonen din via koblingen «Får du ikke tilgang til kontoen din?», eller ikke har gitt deg lisens til å bruke funksjonen.

        Hvis du vil tilbakestille passordet, klikker du koblingen for å kontakte en administrator. Da sendes det en e-post til IT-avdelingen i firmaet ditt. Si fra om at du vil tilbakestille passordet, slik at de kan aktivere denne funksjonen for deg.

message-contact-administrator =
    .title = Kontakt administratoren
    .body =
        Vi har oppdaget at passordet for brukerkontoen din ikke administreres av denne tjenesten. Derfor kan vi ikke tilbakestille passordet ditt automatisk.

        Du må kontakte IT-avdelingen for å få mer hjelp.
    .solution =
        Du ser denne meldingen fordi IT-avdelingen administrerer passordet ditt i det lokale miljøet og ikke tillater at du tilbakestiller passordet via koblingen «Får du ikke tilgang til kontoen din?».

        Hvis du vil tilbakestille passordet, kontakter du IT-avdelingen direkte for å få hjelp og sier fra om at du vil tilbakestille passordet, slik at de kan aktivere denne funksjonen for deg.

message-use-personal-recovery =
    .title = Dette er en personlig konto
    .body = Du ble invitert hit med en personlig konto. Passordet oppbevares hos leverandøren som ga deg kontoen, så det kan ikke tilbakestilles her.
    .solution = Åpne leverandørens egen påloggingsside, og følg koblingen for glemt passord der.

message-use-home-organization =
    .title = Spør din egen organisasjon
    .body = Du er gjest her. Din egen organisasjon oppbevarer passordet ditt, og reglene der bestemmer hvordan du kan tilbakestille det.
    .solution = Åpne påloggingssiden til din egen organisasjon, og følg koblingen for glemt passord der, eller be IT-avdelingen i organisasjonen om hjelp.

message-too-many-attempts =
    .title = Vent litt før du prøver på nytt
    .body = Det har vært for mange forsøk på å bekrefte denne kontoen. For å holde den trygg kan den ikke bekreftes igjen på en stund.
    .offer = Hvis du ikke kan vente, kan vi kontakte en administrator i organisasjonen din som kan tilbakestille passordet for deg.
    .offer-link = Hvis du ikke kan vente, kan vi kontakte en administrator i organisasjonen din som kan tilbakestille passordet for deg: { $contact }
    .solution = Vent en dag, og start deretter på nytt.

message-try-again-later =
    .title = Prøv på nytt senere
    .body = Vi får ikke kontakt med tjenesten som oppbevarer passordet ditt akkurat nå, så passordet er ikke endret.
    .offer = Hvis du vil, kan vi kontakte en administrator i organisasjonen din som kan tilbakestille passordet for deg.
    .offer-link = Hvis du vil, kan vi kontakte en administrator i organisasjonen din som kan tilbakestille passordet for deg: { $contact }
    .solution = Vent noen minutter, og start på nytt. Hvis denne siden vises igjen, ber du en administrator om hjelp.

message-start-again =
    .title = Start på nytt
    .body = Noe ved kontoen din eller reglene i organisasjonen din er endret i mellomtiden, eller passordet ditt ble tilbakestilt i et annet vindu. Ingenting ble gjort her.

message-session-over =
    .title = Tiden er ute
    .body = Av hensyn til sikkerheten din må hver tilbakestilling fullføres innen kort tid. Ingenting ble endret. Du kan starte på nytt.

message-cancelled =
    .title = Du avbrøt
    .body = Ingenting ble endret. Du kan starte på nytt når du vil.

message-may-have-changed =
    .title = Passordet ditt kan ha blitt endret
    .body = Vi sendte endringen, men fikk ikke noe svar. Prøv det nye passordet først. Hvis det ikke virker, prøver du det gamle og starter deretter på nytt.

message-wait-some-minutes =
    .title = Passordet ditt ble endret
    .body = Det tar noen minutter før alle tjenester vet om det. Hvis du ikke kan logge på, venter du litt og prøver på nytt.

message-password-reset =
    .title = Passordet ditt ble tilbakestilt
    .body = Passordet for kontoen din har nettopp blitt tilbakestilt. Hvis det ikke var deg, kontakter du administratoren med en gang.

message-account-unlocked =
    .title = Kontoen din ble låst opp
    .body = Kontoen din har nettopp blitt låst opp, og passordet er det samme. Hvis det ikke var deg, kontakter du administratoren med en gang.

message-administrator-reset =
    .title = Passordet til en administrator ble tilbakestilt
    .body = En administrator i organisasjonen din har nettopp tilbakestilt sitt eget passord. Hvis du ikke ventet det, spør du vedkommende.

message-registration-changed =
    .title = Sikkerhetsinformasjonen din ble endret
    .body = En metode for å bevise hvem du er, har nettopp blitt lagt til i kontoen din, endret eller fjernet. Hvis det ikke var deg, kontakter du administratoren med en gang.

message-sign-in-again =
    .title = Logg på igjen
    .body = Bare den som nettopp har logget på, kan endre måten identiteten bevises på. Logg på igjen, og fortsett derfra.
