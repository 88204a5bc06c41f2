case-title = { $person }

case-allowed = Користувач може { $actions }.
case-denied = Користувачу не дозволено скидати пароль.
case-deferred = Чи може користувач скинути пароль, вирішує інша організація.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = На сторінці для користувача вказано: «{ $title }».

case-required =
    { $count ->
        [1] Діє { $policy }: потрібен один метод.
        [2] Діє { $policy }: потрібні два різні методи.
        [one] Діє { $policy }: потрібен { $count } різний метод.
        [few] Діє { $policy }: потрібні { $count } різні методи.
        [many] Діє { $policy }: потрібно { $count } різних методів.
       *[other] Діє { $policy }: потрібно { $count } різного методу.
    }
case-available =
    { $count ->
        [0] Немає методів, які можна використати.
        [1] Можна використати один метод.
        [2] Можна використати два різні методи.
        [one] Можна використати { $count } різний метод.
        [few] Можна використати { $count } різні методи.
        [many] Можна використати { $count } різних методів.
       *[other] Можна використати { $count } різного методу.
    }

case-checks = Перевірки
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Блокування закінчиться { $until }.
    .short = { $outcome } – { $check }

case-methods = Методи
case-method = { $method }: { $status }
case-method-value = Збережено: { $source }.
    .masked = Збережено: { $source }, { $masked }.
    .public = Збережено: { $source } (там це видно всім).
    .public-masked = Збережено: { $source }, { $masked } (там це видно всім).
case-method-channels = Спосіб зв’язку: { $channels }.
case-method-rejected = Пропущено через неправильний формат: { $sources }.

case-fixes = Що допоможе
    .none = Жодні дії тут цього не виправлять.
