activity-flow-progress = Status for aktivitet i flowet for selvbetjent nulstilling af adgangskode
activity-reset-password = Nulstil adgangskode (selvbetjening)
activity-unlock-account = Lås brugerkonto op (selvbetjening)
activity-blocked = Blokeret fra selvbetjent nulstilling af adgangskode
activity-registered = Bruger registrerede sig til selvbetjent nulstilling af adgangskode
activity-started-registration = Bruger startede registrering af sikkerhedsoplysninger
activity-canceled-registration = Bruger annullerede registrering af sikkerhedsoplysninger
activity-registered-method = Bruger registrerede sikkerhedsoplysninger
activity-deleted-method = Bruger slettede sikkerhedsoplysninger
activity-reviewed-methods = Bruger gennemgik sikkerhedsoplysninger

audit-success = Lykkedes
audit-failure = Mislykkedes

detail-submitted-user-id = Bruger indsendte sit bruger-id
detail-unknown-identifier = Ingen har det bruger-id, der blev indsendt
detail-may-not-reset = Brugeren må ikke nulstille adgangskoden: { $reason }

detail-started-email = Bruger startede bekræftelsesmuligheden ”mail”
detail-started-mobile-text = Bruger startede bekræftelsesmuligheden ”sms til mobil”
detail-started-mobile-call = Bruger startede bekræftelsesmuligheden ”taleopkald til mobil”
detail-started-office-call = Bruger startede bekræftelsesmuligheden ”taleopkald til kontor”
detail-started-security-questions = Bruger startede bekræftelsesmuligheden ”sikkerhedsspørgsmål”
detail-started-app-notification = Bruger startede bekræftelsesmuligheden ”meddelelse i mobilapp”
detail-started-app-code = Bruger startede bekræftelsesmuligheden ”kode fra mobilapp”

detail-completed-email = Bruger fuldførte bekræftelsesmuligheden ”mail”
detail-completed-mobile-text = Bruger fuldførte bekræftelsesmuligheden ”sms til mobil”
detail-completed-mobile-call = Bruger fuldførte bekræftelsesmuligheden ”taleopkald til mobil”
detail-completed-office-call = Bruger fuldførte bekræftelsesmuligheden ”taleopkald til kontor”
detail-completed-security-questions = Bruger fuldførte bekræftelsesmuligheden ”sikkerhedsspørgsmål”
detail-completed-app-notification = Bruger fuldførte bekræftelsesmuligheden ”meddelelse i mobilapp”
detail-completed-app-code = Bruger fuldførte bekræftelsesmuligheden ”kode fra mobilapp”
detail-completed-all = Bruger fuldførte alle bekræftelsestrin, der kræves for at nulstille adgangskoden

detail-submitted-password = Bruger indsendte en ny adgangskode
detail-cancelled-before-methods = Bruger annullerede, før de påkrævede godkendelsesmetoder var gennemført
detail-cancelled-before-password = Bruger annullerede, før en ny adgangskode blev indsendt
detail-contacted-administrator = Bruger kontaktede en administrator

detail-full-account = For mange mislykkede forsøg på at bekræfte kontoen
detail-full-phone-number = For mange forsøg på at bekræfte et telefonnummer
detail-full-mobile-text = For mange ugyldige sms-koder
detail-full-mobile-call = For mange forsøg via taleopkald til mobil
detail-full-office-call = For mange forsøg via taleopkald til kontor
detail-full-email = For mange ugyldige mailkoder
detail-full-security-questions = For mange forsøg på at besvare sikkerhedsspørgsmålene
detail-full-app = For mange forsøg med godkendelsesappen
detail-full-notice = For mange underretninger om forsøg
detail-full-contact = For mange anmodninger til en administrator
detail-full-messages = For mange koder og opkald

detail-written-ok = Ændringen blev skrevet
detail-written-cloud-failed = Ændringen blev skrevet lokalt og når skyen om nogle minutter
detail-written-unknown = Der kom ikke svar om ændringen, som muligvis er blevet skrevet
detail-written-rules-refused = Reglerne for det lokale katalog afviste adgangskoden
detail-written-unreachable = Der kunne ikke oprettes forbindelse til den lokale tjeneste
detail-written-admin-action = En administrator skal bringe den lokale tjeneste i orden
detail-written-no-policy = Organisationen har ingen politik for nulstilling af adgangskode

detail-ended-changed = Kontoen eller politikken blev ændret i mellemtiden
detail-ended-session-over = Tiden for sessionen var udløbet
detail-ended-superseded = Adgangskoden blev nulstillet i en anden session
detail-ended-cancelled = Bruger annullerede
detail-ended-blocked = Kontoen er blokeret på grund af for mange forsøg
detail-ended-unknown = Kontoen kunne ikke bekræftes
detail-ended-admin-action = En administrator skal bringe den lokale tjeneste i orden
detail-ended-no-policy = Organisationen har ingen politik for nulstilling af adgangskode
detail-ended-not-in-scope = Nulstilling af adgangskode er ikke slået til for brugeren
detail-ended-reauthenticate = Brugeren skal logge på igen

detail-status-not-in-scope = Brugeren må ikke registrere sig
detail-status-may-register = Brugeren må registrere sig
detail-status-must-register = Brugeren skal registrere sig
detail-status-must-reconfirm = Brugeren skal bekræfte det, der er registreret
detail-status-registered = Brugeren har registreret alt det nødvendige
detail-removed = Fjernet: { $method }
