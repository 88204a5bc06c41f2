activity-flow-progress = Iseteenindusliku parooli lähtestamise töövoo edenemine
activity-reset-password = Lähtesta parool (iseteenindus)
activity-unlock-account = Ava kasutajakonto lukust (iseteenindus)
activity-blocked = Iseteeninduslik parooli lähtestamine blokeeriti
activity-registered = Kasutaja registreerus iseteeninduslikuks parooli lähtestamiseks
activity-started-registration = Kasutaja alustas turbeteabe registreerimist
activity-canceled-registration = Kasutaja katkestas turbeteabe registreerimise
activity-registered-method = Kasutaja registreeris turbeteabe
activity-deleted-method = Kasutaja kustutas turbeteabe
activity-reviewed-methods = Kasutaja vaatas turbeteabe üle

audit-success = Õnnestus
audit-failure = Nurjus

detail-submitted-user-id = Kasutaja esitas oma kasutaja-ID
detail-unknown-identifier = Esitatud kasutaja-ID ei kuulu kellelegi
detail-may-not-reset = Kasutaja ei tohi parooli lähtestada: { $reason }

detail-started-email = Kasutaja alustas kinnitamist meili teel
detail-started-mobile-text = Kasutaja alustas kinnitamist mobiiltelefonile saadetava tekstsõnumiga
detail-started-mobile-call = Kasutaja alustas kinnitamist häälkõnega mobiiltelefonile
detail-started-office-call = Kasutaja alustas kinnitamist häälkõnega kontoritelefonile
detail-started-security-questions = Kasutaja alustas kinnitamist turvaküsimustega
detail-started-app-notification = Kasutaja alustas kinnitamist mobiilirakenduse teatisega
detail-started-app-code = Kasutaja alustas kinnitamist mobiilirakenduse koodiga

detail-completed-email = Kasutaja lõpetas kinnitamise meili teel
detail-completed-mobile-text = Kasutaja lõpetas kinnitamise mobiiltelefonile saadetud tekstsõnumiga
detail-completed-mobile-call = Kasutaja lõpetas kinnitamise häälkõnega mobiiltelefonile
detail-completed-office-call = Kasutaja lõpetas kinnitamise häälkõnega kontoritelefonile
detail-completed-security-questions = Kasutaja lõpetas kinnitamise turvaküsimustega
detail-completed-app-notification = Kasutaja lõpetas kinnitamise mobiilirakenduse teatisega
detail-completed-app-code = Kasutaja lõpetas kinnitamise mobiilirakenduse koodiga
detail-completed-all = Kasutaja tegi läbi kõik parooli lähtestamiseks nõutavad kinnitusetapid

detail-submitted-password = Kasutaja esitas uue parooli
detail-cancelled-before-methods = Kasutaja katkestas enne nõutavate autentimismeetodite läbimist
detail-cancelled-before-password = Kasutaja katkestas enne uue parooli esitamist
detail-contacted-administrator = Kasutaja võttis ühendust administraatoriga

detail-full-account = Liiga palju nurjunud katseid kontot kinnitada
detail-full-phone-number = Liiga palju katseid telefoninumbrit kinnitada
detail-full-mobile-text = Liiga palju sobimatuid tekstsõnumikoode
detail-full-mobile-call = Liiga palju katseid häälkõnega mobiiltelefonile
detail-full-office-call = Liiga palju katseid häälkõnega kontoritelefonile
detail-full-email = Liiga palju sobimatuid meilikoode
detail-full-security-questions = Liiga palju katseid turvaküsimustele vastata
detail-full-app = Liiga palju katseid autentimisrakendusega
detail-full-notice = Liiga palju teavitusi katsete kohta
detail-full-contact = Liiga palju taotlusi administraatorile
detail-full-messages = Liiga palju koode ja kõnesid

detail-written-ok = Muudatus kirjutati
detail-written-cloud-failed = Muudatus kirjutati kohapealsesse keskkonda ja jõuab pilve mõne minuti pärast
detail-written-unknown = Muudatuse kohta ei saadud vastust, kuid see võib olla kirjutatud
detail-written-rules-refused = Kohapealse kataloogi reeglid lükkasid parooli tagasi
detail-written-unreachable = Kohapealse teenusega ei saadud ühendust
detail-written-admin-action = Administraator peab kohapealse teenuse korda tegema
detail-written-no-policy = Organisatsioonil pole parooli lähtestamise poliitikat

detail-ended-changed = Konto või poliitika muutus vahepeal
detail-ended-session-over = Seansi aeg sai läbi
detail-ended-superseded = Parool lähtestati teises seansis
detail-ended-cancelled = Kasutaja katkestas
detail-ended-blocked = Konto on liiga paljude katsete tõttu blokeeritud
detail-ended-unknown = Kontot ei saanud kinnitada
detail-ended-admin-action = Administraator peab kohapealse teenuse korda tegema
detail-ended-no-policy = Organisatsioonil pole parooli lähtestamise poliitikat
detail-ended-not-in-scope = Parooli lähtestamine pole kasutaja jaoks sisse lülitatud
detail-ended-reauthenticate = Kasutaja peab uuesti sisse logima

detail-status-not-in-scope = Kasutaja ei tohi registreeruda
detail-status-may-register = Kasutaja võib registreeruda
detail-status-must-register = Kasutaja peab registreeruma
detail-status-must-reconfirm = Kasutaja peab registreeritud andmed kinnitama
detail-status-registered = Kasutaja on registreerinud kõik vajaliku
detail-removed = Eemaldatud: { $method }
