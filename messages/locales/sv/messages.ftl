message-could-not-verify =
    .title = Vi kunde inte verifiera ditt konto
    .offer = Om du vill kan vi kontakta en administratör i din organisation som kan återställa lösenordet åt dig.
    .offer-link = Om du vill kan vi kontakta en administratör i din organisation som kan återställa lösenordet åt dig: { $contact }
    .solution =
        Du ser det här meddelandet eftersom lösenordsåterställning är aktiverad för dig, men du inte har registrerat dig för att använda tjänsten. Om du vill registrera dig för lösenordsåterställning går du till registreringssidan för lösenordsåterställning när du har fått tillbaka åtkomsten till ditt konto.

        Om du vill återställa lösenordet klickar du på länken för att kontakta en administratör så att ett e-postmeddelande skickas till företagets IT-avdelning.
    .solution-link =
        Du ser det här meddelandet eftersom lösenordsåterställning är aktiverad för dig, men du inte har registrerat dig för att använda tjänsten. Om du vill registrera dig för lösenordsåterställning går du till { $registration } när du har fått tillbaka åtkomsten till ditt konto.

        Om du vill återställa lösenordet klickar du på länken för att kontakta en administratör så att ett e-postmeddelande skickas till företagets IT-avdelning.

message-not-enabled =
    .title = Ditt konto är inte aktiverat för lösenordsåterställning
    .body = Tyvärr har IT-avdelningen inte konfigurerat ditt konto för användning med den här tjänsten.
    .offer = Om du vill kan vi kontakta en administratör i din organisation som kan återställa lösenordet åt dig.
    .offer-link = Om du vill kan vi kontakta en administratör i din organisation som kan återställa lösenordet åt dig: { $contact }
    .solution =
        Du ser det här meddelandet eftersom IT-avdelningen inte har aktiverat lösenordsåterställning för din organisation via länken ”Kommer du inte åt ditt konto?” eller inte har gett dig licens att använda funktionen.

        Om du vill återställa lösenordet klickar du på länken för att kontakta en administratör så att ett e-postmeddelande skickas till företagets IT-avdelning. Meddela dem att du vill återställa lösenordet så att de kan aktivera funktionen åt dig.

message-contact-administrator =
    .title = Kontakta administratören
    .body =
        Vi har upptäckt att lösenordet för ditt användarkonto inte hanteras av den här tjänsten. Därför kan vi inte återställa lösenordet automatiskt.

        Du måste kontakta IT-avdelningen för ytterligare hjälp.
    .solution =
        Du ser det här meddelandet eftersom IT-avdelningen hanterar ditt lösenord i den lokala miljön och inte tillåter att du återställer lösenordet via länken ”Kommer du inte åt ditt konto?”.

        Om du vill återställa lösenordet kontaktar du IT-avdelningen direkt för att få hjälp. Meddela dem att du vill återställa lösenordet så att de kan aktivera funktionen åt dig.

message-use-personal-recovery =
    .title = Det här är ett personligt konto
    .body = Du bjöds in hit med ett personligt konto. Lösenordet finns hos leverantören som gav dig kontot, så det kan inte återställas här.
    .solution = Öppna leverantörens egen inloggningssida och följ länken för glömt lösenord där.

message-use-home-organization =
    .title = Fråga din egen organisation
    .body = Du är gäst här. Din egen organisation förvarar ditt lösenord, och dess regler avgör hur du kan återställa det.
    .solution = Öppna din egen organisations inloggningssida och följ länken för glömt lösenord där, eller be organisationens IT-avdelning om hjälp.

message-too-many-attempts =
    .title = Vänta innan du försöker igen
    .body = Det har gjorts för många försök att verifiera det här kontot. För kontots säkerhet kan det inte verifieras igen på ett tag.
    .offer = Om du inte kan vänta kan vi kontakta en administratör i din organisation som kan återställa lösenordet åt dig.
    .offer-link = Om du inte kan vänta kan vi kontakta en administratör i din organisation som kan återställa lösenordet åt dig: { $contact }
    .solution = Vänta en dag och börja sedan om.

message-try-again-later =
    .title = Försök igen senare
    .body = Vi kan inte nå tjänsten som förvarar ditt lösenord just nu, så lösenordet har inte ändrats.
    .offer = Om du vill kan vi kontakta en administratör i din organisation som kan återställa lösenordet åt dig.
    .offer-link = Om du vill kan vi kontakta en administratör i din organisation som kan återställa lösenordet åt dig: { $contact }
    .solution = Vänta några minuter och börja om. Om den här sidan visas igen ber du en administratör om hjälp.

message-start-again =
    .title = Börja om
    .body = Något i ditt konto eller i organisationens regler har ändrats under tiden, eller så har ditt lösenord återställts i ett annat fönster. Ingenting har gjorts här.

message-session-over =
    .title = Tiden är ute
    .body = För din säkerhet måste varje återställning slutföras inom en kort tid. Ingenting har ändrats. Du kan börja om.

message-cancelled =
    .title = Du avbröt
    .body = Ingenting har ändrats. Du kan börja om när du vill.

message-may-have-changed =
    .title = Ditt lösenord kan ha ändrats
    .body = Vi skickade ändringen men fick inget svar. Prova det nya lösenordet först. Om det inte fungerar provar du det gamla och börjar sedan om.

message-wait-some-minutes =
    .title = Ditt lösenord har ändrats
    .body = Det tar några minuter innan alla tjänster känner till det. Om du inte kan logga in väntar du en stund och försöker igen.

message-password-reset =
    .title = Ditt lösenord har återställts
    .body = Lösenordet för ditt konto har just återställts. Om det inte var du kontaktar du genast administratören.

message-account-unlocked =
    .title = Ditt konto har låsts upp
    .body = Ditt konto har just låsts upp. Lösenordet är detsamma. Om det inte var du kontaktar du genast administratören.

message-administrator-reset =
    .title = En administratörs lösenord har återställts
    .body = En administratör i din organisation har just återställt sitt eget lösenord. Om du inte väntade dig det frågar du personen.

message-registration-changed =
    .title = Din säkerhetsinformation har ändrats
    .body = Ett sätt att bevisa vem du är har just lagts till i ditt konto, ändrats eller tagits bort. Om det inte var du kontaktar du genast administratören.

message-sign-in-again =
    .title = Logga in igen
    .body = Bara den som just har loggat in kan ändra hur den egna identiteten bevisas. Logga in igen och fortsätt därifrån.
