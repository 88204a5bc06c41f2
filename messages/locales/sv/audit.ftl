activity-flow-progress = Aktivitetsförlopp för flödet för lösenordsåterställning via självbetjäning
activity-reset-password = Återställ lösenord (självbetjäning)
activity-unlock-account = Lås upp användarkonto (självbetjäning)
activity-blocked = Spärrad från lösenordsåterställning via självbetjäning
activity-registered = Användaren registrerade sig för lösenordsåterställning via självbetjäning
activity-started-registration = Användaren påbörjade registrering av säkerhetsinformation
activity-canceled-registration = Användaren avbröt registrering av säkerhetsinformation
activity-registered-method = Användaren registrerade säkerhetsinformation
activity-deleted-method = Användaren tog bort säkerhetsinformation
activity-reviewed-methods = Användaren granskade säkerhetsinformation

audit-success = Lyckades
audit-failure = Misslyckades

detail-submitted-user-id = Användaren skickade sitt användar-ID
detail-unknown-identifier = Ingen har det användar-ID som skickades
detail-may-not-reset = Användaren får inte återställa lösenordet: { $reason }

detail-started-email = Användaren påbörjade verifieringsalternativet ”e-post”
detail-started-mobile-text = Användaren påbörjade verifieringsalternativet ”sms till mobil”
detail-started-mobile-call = Användaren påbörjade verifieringsalternativet ”röstsamtal till mobil”
detail-started-office-call = Användaren påbörjade verifieringsalternativet ”röstsamtal till kontor”
detail-started-security-questions = Användaren påbörjade verifieringsalternativet ”säkerhetsfrågor”
detail-started-app-notification = Användaren påbörjade verifieringsalternativet ”avisering i mobilapp”
detail-started-app-code = Användaren påbörjade verifieringsalternativet ”kod från mobilapp”

detail-completed-email = Användaren slutförde verifieringsalternativet ”e-post”
detail-completed-mobile-text = Användaren slutförde verifieringsalternativet ”sms till mobil”
detail-completed-mobile-call = Användaren slutförde verifieringsalternativet ”röstsamtal till mobil”
detail-completed-office-call = Användaren slutförde verifieringsalternativet ”röstsamtal till kontor”
detail-completed-security-questions = Användaren slutförde verifieringsalternativet ”säkerhetsfrågor”
detail-completed-app-notification = Användaren slutförde verifieringsalternativet ”avisering i mobilapp”
detail-completed-app-code = Användaren slutförde verifieringsalternativet ”kod från mobilapp”
detail-completed-all = Användaren slutförde alla verifieringssteg som krävs för att återställa lösenordet

detail-submitted-password = Användaren skickade ett nytt lösenord
detail-cancelled-before-methods = Användaren avbröt innan de autentiseringsmetoder som krävs var godkända
detail-cancelled-before-password = Användaren avbröt innan ett nytt lösenord skickades
detail-contacted-administrator = Användaren kontaktade en administratör

detail-full-account = För många misslyckade försök att verifiera kontot
detail-full-phone-number = För många försök att verifiera ett telefonnummer
detail-full-mobile-text = För många ogiltiga sms-koder
detail-full-mobile-call = För många försök via röstsamtal till mobil
detail-full-office-call = För många försök via röstsamtal till kontor
detail-full-email = För många ogiltiga koder från e-post
detail-full-security-questions = För många försök att svara på säkerhetsfrågorna
detail-full-app = För många försök med autentiseringsappen
detail-full-notice = För många meddelanden om försök
detail-full-contact = För många förfrågningar till en administratör
detail-full-messages = För många koder och samtal

detail-written-ok = Ändringen skrevs
detail-written-cloud-failed = Ändringen skrevs lokalt och når molnet om några minuter
detail-written-unknown = Inget svar kom om ändringen, som kan ha skrivits
detail-written-rules-refused = Reglerna i den lokala katalogen avvisade lösenordet
detail-written-unreachable = Den lokala tjänsten kunde inte nås
detail-written-admin-action = En administratör måste åtgärda den lokala tjänsten
detail-written-no-policy = Organisationen har ingen princip för lösenordsåterställning

detail-ended-changed = Kontot eller principen ändrades under tiden
detail-ended-session-over = Tiden för sessionen var ute
detail-ended-superseded = Lösenordet återställdes i en annan session
detail-ended-cancelled = Användaren avbröt
detail-ended-blocked = Kontot är spärrat på grund av för många försök
detail-ended-unknown = Kontot kunde inte verifieras
detail-ended-admin-action = En administratör måste åtgärda den lokala tjänsten
detail-ended-no-policy = Organisationen har ingen princip för lösenordsåterställning
detail-ended-not-in-scope = Lösenordsåterställning är inte aktiverad för användaren
detail-ended-reauthenticate = Användaren måste logga in igen

detail-status-not-in-scope = Användaren får inte registrera sig
detail-status-may-register = Användaren får registrera sig
detail-status-must-register = Användaren måste registrera sig
detail-status-must-reconfirm = Användaren måste bekräfta det som har registrerats
detail-status-registered = Användaren har registrerat allt som behövs
detail-removed = Borttaget: { $method }
