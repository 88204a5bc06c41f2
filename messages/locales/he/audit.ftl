activity-flow-progress = התקדמות הפעילות בתהליך איפוס סיסמה בשירות עצמי
activity-reset-password = איפוס סיסמה (שירות עצמי)
activity-unlock-account = ביטול נעילה של חשבון משתמש (שירות עצמי)
activity-blocked = נחסם מאיפוס סיסמה בשירות עצמי
activity-registered = המשתמש נרשם לאיפוס סיסמה בשירות עצמי
activity-started-registration = המשתמש התחיל ברישום פרטי אבטחה
activity-canceled-registration = המשתמש ביטל את רישום פרטי האבטחה
activity-registered-method = המשתמש רשם פרטי אבטחה
activity-deleted-method = המשתמש מחק פרטי אבטחה
activity-reviewed-methods = המשתמש סקר את פרטי האבטחה

audit-success = הצלחה
audit-failure = כישלון

detail-submitted-user-id = המשתמש שלח את מזהה המשתמש שלו
detail-unknown-identifier = אין אף אחד עם מזהה המשתמש שנשלח
detail-may-not-reset = המשתמש אינו רשאי לאפס את הסיסמה: { $reason }

detail-started-email = המשתמש התחיל באפשרות האימות בדואר אלקטרוני
detail-started-mobile-text = המשתמש התחיל באפשרות האימות בהודעת טקסט לנייד
detail-started-mobile-call = המשתמש התחיל באפשרות האימות בשיחה קולית לנייד
detail-started-office-call = המשתמש התחיל באפשרות האימות בשיחה קולית למשרד
detail-started-security-questions = המשתמש התחיל באפשרות האימות בשאלות אבטחה
detail-started-app-notification = המשתמש התחיל באפשרות האימות בהתראה באפליקציה לנייד
detail-started-app-code = המשתמש התחיל באפשרות האימות בקוד מאפליקציה לנייד

detail-completed-email = המשתמש השלים את אפשרות האימות בדואר אלקטרוני
detail-completed-mobile-text = המשתמש השלים את אפשרות האימות בהודעת טקסט לנייד
detail-completed-mobile-call = המשתמש השלים את אפשרות האימות בשיחה קולית לנייד
detail-completed-office-call = המשתמש השלים את אפשרות האימות בשיחה קולית למשרד
detail-completed-security-questions = המשתמש השלים את אפשרות האימות בשאלות אבטחה
detail-completed-app-notification = המשתמש השלים את אפשרות האימות בהתראה באפליקציה לנייד
detail-completed-app-code = המשתמש השלים את אפשרות האימות בקוד מאפליקציה לנייד
detail-completed-all = המשתמש השלים את כל שלבי האימות הנדרשים לאיפוס הסיסמה שלו

detail-submitted-password = המשתמש שלח סיסמה חדשה
detail-cancelled-before-methods = המשתמש ביטל לפני שעבר את שיטות האימות הנדרשות
detail-cancelled-before-password = המשתמש ביטל לפני ששלח סיסמה חדשה
detail-contacted-administrator = המשתמש פנה אל מנהל מערכת

detail-full-account = יותר מדי ניסיונות כושלים לאמת את החשבון
detail-full-phone-number = יותר מדי ניסיונות לאמת מספר טלפון
detail-full-mobile-text = יותר מדי קודים לא חוקיים בהודעת טקסט
detail-full-mobile-call = יותר מדי ניסיונות בשיחה קולית לנייד
detail-full-office-call = יותר מדי ניסיונות בשיחה קולית למשרד
detail-full-email = יותר מדי קודים לא חוקיים בדואר אלקטרוני
detail-full-security-questions = יותר מדי ניסיונות לענות על שאלות האבטחה
detail-full-app = יותר מדי ניסיונות באפליקציית המאמת
detail-full-notice = יותר מדי הודעות על ניסיונות
detail-full-contact = יותר מדי בקשות אל מנהל מערכת
detail-full-messages = יותר מדי קודים ושיחות

detail-written-ok = השינוי נכתב
detail-written-cloud-failed = השינוי נכתב באופן מקומי, ויגיע לענן בעוד כמה דקות
detail-written-unknown = לא התקבלה תשובה לגבי השינוי, וייתכן שהוא נכתב
detail-written-rules-refused = הכללים של הספרייה המקומית דחו את הסיסמה
detail-written-unreachable = לא ניתן היה ליצור קשר עם השירות המקומי
detail-written-admin-action = מנהל מערכת צריך לתקן את השירות המקומי
detail-written-no-policy = לארגון אין מדיניות לאיפוס סיסמה

detail-ended-changed = החשבון או המדיניות השתנו בינתיים
detail-ended-session-over = זמן ההפעלה תם
detail-ended-superseded = הסיסמה אופסה בהפעלה אחרת
detail-ended-cancelled = המשתמש ביטל
detail-ended-blocked = החשבון חסום בשל ריבוי ניסיונות
detail-ended-unknown = לא ניתן היה לאמת את החשבון
detail-ended-admin-action = מנהל מערכת צריך לתקן את השירות המקומי
detail-ended-no-policy = לארגון אין מדיניות לאיפוס סיסמה
detail-ended-not-in-scope = איפוס סיסמה אינו פועל עבור המשתמש
detail-ended-reauthenticate = המשתמש צריך להיכנס שוב

detail-status-not-in-scope = המשתמש אינו רשאי להירשם
detail-status-may-register = המשתמש רשאי להירשם
detail-status-must-register = המשתמש חייב להירשם
detail-status-must-reconfirm = המשתמש חייב לאשר את מה שרשום
detail-status-registered = המשתמש רשם את כל מה שדרוש
detail-removed = הוסר: { $method }
