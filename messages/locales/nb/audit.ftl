activity-flow-progress = Fremdrift for aktivitet i flyten for selvbetjent tilbakestilling av passord
activity-reset-password = Tilbakestill passord (selvbetjening)
activity-unlock-account = Lås opp brukerkonto (selvbetjening)
activity-blocked = Blokkert fra selvbetjent tilbakestilling av passord
activity-registered = Brukeren registrerte seg for selvbetjent tilbakestilling av passord
activity-started-registration = Brukeren startet registrering av sikkerhetsinformasjon
activity-canceled-registration = Brukeren avbrøt registrering av sikkerhetsinformasjon
activity-registered-method = Brukeren registrerte sikkerhetsinformasjon
activity-deleted-method = Brukeren slettet sikkerhetsinformasjon
activity-reviewed-methods = Brukeren gikk gjennom sikkerhetsinformasjon

audit-success = Vellykket
audit-failure = Mislykket

detail-submitted-user-id = Brukeren sendte inn sin bruker-ID
detail-unknown-identifier = Ingen har bruker-ID-en som ble sendt inn
detail-may-not-reset = Brukeren har ikke lov til å tilbakestille passordet: { $reason }

detail-started-email = Brukeren startet bekreftelsesalternativet «e-post»
detail-started-mobile-text = Brukeren startet bekreftelsesalternativet «tekstmelding til mobil»
detail-started-mobile-call = Brukeren startet bekreftelsesalternativet «taleanrop til mobil»
detail-started-office-call = Brukeren startet bekreftelsesalternativet «taleanrop til kontor»
detail-started-security-questions = Brukeren startet bekreftelsesalternativet «sikkerhetsspørsmål»
detail-started-app-notification = Brukeren startet bekreftelsesalternativet «varsel i mobilapp»
detail-started-app-code = Brukeren startet bekreftelsesalternativet «kode fra mobilapp»

detail-completed-email = Brukeren fullførte bekreftelsesalternativet «e-post»
detail-completed-mobile-text = Brukeren fullførte bekreftelsesalternativet «tekstmelding til mobil»
detail-completed-mobile-call = Brukeren fullførte bekreftelsesalternativet «taleanrop til mobil»
detail-completed-office-call = Brukeren fullførte bekreftelsesalternativet «taleanrop til kontor»
detail-completed-security-questions = Brukeren fullførte bekreftelsesalternativet «sikkerhetsspørsmål»
detail-completed-app-notification = Brukeren fullførte bekreftelsesalternativet «varsel i mobilapp»
detail-completed-app-code = Brukeren fullførte bekreftelsesalternativet «kode fra mobilapp»
detail-completed-all = Brukeren fullførte alle bekreftelsestrinnene som kreves for å tilbakestille passordet

detail-submitted-password = Brukeren sendte inn et nytt passord
detail-cancelled-before-methods = Brukeren avbrøt før de påkrevde godkjenningsmetodene var bestått
detail-cancelled-before-password = Brukeren avbrøt før et nytt passord ble sendt inn
detail-contacted-administrator = Brukeren kontaktet en administrator

detail-full-account = For mange mislykkede forsøk på å bekrefte kontoen
detail-full-phone-number = For mange forsøk på å bekrefte et telefonnummer
detail-full-mobile-text = For mange ugyldige koder fra tekstmelding
detail-full-mobile-call = For mange forsøk via taleanrop til mobil
detail-full-office-call = For mange forsøk via taleanrop til kontor
detail-full-email = For mange ugyldige koder fra e-post
detail-full-security-questions = For mange forsøk på å svare på sikkerhetsspørsmålene
detail-full-app = For mange forsøk med godkjenningsappen
detail-full-notice = For mange meldinger om forsøk
detail-full-contact = For mange forespørsler til en administrator
detail-full-messages = For mange koder og anrop

detail-written-ok = Endringen ble skrevet
detail-written-cloud-failed = Endringen ble skrevet lokalt og når skyen om noen minutter
detail-written-unknown = Det kom ikke svar om endringen, som kan ha blitt skrevet
detail-written-rules-refused = Reglene i den lokale katalogen avviste passordet
detail-written-unreachable = Fikk ikke kontakt med den lokale tjenesten
detail-written-admin-action = En administrator må bringe den lokale tjenesten i orden
detail-written-no-policy = Organisasjonen har ingen policy for tilbakestilling av passord

detail-ended-changed = Kontoen eller policyen ble endret i mellomtiden
detail-ended-session-over = Tiden for økten var ute
detail-ended-superseded = Passordet ble tilbakestilt i en annen økt
detail-ended-cancelled = Brukeren avbrøt
detail-ended-blocked = Kontoen er blokkert på grunn av for mange forsøk
detail-ended-unknown = Kontoen kunne ikke bekreftes
detail-ended-admin-action = En administrator må bringe den lokale tjenesten i orden
detail-ended-no-policy = Organisasjonen har ingen policy for tilbakestilling av passord
detail-ended-not-in-scope = Tilbakestilling av passord er ikke slått på for brukeren
detail-ended-reauthenticate = Brukeren må logge på igjen

detail-status-not-in-scope = Brukeren har ikke lov til å registrere seg
detail-status-may-register = Brukeren har lov til å registrere seg
detail-status-must-register = Brukeren må registrere seg
detail-status-must-reconfirm = Brukeren må bekrefte det som er registrert
detail-status-registered = Brukeren har registrert alt som trengs
detail-removed = Fjernet: { $method }
