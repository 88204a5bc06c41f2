case-title = { $person }

case-allowed = De persoon mag { $actions }.
case-denied = De persoon mag het wachtwoord niet opnieuw instellen.
case-deferred = Een andere organisatie beslist of de persoon het wachtwoord opnieuw mag instellen.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = Op de pagina voor de persoon staat ‘{ $title }’.

case-required =
    { $count ->
        [one] Eén methode is vereist volgens { $policy }.
        [2] Twee verschillende methoden zijn vereist volgens { $policy }.
       *[other] { $count } verschillende methoden zijn vereist volgens { $policy }.
    }
case-available =
    { $count ->
        [0] Er kan geen methode worden gebruikt.
        [one] Er kan één methode worden gebruikt.
        [2] Er kunnen twee verschillende methoden worden gebruikt.
       *[other] Er kunnen { $count } verschillende methoden worden gebruikt.
    }

case-checks = Controles
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } De blokkering eindigt op { $until }.
    .short = { $outcome } – { $check }

case-methods = Methoden
case-method = { $method }: { $status }
case-method-value = Vastgelegd: { $source }.
    .masked = Vastgelegd: { $source }, { $masked }.
    .public = Vastgelegd: { $source }, daar zichtbaar voor iedereen.
    .public-masked = Vastgelegd: { $source }, { $masked }, daar zichtbaar voor iedereen.
case-method-channels = Bereikbaar via { $channels }.
case-method-rejected = Overgeslagen, geen geldige indeling: { $sources }.

case-fixes = Wat dit zou oplossen
    .none = Niets wat hier kan worden gedaan, zou dit oplossen.
