case-title = { $person }

case-allowed = האדם רשאי { $actions }.
case-denied = האדם אינו רשאי לאפס את הסיסמה.
case-deferred = ארגון אחר קובע אם האדם רשאי לאפס את הסיסמה.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = בדף המוצג לאדם נכתב ”{ $title }”.

case-required =
    { $count ->
        [one] לפי { $policy } נדרשת שיטה אחת.
        [two] לפי { $policy } נדרשות שתי שיטות שונות.
       *[other] לפי { $policy } נדרשות { $count } שיטות שונות.
    }
case-available =
    { $count ->
        [0] לא ניתן להשתמש באף שיטה.
        [one] ניתן להשתמש בשיטה אחת.
        [two] ניתן להשתמש בשתי שיטות שונות.
       *[other] ניתן להשתמש ב-{ $count } שיטות שונות.
    }

case-checks = בדיקות
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } החסימה תסתיים ב-{ $until }.
    .short = { $outcome } – { $check }

case-methods = שיטות
case-method = { $method }: { $status }
case-method-value = נתון שמור: { $source }.
    .masked = נתון שמור: { $source }, { $masked }.
    .public = נתון שמור: { $source }, שכולם יכולים לראות שם.
    .public-masked = נתון שמור: { $source }, { $masked }, שכולם יכולים לראות שם.
case-method-channels = דרך ההתקשרות: { $channels }.
case-method-rejected = דולג מכיוון שאינו בתבנית תקינה: { $sources }.

case-fixes = מה יפתור זאת
    .none = שום דבר שניתן לעשות כאן לא יפתור זאת.
