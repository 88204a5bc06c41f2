message-could-not-verify =
    .title = Vi kunne ikke bekræfte din konto
    .offer = Hvis du vil, kan vi kontakte en administrator i din organisation, som kan nulstille din adgangskode for dig.
    .offer-link = Hvis du vil, kan vi kontakte en administrator i din organisation, som kan nulstille din adgangskode for dig: { $contact }
    .solution =
        Du ser denne meddelelse, fordi nulstilling af adgangskode er aktiveret for dig, men du har ikke registreret dig til at bruge tjenesten. Hvis du vil registrere dig til nulstilling af adgangskode, skal du gå til registreringssiden for nulstilling af adgangskode, når du har fået adgang til din konto igen.

        Hvis du vil nulstille din adgangskode, skal du klikke på linket til at kontakte en administrator for at sende en mail til din virksomheds it-afdeling.
    .solution-link =
        Du ser denne meddelelse, fordi nulstilling af adgangskode er aktiveret for dig, men du har ikke registreret dig til at bruge tjenesten. Hvis du vil registrere dig til nulstilling af adgangskode, skal du gå til { $registration }, når du har fået adgang til din konto igen.

        Hvis du vil nulstille din adgangskode, skal du klikke på linket til at kontakte en administrator for at sende en mail til din virksomheds it-afdeling.

message-not-enabled =
    .title = Din konto er ikke aktiveret til nulstilling af adgangskode
    .body = Din it-afdeling har desværre ikke konfigureret din konto til brug med denne tjeneste.
    .offer = Hvis du vil, kan vi kontakte en administrator i din organisation, som kan nulstille din adgangskode for dig.
    .offer-link = Hvis du vil, kan vi kontakte en administrator i din organisation, som kan nulstille din adgangskode for dig: { $contact }
    .solution =
        Du ser denne meddelelse, fordi din it-afdeling ikke har aktiveret nulstilling af adgangskode for din organisation via linket ”Kan du ikke få adgang til din konto?” eller ikke har givet dig licens til at bruge funktionen.

        Hvis du vil nulstille din adgangskode, skal du klikke på linket til at kontakte en administrator for at sende en mail til din virksomheds it-afdeling og fortælle, at du vil nulstille din adgangskode, så de kan aktivere denne funktion for dig.

message-contact-administrator =
    .title = Kontakt din administrator
    .body =
        Vi har konstateret, at adgangskoden til din brugerkonto ikke administreres af denne tjeneste. Derfor kan vi ikke automatisk nulstille din adgangskode.

        Du skal kontakte din it-afdeling for at få yderligere hjælp.
    .solution =
        Du ser denne meddelelse, fordi din it-afdeling administrerer din adgangskode i dit lokale miljø og ikke tillader, at du nulstiller din adgangskode via linket ”Kan du ikke få adgang til din konto?”.

        Hvis du vil nulstille din adgangskode, skal du kontakte din it-afdeling direkte for at få hjælp og fortælle, at du vil nulstille din adgangskode, så de kan aktivere denne funktion for dig.

message-use-personal-recovery =
    .title = Dette er en personlig konto
    .body = Du blev inviteret hertil med en personlig konto. Adgangskoden opbevares hos den udbyder, der har givet dig kontoen, så den kan ikke nulstilles her.
    .solution = Åbn udbyderens egen logonside, og følg linket til glemt adgangskode der.

message-use-home-organization =
    .title = Spørg din egen organisation
    .body = Du er gæst her. Din egen organisation opbevarer din adgangskode, og dens regler afgør, hvordan du kan nulstille den.
    .solution = Åbn din egen organisations logonside, og følg linket til glemt adgangskode der, eller bed organisationens it-afdeling om hjælp.

message-too-many-attempts =
    .title = Vent, før du prøver igen
    .body = Der har været for mange forsøg på at bekræfte denne konto. For at beskytte kontoen kan den ikke bekræftes igen i et stykke tid.
    .offer = Hvis du ikke kan vente, kan vi kontakte en administrator i din organisation, som kan nulstille din adgangskode for dig.
    .offer-link = Hvis du ikke kan vente, kan vi kontakte en administrator i din organisation, som kan nulstille din adgangskode for dig: { $contact }
    .solution = Vent en dag, og start så forfra.

message-try-again-later =
    .title = Prøv igen senere
    .body = Vi kan ikke få forbindelse til den tjeneste, der opbevarer din adgangskode, lige nu, så adgangskoden er ikke blevet ændret.
    .offer = Hvis du vil, kan vi kontakte en administrator i din organisation, som kan nulstille din adgangskode for dig.
    .offer-link = Hvis du vil, kan vi kontakte en administrator i din organisation, som kan nulstille din adgangskode for dig: { $contact }
    .solution = Vent et par minutter, og start forfra. Hvis denne side vises igen, skal du bede en administrator om hjælp.

message-start-again =
    .title = Start forfra
    .body = Noget ved din konto eller din organisations regler er blevet ændret i mellemtiden, eller din adgangskode er blevet nulstillet i et andet vindue. Der er ikke foretaget noget her.

message-session-over =
    .title = Din tid er udløbet
    .body = Af hensyn til din sikkerhed skal hver nulstilling gennemføres inden for kort tid. Intet er blevet ændret. Du kan starte forfra.

message-cancelled =
    .title = Du har annulleret
    .body = Intet er blevet ændret. Du kan starte forfra når som helst.

message-may-have-changed =
    .title = Din adgangskode er muligvis blevet ændret
    .body = Vi sendte ændringen, men hørte ikke noget tilbage. Prøv først din nye adgangskode. Hvis den ikke virker, kan du prøve den gamle og derefter starte forfra.

message-wait-some-minutes =
    .title = Din adgangskode er blevet ændret
    .body = Det tager nogle minutter, før alle tjenester kender den. Hvis du ikke kan logge på, skal du vente lidt og prøve igen.

message-password-reset =
    .title = Din adgangskode er blevet nulstillet
    .body = Adgangskoden til din konto er netop blevet nulstillet. Hvis det ikke var dig, skal du straks kontakte din administrator.

message-account-unlocked =
    .title = Din konto er blevet låst op
    .body = Din konto er netop blevet låst op, og adgangskoden er den samme. Hvis det ikke var dig, skal du straks kontakte din administrator.

message-administrator-reset =
    .title = En administrators adgangskode er blevet nulstillet
    .body = En administrator i din organisation har netop nulstillet sin egen adgangskode. Hvis du ikke havde ventet det, skal du spørge vedkommende.

message-registration-changed =
    .title = Dine sikkerhedsoplysninger er blevet ændret
    .body = En metode til at bevise, hvem du er, er netop blevet føjet til din konto, ændret eller fjernet. Hvis det ikke var dig, skal du straks kontakte din administrator.

message-sign-in-again =
    .title = Log på igen
    .body = Kun den, der netop har logget på, kan ændre, hvordan identiteten bevises. Log på igen, og fortsæt derfra.
