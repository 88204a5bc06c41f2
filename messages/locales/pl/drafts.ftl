draft-not-enabled = Twoja organizacja nie używa tego do resetowania hasła.
draft-too-few =
    { $minimum ->
        [one] Odpowiedz na co najmniej { $minimum } pytanie.
        [few] Odpowiedz na co najmniej { $minimum } pytania.
        [many] Odpowiedz na co najmniej { $minimum } pytań.
       *[other] Odpowiedz na co najmniej { $minimum } pytania.
    }
draft-too-many =
    { $maximum ->
        [one] Odpowiedz na najwyżej { $maximum } pytanie.
        [few] Odpowiedz na najwyżej { $maximum } pytania.
        [many] Odpowiedz na najwyżej { $maximum } pytań.
       *[other] Odpowiedz na najwyżej { $maximum } pytania.
    }
draft-unknown-question = To pytanie nie jest już dostępne. Wybierz inne.
draft-repeated-question = To pytanie zostało już wybrane. Wybierz inne.
draft-repeated-answer = Ta odpowiedź została już podana. Podaj inną odpowiedź na każde pytanie.
draft-too-short =
    { $minimum ->
        [one] Użyj co najmniej { $minimum } znaku.
       *[other] Użyj co najmniej { $minimum } znaków.
    }
draft-too-long = Ta odpowiedź jest za długa. Użyj mniejszej liczby znaków.
draft-disallowed-character = Ta odpowiedź zawiera znak, którego nie można użyć. Wpisz ją ponownie bez tego znaku.
draft-unstable = Nie można użyć tej odpowiedzi. Wybierz inną.
draft-reveals-account = Ta odpowiedź jest częścią danych Twojego konta, w których inni mogą ją zobaczyć. Wybierz inną.
draft-in-question = Ta odpowiedź jest zawarta w pytaniu. Wybierz inną.
draft-malformed-phone = Wpisz znak + i kod kraju, jedną spację, a następnie numer złożony z samych cyfr, na przykład { $example }.
draft-malformed-email = Wpisz pełny adres e-mail, na przykład name@example.org.
draft-same-as-account = To jest adres samego konta, do którego nie masz dostępu bez hasła. Użyj innego.
draft-administrator-only = Telefon biurowy może ustawić tylko administrator.
draft-same-destination = To jest numer Twojego telefonu biurowego. Użyj innego, na przykład numeru telefonu komórkowego.
