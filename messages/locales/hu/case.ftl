case-title = { $person }

case-allowed = A személy számára engedélyezett: { $actions }.
case-denied = A személy nem állíthatja vissza a jelszót.
case-deferred = Egy másik szervezet dönti el, hogy a személy visszaállíthatja-e a jelszót.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = A személynek megjelenő lapon ez áll: „{ $title }”.

case-required =
    { $count ->
        [one] Egy módszert ír elő { $policy }.
        [2] Két különböző módszert ír elő { $policy }.
       *[other] { $count } különböző módszert ír elő { $policy }.
    }
case-available =
    { $count ->
        [0] Egyetlen módszer sem használható.
        [one] Egy módszer használható.
        [2] Két különböző módszer használható.
       *[other] { $count } különböző módszer használható.
    }

case-checks = Ellenőrzések
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } A letiltás vége: { $until }.
    .short = { $outcome } – { $check }

case-methods = Módszerek
case-method = { $method }: { $status }
case-method-value = Tárolva: { $source }.
    .masked = Tárolva: { $source }, { $masked }.
    .public = Tárolva: { $source }, amelyet ott mindenki láthat.
    .public-masked = Tárolva: { $source }, { $masked }, amelyet ott mindenki láthat.
case-method-channels = Így érhető el: { $channels }.
case-method-rejected = Kihagyva, mert nem megfelelő formátumú: { $sources }.

case-fixes = Mi oldaná meg a problémát
    .none = Itt semmi olyat nem lehet tenni, ami megoldaná a problémát.
