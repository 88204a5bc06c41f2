draft-not-enabled = Ihre Organisation verwendet dies nicht für die Kennwortzurücksetzung.
draft-too-few =
    { $minimum ->
        [one] Beantworten Sie mindestens { $minimum } Frage.
       *[other] Beantworten Sie mindestens { $minimum } Fragen.
    }
draft-too-many =
    { $maximum ->
        [one] Beantworten Sie höchstens { $maximum } Frage.
       *[other] Beantworten Sie höchstens { $maximum } Fragen.
    }
draft-unknown-question = Diese Frage wird nicht mehr angeboten. Wählen Sie eine andere aus.
draft-repeated-question = Sie haben diese Frage bereits ausgewählt. Wählen Sie eine andere aus.
draft-repeated-answer = Sie haben diese Antwort bereits gegeben. Geben Sie zu jeder Frage eine eigene Antwort.
draft-too-short = Verwenden Sie mindestens { $minimum } Zeichen.
draft-too-long = Diese Antwort ist zu lang. Verwenden Sie weniger Zeichen.
draft-disallowed-character = Diese Antwort enthält ein Zeichen, das nicht verwendet werden kann. Geben Sie sie ohne dieses Zeichen erneut ein.
draft-unstable = Diese Antwort kann nicht verwendet werden. Wählen Sie eine andere.
draft-reveals-account = Diese Antwort ist Teil Ihrer Kontodaten, die andere sehen können. Wählen Sie eine andere.
draft-in-question = Diese Antwort ist bereits in der Frage enthalten. Wählen Sie eine andere.
draft-malformed-phone = Geben Sie + und die Landesvorwahl, ein Leerzeichen und dann die Nummer in Ziffern ein, zum Beispiel { $example }.
draft-malformed-email = Geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@example.org.
draft-same-as-account = Das ist die Adresse des Kontos selbst, auf die Sie ohne Ihr Kennwort nicht zugreifen können. Verwenden Sie eine andere.
draft-administrator-only = Das Bürotelefon kann nur Ihr Administrator festlegen.
draft-same-destination = Das ist die Nummer Ihres Bürotelefons. Verwenden Sie eine andere, zum Beispiel die eines Mobiltelefons.
