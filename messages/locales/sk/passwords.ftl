password-too-short =
    { $minimum ->
        [one] Je príliš krátke. Použite aspoň { $minimum } znak.
        [few] Je príliš krátke. Použite aspoň { $minimum } znaky.
       *[other] Je príliš krátke. Použite aspoň { $minimum } znakov.
    }
password-too-long =
    { $maximum ->
        [one] Je príliš dlhé. Použite najviac { $maximum } znak.
        [few] Je príliš dlhé. Použite najviac { $maximum } znaky.
       *[other] Je príliš dlhé. Použite najviac { $maximum } znakov.
    }
password-disallowed-character = Obsahuje znak, ktorý nie je možné použiť. Použite obyčajné písmená, číslice a symboly.
password-too-few-classes = Je príliš jednoduché. Použite aspoň { $minimum } z týchto druhov znakov: malé písmená, veľké písmená, číslice, symboly.
password-contains-name = Obsahuje vaše meno alebo názov vašej organizácie.
password-banned = Je to heslo, ktoré používa veľa ľudí, alebo sa takému heslu veľmi podobá.
password-too-weak = Ľahko sa dá uhádnuť, pretože sa z väčšej časti skladá zo slov, ktoré používa veľa ľudí. Pridajte niečo ďalšie.
