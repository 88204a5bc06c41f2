activity-flow-progress = Aktivitätsfortschritt im Ablauf der Self-Service-Kennwortzurücksetzung
activity-reset-password = Kennwort zurücksetzen (Self-Service)
activity-unlock-account = Benutzerkonto entsperren (Self-Service)
activity-blocked = Für die Self-Service-Kennwortzurücksetzung gesperrt
activity-registered = Benutzer hat sich für die Self-Service-Kennwortzurücksetzung registriert
activity-started-registration = Benutzer hat die Registrierung von Sicherheitsinformationen gestartet
activity-canceled-registration = Benutzer hat die Registrierung von Sicherheitsinformationen abgebrochen
activity-registered-method = Benutzer hat Sicherheitsinformationen registriert
activity-deleted-method = Benutzer hat Sicherheitsinformationen gelöscht
activity-reviewed-methods = Benutzer hat Sicherheitsinformationen durchgesehen

audit-success = Erfolg
audit-failure = Fehler

detail-submitted-user-id = Benutzer hat die eigene Benutzer-ID übermittelt
detail-unknown-identifier = Die übermittelte Benutzer-ID gehört niemandem
detail-may-not-reset = Der Benutzer darf das Kennwort nicht zurücksetzen: { $reason }

detail-started-email = Benutzer hat die Überprüfungsoption „E-Mail“ gestartet
detail-started-mobile-text = Benutzer hat die Überprüfungsoption „SMS an Mobiltelefon“ gestartet
detail-started-mobile-call = Benutzer hat die Überprüfungsoption „Anruf auf Mobiltelefon“ gestartet
detail-started-office-call = Benutzer hat die Überprüfungsoption „Anruf auf Bürotelefon“ gestartet
detail-started-security-questions = Benutzer hat die Überprüfungsoption „Sicherheitsfragen“ gestartet
detail-started-app-notification = Benutzer hat die Überprüfungsoption „Benachrichtigung in mobiler App“ gestartet
detail-started-app-code = Benutzer hat die Überprüfungsoption „Code aus mobiler App“ gestartet

detail-completed-email = Benutzer hat die Überprüfungsoption „E-Mail“ abgeschlossen
detail-completed-mobile-text = Benutzer hat die Überprüfungsoption „SMS an Mobiltelefon“ abgeschlossen
detail-completed-mobile-call = Benutzer hat die Überprüfungsoption „Anruf auf Mobiltelefon“ abgeschlossen
detail-completed-office-call = Benutzer hat die Überprüfungsoption „Anruf auf Bürotelefon“ abgeschlossen
detail-completed-security-questions = Benutzer hat die Überprüfungsoption „Sicherheitsfragen“ abgeschlossen
detail-completed-app-notification = Benutzer hat die Überprüfungsoption „Benachrichtigung in mobiler App“ abgeschlossen
detail-completed-app-code = Benutzer hat die Überprüfungsoption „Code aus mobiler App“ abgeschlossen
detail-completed-all = Benutzer hat alle zum Zurücksetzen des Kennworts erforderlichen Überprüfungsschritte abgeschlossen

detail-submitted-password = Benutzer hat ein neues Kennwort übermittelt
detail-cancelled-before-methods = Benutzer hat vor Abschluss der erforderlichen Authentifizierungsmethoden abgebrochen
detail-cancelled-before-password = Benutzer hat vor dem Übermitteln eines neuen Kennworts abgebrochen
detail-contacted-administrator = Benutzer hat einen Administrator kontaktiert

detail-full-account = Zu viele fehlgeschlagene Versuche, das Konto zu überprüfen
detail-full-phone-number = Zu viele Versuche, eine Telefonnummer zu überprüfen
detail-full-mobile-text = Zu viele ungültige SMS-Codes
detail-full-mobile-call = Zu viele Versuche per Anruf auf dem Mobiltelefon
detail-full-office-call = Zu viele Versuche per Anruf auf dem Bürotelefon
detail-full-email = Zu viele ungültige E-Mail-Codes
detail-full-security-questions = Zu viele Versuche, die Sicherheitsfragen zu beantworten
detail-full-app = Zu viele Versuche mit der Authenticator-App
detail-full-notice = Zu viele Hinweise auf Versuche
detail-full-contact = Zu viele Anfragen an einen Administrator
detail-full-messages = Zu viele Codes und Anrufe

detail-written-ok = Die Änderung wurde geschrieben
detail-written-cloud-failed = Die Änderung wurde lokal geschrieben und erreicht die Cloud in einigen Minuten
detail-written-unknown = Zu der Änderung kam keine Rückmeldung; sie wurde möglicherweise geschrieben
detail-written-rules-refused = Die Regeln des lokalen Verzeichnisses haben das Kennwort abgelehnt
detail-written-unreachable = Der lokale Dienst war nicht erreichbar
detail-written-admin-action = Ein Administrator muss den lokalen Dienst in Ordnung bringen
detail-written-no-policy = Die Organisation hat keine Richtlinie für die Kennwortzurücksetzung

detail-ended-changed = Das Konto oder die Richtlinie hat sich in der Zwischenzeit geändert
detail-ended-session-over = Die Zeit für die Sitzung war abgelaufen
detail-ended-superseded = Das Kennwort wurde in einer anderen Sitzung zurückgesetzt
detail-ended-cancelled = Benutzer hat abgebrochen
detail-ended-blocked = Das Konto ist wegen zu vieler Versuche gesperrt
detail-ended-unknown = Das Konto konnte nicht überprüft werden
detail-ended-admin-action = Ein Administrator muss den lokalen Dienst in Ordnung bringen
detail-ended-no-policy = Die Organisation hat keine Richtlinie für die Kennwortzurücksetzung
detail-ended-not-in-scope = Die Kennwortzurücksetzung ist für den Benutzer nicht aktiviert
detail-ended-reauthenticate = Der Benutzer muss sich erneut anmelden

detail-status-not-in-scope = Der Benutzer darf sich nicht registrieren
detail-status-may-register = Der Benutzer darf sich registrieren
detail-status-must-register = Der Benutzer muss sich registrieren
detail-status-must-reconfirm = Der Benutzer muss bestätigen, was registriert ist
detail-status-registered = Der Benutzer hat alles Nötige registriert
detail-removed = Entfernt: { $method }
