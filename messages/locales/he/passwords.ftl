password-too-short = היא קצרה מדי. השתמש ב-{ $minimum } תווים לפחות.
password-too-long = היא ארוכה מדי. השתמש ב-{ $maximum } תווים לכל היותר.
password-disallowed-character = יש בה תו שלא ניתן להשתמש בו. השתמש באותיות רגילות, בספרות ובסימנים.
password-too-few-classes = היא פשוטה מדי. השתמש לפחות ב-{ $minimum } מאלה: אותיות קטנות, אותיות גדולות, ספרות, סימנים.
password-contains-name = היא מכילה את שמך או את שם הארגון שלך.
password-banned = זוהי סיסמה שאנשים רבים משתמשים בה, או כמעט כזו.
password-too-weak = קל לנחש אותה, מכיוון שרובה מילים שאנשים רבים משתמשים בהן. הוסף משהו אחר.
