delivery-code =
    .text = { $code } è il tuo codice di verifica. Non comunicarlo a nessuno.
    .title = Il tuo codice di verifica
    .body =
        Digita questo codice per verificare la tua identità: { $code }

        Se non hai richiesto un codice, non devi fare nulla. Non comunicarlo a nessuno.
delivery-request =
    .title = Un utente chiede assistenza per la reimpostazione della password
    .body = Questo utente non può reimpostare la password e chiede a un amministratore di farlo: { $person }
    .reason =
        Questo utente non può reimpostare la password e chiede a un amministratore di farlo: { $person }

        { $reason }
