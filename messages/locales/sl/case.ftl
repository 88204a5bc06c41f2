case-title = { $person }

case-allowed = Oseba lahko { $actions }.
case-denied = Oseba ne more ponastaviti gesla.
case-deferred = O tem, ali oseba lahko ponastavi geslo, odloča druga organizacija.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = Na strani za osebo piše: »{ $title }«.

case-required =
    { $count ->
        [one] Kot določa { $policy }, je zahtevana ena metoda.
        [2] Kot določa { $policy }, sta zahtevani dve različni metodi.
        [two] Kot določa { $policy }, sta zahtevani { $count } različni metodi.
        [few] Kot določa { $policy }, so zahtevane { $count } različne metode.
       *[other] Kot določa { $policy }, je zahtevanih { $count } različnih metod.
    }
case-available =
    { $count ->
        [0] Uporabiti ni mogoče nobene metode.
        [one] Uporabiti je mogoče eno metodo.
        [2] Uporabiti je mogoče dve različni metodi.
        [two] Uporabiti je mogoče { $count } različni metodi.
        [few] Uporabiti je mogoče { $count } različne metode.
       *[other] Uporabiti je mogoče { $count } različnih metod.
    }

case-checks = Preverjanja
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Blokada se konča { $until }.
    .short = { $outcome } – { $check }

case-methods = Metode
case-method = { $method }: { $status }
case-method-value = Shranjeno: { $source }.
    .masked = Shranjeno: { $source }, { $masked }.
    .public = Shranjeno: { $source } (vrednost tam vidijo vsi).
    .public-masked = Shranjeno: { $source }, { $masked } (vrednost tam vidijo vsi).
case-method-channels = Način stika: { $channels }.
case-method-rejected = Preskočeno zaradi nepravilne oblike: { $sources }.

case-fixes = Kaj bi odpravilo težavo
    .none = Nič, kar je mogoče narediti tukaj, ne bi odpravilo težave.
