result-sent = Kod jest w drodze.
result-asked = Prośba o potwierdzenie jest teraz na Twoim telefonie lub w Twojej aplikacji.
result-right = To się zgadza.
result-wrong = To się nie zgadza.
    .until = To się nie zgadza, a była to ostatnia próba. Możesz spróbować ponownie po { $until }.
result-expired = Ten kod nie jest już ważny. Poproś o kolejny. Nie odjęto Ci żadnej próby.
result-spent = Ta próba została już wykorzystana. Wybierz metodę ponownie.
result-told = Twoja prośba została wysłana do administratora.
result-saved = Zapisano.
result-too-few = To jeszcze za mało. Wymagane: { $required }, zarejestrowane: { $registered }.
result-unconfirmed = Najpierw potwierdź: { $fields }.
result-out-of-memory = W tej chwili zabrakło na to miejsca. Spróbuj ponownie. Nie odjęto Ci żadnej próby.
result-rules-refused = Reguły Twojej organizacji nie zezwalają na to hasło. Wybierz inne.
result-unreachable = Nie możemy teraz połączyć się z usługą, która przechowuje Twoje hasło. Niczego nie zmieniono. Spróbuj ponownie za kilka minut.
result-password = Nie można użyć tego hasła:

blocked-account = Podjęto zbyt wiele prób dla tego konta. Możesz kontynuować po { $until }.
blocked-method = Podjęto zbyt wiele prób za pomocą tej metody. Wybierz inną lub zaczekaj do { $until }.
blocked-messages = Dla tego konta wysłano zbyt wiele kodów i wykonano zbyt wiele połączeń. Możesz poprosić o następny kod lub następne połączenie po { $until }.
blocked-contact = Twoja prośba została już wcześniej wysłana do administratora. Możesz poprosić ponownie po { $until }.

refused-clock-went-back = Nasz zegar wskazuje nieprawidłowy czas. Spróbuj ponownie za minutę.
refused-version = W tej chwili nie można tego tutaj zrobić. Spróbuj ponownie później.
refused-stale-ledger = W tej chwili nie można tego tutaj zrobić. Spróbuj ponownie za minutę.
refused-not-now = Teraz nie można tego zrobić. Kontynuuj zgodnie z tym, co pokazuje strona.
refused-malformed = Te dane nie mogą być poprawne. Sprawdź, co zostało wpisane. Nie odjęto Ci żadnej próby.
refused-captcha = Najpierw pokaż, że nie jesteś robotem.
