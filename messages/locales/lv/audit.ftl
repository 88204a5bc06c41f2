activity-flow-progress = Pašapkalpošanās paroles atiestatīšanas plūsmas norise
activity-reset-password = Atiestatīt paroli (pašapkalpošanās)
activity-unlock-account = Atbloķēt lietotāja kontu (pašapkalpošanās)
activity-blocked = Pašapkalpošanās paroles atiestatīšana bloķēta
activity-registered = Lietotājs reģistrējās pašapkalpošanās paroles atiestatīšanai
activity-started-registration = Lietotājs sāka drošības informācijas reģistrāciju
activity-canceled-registration = Lietotājs atcēla drošības informācijas reģistrāciju
activity-registered-method = Lietotājs reģistrēja drošības informāciju
activity-deleted-method = Lietotājs izdzēsa drošības informāciju
activity-reviewed-methods = Lietotājs pārskatīja drošības informāciju

audit-success = Izdevās
audit-failure = Neizdevās

detail-submitted-user-id = Lietotājs iesniedza savu lietotāja ID
detail-unknown-identifier = Iesniegtais lietotāja ID nepieder nevienam
detail-may-not-reset = Lietotājs nedrīkst atiestatīt paroli: { $reason }

detail-started-email = Lietotājs sāka verifikāciju ar e-pastu
detail-started-mobile-text = Lietotājs sāka verifikāciju ar īsziņu uz mobilo tālruni
detail-started-mobile-call = Lietotājs sāka verifikāciju ar balss zvanu uz mobilo tālruni
detail-started-office-call = Lietotājs sāka verifikāciju ar balss zvanu uz biroja tālruni
detail-started-security-questions = Lietotājs sāka verifikāciju ar drošības jautājumiem
detail-started-app-notification = Lietotājs sāka verifikāciju ar mobilās programmas paziņojumu
detail-started-app-code = Lietotājs sāka verifikāciju ar mobilās programmas kodu

detail-completed-email = Lietotājs pabeidza verifikāciju ar e-pastu
detail-completed-mobile-text = Lietotājs pabeidza verifikāciju ar īsziņu uz mobilo tālruni
detail-completed-mobile-call = Lietotājs pabeidza verifikāciju ar balss zvanu uz mobilo tālruni
detail-completed-office-call = Lietotājs pabeidza verifikāciju ar balss zvanu uz biroja tālruni
detail-completed-security-questions = Lietotājs pabeidza verifikāciju ar drošības jautājumiem
detail-completed-app-notification = Lietotājs pabeidza verifikāciju ar mobilās programmas paziņojumu
detail-completed-app-code = Lietotājs pabeidza verifikāciju ar mobilās programmas kodu
detail-completed-all = Lietotājs pabeidza visas verifikācijas darbības, kas nepieciešamas paroles atiestatīšanai

detail-submitted-password = Lietotājs iesniedza jaunu paroli
detail-cancelled-before-methods = Lietotājs atcēla darbību, pirms sekmīgi izmantoja nepieciešamās autentifikācijas metodes
detail-cancelled-before-password = Lietotājs atcēla darbību, pirms iesniedza jaunu paroli
detail-contacted-administrator = Lietotājs sazinājās ar administratoru

detail-full-account = Pārāk daudz neizdevušos mēģinājumu verificēt kontu
detail-full-phone-number = Pārāk daudz mēģinājumu verificēt tālruņa numuru
detail-full-mobile-text = Pārāk daudz nederīgu īsziņu kodu
detail-full-mobile-call = Pārāk daudz mēģinājumu ar balss zvanu uz mobilo tālruni
detail-full-office-call = Pārāk daudz mēģinājumu ar balss zvanu uz biroja tālruni
detail-full-email = Pārāk daudz nederīgu e-pasta kodu
detail-full-security-questions = Pārāk daudz mēģinājumu atbildēt uz drošības jautājumiem
detail-full-app = Pārāk daudz mēģinājumu ar autentifikatora programmu
detail-full-notice = Pārāk daudz ziņojumu par mēģinājumiem
detail-full-contact = Pārāk daudz pieprasījumu administratoram
detail-full-messages = Pārāk daudz kodu un zvanu

detail-written-ok = Izmaiņas tika ierakstītas
detail-written-cloud-failed = Izmaiņas tika ierakstītas lokāli un pēc dažām minūtēm nonāks mākonī
detail-written-unknown = Par izmaiņām, kas, iespējams, ir ierakstītas, netika saņemta atbilde
detail-written-rules-refused = Lokālā direktorija noteikumi noraidīja paroli
detail-written-unreachable = Lokālo pakalpojumu nevarēja sasniegt
detail-written-admin-action = Administratoram jāsakārto lokālais pakalpojums
detail-written-no-policy = Organizācijai nav paroles atiestatīšanas politikas

detail-ended-changed = Pa to laiku mainījās konts vai politika
detail-ended-session-over = Sesijas laiks beidzās
detail-ended-superseded = Parole tika atiestatīta citā sesijā
detail-ended-cancelled = Lietotājs atcēla darbību
detail-ended-blocked = Konts ir bloķēts pārāk daudzu mēģinājumu dēļ
detail-ended-unknown = Kontu nevarēja verificēt
detail-ended-admin-action = Administratoram jāsakārto lokālais pakalpojums
detail-ended-no-policy = Organizācijai nav paroles atiestatīšanas politikas
detail-ended-not-in-scope = Lietotājam nav ieslēgta paroles atiestatīšana
detail-ended-reauthenticate = Lietotājam jāpierakstās vēlreiz

detail-status-not-in-scope = Lietotājs nedrīkst reģistrēties
detail-status-may-register = Lietotājs drīkst reģistrēties
detail-status-must-register = Lietotājam jāreģistrējas
detail-status-must-reconfirm = Lietotājam jāapstiprina reģistrētie dati
detail-status-registered = Lietotājs ir reģistrējis visu nepieciešamo
detail-removed = Noņemta metode: { $method }
