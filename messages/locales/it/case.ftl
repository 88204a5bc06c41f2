case-title = { $person }

case-allowed = La persona può { $actions }.
case-denied = La persona non può reimpostare la password.
case-deferred = È un’altra organizzazione a decidere se la persona può reimpostare la password.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = La pagina per la persona riporta “{ $title }”.

case-required =
    { $count ->
        [one] Secondo { $policy }, è richiesto un metodo.
        [2] Secondo { $policy }, sono richiesti due metodi diversi.
       *[other] Secondo { $policy }, sono richiesti { $count } metodi diversi.
    }
case-available =
    { $count ->
        [0] Non è possibile usare alcun metodo.
        [one] È possibile usare un metodo.
        [2] È possibile usare due metodi diversi.
       *[other] È possibile usare { $count } metodi diversi.
    }

case-checks = Controlli
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Il blocco termina il { $until }.
    .short = { $outcome } – { $check }

case-methods = Metodi
case-method = { $method }: { $status }
case-method-value = Valore presente: { $source }.
    .masked = Valore presente: { $source }, { $masked }.
    .public = Valore presente: { $source }, lì visibile a tutti.
    .public-masked = Valore presente: { $source }, { $masked }, lì visibile a tutti.
case-method-channels = Raggiungibile tramite { $channels }.
case-method-rejected = Valori ignorati perché di formato non corretto: { $sources }.

case-fixes = Che cosa risolverebbe il problema
    .none = Nulla di ciò che si può fare qui risolverebbe il problema.
