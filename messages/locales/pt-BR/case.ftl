case-title = { $person }

case-allowed = A pessoa pode { $actions }.
case-denied = A pessoa não pode redefinir a senha.
case-deferred = Outra organização decide se a pessoa pode redefinir a senha.
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
        [0] Nenhum método pode ser usado.
        [one] Um método pode ser usado.
        [2] Dois métodos diferentes podem ser usados.
       *[other] { $count } métodos diferentes podem ser usados.
    }

case-checks = Verificações
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } O bloqueio termina em { $until }.
    .short = { $outcome } – { $check }

case-methods = Métodos
case-method = { $method }: { $status }
case-method-value = Valor cadastrado: { $source }.
    .masked = Valor cadastrado: { $source }, { $masked }.
    .public = Valor cadastrado: { $source }, que todos podem ver ali.
    .public-masked = Valor cadastrado: { $source }, { $masked }, que todos podem ver ali.
case-method-channels = Contato por { $channels }.
case-method-rejected = Valores ignorados por não terem um formato correto: { $sources }.

case-fixes = O que resolveria o problema
    .none = Nada que possa ser feito aqui resolveria o problema.
