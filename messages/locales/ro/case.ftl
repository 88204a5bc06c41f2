case-title = { $person }

case-allowed = Persoanei i se permite: { $actions }.
case-denied = Persoana nu poate reseta parola.
case-deferred = Altă organizație decide dacă persoana poate reseta parola.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = Pagina pentru persoană afișează „{ $title }”.

case-required =
    { $count ->
        [one] O metodă este cerută de { $policy }.
        [2] Două metode diferite sunt cerute de { $policy }.
        [few] { $count } metode diferite sunt cerute de { $policy }.
       *[other] { $count } de metode diferite sunt cerute de { $policy }.
    }
case-available =
    { $count ->
        [0] Nu se poate folosi nicio metodă.
        [one] Se poate folosi o metodă.
        [2] Se pot folosi două metode diferite.
        [few] Se pot folosi { $count } metode diferite.
       *[other] Se pot folosi { $count } de metode diferite.
    }

case-checks = Verificări
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Blocarea se încheie la { $until }.
    .short = { $outcome } – { $check }

case-methods = Metode
case-method = { $method }: { $status }
case-method-value = În evidență: { $source }.
    .masked = În evidență: { $source }, { $masked }.
    .public = În evidență: { $source }; toată lumea de acolo poate vedea această valoare.
    .public-masked = În evidență: { $source }, { $masked }; toată lumea de acolo poate vedea această valoare.
case-method-channels = Contactare prin { $channels }.
case-method-rejected = Ignorate din cauza formatului incorect: { $sources }.

case-fixes = Ce ar rezolva problema
    .none = Nimic din ce se poate face aici nu ar rezolva problema.
