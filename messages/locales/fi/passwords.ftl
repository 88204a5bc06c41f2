password-too-short = Se on liian lyhyt. Käytä vähintään { $minimum } merkkiä.
password-too-long = Se on liian pitkä. Käytä enintään { $maximum } merkkiä.
password-disallowed-character = Siinä on merkki, jota ei voi käyttää. Käytä tavallisia kirjaimia, numeroita ja symboleja.
password-too-few-classes = Se on liian yksinkertainen. Käytä näistä vähintään { $minimum }: pieniä kirjaimia, isoja kirjaimia, numeroita, symboleja.
password-contains-name = Siinä on nimesi tai organisaatiosi nimi.
password-banned = Se on monen käyttämä salasana tai lähes sama kuin sellainen.
password-too-weak = Se on helppo arvata, koska suurin osa siitä on monen käyttämiä sanoja. Lisää jotain muuta.
