result-sent = Un codice è in arrivo.
result-asked = Ti viene inviata ora una richiesta, sul telefono o nell’app.
result-right = Corretto.
result-wrong = Non era corretto.
    .until = Non era corretto ed era l’ultimo tentativo. Potrai riprovare dopo il { $until }.
result-expired = Questo codice non è più valido. Richiedine un altro. Non ti è stato conteggiato alcun tentativo.
result-spent = Questo tentativo è già stato usato. Scegli di nuovo un metodo.
result-told = La tua richiesta è stata inviata a un amministratore.
result-saved = Salvato.
result-too-few = Non è ancora sufficiente. Elementi richiesti: { $required }, elementi registrati: { $registered }.
result-unconfirmed = Conferma prima: { $fields }.
result-out-of-memory = Al momento non c’era spazio per questa operazione. Riprova. Non ti è stato conteggiato alcun tentativo.
result-rules-refused = Le regole della tua organizzazione non consentono questa password. Scegline un’altra.
result-unreachable = Al momento non riusciamo a raggiungere il servizio che conserva la tua password. Non è stato cambiato nulla. Riprova tra qualche minuto.
result-password = Questa password non può essere usata:

blocked-account = Sono stati effettuati troppi tentativi per questo account. Potrai continuare dopo il { $until }.
blocked-method = Sono stati effettuati troppi tentativi con questo metodo. Scegline un altro o attendi fino al { $until }.
blocked-messages = Per questo account sono stati inviati troppi codici ed effettuate troppe chiamate. Potrai richiederne altri dopo il { $until }.
blocked-contact = La tua richiesta è già stata inviata a un amministratore. Potrai inviarne un’altra dopo il { $until }.

refused-clock-went-back = Il nostro orologio non è esatto. Riprova tra un minuto.
refused-version = Al momento non è possibile eseguire qui questa operazione. Riprova più tardi.
refused-stale-ledger = Al momento non è possibile eseguire qui questa operazione. Riprova tra un minuto.
refused-not-now = Questa operazione non può essere eseguita ora. Continua con quanto indicato nella pagina.
refused-malformed = Non può essere corretto. Controlla ciò che hai digitato. Non ti è stato conteggiato alcun tentativo.
refused-captcha = Dimostra prima di non essere un robot.
