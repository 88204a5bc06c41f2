case-title = { $person }

case-allowed = Henkilö voi { $actions }.
case-denied = Henkilö ei voi palauttaa salasanaa.
case-deferred = Toinen organisaatio päättää, voiko henkilö palauttaa salasanan.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = Henkilölle näytettävällä sivulla lukee ”{ $title }”.

case-required =
    { $count ->
        [one] Yhtä menetelmää edellyttää { $policy }.
        [2] Kahta eri menetelmää edellyttää { $policy }.
       *[other] { $count } eri menetelmän käyttöä edellyttää { $policy }.
    }
case-available =
    { $count ->
        [0] Mitään menetelmää ei voi käyttää.
        [one] Yhtä menetelmää voi käyttää.
        [2] Kahta eri menetelmää voi käyttää.
       *[other] Käytettävissä on { $count } eri menetelmää.
    }

case-checks = Tarkistukset
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Esto päättyy: { $until }.
    .short = { $outcome } – { $check }

case-methods = Menetelmät
case-method = { $method }: { $status }
case-method-value = Tallennettu: { $source }.
    .masked = Tallennettu: { $source }, { $masked }.
    .public = Tallennettu: { $source }, jonka kaikki siellä näkevät.
    .public-masked = Tallennettu: { $source }, { $masked }, jonka kaikki siellä näkevät.
case-method-channels = Tavoitettavissa näin: { $channels }.
case-method-rejected = Ohitettu, väärässä muodossa: { $sources }.

case-fixes = Mikä korjaisi tilanteen
    .none = Mikään täällä tehtävissä oleva ei korjaisi tilannetta.
