case-title = { $person }

case-allowed = Пользователь может { $actions }.
case-denied = Пользователю не разрешено сбрасывать пароль.
case-deferred = Может ли пользователь сбросить пароль, решает другая организация.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = На странице для пользователя указано: «{ $title }».

case-required =
    { $count ->
        [1] Действует { $policy }: требуется один метод.
        [2] Действует { $policy }: требуются два разных метода.
        [one] Действует { $policy }: требуется { $count } разный метод.
        [few] Действует { $policy }: требуются { $count } разных метода.
        [many] Действует { $policy }: требуется { $count } разных методов.
       *[other] Действует { $policy }: требуется { $count } разных метода.
    }
case-available =
    { $count ->
        [0] Нет методов, которые можно использовать.
        [1] Можно использовать один метод.
        [2] Можно использовать два разных метода.
        [one] Можно использовать { $count } разный метод.
        [few] Можно использовать { $count } разных метода.
        [many] Можно использовать { $count } разных методов.
       *[other] Можно использовать { $count } разных метода.
    }

case-checks = Проверки
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Блокировка закончится { $until }.
    .short = { $outcome } – { $check }

case-methods = Методы
case-method = { $method }: { $status }
case-method-value = Сохранено: { $source }.
    .masked = Сохранено: { $source }, { $masked }.
    .public = Сохранено: { $source } (там это видно всем).
    .public-masked = Сохранено: { $source }, { $masked } (там это видно всем).
case-method-channels = Способ связи: { $channels }.
case-method-rejected = Пропущено из-за неправильного формата: { $sources }.

case-fixes = Что поможет
    .none = Никакие действия здесь этого не исправят.
