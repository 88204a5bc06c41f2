case-title = { $person }

case-allowed = يحق للشخص { $actions }.
case-denied = لا يحق للشخص إعادة تعيين كلمة المرور.
case-deferred = تقرر مؤسسة أخرى ما إذا كان يحق للشخص إعادة تعيين كلمة المرور.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = تعرض صفحة الشخص العنوان «{ $title }».

case-required =
    { $count ->
        [one] يتطلب { $policy } طريقة واحدة.
        [two] يتطلب { $policy } طريقتين مختلفتين.
        [few] يتطلب { $policy } { $count } طرق مختلفة.
       *[other] يتطلب { $policy } { $count } طريقة مختلفة.
    }
case-available =
    { $count ->
        [0] لا يمكن استخدام أي طريقة.
        [one] يمكن استخدام طريقة واحدة.
        [two] يمكن استخدام طريقتين مختلفتين.
        [few] يمكن استخدام { $count } طرق مختلفة.
       *[other] يمكن استخدام { $count } طريقة مختلفة.
    }

case-checks = عمليات الفحص
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } ينتهي الحظر في { $until }.
    .short = { $outcome } – { $check }

case-methods = الطرق
case-method = { $method }: { $status }
case-method-value = القيمة المحفوظة: { $source }.
    .masked = القيمة المحفوظة: { $source }، { $masked }.
    .public = القيمة المحفوظة: { $source }، وهي مرئية للجميع هناك.
    .public-masked = القيمة المحفوظة: { $source }، { $masked }، وهي مرئية للجميع هناك.
case-method-channels = وسيلة الوصول: { $channels }.
case-method-rejected = تم تخطيه لأنه غير مكتوب بالتنسيق الصحيح: { $sources }.

case-fixes = ما الذي يعالج ذلك
    .none = لا شيء مما يمكن فعله هنا يعالج ذلك.
