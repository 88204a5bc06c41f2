case-title = { $person }

case-allowed = Personen har lov til å { $actions }.
case-denied = Personen har ikke lov til å tilbakestille passordet.
case-deferred = En annen organisasjon avgjør om personen har lov til å tilbakestille passordet.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = På siden som personen ser, står det «{ $title }».

case-required =
    { $count ->
        [one] Én metode kreves av { $policy }.
        [2] To forskjellige metoder kreves av { $policy }.
       *[other] { $count } forskjellige metoder kreves av { $policy }.
    }
case-available =
    { $count ->
        [0] Ingen metode kan brukes.
        [one] Én metode kan brukes.
        [2] To forskjellige metoder kan brukes.
       *[other] { $count } forskjellige metoder kan brukes.
    }

case-checks = Kontroller
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Blokkeringen opphører { $until }.
    .short = { $outcome } – { $check }

case-methods = Metoder
case-method = { $method }: { $status }
case-method-value = Lagret: { $source }.
    .masked = Lagret: { $source }, { $masked }.
    .public = Lagret: { $source }, som alle kan se der.
    .public-masked = Lagret: { $source }, { $masked }, som alle kan se der.
case-method-channels = Kan nås via { $channels }.
case-method-rejected = Hoppet over, ikke gyldig format: { $sources }.

case-fixes = Dette ville løse problemet
    .none = Ingenting som kan gjøres her, ville løse problemet.
