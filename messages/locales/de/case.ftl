case-title = { $person }

case-allowed = Die Person darf { $actions }.
case-denied = Die Person darf das Kennwort nicht zurücksetzen.
case-deferred = Eine andere Organisation entscheidet, ob die Person das Kennwort zurücksetzen darf.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = Auf der Seite für die Person steht „{ $title }“.

case-required =
    { $count ->
        [one] Eine Methode wird durch { $policy } vorgeschrieben.
        [2] Zwei verschiedene Methoden werden durch { $policy } vorgeschrieben.
       *[other] { $count } verschiedene Methoden werden durch { $policy } vorgeschrieben.
    }
case-available =
    { $count ->
        [0] Keine Methode kann verwendet werden.
        [one] Eine Methode kann verwendet werden.
        [2] Zwei verschiedene Methoden können verwendet werden.
       *[other] { $count } verschiedene Methoden können verwendet werden.
    }

case-checks = Prüfungen
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Die Sperre endet am { $until }.
    .short = { $outcome } – { $check }

case-methods = Methoden
case-method = { $method }: { $status }
case-method-value = Hinterlegt: { $source }.
    .masked = Hinterlegt: { $source }, { $masked }.
    .public = Hinterlegt: { $source }, dort für alle sichtbar.
    .public-masked = Hinterlegt: { $source }, { $masked }, dort für alle sichtbar.
case-method-channels = Erreichbar per { $channels }.
case-method-rejected = Übergangen, kein gültiges Format: { $sources }.

case-fixes = Was Abhilfe schaffen würde
    .none = Nichts, was hier getan werden kann, würde Abhilfe schaffen.
