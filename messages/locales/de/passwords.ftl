password-too-short = Es ist zu kurz. Verwenden Sie mindestens { $minimum } Zeichen.
password-too-long = Es ist zu lang. Verwenden Sie höchstens { $maximum } Zeichen.
password-disallowed-character = Es enthält ein Zeichen, das nicht verwendet werden kann. Verwenden Sie einfache Buchstaben, Ziffern und Symbole.
password-too-few-classes = Es ist zu einfach. Verwenden Sie mindestens { $minimum } der folgenden Zeichenarten: Kleinbuchstaben, Großbuchstaben, Ziffern, Symbole.
password-contains-name = Es enthält Ihren Namen oder den Ihrer Organisation.
password-banned = Es ist ein Kennwort, das viele Personen verwenden, oder kommt einem solchen sehr nahe.
password-too-weak = Es ist leicht zu erraten, weil es größtenteils aus Wörtern besteht, die viele Personen verwenden. Fügen Sie etwas anderes hinzu.
