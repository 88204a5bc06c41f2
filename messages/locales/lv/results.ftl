result-sent = Kods ir ceļā.
result-asked = Tagad jums tiek lūgts apstiprinājums tālrunī vai programmā.
result-right = Tas bija pareizi.
result-wrong = Tas nebija pareizi.
    .until = Tas nebija pareizi, un tas bija pēdējais mēģinājums. Varat mēģināt vēlreiz pēc { $until }.
result-expired = Šis kods vairs nav derīgs. Pieprasiet citu. Jūsu mēģinājumi netika iztērēti.
result-spent = Šis mēģinājums jau ir izmantots. Vēlreiz izvēlieties metodi.
result-told = Jūsu pieprasījums tika nosūtīts administratoram.
result-saved = Saglabāts.
result-too-few = Ar to vēl nepietiek: nepieciešamais skaits ir { $required }, bet reģistrētais – { $registered }.
result-unconfirmed = Lūdzu, vispirms apstipriniet: { $fields }.
result-out-of-memory = Tam pašlaik nebija vietas. Mēģiniet vēlreiz. Jūsu mēģinājumi netika iztērēti.
result-rules-refused = Jūsu organizācijas noteikumi neatļauj šo paroli. Izvēlieties citu.
result-unreachable = Pašlaik nevaram sasniegt pakalpojumu, kas glabā jūsu paroli. Nekas netika mainīts. Mēģiniet vēlreiz pēc dažām minūtēm.
result-password = Šo paroli nevar izmantot:

blocked-account = Šim kontam bija pārāk daudz mēģinājumu. Varat turpināt pēc { $until }.
blocked-method = Ar šo metodi bija pārāk daudz mēģinājumu. Izvēlieties citu vai gaidiet līdz { $until }.
blocked-messages = Šim kontam nosūtīts pārāk daudz kodu un veikts pārāk daudz zvanu. Vēl vienu kodu vai zvanu varat pieprasīt pēc { $until }.
blocked-contact = Jūsu pieprasījums administratoram jau tika nosūtīts. Varat lūgt vēlreiz pēc { $until }.

refused-clock-went-back = Mūsu pulkstenis nerāda pareizu laiku. Mēģiniet vēlreiz pēc minūtes.
refused-version = Pašlaik šeit to nevar izdarīt. Vēlāk mēģiniet vēlreiz.
refused-stale-ledger = Pašlaik šeit to nevar izdarīt. Mēģiniet vēlreiz pēc minūtes.
refused-not-now = Tagad to nevar izdarīt. Turpiniet ar to, ko rāda lapa.
refused-malformed = Tas nevar būt pareizi. Lūdzu, pārskatiet, ko ierakstījāt. Jūsu mēģinājumi netika iztērēti.
refused-captcha = Lūdzu, vispirms aplieciniet, ka neesat robots.
