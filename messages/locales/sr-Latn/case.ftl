case-title = { $person }

case-allowed = Korisnik može { $actions }.
case-denied = Korisnik ne sme da resetuje lozinku.
case-deferred = Druga organizacija odlučuje da li korisnik može da resetuje lozinku.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = Na stranici za korisnika piše „{ $title }”.

case-required =
    { $count ->
        [1] Važe { $policy }: potreban je jedan metod.
        [2] Važe { $policy }: potrebna su dva različita metoda.
        [one] Važe { $policy }: potreban je { $count } različit metod.
        [few] Važe { $policy }: potrebna su { $count } različita metoda.
       *[other] Važe { $policy }: potrebno je { $count } različitih metoda.
    }
case-available =
    { $count ->
        [0] Ne može da se koristi nijedan metod.
        [1] Može da se koristi jedan metod.
        [2] Mogu da se koriste dva različita metoda.
        [one] Može da se koristi { $count } različit metod.
        [few] Mogu da se koriste { $count } različita metoda.
       *[other] Može da se koristi { $count } različitih metoda.
    }

case-checks = Provere
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Blokada se završava { $until }.
    .short = { $outcome } – { $check }

case-methods = Metodi
case-method = { $method }: { $status }
case-method-value = Sačuvano: { $source }.
    .masked = Sačuvano: { $source }, { $masked }.
    .public = Sačuvano: { $source }, što tamo svi mogu da vide.
    .public-masked = Sačuvano: { $source }, { $masked }, što tamo svi mogu da vide.
case-method-channels = Način kontakta: { $channels }.
case-method-rejected = Preskočeno zbog neispravnog oblika: { $sources }.

case-fixes = Šta bi to rešilo
    .none = Ništa što ovde može da se uradi ne bi to rešilo.
