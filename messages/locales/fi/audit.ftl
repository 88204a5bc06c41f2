activity-flow-progress = Omatoimisen salasanan palauttamisen työnkulun eteneminen
activity-reset-password = Palauta salasana (omatoiminen)
activity-unlock-account = Avaa käyttäjätilin lukitus (omatoiminen)
activity-blocked = Omatoiminen salasanan palauttaminen estetty
activity-registered = Käyttäjä rekisteröityi omatoimiseen salasanan palauttamiseen
activity-started-registration = Käyttäjä aloitti suojaustietojen rekisteröinnin
activity-canceled-registration = Käyttäjä peruutti suojaustietojen rekisteröinnin
activity-registered-method = Käyttäjä rekisteröi suojaustiedot
activity-deleted-method = Käyttäjä poisti suojaustiedot
activity-reviewed-methods = Käyttäjä tarkisti suojaustiedot

audit-success = Onnistui
audit-failure = Epäonnistui

detail-submitted-user-id = Käyttäjä lähetti käyttäjätunnuksensa
detail-unknown-identifier = Lähetettyä käyttäjätunnusta ei ole kenelläkään
detail-may-not-reset = Käyttäjä ei saa palauttaa salasanaa: { $reason }

detail-started-email = Käyttäjä aloitti vahvistuksen sähköpostitse
detail-started-mobile-text = Käyttäjä aloitti vahvistuksen matkapuhelimeen lähetettävällä tekstiviestillä
detail-started-mobile-call = Käyttäjä aloitti vahvistuksen puhelulla matkapuhelimeen
detail-started-office-call = Käyttäjä aloitti vahvistuksen puhelulla toimistopuhelimeen
detail-started-security-questions = Käyttäjä aloitti vahvistuksen suojauskysymyksillä
detail-started-app-notification = Käyttäjä aloitti vahvistuksen mobiilisovelluksen ilmoituksella
detail-started-app-code = Käyttäjä aloitti vahvistuksen mobiilisovelluksen koodilla

detail-completed-email = Käyttäjä suoritti vahvistuksen sähköpostitse
detail-completed-mobile-text = Käyttäjä suoritti vahvistuksen matkapuhelimeen lähetetyllä tekstiviestillä
detail-completed-mobile-call = Käyttäjä suoritti vahvistuksen puhelulla matkapuhelimeen
detail-completed-office-call = Käyttäjä suoritti vahvistuksen puhelulla toimistopuhelimeen
detail-completed-security-questions = Käyttäjä suoritti vahvistuksen suojauskysymyksillä
detail-completed-app-notification = Käyttäjä suoritti vahvistuksen mobiilisovelluksen ilmoituksella
detail-completed-app-code = Käyttäjä suoritti vahvistuksen mobiilisovelluksen koodilla
detail-completed-all = Käyttäjä suoritti kaikki salasanan palauttamiseen vaadittavat vahvistusvaiheet

detail-submitted-password = Käyttäjä lähetti uuden salasanan
detail-cancelled-before-methods = Käyttäjä peruutti ennen vaadittujen todennusmenetelmien läpäisemistä
detail-cancelled-before-password = Käyttäjä peruutti ennen uuden salasanan lähettämistä
detail-contacted-administrator = Käyttäjä otti yhteyttä järjestelmänvalvojaan

detail-full-account = Liian monta epäonnistunutta yritystä vahvistaa tili
detail-full-phone-number = Liian monta yritystä vahvistaa puhelinnumero
detail-full-mobile-text = Liian monta virheellistä tekstiviestikoodia
detail-full-mobile-call = Liian monta yritystä puhelulla matkapuhelimeen
detail-full-office-call = Liian monta yritystä puhelulla toimistopuhelimeen
detail-full-email = Liian monta virheellistä sähköpostikoodia
detail-full-security-questions = Liian monta yritystä vastata suojauskysymyksiin
detail-full-app = Liian monta yritystä todennussovelluksella
detail-full-notice = Liian monta yrityksistä kertovaa viestiä
detail-full-contact = Liian monta pyyntöä järjestelmänvalvojalle
detail-full-messages = Liian monta koodia ja puhelua

detail-written-ok = Muutos kirjoitettiin
detail-written-cloud-failed = Muutos kirjoitettiin paikalliseen ympäristöön ja siirtyy pilvipalveluun muutaman minuutin kuluttua
detail-written-unknown = Muutoksesta ei saatu vastausta, ja se on ehkä kirjoitettu
detail-written-rules-refused = Paikallisen hakemiston säännöt hylkäsivät salasanan
detail-written-unreachable = Paikalliseen palveluun ei saatu yhteyttä
detail-written-admin-action = Järjestelmänvalvojan on korjattava paikallinen palvelu
detail-written-no-policy = Organisaatiolla ei ole salasanan palauttamista koskevaa käytäntöä

detail-ended-changed = Tili tai käytäntö muuttui tällä välin
detail-ended-session-over = Istunnon aika päättyi
detail-ended-superseded = Salasana palautettiin toisessa istunnossa
detail-ended-cancelled = Käyttäjä peruutti
detail-ended-blocked = Tili on estetty liian monen yrityksen vuoksi
detail-ended-unknown = Tiliä ei voitu vahvistaa
detail-ended-admin-action = Järjestelmänvalvojan on korjattava paikallinen palvelu
detail-ended-no-policy = Organisaatiolla ei ole salasanan palauttamista koskevaa käytäntöä
detail-ended-not-in-scope = Salasanan palauttaminen ei ole käytössä käyttäjälle
detail-ended-reauthenticate = Käyttäjän on kirjauduttava uudelleen sisään

detail-status-not-in-scope = Käyttäjä ei saa rekisteröityä
detail-status-may-register = Käyttäjä saa rekisteröityä
detail-status-must-register = Käyttäjän on rekisteröidyttävä
detail-status-must-reconfirm = Käyttäjän on vahvistettava rekisteröidyt tiedot
detail-status-registered = Käyttäjä on rekisteröinyt kaiken tarvittavan
detail-removed = Poistettu: { $method }
