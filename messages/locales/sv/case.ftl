case-title = { $person }

case-allowed = Personen får { $actions }.
case-denied = Personen får inte återställa lösenordet.
case-deferred = En annan organisation avgör om personen får återställa lösenordet.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = På sidan för personen står det ”{ $title }”.

case-required =
    { $count ->
        [one] En metod krävs enligt { $policy }.
        [2] Två olika metoder krävs enligt { $policy }.
       *[other] { $count } olika metoder krävs enligt { $policy }.
    }
case-available =
    { $count ->
        [0] Ingen metod kan användas.
        [one] En metod kan användas.
        [2] Två olika metoder kan användas.
       *[other] { $count } olika metoder kan användas.
    }

case-checks = Kontroller
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Spärren upphör { $until }.
    .short = { $outcome } – { $check }

case-methods = Metoder
case-method = { $method }: { $status }
case-method-value = Sparat: { $source }.
    .masked = Sparat: { $source }, { $masked }.
    .public = Sparat: { $source }, som alla kan se där.
    .public-masked = Sparat: { $source }, { $masked }, som alla kan se där.
case-method-channels = Kan nås via { $channels }.
case-method-rejected = Överhoppat, inte ett giltigt format: { $sources }.

case-fixes = Det här skulle lösa problemet
    .none = Inget som kan göras här skulle lösa problemet.
