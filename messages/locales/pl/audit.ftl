activity-flow-progress = Postęp działań w przepływie samoobsługowego resetowania hasła
activity-reset-password = Resetowanie hasła (samoobsługowe)
activity-unlock-account = Odblokowanie konta użytkownika (samoobsługowe)
activity-blocked = Zablokowano możliwość samoobsługowego resetowania hasła
activity-registered = Użytkownik zarejestrował się na potrzeby samoobsługowego resetowania hasła
activity-started-registration = Użytkownik rozpoczął rejestrację informacji zabezpieczających
activity-canceled-registration = Użytkownik anulował rejestrację informacji zabezpieczających
activity-registered-method = Użytkownik zarejestrował informacje zabezpieczające
activity-deleted-method = Użytkownik usunął informacje zabezpieczające
activity-reviewed-methods = Użytkownik przejrzał informacje zabezpieczające

audit-success = Powodzenie
audit-failure = Niepowodzenie

detail-submitted-user-id = Użytkownik przesłał swój identyfikator użytkownika
detail-unknown-identifier = Nikt nie ma przesłanego identyfikatora użytkownika
detail-may-not-reset = Użytkownik nie może zresetować hasła: { $reason }

detail-started-email = Użytkownik rozpoczął weryfikację za pomocą wiadomości e-mail
detail-started-mobile-text = Użytkownik rozpoczął weryfikację za pomocą wiadomości SMS na telefon komórkowy
detail-started-mobile-call = Użytkownik rozpoczął weryfikację za pomocą połączenia głosowego na telefon komórkowy
detail-started-office-call = Użytkownik rozpoczął weryfikację za pomocą połączenia głosowego na telefon biurowy
detail-started-security-questions = Użytkownik rozpoczął weryfikację za pomocą pytań zabezpieczających
detail-started-app-notification = Użytkownik rozpoczął weryfikację za pomocą powiadomienia w aplikacji mobilnej
detail-started-app-code = Użytkownik rozpoczął weryfikację za pomocą kodu z aplikacji mobilnej

detail-completed-email = Użytkownik ukończył weryfikację za pomocą wiadomości e-mail
detail-completed-mobile-text = Użytkownik ukończył weryfikację za pomocą wiadomości SMS na telefon komórkowy
detail-completed-mobile-call = Użytkownik ukończył weryfikację za pomocą połączenia głosowego na telefon komórkowy
detail-completed-office-call = Użytkownik ukończył weryfikację za pomocą połączenia głosowego na telefon biurowy
detail-completed-security-questions = Użytkownik ukończył weryfikację za pomocą pytań zabezpieczających
detail-completed-app-notification = Użytkownik ukończył weryfikację za pomocą powiadomienia w aplikacji mobilnej
detail-completed-app-code = Użytkownik ukończył weryfikację za pomocą kodu z aplikacji mobilnej
detail-completed-all = Użytkownik ukończył wszystkie kroki weryfikacji wymagane do zresetowania swojego hasła

detail-submitted-password = Użytkownik przesłał nowe hasło
detail-cancelled-before-methods = Użytkownik anulował operację przed pomyślnym użyciem wymaganych metod uwierzytelniania
detail-cancelled-before-password = Użytkownik anulował operację przed przesłaniem nowego hasła
detail-contacted-administrator = Użytkownik skontaktował się z administratorem

detail-full-account = Zbyt wiele nieudanych prób zweryfikowania konta
detail-full-phone-number = Zbyt wiele prób zweryfikowania numeru telefonu
detail-full-mobile-text = Zbyt wiele nieprawidłowych kodów SMS
detail-full-mobile-call = Zbyt wiele prób za pomocą połączenia głosowego na telefon komórkowy
detail-full-office-call = Zbyt wiele prób za pomocą połączenia głosowego na telefon biurowy
detail-full-email = Zbyt wiele nieprawidłowych kodów z wiadomości e-mail
detail-full-security-questions = Zbyt wiele prób odpowiedzi na pytania zabezpieczające
detail-full-app = Zbyt wiele prób za pomocą aplikacji uwierzytelniającej
detail-full-notice = Zbyt wiele zawiadomień o próbach
detail-full-contact = Zbyt wiele próśb do administratora
detail-full-messages = Zbyt wiele kodów i połączeń

detail-written-ok = Zmiana została zapisana
detail-written-cloud-failed = Zmiana została zapisana lokalnie i za kilka minut dotrze do chmury
detail-written-unknown = Nie otrzymano informacji o wyniku zmiany; mogła ona zostać zapisana
detail-written-rules-refused = Reguły katalogu lokalnego odrzuciły hasło
detail-written-unreachable = Nie można było połączyć się z usługą lokalną
detail-written-admin-action = Administrator musi przywrócić prawidłowe działanie usługi lokalnej
detail-written-no-policy = Organizacja nie ma zasad resetowania hasła

detail-ended-changed = W międzyczasie zmieniło się konto lub zmieniły się zasady
detail-ended-session-over = Czas sesji upłynął
detail-ended-superseded = Hasło zostało zresetowane w innej sesji
detail-ended-cancelled = Użytkownik anulował operację
detail-ended-blocked = Konto jest zablokowane z powodu zbyt wielu prób
detail-ended-unknown = Nie można było zweryfikować konta
detail-ended-admin-action = Administrator musi przywrócić prawidłowe działanie usługi lokalnej
detail-ended-no-policy = Organizacja nie ma zasad resetowania hasła
detail-ended-not-in-scope = Resetowanie hasła nie jest włączone dla użytkownika
detail-ended-reauthenticate = Użytkownik musi zalogować się ponownie

detail-status-not-in-scope = Użytkownik nie może się zarejestrować
detail-status-may-register = Użytkownik może się zarejestrować
detail-status-must-register = Użytkownik musi się zarejestrować
detail-status-must-reconfirm = Użytkownik musi potwierdzić zarejestrowane dane
detail-status-registered = Użytkownik zarejestrował wszystko, co jest potrzebne
detail-removed = Usunięto: { $method }
