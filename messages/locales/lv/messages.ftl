message-could-not-verify =
    .title = Nevarējām verificēt jūsu kontu
    .offer = Ja vēlaties, varam sazināties ar jūsu organizācijas administratoru, lai jūsu vietā tiktu atiestatīta parole.
    .offer-link = Ja vēlaties, varam sazināties ar jūsu organizācijas administratoru, lai jūsu vietā tiktu atiestatīta parole: { $contact }
    .solution =
        Jūs redzat šo ziņojumu, jo jums ir iespējota paroles atiestatīšana, bet jūs nereģistrējāties pakalpojuma lietošanai. Lai reģistrētos paroles atiestatīšanai, pēc piekļuves atgūšanas savam kontam atveriet paroles atiestatīšanas reģistrācijas lapu.

        Lai atiestatītu paroli, noklikšķiniet uz saites saziņai ar administratoru, lai nosūtītu e-pasta ziņojumu sava uzņēmuma IT personālam.
    .solution-link =
        Jūs redzat šo ziņojumu, jo jums ir iespējota paroles atiestatīšana, bet jūs nereģistrējāties pakalpojuma lietošanai. Lai reģistrētos paroles atiestatīšanai, pēc piekļuves atgūšanas savam kontam atveriet šo adresi: { $registration }

        Lai atiestatītu paroli, noklikšķiniet uz saites saziņai ar administratoru, lai nosūtītu e-pasta ziņojumu sava uzņēmuma IT personālam.

message-not-enabled =
    .title = Jūsu kontam nav iespējota paroles atiestatīšana
    .body = Diemžēl jūsu IT personāls nav iestatījis jūsu kontu šī pakalpojuma lietošanai.
    .offer = Ja vēlaties, varam sazināties ar jūsu organizācijas administratoru, lai jūsu vietā tiktu atiestatīta parole.
    .offer-link = Ja vēlaties, varam sazināties ar jūsu organizācijas administratoru, lai jūsu vietā tiktu atiestatīta parole: { $contact }
    .solution =
        Jūs redzat šo ziņojumu, jo jūsu IT personāls nav iespējojis jūsu organizācijai paroles atiestatīšanu, izmantojot saiti „Vai nevarat piekļūt savam kontam?”, vai nav piešķīris jums licenci šī līdzekļa lietošanai.

        Lai atiestatītu paroli, noklikšķiniet uz saites saziņai ar administratoru, lai nosūtītu e-pasta ziņojumu sava uzņēmuma IT personālam, un pavēstiet, ka vēlaties atiestatīt paroli, lai viņi varētu jums iespējot šo līdzekli.

message-contact-administrator =
    .title = Lūdzu, sazinieties ar administratoru
    .body =
        Konstatējām, ka jūsu lietotāja konta paroli nepārvalda šis pakalpojums. Tāpēc mēs nevaram automātiski atiestatīt jūsu paroli.

        Lai saņemtu turpmāku palīdzību, jums jāsazinās ar savu IT personālu.
    .solution =
        Jūs redzat šo ziņojumu, jo jūsu IT personāls pārvalda jūsu paroli lokālajā vidē un neļauj atiestatīt paroli, izmantojot saiti „Vai nevarat piekļūt savam kontam?”.

        Lai atiestatītu paroli, lūdziet palīdzību tieši savam IT personālam un pavēstiet, ka vēlaties atiestatīt paroli, lai viņi varētu jums iespējot šo līdzekli.

message-use-personal-recovery =
    .title = Šis ir personisks konts
    .body = Jūs šeit uzaicināja ar personisku kontu. Tā paroli glabā nodrošinātājs, kas jums piešķīra šo kontu, tāpēc šeit to nevar atiestatīt.
    .solution = Atveriet nodrošinātāja pierakstīšanās lapu un izmantojiet tur aizmirstas paroles saiti.

message-use-home-organization =
    .title = Lūdzu, vērsieties savā organizācijā
    .body = Jūs šeit esat viesis. Jūsu paroli glabā jūsu organizācija, un tās noteikumi nosaka, kā varat to atiestatīt.
    .solution = Atveriet savas organizācijas pierakstīšanās lapu un izmantojiet tur aizmirstas paroles saiti vai lūdziet palīdzību organizācijas IT personālam.

message-too-many-attempts =
    .title = Lūdzu, uzgaidiet, pirms mēģināt vēlreiz
    .body = Ir bijis pārāk daudz mēģinājumu verificēt šo kontu. Lai to aizsargātu, kādu laiku to nevarēs verificēt atkārtoti.
    .offer = Ja nevarat gaidīt, varam sazināties ar jūsu organizācijas administratoru, lai jūsu vietā tiktu atiestatīta parole.
    .offer-link = Ja nevarat gaidīt, varam sazināties ar jūsu organizācijas administratoru, lai jūsu vietā tiktu atiestatīta parole: { $contact }
    .solution = Uzgaidiet vienu diennakti un tad sāciet no sākuma.

message-try-again-later =
    .title = Lūdzu, vēlāk mēģiniet vēlreiz
    .body = Pašlaik nevaram sasniegt pakalpojumu, kas glabā jūsu paroli, tāpēc tā nav mainīta.
    .offer = Ja vēlaties, varam sazināties ar jūsu organizācijas administratoru, lai jūsu vietā tiktu atiestatīta parole.
    .offer-link = Ja vēlaties, varam sazināties ar jūsu organizācijas administratoru, lai jūsu vietā tiktu atiestatīta parole: { $contact }
    .solution = Uzgaidiet dažas minūtes un sāciet no sākuma. Ja šī lapa tiek parādīta vēlreiz, lūdziet palīdzību administratoram.

message-start-again =
    .title = Lūdzu, sāciet vēlreiz
    .body = Pa šo laiku kaut kas jūsu kontā vai organizācijas noteikumos mainījās vai jūsu parole tika atiestatīta citā logā. Šeit nekas netika izdarīts.

message-session-over =
    .title = Laiks ir beidzies
    .body = Jūsu drošības labad katra atiestatīšana jāpabeidz īsā laikā. Nekas netika mainīts. Varat sākt vēlreiz.

message-cancelled =
    .title = Jūs atcēlāt darbību
    .body = Nekas netika mainīts. Varat sākt vēlreiz, kad vien vēlaties.

message-may-have-changed =
    .title = Jūsu parole, iespējams, ir mainīta
    .body = Nosūtījām izmaiņas, bet atbildi nesaņēmām. Vispirms pamēģiniet jauno paroli. Ja tā nedarbojas, pamēģiniet veco un tad sāciet vēlreiz.

message-wait-some-minutes =
    .title = Jūsu parole tika mainīta
    .body = Paiet dažas minūtes, līdz to uzzina visi pakalpojumi. Ja nevarat pierakstīties, mazliet uzgaidiet un mēģiniet vēlreiz.

message-password-reset =
    .title = Jūsu parole tika atiestatīta
    .body = Jūsu konta parole tikko tika atiestatīta. Ja to nedarījāt jūs, nekavējoties sazinieties ar administratoru.

message-account-unlocked =
    .title = Jūsu konts tika atbloķēts
    .body = Jūsu konts tikko tika atbloķēts; tā parole ir tā pati. Ja to nedarījāt jūs, nekavējoties sazinieties ar administratoru.

message-administrator-reset =
    .title = Administratora parole tika atiestatīta
    .body = Jūsu organizācijas administrators tikko atiestatīja savu paroli. Ja to negaidījāt, pajautājiet viņam.

message-registration-changed =
    .title = Jūsu drošības informācija tika mainīta
    .body = Jūsu kontam tikko tika pievienots, mainīts vai noņemts veids, kā apliecināt identitāti. Ja to nedarījāt jūs, nekavējoties sazinieties ar administratoru.

message-sign-in-again =
    .title = Lūdzu, pierakstieties vēlreiz
    .body = Identitātes apliecināšanas veidus var mainīt tikai tas, kurš tikko pierakstījās. Pierakstieties vēlreiz un turpiniet.
