fix-register-method =
    .all = Henkilö rekisteröi { $choices }.
    .some =
        { $count ->
            [one] Henkilö rekisteröi { $choices }.
           *[other] Henkilö rekisteröi { $count } seuraavista: { $choices }.
        }
fix-enable-account =
    .none = Järjestelmänvalvoja ottaa tilin käyttöön.
fix-enable-feature =
    .none = Järjestelmänvalvoja ottaa salasanan palauttamisen käyttöön organisaatiossa.
    .all = Järjestelmänvalvoja ottaa salasanan palauttamisen käyttöön organisaatiossa ja hyväksyy henkilöllisyyden todisteeksi { $choices }.
    .some =
        { $count ->
            [one] Järjestelmänvalvoja ottaa salasanan palauttamisen käyttöön organisaatiossa ja hyväksyy henkilöllisyyden todisteeksi { $choices }.
           *[other] Järjestelmänvalvoja ottaa salasanan palauttamisen käyttöön organisaatiossa ja hyväksyy henkilöllisyyden todisteeksi { $count } seuraavista: { $choices }.
        }
fix-enable-administrators =
    .none = Järjestelmänvalvoja ottaa salasanan palauttamisen käyttöön järjestelmänvalvojille.
fix-add-to-group =
    .none = Järjestelmänvalvoja lisää henkilön ryhmään, jossa salasanan palauttaminen on käytössä.
fix-assign-license =
    .all = Järjestelmänvalvoja määrittää käyttöoikeuden: { $choices }.
    .some =
        { $count ->
            [one] Järjestelmänvalvoja määrittää yhden seuraavista käyttöoikeuksista: { $choices }.
           *[other] Järjestelmänvalvoja määrittää { $count } seuraavista käyttöoikeuksista: { $choices }.
        }
fix-set-contact =
    .all = Järjestelmänvalvoja lisää henkilölle { $choices }.
    .some =
        { $count ->
            [one] Järjestelmänvalvoja lisää henkilölle { $choices }.
           *[other] Järjestelmänvalvoja lisää henkilölle { $count } seuraavista: { $choices }.
        }
fix-enable-writeback =
    .none = Järjestelmänvalvoja ottaa käyttöön salasanojen takaisinkirjoituksen paikalliseen hakemistoon.
fix-remove-protection =
    .none = Järjestelmänvalvoja poistaa tilin paikallisen hakemiston suojatuista ryhmistä.
fix-wait =
    .none = Muuta ei voi tehdä kuin odottaa, kunnes esto päättyy.
    .until = Muuta ei voi tehdä kuin odottaa. Esto päättyy: { $until }.
