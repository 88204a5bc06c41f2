case-title = { $person }

case-allowed = Osoba może { $actions }.
case-denied = Osoba nie może zresetować hasła.
case-deferred = O tym, czy osoba może zresetować hasło, decyduje inna organizacja.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = Strona wyświetlana osobie informuje: „{ $title }”.

case-required =
    { $count ->
        [one] Obowiązują { $policy }: wymagana jest jedna metoda.
        [2] Obowiązują { $policy }: wymagane są dwie różne metody.
        [few] Obowiązują { $policy }: wymagane są { $count } różne metody.
        [many] Obowiązują { $policy }: wymaganych jest { $count } różnych metod.
       *[other] Obowiązują { $policy }: wymaganych jest { $count } różnych metod.
    }
case-available =
    { $count ->
        [0] Nie można użyć żadnej metody.
        [one] Można użyć jednej metody.
        [2] Można użyć dwóch różnych metod.
        [few] Można użyć { $count } różnych metod.
        [many] Można użyć { $count } różnych metod.
       *[other] Można użyć { $count } różnych metod.
    }

case-checks = Sprawdzenia
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Koniec blokady: { $until }.
    .short = { $outcome } – { $check }

case-methods = Metody
case-method = { $method }: { $status }
case-method-value = Zapisane dane: { $source }.
    .masked = Zapisane dane: { $source }, { $masked }.
    .public = Zapisane dane: { $source } (wartość widoczna tam dla wszystkich).
    .public-masked = Zapisane dane: { $source }, { $masked } (wartość widoczna tam dla wszystkich).
case-method-channels = Sposób kontaktu: { $channels }.
case-method-rejected = Pominięto z powodu nieprawidłowego formatu: { $sources }.

case-fixes = Co rozwiązałoby problem
    .none = Nic, co można tutaj zrobić, nie rozwiązałoby problemu.
