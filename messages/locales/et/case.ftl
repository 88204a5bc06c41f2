case-title = { $person }

case-allowed = Isikule on lubatud: { $actions }.
case-denied = Isik ei tohi parooli lähtestada.
case-deferred = Selle üle, kas isik võib parooli lähtestada, otsustab teine organisatsioon.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = Isikule kuvataval lehel on kirjas „{ $title }“.

case-required =
    { $count ->
        [one] Ühte meetodit nõuab { $policy }.
        [2] Kahte erinevat meetodit nõuab { $policy }.
       *[other] { $count } erinevat meetodit nõuab { $policy }.
    }
case-available =
    { $count ->
        [0] Ühtegi meetodit ei saa kasutada.
        [one] Kasutada saab ühte meetodit.
        [2] Kasutada saab kahte erinevat meetodit.
       *[other] Kasutada saab { $count } erinevat meetodit.
    }

case-checks = Kontrollid
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Blokeeringu lõpp: { $until }.
    .short = { $outcome } – { $check }

case-methods = Meetodid
case-method = { $method }: { $status }
case-method-value = Salvestatud: { $source }.
    .masked = Salvestatud: { $source }, { $masked }.
    .public = Salvestatud: { $source }, mida näevad seal kõik.
    .public-masked = Salvestatud: { $source }, { $masked }, mida näevad seal kõik.
case-method-channels = Ühendusviis: { $channels }.
case-method-rejected = Vahele jäetud, vales vormingus: { $sources }.

case-fixes = Mis olukorra parandaks
    .none = Mitte miski, mida siin teha saab, ei parandaks olukorda.
