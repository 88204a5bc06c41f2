case-title = { $person }

case-allowed = Personen må { $actions }.
case-denied = Personen må ikke nulstille adgangskoden.
case-deferred = En anden organisation afgør, om personen må nulstille adgangskoden.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = På siden til personen står der ”{ $title }”.

case-required =
    { $count ->
        [one] Der kræves én metode ifølge { $policy }.
        [2] Der kræves to forskellige metoder ifølge { $policy }.
       *[other] Der kræves { $count } forskellige metoder ifølge { $policy }.
    }
case-available =
    { $count ->
        [0] Ingen metode kan bruges.
        [one] Én metode kan bruges.
        [2] To forskellige metoder kan bruges.
       *[other] { $count } forskellige metoder kan bruges.
    }

case-checks = Kontroller
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Blokeringen ophører { $until }.
    .short = { $outcome } – { $check }

case-methods = Metoder
case-method = { $method }: { $status }
case-method-value = Angivet: { $source }.
    .masked = Angivet: { $source }, { $masked }.
    .public = Angivet: { $source }, som alle kan se der.
    .public-masked = Angivet: { $source }, { $masked }, som alle kan se der.
case-method-channels = Kan nås via { $channels }.
case-method-rejected = Sprunget over, ikke et gyldigt format: { $sources }.

case-fixes = Dette ville løse problemet
    .none = Intet, der kan gøres her, ville løse problemet.
