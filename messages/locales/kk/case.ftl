case-title = { $person }

case-allowed = Пайдаланушыға рұқсат етілген әрекет: { $actions }.
case-denied = Пайдаланушыға құпиясөзді қалпына келтіруге рұқсат етілмеген.
case-deferred = Пайдаланушы құпиясөзді қалпына келтіре ала ма, оны басқа ұйым шешеді.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = Пайдаланушыға көрсетілетін бетте былай делінген: «{ $title }».

case-required =
    { $count ->
        [one] Қолданылатын { $policy } бір әдісті талап етеді.
        [2] Қолданылатын { $policy } екі түрлі әдісті талап етеді.
       *[other] Қолданылатын { $policy } { $count } түрлі әдісті талап етеді.
    }
case-available =
    { $count ->
        [0] Ешбір әдісті пайдалануға болмайды.
        [one] Бір әдісті пайдалануға болады.
        [2] Екі түрлі әдісті пайдалануға болады.
       *[other] { $count } түрлі әдісті пайдалануға болады.
    }

case-checks = Тексерулер
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Бұғаттау аяқталатын уақыт: { $until }.
    .short = { $outcome } – { $check }

case-methods = Әдістер
case-method = { $method }: { $status }
case-method-value = Сақталғаны: { $source }.
    .masked = Сақталғаны: { $source }, { $masked }.
    .public = Сақталғаны: { $source } (оны сол жерде барлығы көре алады).
    .public-masked = Сақталғаны: { $source }, { $masked } (оны сол жерде барлығы көре алады).
case-method-channels = Байланысу жолы: { $channels }.
case-method-rejected = Пішімі дұрыс болмағандықтан өткізіп жіберілді: { $sources }.

case-fixes = Шешу жолдары
    .none = Бұл жерде жасауға болатын ештеңе мұны түзетпейді.
