case-title = { $person }

case-allowed = Persona drīkst { $actions }.
case-denied = Persona nedrīkst atiestatīt paroli.
case-deferred = To, vai persona drīkst atiestatīt paroli, nosaka cita organizācija.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = Personai parādītajā lapā rakstīts: „{ $title }”.

case-required =
    { $count ->
        [zero] { $count } dažādu metožu prasa { $policy }.
        [one] Vienu metodi prasa { $policy }.
        [2] Divas dažādas metodes prasa { $policy }.
       *[other] { $count } dažādas metodes prasa { $policy }.
    }
case-available =
    { $count ->
        [0] Nevienu metodi nevar izmantot.
        [zero] Var izmantot { $count } dažādu metožu.
        [one] Var izmantot vienu metodi.
        [2] Var izmantot divas dažādas metodes.
       *[other] Var izmantot { $count } dažādas metodes.
    }

case-checks = Pārbaudes
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Bloķēšana beigsies { $until }.
    .short = { $outcome } – { $check }

case-methods = Metodes
case-method = { $method }: { $status }
case-method-value = Saglabātie dati: { $source }.
    .masked = Saglabātie dati: { $source }, { $masked }.
    .public = Saglabātie dati: { $source } (tur tos var redzēt visi).
    .public-masked = Saglabātie dati: { $source }, { $masked } (tur tos var redzēt visi).
case-method-channels = Saziņas veids: { $channels }.
case-method-rejected = Izlaistie dati, jo to formāts nav pareizs: { $sources }.

case-fixes = Kas to novērstu
    .none = Nekas no tā, ko var izdarīt šeit, to nenovērstu.
