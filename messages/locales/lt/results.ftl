result-sent = Kodas jau siunčiamas.
result-asked = Dabar jūsų prašoma patvirtinimo telefone arba programėlėje.
result-right = Teisingai.
result-wrong = Neteisingai.
    .until = Neteisingai, ir tai buvo paskutinis bandymas. Galite bandyti dar kartą po { $until }.
result-expired = Šis kodas nebegalioja. Paprašykite kito. Jums likusių bandymų skaičius nesumažėjo.
result-spent = Šis bandymas jau panaudotas. Dar kartą pasirinkite metodą.
result-told = Jūsų prašymas išsiųstas administratoriui.
result-saved = Įrašyta.
result-too-few = To dar nepakanka: reikia { $required }, o užregistruota { $registered }.
result-unconfirmed = Pirmiausia patvirtinkite: { $fields }.
result-out-of-memory = Šiuo metu tam nepakako vietos. Bandykite dar kartą. Jums likusių bandymų skaičius nesumažėjo.
result-rules-refused = Jūsų organizacijos taisyklės neleidžia šio slaptažodžio. Pasirinkite kitą.
result-unreachable = Šiuo metu negalime pasiekti jūsų slaptažodį saugančios paslaugos. Niekas nebuvo pakeista. Bandykite dar kartą po kelių minučių.
result-password = Šio slaptažodžio naudoti negalima:

blocked-account = Buvo per daug bandymų su šia paskyra. Galite tęsti po { $until }.
blocked-method = Buvo per daug bandymų šiuo metodu. Pasirinkite kitą arba palaukite iki { $until }.
blocked-messages = Šiai paskyrai išsiųsta per daug kodų ir atlikta per daug skambučių. Kito kodo ar skambučio galite paprašyti po { $until }.
blocked-contact = Jūsų prašymas administratoriui jau buvo išsiųstas. Galite paprašyti dar kartą po { $until }.

refused-clock-went-back = Mūsų laikrodis rodo neteisingai. Bandykite dar kartą po minutės.
refused-version = Šiuo metu čia to padaryti negalima. Bandykite dar kartą vėliau.
refused-stale-ledger = Šiuo metu čia to padaryti negalima. Bandykite dar kartą po minutės.
refused-not-now = Dabar to padaryti negalima. Tęskite tai, kas rodoma puslapyje.
refused-malformed = Tai negali būti teisinga. Peržiūrėkite, ką įvedėte. Jums likusių bandymų skaičius nesumažėjo.
refused-captcha = Pirmiausia parodykite, kad nesate robotas.
