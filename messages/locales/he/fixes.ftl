fix-register-method =
    .all = האדם רושם { $choices }.
    .some =
        { $count ->
            [one] האדם רושם { $choices }.
            [two] האדם רושם שניים מאלה: { $choices }.
           *[other] האדם רושם { $count } מאלה: { $choices }.
        }
fix-enable-account =
    .none = מנהל מערכת מפעיל את החשבון.
fix-enable-feature =
    .none = מנהל מערכת מפעיל איפוס סיסמה עבור הארגון.
    .all = מנהל מערכת מפעיל איפוס סיסמה עבור הארגון, עם { $choices } כהוכחת זהות.
    .some =
        { $count ->
            [one] מנהל מערכת מפעיל איפוס סיסמה עבור הארגון, עם { $choices } כהוכחת זהות.
            [two] מנהל מערכת מפעיל איפוס סיסמה עבור הארגון, עם שניים מאלה כהוכחת זהות: { $choices }.
           *[other] מנהל מערכת מפעיל איפוס סיסמה עבור הארגון, עם { $count } מאלה כהוכחת זהות: { $choices }.
        }
fix-enable-administrators =
    .none = מנהל מערכת מפעיל איפוס סיסמה עבור מנהלי מערכת.
fix-add-to-group =
    .none = מנהל מערכת מוסיף את האדם לקבוצה שאיפוס סיסמה פועל עבורה.
fix-assign-license =
    .all = מנהל מערכת מקצה רישיון: { $choices }.
    .some =
        { $count ->
            [one] מנהל מערכת מקצה אחד מהרישיונות האלה: { $choices }.
            [two] מנהל מערכת מקצה שניים מהרישיונות האלה: { $choices }.
           *[other] מנהל מערכת מקצה { $count } מהרישיונות האלה: { $choices }.
        }
fix-set-contact =
    .all = מנהל מערכת מזין עבור האדם { $choices }.
    .some =
        { $count ->
            [one] מנהל מערכת מזין עבור האדם { $choices }.
            [two] מנהל מערכת מזין עבור האדם שניים מאלה: { $choices }.
           *[other] מנהל מערכת מזין עבור האדם { $count } מאלה: { $choices }.
        }
fix-enable-writeback =
    .none = מנהל מערכת מפעיל כתיבה חוזרת של סיסמאות אל הספרייה המקומית.
fix-remove-protection =
    .none = מנהל מערכת מוציא את החשבון מהקבוצות המוגנות של הספרייה המקומית.
fix-wait =
    .none = אין מה לעשות מלבד להמתין עד שהחסימה תסתיים.
    .until = אין מה לעשות מלבד להמתין עד { $until }, מועד סיום החסימה.
