case-title = { $person }

case-allowed = A pessoa pode { $actions }.
case-denied = A pessoa não pode repor a palavra-passe.
case-deferred = Outra organização decide se a pessoa pode repor a palavra-passe.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = A página para a pessoa diz “{ $title }”.

case-required =
    { $count ->
        [one] De acordo com { $policy }, é exigido um método.
        [2] De acordo com { $policy }, são exigidos dois métodos diferentes.
       *[other] De acordo com { $policy }, são exigidos { $count } métodos diferentes.
    }
case-available =
    { $count ->
        [0] Não é possível utilizar nenhum método.
        [one] É possível utilizar um método.
        [2] É possível utilizar dois métodos diferentes.
       *[other] É possível utilizar { $count } métodos diferentes.
    }

case-checks = Verificações
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } O bloqueio termina em { $until }.
    .short = { $outcome } – { $check }

case-methods = Métodos
case-method = { $method }: { $status }
case-method-value = Valor que consta: { $source }.
    .masked = Valor que consta: { $source }, { $masked }.
    .public = Valor que consta: { $source }, que todos podem ver aí.
    .public-masked = Valor que consta: { $source }, { $masked }, que todos podem ver aí.
case-method-channels = Contacto por { $channels }.
case-method-rejected = Valores ignorados por não terem um formato correto: { $sources }.

case-fixes = O que resolveria o problema
    .none = Nada do que pode ser feito aqui resolveria o problema.
