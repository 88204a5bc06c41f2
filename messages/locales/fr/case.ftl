case-title = { $person }

case-allowed = La personne peut { $actions }.
case-denied = La personne ne peut pas réinitialiser le mot de passe.
case-deferred = Une autre organisation décide si la personne peut réinitialiser le mot de passe.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = La page destinée à la personne indique « { $title } ».

case-required =
    { $count ->
        [one] Une méthode est exigée par { $policy }.
        [2] Deux méthodes différentes sont exigées par { $policy }.
       *[other] { $count } méthodes différentes sont exigées par { $policy }.
    }
case-available =
    { $count ->
        [0] Aucune méthode ne peut être utilisée.
        [one] Une méthode peut être utilisée.
        [2] Deux méthodes différentes peuvent être utilisées.
       *[other] { $count } méthodes différentes peuvent être utilisées.
    }

case-checks = Contrôles
case-check = { $outcome } – { $check } : { $text }
    .until = { $outcome } – { $check } : { $text } Le blocage prend fin le { $until }.
    .short = { $outcome } – { $check }

case-methods = Méthodes
case-method = { $method } : { $status }
case-method-value = Valeur renseignée : { $source }.
    .masked = Valeur renseignée : { $source }, { $masked }.
    .public = Valeur renseignée : { $source }, que tout le monde peut y voir.
    .public-masked = Valeur renseignée : { $source }, { $masked }, que tout le monde peut y voir.
case-method-channels = Joignable par { $channels }.
case-method-rejected = Valeurs écartées en raison d’un format incorrect : { $sources }.

case-fixes = Ce qui résoudrait le problème
    .none = Rien de ce qui peut être fait ici ne résoudrait le problème.
