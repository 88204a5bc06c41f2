case-title = { $person }

case-allowed = Henkilö saa { $actions }.
case-denied = Henkilö ei saa palauttaa salasanaa.
case-deferred = Toinen organisaatio päättää, saako henkilö palauttaa salasanan.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = Henkilölle näytettävällä sivulla lukee ”{ $title }”.

case-required =
    { $count ->
        [one] Vaaditaan yksi menetelmä, perusteena { $policy }.
        [2] Vaaditaan kaksi eri menetelmää, perusteena { $policy }.
       *[other] Vaaditaan { $count } eri menetelmää, perusteena { $policy }.
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
    .public = Tallennettu: { $source }, näkyy siellä kaikille.
    .public-masked = Tallennettu: { $source }, { $masked }, näkyy siellä kaikille.
case-method-channels = Tavoitettavissa näin: { $channels }.
case-method-rejected = Ohitettu, väärässä muodossa: { $sources }.

case-fixes = Mikä korjaisi tilanteen
    .none = Mikään täällä tehtävissä oleva ei korjaisi tilannetta.
