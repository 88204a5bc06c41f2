result-sent = Kód je na cestě.
result-asked = Na telefonu nebo v aplikaci teď máte žádost o potvrzení.
result-right = Bylo to správně.
result-wrong = Nebylo to správně.
    .until = Nebylo to správně a byl to poslední pokus. Zkusit to znovu můžete po { $until }.
result-expired = Tento kód už neplatí. Požádejte o jiný. Nepřišli jste o žádný pokus.
result-spent = Tento pokus už byl využit. Zvolte znovu metodu.
result-told = Vaše žádost byla odeslána správci.
result-saved = Uloženo.
result-too-few = To ještě nestačí. Požadováno: { $required }, zaregistrováno: { $registered }.
result-unconfirmed = Nejdřív potvrďte: { $fields }.
result-out-of-memory = V tuto chvíli na to nebylo dost místa. Zkuste to znovu. Nepřišli jste o žádný pokus.
result-rules-refused = Pravidla vaší organizace toto heslo nepovolují. Zvolte jiné.
result-unreachable = Služba, která uchovává vaše heslo, je teď nedostupná. Nic se nezměnilo. Zkuste to znovu za několik minut.
result-password = Toto heslo nejde použít:

blocked-account = Pro tento účet došlo k příliš mnoha pokusům. Pokračovat můžete po { $until }.
blocked-method = S touto metodou došlo k příliš mnoha pokusům. Zvolte jinou nebo počkejte do { $until }.
blocked-messages = Pro tento účet bylo odesláno příliš mnoho kódů a uskutečněno příliš mnoho hovorů. O další můžete požádat po { $until }.
blocked-contact = Vaše žádost už byla správci odeslána dříve. Znovu můžete požádat po { $until }.

refused-clock-went-back = Naše hodiny nejdou správně. Zkuste to znovu za minutu.
refused-version = Tady to teď nejde udělat. Zkuste to později.
refused-stale-ledger = Tady to teď nejde udělat. Zkuste to znovu za minutu.
refused-not-now = Teď to nejde udělat. Pokračujte podle toho, co zobrazuje stránka.
refused-malformed = To nemůže být správně. Zkontrolujte, co jste zadali. Nepřišli jste o žádný pokus.
refused-captcha = Nejdřív prosím ukažte, že nejste robot.
