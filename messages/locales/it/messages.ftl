message-could-not-verify =
    .title = Non è stato possibile verificare il tuo account
    .offer = Se vuoi, possiamo contattare un amministratore della tua organizzazione perché reimposti la password per te.
    .offer-link = Se vuoi, possiamo contattare un amministratore della tua organizzazione perché reimposti la password per te: { $contact }
    .solution =
        Questo messaggio viene visualizzato perché sei abilitato alla reimpostazione della password, ma non hai effettuato la registrazione per l’uso del servizio. Per registrarti alla reimpostazione della password, vai alla relativa pagina di registrazione dopo aver ottenuto di nuovo l’accesso al tuo account.

        Per reimpostare la password, fai clic sul collegamento “Contatta un amministratore” per inviare un’e-mail al personale IT della tua azienda.
    .solution-link =
        Questo messaggio viene visualizzato perché sei abilitato alla reimpostazione della password, ma non hai effettuato la registrazione per l’uso del servizio. Per registrarti alla reimpostazione della password, vai a { $registration } dopo aver ottenuto di nuovo l’accesso al tuo account.

        Per reimpostare la password, fai clic sul collegamento “Contatta un amministratore” per inviare un’e-mail al personale IT della tua azienda.

message-not-enabled =
    .title = Il tuo account non è abilitato per la reimpostazione della password
    .body = Siamo spiacenti, ma il personale IT non ha configurato il tuo account per l’uso con questo servizio.
    .offer = Se vuoi, possiamo contattare un amministratore della tua organizzazione perché reimposti la password per te.
    .offer-link = Se vuoi, possiamo contattare un amministratore della tua organizzazione perché reimposti la password per te: { $contact }
    .solution =
        Questo messaggio viene visualizzato perché il personale IT non ha abilitato la reimpostazione della password per la tua organizzazione dal collegamento “Problemi di accesso all’account?” o non ti ha assegnato una licenza per usare la funzionalità.

        Per reimpostare la password, fai clic sul collegamento “Contatta un amministratore” per inviare un’e-mail al personale IT della tua azienda e comunica che vuoi reimpostare la password, in modo che possa abilitare questa funzionalità per te.

message-contact-administrator =
    .title = Contatta l’amministratore
    .body =
        Abbiamo rilevato che la password del tuo account utente non è gestita da questo servizio. Di conseguenza, non possiamo reimpostarla automaticamente.

        Per ulteriore assistenza devi contattare il personale IT.
    .solution =
        Questo messaggio viene visualizzato perché il personale IT gestisce la tua password nell’ambiente locale e non ti consente di reimpostarla dal collegamento “Problemi di accesso all’account?”.

        Per reimpostare la password, contatta direttamente il personale IT per ricevere assistenza e comunica che vuoi reimpostare la password, in modo che possa abilitare questa funzionalità per te.

message-use-personal-recovery =
    .title = Questo è un account personale
    .body = Sei stato invitato qui con un account personale. La password è conservata dal provider che ti ha fornito l’account, quindi non può essere reimpostata qui.
    .solution = Apri la pagina di accesso del provider e segui il collegamento per la password dimenticata.

message-use-home-organization =
    .title = Rivolgiti alla tua organizzazione
    .body = Qui sei un ospite. La tua password è conservata dalla tua organizzazione, le cui regole stabiliscono come puoi reimpostarla.
    .solution = Apri la pagina di accesso della tua organizzazione e segui il collegamento per la password dimenticata oppure chiedi assistenza al suo personale IT.

message-too-many-attempts =
    .title = Attendi prima di riprovare
    .body = Sono stati effettuati troppi tentativi di verificare questo account. Per proteggerlo, non sarà possibile verificarlo di nuovo per un certo periodo.
    .offer = Se non puoi attendere, possiamo contattare un amministratore della tua organizzazione perché reimposti la password per te.
    .offer-link = Se non puoi attendere, possiamo contattare un amministratore della tua organizzazione perché reimposti la password per te: { $contact }
    .solution = Attendi un giorno e poi ricomincia dall’inizio.

message-try-again-later =
    .title = Riprova più tardi
    .body = Al momento non riusciamo a raggiungere il servizio che conserva la tua password, quindi la password non è stata cambiata.
    .offer = Se vuoi, possiamo contattare un amministratore della tua organizzazione perché reimposti la password per te.
    .offer-link = Se vuoi, possiamo contattare un amministratore della tua organizzazione perché reimposti la password per te: { $contact }
    .solution = Attendi qualche minuto e ricomincia dall’inizio. Se questa pagina viene visualizzata di nuovo, chiedi assistenza a un amministratore.

message-start-again =
    .title = Ricomincia
    .body = Nel frattempo è cambiato qualcosa nel tuo account o nelle regole della tua organizzazione oppure la password è stata reimpostata in un’altra finestra. Qui non è stata eseguita alcuna operazione.

message-session-over =
    .title = Il tempo a disposizione è scaduto
    .body = Per la tua sicurezza, ogni reimpostazione deve essere completata in breve tempo. Non è stato cambiato nulla. Puoi ricominciare.

message-cancelled =
    .title = Hai annullato
    .body = Non è stato cambiato nulla. Puoi ricominciare quando vuoi.

message-may-have-changed =
    .title = La tua password potrebbe essere stata cambiata
    .body = Abbiamo inviato la modifica, ma non abbiamo ricevuto alcun riscontro. Prova prima la nuova password. Se non funziona, prova quella precedente e poi ricomincia.

message-wait-some-minutes =
    .title = La tua password è stata cambiata
    .body = Servono alcuni minuti prima che tutti i servizi ne siano a conoscenza. Se non riesci ad accedere, attendi un po’ e riprova.

message-password-reset =
    .title = La tua password è stata reimpostata
    .body = La password del tuo account è appena stata reimpostata. Se non sei stato tu, contatta subito l’amministratore.

message-account-unlocked =
    .title = Il tuo account è stato sbloccato
    .body = Il tuo account è appena stato sbloccato; la password è rimasta la stessa. Se non sei stato tu, contatta subito l’amministratore.

message-administrator-reset =
    .title = La password di un amministratore è stata reimpostata
    .body = Un amministratore della tua organizzazione ha appena reimpostato la propria password. Se non te lo aspettavi, chiedi conferma a questa persona.

message-registration-changed =
    .title = Le tue informazioni di sicurezza sono state modificate
    .body = Un modo per dimostrare la tua identità è appena stato aggiunto al tuo account, modificato o rimosso. Se non sei stato tu, contatta subito l’amministratore.

message-sign-in-again =
    .title = Accedi di nuovo
    .body = Solo chi ha appena effettuato l’accesso può modificare il modo in cui dimostra la propria identità. Accedi di nuovo e continua da lì.
