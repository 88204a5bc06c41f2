case-title = { $person }

case-allowed = Osoba môže { $actions }.
case-denied = Osoba nemôže resetovať heslo.
case-deferred = O tom, či osoba môže resetovať heslo, rozhoduje iná organizácia.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = Na stránke pre osobu stojí: „{ $title }“.

case-required =
    { $count ->
        [one] Platí { $policy }: vyžaduje sa jedna metóda.
        [2] Platí { $policy }: vyžadujú sa dve rôzne metódy.
        [few] Platí { $policy }: vyžadujú sa { $count } rôzne metódy.
       *[other] Platí { $policy }: vyžaduje sa { $count } rôznych metód.
    }
case-available =
    { $count ->
        [0] Nie je možné použiť žiadnu metódu.
        [one] Je možné použiť jednu metódu.
        [2] Je možné použiť dve rôzne metódy.
        [few] Je možné použiť { $count } rôzne metódy.
       *[other] Je možné použiť { $count } rôznych metód.
    }

case-checks = Kontroly
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Blokovanie sa skončí { $until }.
    .short = { $outcome } – { $check }

case-methods = Metódy
case-method = { $method }: { $status }
case-method-value = Uložené: { $source }.
    .masked = Uložené: { $source }, { $masked }.
    .public = Uložené: { $source } (hodnotu tam vidia všetci).
    .public-masked = Uložené: { $source }, { $masked } (hodnotu tam vidia všetci).
case-method-channels = Spôsob kontaktu: { $channels }.
case-method-rejected = Vynechané pre nesprávny formát: { $sources }.

case-fixes = Čo by to vyriešilo
    .none = Nič, čo je možné urobiť tu, by to nevyriešilo.
