case-title = { $person }

case-allowed = La persona puede { $actions }.
case-denied = La persona no puede restablecer la contraseña.
case-deferred = Otra organización decide si la persona puede restablecer la contraseña.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = La página para la persona dice «{ $title }».

case-required =
    { $count ->
        [one] Según { $policy }, se exige un método.
        [2] Según { $policy }, se exigen dos métodos diferentes.
       *[other] Según { $policy }, se exigen { $count } métodos diferentes.
    }
case-available =
    { $count ->
        [0] No se puede usar ningún método.
        [one] Se puede usar un método.
        [2] Se pueden usar dos métodos diferentes.
       *[other] Se pueden usar { $count } métodos diferentes.
    }

case-checks = Comprobaciones
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } El bloqueo termina el { $until }.
    .short = { $outcome } – { $check }

case-methods = Métodos
case-method = { $method }: { $status }
case-method-value = Valor que consta: { $source }.
    .masked = Valor que consta: { $source }, { $masked }.
    .public = Valor que consta: { $source }, visible allí para todos.
    .public-masked = Valor que consta: { $source }, { $masked }, visible allí para todos.
case-method-channels = Localizable por { $channels }.
case-method-rejected = Valores descartados por no tener un formato correcto: { $sources }.

case-fixes = Qué lo solucionaría
    .none = Nada de lo que se puede hacer aquí lo solucionaría.
