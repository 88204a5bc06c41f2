case-title = { $person }

case-allowed = Osoba může { $actions }.
case-denied = Osoba nemůže resetovat heslo.
case-deferred = O tom, jestli osoba může resetovat heslo, rozhoduje jiná organizace.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = Na stránce pro osobu stojí: „{ $title }“.

case-required =
    { $count ->
        [one] Platí { $policy }: vyžaduje se jedna metoda.
        [2] Platí { $policy }: vyžadují se dvě různé metody.
        [few] Platí { $policy }: vyžadují se { $count } různé metody.
       *[other] Platí { $policy }: vyžaduje se { $count } různých metod.
    }
case-available =
    { $count ->
        [0] Nejde použít žádnou metodu.
        [one] Jde použít jednu metodu.
        [2] Jde použít dvě různé metody.
        [few] Jde použít { $count } různé metody.
       *[other] Jde použít { $count } různých metod.
    }

case-checks = Kontroly
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Blokování končí { $until }.
    .short = { $outcome } – { $check }

case-methods = Metody
case-method = { $method }: { $status }
case-method-value = Uloženo: { $source }.
    .masked = Uloženo: { $source }, { $masked }.
    .public = Uloženo: { $source } (hodnotu tam vidí všichni).
    .public-masked = Uloženo: { $source }, { $masked } (hodnotu tam vidí všichni).
case-method-channels = Způsob kontaktu: { $channels }.
case-method-rejected = Vynecháno kvůli nesprávnému formátu: { $sources }.

case-fixes = Co by to vyřešilo
    .none = Nic, co jde udělat tady, by to nevyřešilo.
