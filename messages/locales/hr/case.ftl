case-title = { $person }

case-allowed = Osoba može { $actions }.
case-denied = Osoba ne može ponovno postaviti lozinku.
case-deferred = O tome može li osoba ponovno postaviti lozinku odlučuje druga tvrtka ili ustanova.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = Na stranici za osobu piše: „{ $title }”.

case-required =
    { $count ->
        [one] Primjenjuje se { $policy }: potrebna je jedna metoda.
        [2] Primjenjuje se { $policy }: potrebne su dvije različite metode.
        [few] Primjenjuje se { $policy }: potrebne su { $count } različite metode.
       *[other] Primjenjuje se { $policy }: potrebno je { $count } različitih metoda.
    }
case-available =
    { $count ->
        [0] Nije moguće upotrijebiti nijednu metodu.
        [one] Moguće je upotrijebiti jednu metodu.
        [2] Moguće je upotrijebiti dvije različite metode.
        [few] Moguće je upotrijebiti { $count } različite metode.
       *[other] Moguće je upotrijebiti { $count } različitih metoda.
    }

case-checks = Provjere
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Blokada završava { $until }.
    .short = { $outcome } – { $check }

case-methods = Metode
case-method = { $method }: { $status }
case-method-value = Spremljeno: { $source }.
    .masked = Spremljeno: { $source }, { $masked }.
    .public = Spremljeno: { $source } (vrijednost ondje vide svi).
    .public-masked = Spremljeno: { $source }, { $masked } (vrijednost ondje vide svi).
case-method-channels = Način kontakta: { $channels }.
case-method-rejected = Preskočeno zbog neispravnog oblika: { $sources }.

case-fixes = Što bi to riješilo
    .none = Ništa što se može učiniti ovdje ne bi to riješilo.
