activity-flow-progress = Savitarnos slaptažodžio nustatymo iš naujo eigos pažanga
activity-reset-password = Iš naujo nustatyti slaptažodį (savitarna)
activity-unlock-account = Atrakinti vartotojo paskyrą (savitarna)
activity-blocked = Savitarnos slaptažodžio nustatymas iš naujo užblokuotas
activity-registered = Vartotojas užsiregistravo savitarnos slaptažodžio nustatymui iš naujo
activity-started-registration = Vartotojas pradėjo saugos informacijos registraciją
activity-canceled-registration = Vartotojas atšaukė saugos informacijos registraciją
activity-registered-method = Vartotojas užregistravo saugos informaciją
activity-deleted-method = Vartotojas panaikino saugos informaciją
activity-reviewed-methods = Vartotojas peržiūrėjo saugos informaciją

audit-success = Pavyko
audit-failure = Nepavyko

detail-submitted-user-id = Vartotojas pateikė savo vartotojo ID
detail-unknown-identifier = Niekas neturi pateikto vartotojo ID
detail-may-not-reset = Vartotojas negali iš naujo nustatyti slaptažodžio: { $reason }

detail-started-email = Vartotojas pradėjo patvirtinimą el. paštu
detail-started-mobile-text = Vartotojas pradėjo patvirtinimą SMS žinute į mobilųjį telefoną
detail-started-mobile-call = Vartotojas pradėjo patvirtinimą balso skambučiu į mobilųjį telefoną
detail-started-office-call = Vartotojas pradėjo patvirtinimą balso skambučiu į biuro telefoną
detail-started-security-questions = Vartotojas pradėjo patvirtinimą saugos klausimais
detail-started-app-notification = Vartotojas pradėjo patvirtinimą mobiliosios programėlės pranešimu
detail-started-app-code = Vartotojas pradėjo patvirtinimą mobiliosios programėlės kodu

detail-completed-email = Vartotojas užbaigė patvirtinimą el. paštu
detail-completed-mobile-text = Vartotojas užbaigė patvirtinimą SMS žinute į mobilųjį telefoną
detail-completed-mobile-call = Vartotojas užbaigė patvirtinimą balso skambučiu į mobilųjį telefoną
detail-completed-office-call = Vartotojas užbaigė patvirtinimą balso skambučiu į biuro telefoną
detail-completed-security-questions = Vartotojas užbaigė patvirtinimą saugos klausimais
detail-completed-app-notification = Vartotojas užbaigė patvirtinimą mobiliosios programėlės pranešimu
detail-completed-app-code = Vartotojas užbaigė patvirtinimą mobiliosios programėlės kodu
detail-completed-all = Vartotojas užbaigė visus patvirtinimo veiksmus, reikalingus slaptažodžiui nustatyti iš naujo

detail-submitted-password = Vartotojas pateikė naują slaptažodį
detail-cancelled-before-methods = Vartotojas atšaukė procesą neužbaigęs reikiamų autentifikavimo metodų
detail-cancelled-before-password = Vartotojas atšaukė procesą nepateikęs naujo slaptažodžio
detail-contacted-administrator = Vartotojas susisiekė su administratoriumi

detail-full-account = Per daug nepavykusių bandymų patvirtinti paskyrą
detail-full-phone-number = Per daug bandymų patvirtinti telefono numerį
detail-full-mobile-text = Per daug netinkamų SMS kodų
detail-full-mobile-call = Per daug bandymų balso skambučiu į mobilųjį telefoną
detail-full-office-call = Per daug bandymų balso skambučiu į biuro telefoną
detail-full-email = Per daug netinkamų el. pašto kodų
detail-full-security-questions = Per daug bandymų atsakyti į saugos klausimus
detail-full-app = Per daug bandymų naudojant autentifikavimo programėlę
detail-full-notice = Per daug pranešimų apie bandymus
detail-full-contact = Per daug prašymų administratoriui
detail-full-messages = Per daug kodų ir skambučių

detail-written-ok = Pakeitimas įrašytas
detail-written-cloud-failed = Pakeitimas įrašytas vietinėje aplinkoje ir po kelių minučių pasieks debesį
detail-written-unknown = Apie pakeitimą, kuris galėjo būti įrašytas, atsakymo negauta
detail-written-rules-refused = Vietinio katalogo taisyklės atmetė slaptažodį
detail-written-unreachable = Nepavyko pasiekti vietinės paslaugos
detail-written-admin-action = Administratorius turi sutvarkyti vietinę paslaugą
detail-written-no-policy = Organizacija neturi slaptažodžio nustatymo iš naujo strategijos

detail-ended-changed = Per tą laiką pasikeitė paskyra arba strategija
detail-ended-session-over = Baigėsi seanso laikas
detail-ended-superseded = Slaptažodis iš naujo nustatytas kitame seanse
detail-ended-cancelled = Vartotojas atšaukė procesą
detail-ended-blocked = Paskyra užblokuota dėl per didelio bandymų skaičiaus
detail-ended-unknown = Nepavyko patvirtinti paskyros
detail-ended-admin-action = Administratorius turi sutvarkyti vietinę paslaugą
detail-ended-no-policy = Organizacija neturi slaptažodžio nustatymo iš naujo strategijos
detail-ended-not-in-scope = Vartotojui neįjungtas slaptažodžio nustatymas iš naujo
detail-ended-reauthenticate = Vartotojas turi dar kartą prisijungti

detail-status-not-in-scope = Vartotojas negali registruotis
detail-status-may-register = Vartotojas gali registruotis
detail-status-must-register = Vartotojas turi užsiregistruoti
detail-status-must-reconfirm = Vartotojas turi patvirtinti užregistruotus duomenis
detail-status-registered = Vartotojas užregistravo viską, ko reikia
detail-removed = Pašalinta: { $method }
