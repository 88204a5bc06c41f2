activity-flow-progress = Avanzamento dell’attività del flusso di reimpostazione della password self-service
activity-reset-password = Reimposta password (self-service)
activity-unlock-account = Sblocca account utente (self-service)
activity-blocked = Blocco della reimpostazione della password self-service
activity-registered = L’utente si è registrato per la reimpostazione della password self-service
activity-started-registration = L’utente ha avviato la registrazione delle informazioni di sicurezza
activity-canceled-registration = L’utente ha annullato la registrazione delle informazioni di sicurezza
activity-registered-method = L’utente ha registrato informazioni di sicurezza
activity-deleted-method = L’utente ha eliminato informazioni di sicurezza
activity-reviewed-methods = L’utente ha esaminato le informazioni di sicurezza

audit-success = Operazione riuscita
audit-failure = Operazione non riuscita

detail-submitted-user-id = L’utente ha inviato il proprio ID utente
detail-unknown-identifier = Nessuno ha l’ID utente inviato
detail-may-not-reset = L’utente non può reimpostare la password: { $reason }

detail-started-email = L’utente ha avviato l’opzione di verifica tramite e-mail
detail-started-mobile-text = L’utente ha avviato l’opzione di verifica tramite SMS al cellulare
detail-started-mobile-call = L’utente ha avviato l’opzione di verifica tramite chiamata vocale al cellulare
detail-started-office-call = L’utente ha avviato l’opzione di verifica tramite chiamata vocale all’ufficio
detail-started-security-questions = L’utente ha avviato l’opzione di verifica tramite domande di sicurezza
detail-started-app-notification = L’utente ha avviato l’opzione di verifica tramite notifica dell’app per dispositivi mobili
detail-started-app-code = L’utente ha avviato l’opzione di verifica tramite codice dell’app per dispositivi mobili

detail-completed-email = L’utente ha completato l’opzione di verifica tramite e-mail
detail-completed-mobile-text = L’utente ha completato l’opzione di verifica tramite SMS al cellulare
detail-completed-mobile-call = L’utente ha completato l’opzione di verifica tramite chiamata vocale al cellulare
detail-completed-office-call = L’utente ha completato l’opzione di verifica tramite chiamata vocale all’ufficio
detail-completed-security-questions = L’utente ha completato l’opzione di verifica tramite domande di sicurezza
detail-completed-app-notification = L’utente ha completato l’opzione di verifica tramite notifica dell’app per dispositivi mobili
detail-completed-app-code = L’utente ha completato l’opzione di verifica tramite codice dell’app per dispositivi mobili
detail-completed-all = L’utente ha completato tutti i passaggi di verifica richiesti per reimpostare la password

detail-submitted-password = L’utente ha inviato una nuova password
detail-cancelled-before-methods = L’utente ha annullato prima di superare i metodi di autenticazione richiesti
detail-cancelled-before-password = L’utente ha annullato prima di inviare una nuova password
detail-contacted-administrator = L’utente ha contattato un amministratore

detail-full-account = Troppi tentativi non riusciti di verificare l’account
detail-full-phone-number = Troppi tentativi di verificare un numero di telefono
detail-full-mobile-text = Troppi codici SMS non validi
detail-full-mobile-call = Troppi tentativi tramite chiamata vocale al cellulare
detail-full-office-call = Troppi tentativi tramite chiamata vocale all’ufficio
detail-full-email = Troppi codici e-mail non validi
detail-full-security-questions = Troppi tentativi di rispondere alle domande di sicurezza
detail-full-app = Troppi tentativi con l’app di autenticazione
detail-full-notice = Troppi avvisi relativi ai tentativi
detail-full-contact = Troppe richieste a un amministratore
detail-full-messages = Troppi codici e troppe chiamate

detail-written-ok = La modifica è stata scritta
detail-written-cloud-failed = La modifica è stata scritta in locale e raggiungerà il cloud tra alcuni minuti
detail-written-unknown = Nessun riscontro ricevuto sulla modifica, che potrebbe essere stata scritta
detail-written-rules-refused = Le regole della directory locale hanno rifiutato la password
detail-written-unreachable = Non è stato possibile raggiungere il servizio locale
detail-written-admin-action = Un amministratore deve ripristinare il corretto funzionamento del servizio locale
detail-written-no-policy = L’organizzazione non ha criteri per la reimpostazione della password

detail-ended-changed = Nel frattempo l’account o i criteri sono cambiati
detail-ended-session-over = Il tempo a disposizione per la sessione era scaduto
detail-ended-superseded = La password è stata reimpostata in un’altra sessione
detail-ended-cancelled = L’utente ha annullato
detail-ended-blocked = L’account è bloccato a causa di troppi tentativi
detail-ended-unknown = Non è stato possibile verificare l’account
detail-ended-admin-action = Un amministratore deve ripristinare il corretto funzionamento del servizio locale
detail-ended-no-policy = L’organizzazione non ha criteri per la reimpostazione della password
detail-ended-not-in-scope = La reimpostazione della password non è attivata per l’utente
detail-ended-reauthenticate = L’utente deve accedere di nuovo

detail-status-not-in-scope = L’utente non può registrarsi
detail-status-may-register = L’utente può registrarsi
detail-status-must-register = L’utente deve registrarsi
detail-status-must-reconfirm = L’utente deve confermare ciò che è registrato
detail-status-registered = L’utente ha registrato tutto ciò che è necessario
detail-removed = Elemento rimosso: { $method }
