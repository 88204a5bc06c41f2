draft-not-enabled = La tua organizzazione non usa questo elemento per la reimpostazione della password.
draft-too-few =
    { $minimum ->
        [one] Rispondi ad almeno { $minimum } domanda.
       *[other] Rispondi ad almeno { $minimum } domande.
    }
draft-too-many =
    { $maximum ->
        [one] Rispondi al massimo a { $maximum } domanda.
       *[other] Rispondi al massimo a { $maximum } domande.
    }
draft-unknown-question = Questa domanda non è più disponibile. Scegline un’altra.
draft-repeated-question = Hai già scelto questa domanda. Scegline un’altra.
draft-repeated-answer = Hai già dato questa risposta. Dai a ogni domanda una risposta diversa.
draft-too-short =
    { $minimum ->
        [one] Usa almeno { $minimum } carattere.
       *[other] Usa almeno { $minimum } caratteri.
    }
draft-too-long = Questa risposta è troppo lunga. Usa meno caratteri.
draft-disallowed-character = Questa risposta contiene un carattere che non può essere usato. Digitala di nuovo senza quel carattere.
draft-unstable = Questa risposta non può essere usata. Scegline un’altra.
draft-reveals-account = Questa risposta fa parte del tuo account, dove altri possono vederla. Scegline un’altra.
draft-in-question = Questa risposta è contenuta nella domanda stessa. Scegline un’altra.
draft-malformed-phone = Digita + e il prefisso internazionale, uno spazio e poi il numero in cifre, ad esempio { $example }.
draft-malformed-email = Digita un indirizzo e-mail completo, ad esempio nome@example.org.
draft-same-as-account = Questo è l’indirizzo dell’account stesso, che non puoi aprire senza la password. Usane un altro.
draft-administrator-only = Solo l’amministratore può impostare il telefono dell’ufficio.
draft-same-destination = Questo è il numero del tuo telefono dell’ufficio. Usane un altro, ad esempio quello di un telefono cellulare.
