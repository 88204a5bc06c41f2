password-too-short =
    { $minimum ->
        [one] È troppo corta. Usa almeno { $minimum } carattere.
       *[other] È troppo corta. Usa almeno { $minimum } caratteri.
    }
password-too-long =
    { $maximum ->
        [one] È troppo lunga. Usa al massimo { $maximum } carattere.
       *[other] È troppo lunga. Usa al massimo { $maximum } caratteri.
    }
password-disallowed-character = Contiene un carattere che non può essere usato. Usa semplici lettere, cifre e simboli.
password-too-few-classes = È troppo semplice. Usa almeno { $minimum } di questi tipi di caratteri: lettere minuscole, lettere maiuscole, cifre, simboli.
password-contains-name = Contiene il tuo nome o quello della tua organizzazione.
password-banned = È una password usata da molte persone, o quasi identica a una di queste.
password-too-weak = È facile da indovinare, perché è composta per la maggior parte da parole usate da molte persone. Aggiungi qualcos’altro.
