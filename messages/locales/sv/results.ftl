result-sent = En kod är på väg.
result-asked = Du får en fråga nu, på din telefon eller i din app.
result-right = Det var rätt.
result-wrong = Det var inte rätt.
    .until = Det var inte rätt, och det var det sista försöket. Du kan försöka igen efter { $until }.
result-expired = Koden gäller inte längre. Be om en ny. Det har inte kostat dig något försök.
result-spent = Det här försöket har redan använts. Välj en metod igen.
result-told = Din begäran har skickats till en administratör.
result-saved = Sparat.
result-too-few = Det räcker inte än. Krävs: { $required }, registrerat: { $registered }.
result-unconfirmed = Bekräfta först: { $fields }.
result-out-of-memory = Det fanns inte plats för det just nu. Försök igen. Det har inte kostat dig något försök.
result-rules-refused = Organisationens regler tillåter inte det här lösenordet. Välj ett annat.
result-unreachable = Vi kan inte nå tjänsten som förvarar ditt lösenord just nu. Ingenting har ändrats. Försök igen om några minuter.
result-password = Det här lösenordet kan inte användas:

blocked-account = Det har gjorts för många försök för det här kontot. Du kan fortsätta efter { $until }.
blocked-method = Det har gjorts för många försök med den här metoden. Välj en annan, eller vänta till { $until }.
blocked-messages = För många koder har skickats och för många samtal har ringts för det här kontot. Du kan be om en ny kod eller ett nytt samtal efter { $until }.
blocked-contact = Din begäran har redan skickats till en administratör. Du kan skicka en ny begäran efter { $until }.

refused-clock-went-back = Vår klocka går fel. Försök igen om en minut.
refused-version = Det här går inte att göra här just nu. Försök igen senare.
refused-stale-ledger = Det här går inte att göra här just nu. Försök igen om en minut.
refused-not-now = Det här går inte att göra nu. Fortsätt med det som sidan visar.
refused-malformed = Det här kan inte stämma. Kontrollera det du skrev. Det har inte kostat dig något försök.
refused-captcha = Visa först att du inte är en robot.
