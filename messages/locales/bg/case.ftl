case-title = { $person }

case-allowed = На потребителя е позволено: { $actions }.
case-denied = На потребителя не е позволено да нулира паролата.
case-deferred = Друга организация решава дали потребителят може да нулира паролата.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = Страницата за потребителя гласи: „{ $title }“.

case-required =
    { $count ->
        [one] Съгласно { $policy } се изисква един метод.
        [2] Съгласно { $policy } се изискват два различни метода.
       *[other] Съгласно { $policy } се изискват { $count } различни метода.
    }
case-available =
    { $count ->
        [0] Нито един метод не може да се използва.
        [one] Може да се използва един метод.
        [2] Могат да се използват два различни метода.
       *[other] Могат да се използват { $count } различни метода.
    }

case-checks = Проверки
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Край на блокирането: { $until }.
    .short = { $outcome } – { $check }

case-methods = Методи
case-method = { $method }: { $status }
case-method-value = Записано: { $source }.
    .masked = Записано: { $source }, { $masked }.
    .public = Записано: { $source } (видимо за всички там).
    .public-masked = Записано: { $source }, { $masked } (видимо за всички там).
case-method-channels = Начин на свързване: { $channels }.
case-method-rejected = Пропуснато поради неправилен формат: { $sources }.

case-fixes = Какво ще помогне
    .none = Нищо, което може да се направи тук, няма да помогне.
