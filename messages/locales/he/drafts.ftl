draft-not-enabled = הארגון שלך אינו משתמש בכך לאיפוס סיסמה.
draft-too-few =
    { $minimum ->
        [one] ענה על שאלה אחת לפחות.
        [two] ענה על שתי שאלות לפחות.
       *[other] ענה על { $minimum } שאלות לפחות.
    }
draft-too-many =
    { $maximum ->
        [one] ענה על שאלה אחת לכל היותר.
        [two] ענה על שתי שאלות לכל היותר.
       *[other] ענה על { $maximum } שאלות לכל היותר.
    }
draft-unknown-question = שאלה זו אינה מוצעת עוד. בחר שאלה אחרת.
draft-repeated-question = כבר בחרת בשאלה זו. בחר שאלה אחרת.
draft-repeated-answer = כבר נתת תשובה זו. תן לכל שאלה תשובה משלה.
draft-too-short = השתמש ב-{ $minimum } תווים לפחות.
draft-too-long = תשובה זו ארוכה מדי. השתמש בפחות תווים.
draft-disallowed-character = יש בתשובה זו תו שלא ניתן להשתמש בו. הקלד אותה שוב בלעדיו.
draft-unstable = לא ניתן להשתמש בתשובה זו. בחר תשובה אחרת.
draft-reveals-account = תשובה זו היא חלק מהחשבון שלך, ואחרים יכולים לראות אותה שם. בחר תשובה אחרת.
draft-in-question = תשובה זו מופיעה בשאלה שלה. בחר תשובה אחרת.
draft-malformed-phone = הקלד + ואת קוד המדינה, רווח אחד, ולאחר מכן את המספר בספרות, כגון { $example }.
draft-malformed-email = הקלד כתובת דואר אלקטרוני מלאה, כגון name@example.org.
draft-same-as-account = זוהי הכתובת של החשבון עצמו, שאין באפשרותך לפתוח ללא הסיסמה שלך. השתמש בכתובת אחרת.
draft-administrator-only = רק מנהל המערכת שלך יכול להגדיר את הטלפון במשרד.
draft-same-destination = זהו המספר של הטלפון במשרד שלך. השתמש במספר אחר, כגון מספר של טלפון נייד.
