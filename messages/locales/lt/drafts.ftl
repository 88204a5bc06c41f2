draft-not-enabled = Jūsų organizacija to nenaudoja slaptažodžiui nustatyti iš naujo.
draft-too-few =
    { $minimum ->
        [one] Atsakykite bent į { $minimum } klausimą.
        [few] Atsakykite bent į { $minimum } klausimus.
       *[other] Atsakykite bent į { $minimum } klausimų.
    }
draft-too-many =
    { $maximum ->
        [one] Atsakykite ne daugiau kaip į { $maximum } klausimą.
        [few] Atsakykite ne daugiau kaip į { $maximum } klausimus.
       *[other] Atsakykite ne daugiau kaip į { $maximum } klausimų.
    }
draft-unknown-question = Šis klausimas nebesiūlomas. Pasirinkite kitą.
draft-repeated-question = Šį klausimą jau pasirinkote. Pasirinkite kitą.
draft-repeated-answer = Tokį atsakymą jau pateikėte. Kiekvienam klausimui pateikite atskirą atsakymą.
draft-too-short =
    { $minimum ->
        [one] Naudokite bent { $minimum } simbolį.
        [few] Naudokite bent { $minimum } simbolius.
       *[other] Naudokite bent { $minimum } simbolių.
    }
draft-too-long = Šis atsakymas per ilgas. Naudokite mažiau simbolių.
draft-disallowed-character = Šiame atsakyme yra simbolis, kurio naudoti negalima. Įveskite atsakymą dar kartą be jo.
draft-unstable = Šio atsakymo naudoti negalima. Pasirinkite kitą.
draft-reveals-account = Šis atsakymas įeina į jūsų paskyros duomenis, kuriuos gali matyti kiti. Pasirinkite kitą.
draft-in-question = Šis atsakymas yra pačiame klausime. Pasirinkite kitą.
draft-malformed-phone = Įveskite + ir šalies kodą, vieną tarpą ir tada numerį skaitmenimis, pvz., { $example }.
draft-malformed-email = Įveskite visą el. pašto adresą, pvz., name@example.org.
draft-same-as-account = Tai pačios paskyros adresas, kurio negalite pasiekti be slaptažodžio. Naudokite kitą.
draft-administrator-only = Biuro telefoną nustatyti gali tik administratorius.
draft-same-destination = Tai jūsų biuro telefono numeris. Naudokite kitą, pvz., mobiliojo telefono.
