activity-flow-progress = Progresul activității în fluxul de resetare a parolei cu autoservire
activity-reset-password = Resetarea parolei (cu autoservire)
activity-unlock-account = Deblocarea contului de utilizator (cu autoservire)
activity-blocked = Blocarea resetării parolei cu autoservire
activity-registered = Utilizatorul s-a înregistrat pentru resetarea parolei cu autoservire
activity-started-registration = Utilizatorul a început înregistrarea informațiilor de securitate
activity-canceled-registration = Utilizatorul a anulat înregistrarea informațiilor de securitate
activity-registered-method = Utilizatorul a înregistrat informații de securitate
activity-deleted-method = Utilizatorul a șters informații de securitate
activity-reviewed-methods = Utilizatorul a revizuit informațiile de securitate

audit-success = Succes
audit-failure = Eșec

detail-submitted-user-id = Utilizatorul și-a trimis ID-ul de utilizator
detail-unknown-identifier = Nimeni nu are ID-ul de utilizator care a fost trimis
detail-may-not-reset = Utilizatorul nu poate reseta parola: { $reason }

detail-started-email = Utilizatorul a început opțiunea de verificare prin e-mail
detail-started-mobile-text = Utilizatorul a început opțiunea de verificare prin SMS pe mobil
detail-started-mobile-call = Utilizatorul a început opțiunea de verificare prin apel vocal pe mobil
detail-started-office-call = Utilizatorul a început opțiunea de verificare prin apel vocal la birou
detail-started-security-questions = Utilizatorul a început opțiunea de verificare prin întrebări de securitate
detail-started-app-notification = Utilizatorul a început opțiunea de verificare prin notificare în aplicația mobilă
detail-started-app-code = Utilizatorul a început opțiunea de verificare prin cod din aplicația mobilă

detail-completed-email = Utilizatorul a finalizat opțiunea de verificare prin e-mail
detail-completed-mobile-text = Utilizatorul a finalizat opțiunea de verificare prin SMS pe mobil
detail-completed-mobile-call = Utilizatorul a finalizat opțiunea de verificare prin apel vocal pe mobil
detail-completed-office-call = Utilizatorul a finalizat opțiunea de verificare prin apel vocal la birou
detail-completed-security-questions = Utilizatorul a finalizat opțiunea de verificare prin întrebări de securitate
detail-completed-app-notification = Utilizatorul a finalizat opțiunea de verificare prin notificare în aplicația mobilă
detail-completed-app-code = Utilizatorul a finalizat opțiunea de verificare prin cod din aplicația mobilă
detail-completed-all = Utilizatorul a finalizat toți pașii de verificare necesari pentru resetarea parolei

detail-submitted-password = Utilizatorul a trimis o parolă nouă
detail-cancelled-before-methods = Utilizatorul a anulat înainte de a trece de metodele de autentificare necesare
detail-cancelled-before-password = Utilizatorul a anulat înainte de a trimite o parolă nouă
detail-contacted-administrator = Utilizatorul a contactat un administrator

detail-full-account = Prea multe încercări nereușite de verificare a contului
detail-full-phone-number = Prea multe încercări de verificare a unui număr de telefon
detail-full-mobile-text = Prea multe coduri SMS nevalide
detail-full-mobile-call = Prea multe încercări prin apel vocal pe mobil
detail-full-office-call = Prea multe încercări prin apel vocal la birou
detail-full-email = Prea multe coduri de e-mail nevalide
detail-full-security-questions = Prea multe încercări de a răspunde la întrebările de securitate
detail-full-app = Prea multe încercări cu aplicația de autentificare
detail-full-notice = Prea multe înștiințări despre încercări
detail-full-contact = Prea multe solicitări către un administrator
detail-full-messages = Prea multe coduri și apeluri

detail-written-ok = Modificarea a fost scrisă
detail-written-cloud-failed = Modificarea a fost scrisă local și va ajunge în cloud în câteva minute
detail-written-unknown = Nu s-a primit niciun răspuns despre modificare, care este posibil să fi fost scrisă
detail-written-rules-refused = Regulile directorului local au respins parola
detail-written-unreachable = Serviciul local nu a putut fi contactat
detail-written-admin-action = Un administrator trebuie să remedieze serviciul local
detail-written-no-policy = Organizația nu are o politică pentru resetarea parolei

detail-ended-changed = Contul sau politica s-a schimbat între timp
detail-ended-session-over = Timpul sesiunii a expirat
detail-ended-superseded = Parola a fost resetată în altă sesiune
detail-ended-cancelled = Utilizatorul a anulat
detail-ended-blocked = Contul este blocat din cauza prea multor încercări
detail-ended-unknown = Contul nu a putut fi verificat
detail-ended-admin-action = Un administrator trebuie să remedieze serviciul local
detail-ended-no-policy = Organizația nu are o politică pentru resetarea parolei
detail-ended-not-in-scope = Resetarea parolei nu este activată pentru utilizator
detail-ended-reauthenticate = Utilizatorul trebuie să se conecteze din nou

detail-status-not-in-scope = Utilizatorul nu se poate înregistra
detail-status-may-register = Utilizatorul se poate înregistra
detail-status-must-register = Utilizatorul trebuie să se înregistreze
detail-status-must-reconfirm = Utilizatorul trebuie să confirme ce este înregistrat
detail-status-registered = Utilizatorul a înregistrat tot ce este necesar
detail-removed = Element eliminat: { $method }
