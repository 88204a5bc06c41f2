message-could-not-verify =
    .title = Nepavyko patvirtinti jūsų paskyros
    .offer = Jei norite, galime susisiekti su jūsų organizacijos administratoriumi, kad jis už jus iš naujo nustatytų slaptažodį.
    .offer-link = Jei norite, galime susisiekti su jūsų organizacijos administratoriumi, kad jis už jus iš naujo nustatytų slaptažodį: { $contact }
    .solution =
        Šį pranešimą matote, nes jums įgalintas slaptažodžio nustatymas iš naujo, bet neužsiregistravote naudotis šia paslauga. Norėdami užsiregistruoti slaptažodžiui nustatyti iš naujo, atgavę prieigą prie savo paskyros eikite į slaptažodžio nustatymo iš naujo registracijos puslapį.

        Norėdami iš naujo nustatyti slaptažodį, spustelėkite susisiekimo su administratoriumi saitą, kad išsiųstumėte el. laišką savo įmonės IT darbuotojams.
    .solution-link =
        Šį pranešimą matote, nes jums įgalintas slaptažodžio nustatymas iš naujo, bet neužsiregistravote naudotis šia paslauga. Norėdami užsiregistruoti slaptažodžiui nustatyti iš naujo, atgavę prieigą prie savo paskyros eikite šiuo adresu: { $registration }

        Norėdami iš naujo nustatyti slaptažodį, spustelėkite susisiekimo su administratoriumi saitą, kad išsiųstumėte el. laišką savo įmonės IT darbuotojams.

message-not-enabled =
    .title = Jūsų paskyrai neįgalintas slaptažodžio nustatymas iš naujo
    .body = Apgailestaujame, bet jūsų IT darbuotojai nesukonfigūravo jūsų paskyros taip, kad būtų galima naudotis šia paslauga.
    .offer = Jei norite, galime susisiekti su jūsų organizacijos administratoriumi, kad jis už jus iš naujo nustatytų slaptažodį.
    .offer-link = Jei norite, galime susisiekti su jūsų organizacijos administratoriumi, kad jis už jus iš naujo nustatytų slaptažodį: { $contact }
    .solution =
        Šį pranešimą matote, nes jūsų IT darbuotojai neįgalino jūsų organizacijoje slaptažodžio nustatymo iš naujo per saitą „Negalite pasiekti savo paskyros?“ arba nesuteikė jums licencijos naudotis šia funkcija.

        Norėdami iš naujo nustatyti slaptažodį, spustelėkite susisiekimo su administratoriumi saitą, kad išsiųstumėte el. laišką savo įmonės IT darbuotojams, ir praneškite jiems, jog norite iš naujo nustatyti slaptažodį, kad jie galėtų jums įgalinti šią funkciją.

message-contact-administrator =
    .title = Susisiekite su administratoriumi
    .body =
        Aptikome, kad jūsų vartotojo paskyros slaptažodžio ši paslauga nevaldo. Todėl negalime automatiškai iš naujo nustatyti jūsų slaptažodžio.

        Dėl tolesnės pagalbos turite kreiptis į savo IT darbuotojus.
    .solution =
        Šį pranešimą matote, nes jūsų IT darbuotojai valdo jūsų slaptažodį vietinėje aplinkoje ir neleidžia iš naujo nustatyti slaptažodžio per saitą „Negalite pasiekti savo paskyros?“.

        Norėdami iš naujo nustatyti slaptažodį, pagalbos kreipkitės tiesiai į savo IT darbuotojus ir praneškite jiems, jog norite iš naujo nustatyti slaptažodį, kad jie galėtų jums įgalinti šią funkciją.

message-use-personal-recovery =
    .title = Tai asmeninė paskyra
    .body = Čia buvote pakviesti su asmenine paskyra. Jos slaptažodį saugo paskyrą jums suteikęs teikėjas, todėl čia jo iš naujo nustatyti negalima.
    .solution = Atidarykite teikėjo prisijungimo puslapį ir jame pasirinkite pamiršto slaptažodžio saitą.

message-use-home-organization =
    .title = Kreipkitės į savo organizaciją
    .body = Čia esate svečias. Jūsų slaptažodį saugo jūsų organizacija, o jos taisyklės lemia, kaip galite jį nustatyti iš naujo.
    .solution = Atidarykite savo organizacijos prisijungimo puslapį ir jame pasirinkite pamiršto slaptažodžio saitą arba paprašykite organizacijos IT darbuotojų pagalbos.

message-too-many-attempts =
    .title = Prieš bandydami dar kartą palaukite
    .body = Buvo per daug bandymų patvirtinti šią paskyrą. Kad ji būtų saugi, kurį laiką jos vėl patvirtinti nebus galima.
    .offer = Jei negalite laukti, galime susisiekti su jūsų organizacijos administratoriumi, kad jis už jus iš naujo nustatytų slaptažodį.
    .offer-link = Jei negalite laukti, galime susisiekti su jūsų organizacijos administratoriumi, kad jis už jus iš naujo nustatytų slaptažodį: { $contact }
    .solution = Palaukite parą ir pradėkite nuo pradžių.

message-try-again-later =
    .title = Bandykite dar kartą vėliau
    .body = Šiuo metu negalime pasiekti jūsų slaptažodį saugančios paslaugos, todėl jis nebuvo pakeistas.
    .offer = Jei norite, galime susisiekti su jūsų organizacijos administratoriumi, kad jis už jus iš naujo nustatytų slaptažodį.
    .offer-link = Jei norite, galime susisiekti su jūsų organizacijos administratoriumi, kad jis už jus iš naujo nustatytų slaptažodį: { $contact }
    .solution = Palaukite kelias minutes ir pradėkite nuo pradžių. Jei šis puslapis pasirodys vėl, paprašykite administratoriaus pagalbos.

message-start-again =
    .title = Pradėkite dar kartą
    .body = Per tą laiką kažkas pasikeitė jūsų paskyroje ar organizacijos taisyklėse arba jūsų slaptažodis buvo iš naujo nustatytas kitame lange. Čia nieko nebuvo padaryta.

message-session-over =
    .title = Laikas baigėsi
    .body = Dėl jūsų saugumo kiekvieną nustatymą iš naujo reikia užbaigti per trumpą laiką. Niekas nebuvo pakeista. Galite pradėti dar kartą.

message-cancelled =
    .title = Atšaukėte
    .body = Niekas nebuvo pakeista. Galite pradėti dar kartą, kada tik norite.

message-may-have-changed =
    .title = Jūsų slaptažodis galėjo būti pakeistas
    .body = Išsiuntėme pakeitimą, bet atsakymo negavome. Pirmiausia išbandykite naująjį slaptažodį. Jei jis netinka, išbandykite senąjį, o tada pradėkite dar kartą.

message-wait-some-minutes =
    .title = Jūsų slaptažodis pakeistas
    .body = Kol apie tai sužinos visos paslaugos, praeis kelios minutės. Jei negalite prisijungti, šiek tiek palaukite ir bandykite dar kartą.

message-password-reset =
    .title = Jūsų slaptažodis nustatytas iš naujo
    .body = Jūsų paskyros slaptažodis ką tik buvo nustatytas iš naujo. Jei tai padarėte ne jūs, nedelsdami susisiekite su administratoriumi.

message-account-unlocked =
    .title = Jūsų paskyra atrakinta
    .body = Jūsų paskyra ką tik buvo atrakinta; jos slaptažodis tas pats. Jei tai padarėte ne jūs, nedelsdami susisiekite su administratoriumi.

message-administrator-reset =
    .title = Administratoriaus slaptažodis nustatytas iš naujo
    .body = Jūsų organizacijos administratorius ką tik iš naujo nustatė savo slaptažodį. Jei to nesitikėjote, paklauskite jo.

message-registration-changed =
    .title = Jūsų saugos informacija pakeista
    .body = Prie jūsų paskyros ką tik buvo pridėtas tapatybės įrodymo būdas arba toks būdas buvo pakeistas ar pašalintas. Jei tai padarėte ne jūs, nedelsdami susisiekite su administratoriumi.

message-sign-in-again =
    .title = Prisijunkite dar kartą
    .body = Keisti savo tapatybės įrodymo būdus gali tik ką tik prisijungęs asmuo. Prisijunkite dar kartą ir tęskite.
