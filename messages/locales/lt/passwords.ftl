password-too-short =
    { $minimum ->
        [one] Jis per trumpas. Naudokite bent { $minimum } simbolį.
        [few] Jis per trumpas. Naudokite bent { $minimum } simbolius.
       *[other] Jis per trumpas. Naudokite bent { $minimum } simbolių.
    }
password-too-long =
    { $maximum ->
        [one] Jis per ilgas. Naudokite ne daugiau kaip { $maximum } simbolį.
        [few] Jis per ilgas. Naudokite ne daugiau kaip { $maximum } simbolius.
       *[other] Jis per ilgas. Naudokite ne daugiau kaip { $maximum } simbolių.
    }
password-disallowed-character = Jame yra simbolis, kurio naudoti negalima. Naudokite paprastas raides, skaitmenis ir specialiuosius simbolius.
password-too-few-classes = Jis per paprastas. Naudokite bent { $minimum } iš šių simbolių rūšių: mažosios raidės, didžiosios raidės, skaitmenys, specialieji simboliai.
password-contains-name = Jame yra jūsų vardas, pavardė arba jūsų organizacijos pavadinimas.
password-banned = Tai slaptažodis, kurį naudoja daug žmonių, arba beveik toks pat.
password-too-weak = Jį lengva atspėti, nes didžiąją jo dalį sudaro daugelio žmonių naudojami žodžiai. Pridėkite ką nors kita.
