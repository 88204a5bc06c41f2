activity-flow-progress = Voortgang van de activiteit in de selfservicestroom voor wachtwoordherstel
activity-reset-password = Wachtwoord opnieuw instellen (selfservice)
activity-unlock-account = Gebruikersaccount ontgrendelen (selfservice)
activity-blocked = Geblokkeerd voor selfservice voor wachtwoordherstel
activity-registered = Gebruiker heeft zich geregistreerd voor selfservice voor wachtwoordherstel
activity-started-registration = Gebruiker is begonnen met de registratie van beveiligingsgegevens
activity-canceled-registration = Gebruiker heeft de registratie van beveiligingsgegevens geannuleerd
activity-registered-method = Gebruiker heeft beveiligingsgegevens geregistreerd
activity-deleted-method = Gebruiker heeft beveiligingsgegevens verwijderd
activity-reviewed-methods = Gebruiker heeft beveiligingsgegevens gecontroleerd

audit-success = Geslaagd
audit-failure = Mislukt

detail-submitted-user-id = Gebruiker heeft de eigen gebruikers-id ingediend
detail-unknown-identifier = Niemand heeft de ingediende gebruikers-id
detail-may-not-reset = De gebruiker mag het wachtwoord niet opnieuw instellen: { $reason }

detail-started-email = Gebruiker is begonnen met de verificatieoptie ‘e-mail’
detail-started-mobile-text = Gebruiker is begonnen met de verificatieoptie ‘sms naar mobiel’
detail-started-mobile-call = Gebruiker is begonnen met de verificatieoptie ‘spraakoproep naar mobiel’
detail-started-office-call = Gebruiker is begonnen met de verificatieoptie ‘spraakoproep naar kantoor’
detail-started-security-questions = Gebruiker is begonnen met de verificatieoptie ‘beveiligingsvragen’
detail-started-app-notification = Gebruiker is begonnen met de verificatieoptie ‘melding in mobiele app’
detail-started-app-code = Gebruiker is begonnen met de verificatieoptie ‘code uit mobiele app’

detail-completed-email = Gebruiker heeft de verificatieoptie ‘e-mail’ voltooid
detail-completed-mobile-text = Gebruiker heeft de verificatieoptie ‘sms naar mobiel’ voltooid
detail-completed-mobile-call = Gebruiker heeft de verificatieoptie ‘spraakoproep naar mobiel’ voltooid
detail-completed-office-call = Gebruiker heeft de verificatieoptie ‘spraakoproep naar kantoor’ voltooid
detail-completed-security-questions = Gebruiker heeft de verificatieoptie ‘beveiligingsvragen’ voltooid
detail-completed-app-notification = Gebruiker heeft de verificatieoptie ‘melding in mobiele app’ voltooid
detail-completed-app-code = Gebruiker heeft de verificatieoptie ‘code uit mobiele app’ voltooid
detail-completed-all = Gebruiker heeft alle verificatiestappen voltooid die nodig zijn om het wachtwoord opnieuw in te stellen

detail-submitted-password = Gebruiker heeft een nieuw wachtwoord ingediend
detail-cancelled-before-methods = Gebruiker heeft geannuleerd voordat de vereiste verificatiemethoden waren doorlopen
detail-cancelled-before-password = Gebruiker heeft geannuleerd voordat een nieuw wachtwoord was ingediend
detail-contacted-administrator = Gebruiker heeft contact opgenomen met een beheerder

detail-full-account = Te veel mislukte pogingen om het account te verifiëren
detail-full-phone-number = Te veel pogingen om een telefoonnummer te verifiëren
detail-full-mobile-text = Te veel ongeldige sms-codes
detail-full-mobile-call = Te veel pogingen via een spraakoproep naar mobiel
detail-full-office-call = Te veel pogingen via een spraakoproep naar kantoor
detail-full-email = Te veel ongeldige e-mailcodes
detail-full-security-questions = Te veel pogingen om de beveiligingsvragen te beantwoorden
detail-full-app = Te veel pogingen met de authenticator-app
detail-full-notice = Te veel kennisgevingen over pogingen
detail-full-contact = Te veel aanvragen aan een beheerder
detail-full-messages = Te veel codes en oproepen

detail-written-ok = De wijziging is geschreven
detail-written-cloud-failed = De wijziging is on-premises geschreven en bereikt de cloud over enkele minuten
detail-written-unknown = Er is niets vernomen over de wijziging, die mogelijk is geschreven
detail-written-rules-refused = De regels van de on-premises directory hebben het wachtwoord geweigerd
detail-written-unreachable = De on-premises service was niet bereikbaar
detail-written-admin-action = Een beheerder moet de on-premises service in orde maken
detail-written-no-policy = De organisatie heeft geen beleid voor wachtwoordherstel

detail-ended-changed = Het account of het beleid is intussen gewijzigd
detail-ended-session-over = De tijd voor de sessie was om
detail-ended-superseded = Het wachtwoord is in een andere sessie opnieuw ingesteld
detail-ended-cancelled = Gebruiker heeft geannuleerd
detail-ended-blocked = Het account is geblokkeerd door te veel pogingen
detail-ended-unknown = Het account kon niet worden geverifieerd
detail-ended-admin-action = Een beheerder moet de on-premises service in orde maken
detail-ended-no-policy = De organisatie heeft geen beleid voor wachtwoordherstel
detail-ended-not-in-scope = Wachtwoordherstel is niet ingeschakeld voor de gebruiker
detail-ended-reauthenticate = De gebruiker moet zich opnieuw aanmelden

detail-status-not-in-scope = De gebruiker mag zich niet registreren
detail-status-may-register = De gebruiker mag zich registreren
detail-status-must-register = De gebruiker moet zich registreren
detail-status-must-reconfirm = De gebruiker moet bevestigen wat is geregistreerd
detail-status-registered = De gebruiker heeft alles geregistreerd wat nodig is
detail-removed = Verwijderd: { $method }
