result-sent = Ein Code ist unterwegs.
result-asked = Sie erhalten jetzt eine Anfrage auf Ihrem Telefon oder in Ihrer App.
result-right = Das war richtig.
result-wrong = Das war nicht richtig.
    .until = Das war nicht richtig, und es war der letzte Versuch. Sie können es nach { $until } erneut versuchen.
result-expired = Dieser Code ist nicht mehr gültig. Fordern Sie einen neuen an. Dadurch wurde keiner Ihrer Versuche verbraucht.
result-spent = Dieser Versuch wurde bereits genutzt. Wählen Sie erneut eine Methode aus.
result-told = Ihre Anfrage wurde an einen Administrator gesendet.
result-saved = Gespeichert.
result-too-few = Das reicht noch nicht. Erforderlich: { $required }, registriert: { $registered }.
result-unconfirmed = Bitte bestätigen Sie zuerst Folgendes: { $fields }.
result-out-of-memory = Dafür war gerade nicht genug Platz. Versuchen Sie es erneut. Dadurch wurde keiner Ihrer Versuche verbraucht.
result-rules-refused = Die Regeln Ihrer Organisation lassen dieses Kennwort nicht zu. Wählen Sie ein anderes aus.
result-unreachable = Der Dienst, bei dem Ihr Kennwort liegt, ist derzeit nicht erreichbar. Es wurde nichts geändert. Versuchen Sie es in einigen Minuten erneut.
result-password = Dieses Kennwort kann nicht verwendet werden:

blocked-account = Für dieses Konto gab es zu viele Versuche. Sie können nach { $until } fortfahren.
blocked-method = Mit dieser Methode gab es zu viele Versuche. Wählen Sie eine andere aus, oder warten Sie bis { $until }.
blocked-messages = Für dieses Konto wurden zu viele Codes gesendet und zu viele Anrufe getätigt. Sie können nach { $until } einen neuen Code oder Anruf anfordern.
blocked-contact = Ihre Anfrage wurde bereits an einen Administrator gesendet. Sie können nach { $until } erneut anfragen.

refused-clock-went-back = Unsere Uhr geht gerade nicht richtig. Versuchen Sie es in einer Minute erneut.
refused-version = Das ist hier im Moment nicht möglich. Versuchen Sie es später erneut.
refused-stale-ledger = Das ist hier im Moment nicht möglich. Versuchen Sie es in einer Minute erneut.
refused-not-now = Das ist jetzt nicht möglich. Fahren Sie mit dem fort, was die Seite anzeigt.
refused-malformed = Das kann nicht stimmen. Bitte prüfen Sie, was Sie eingegeben haben. Dadurch wurde keiner Ihrer Versuche verbraucht.
refused-captcha = Bitte zeigen Sie zuerst, dass Sie kein Roboter sind.
