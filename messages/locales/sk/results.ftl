result-sent = Kód je na ceste.
result-asked = V telefóne alebo v aplikácii teraz máte žiadosť o potvrdenie.
result-right = Bolo to správne.
result-wrong = Nebolo to správne.
    .until = Nebolo to správne a bol to posledný pokus. Skúsiť to znova môžete po { $until }.
result-expired = Tento kód už neplatí. Požiadajte o iný. Neprišli ste o žiadny pokus.
result-spent = Tento pokus už bol využitý. Znova vyberte metódu.
result-told = Vaša žiadosť bola odoslaná správcovi.
result-saved = Uložené.
result-too-few = To ešte nestačí. Požadované: { $required }, zaregistrované: { $registered }.
result-unconfirmed = Najprv potvrďte: { $fields }.
result-out-of-memory = V tejto chvíli na to nebolo dosť miesta. Skúste to znova. Neprišli ste o žiadny pokus.
result-rules-refused = Pravidlá vašej organizácie toto heslo nepovoľujú. Vyberte si iné.
result-unreachable = Služba, ktorá uchováva vaše heslo, je teraz nedostupná. Nič sa nezmenilo. Skúste to znova o niekoľko minút.
result-password = Toto heslo nie je možné použiť:

blocked-account = Pre toto konto došlo k priveľkému počtu pokusov. Pokračovať môžete po { $until }.
blocked-method = Pri tejto metóde došlo k priveľkému počtu pokusov. Vyberte inú alebo počkajte do { $until }.
blocked-messages = Pre toto konto bolo odoslaných priveľa kódov a uskutočnených priveľa hovorov. O ďalšie môžete požiadať po { $until }.
blocked-contact = Vaša žiadosť už bola správcovi odoslaná skôr. Znova môžete požiadať po { $until }.

refused-clock-went-back = Naše hodiny nejdú správne. Skúste to znova o minútu.
refused-version = Momentálne to tu nie je možné urobiť. Skúste to neskôr.
refused-stale-ledger = Momentálne to tu nie je možné urobiť. Skúste to znova o minútu.
refused-not-now = Teraz to nie je možné urobiť. Pokračujte podľa toho, čo zobrazuje stránka.
refused-malformed = Toto nemôže byť správne. Skontrolujte, čo ste zadali. Neprišli ste o žiadny pokus.
refused-captcha = Najprv ukážte, že nie ste robot.
