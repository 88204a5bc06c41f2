message-could-not-verify =
    .title = Ihr Konto konnte nicht überprüft werden
    .offer = Wenn Sie möchten, können wir einen Administrator in Ihrer Organisation kontaktieren, um Ihr Kennwort für Sie zurückzusetzen.
    .offer-link = Wenn Sie möchten, können wir einen Administrator in Ihrer Organisation kontaktieren, um Ihr Kennwort für Sie zurückzusetzen: { $contact }
    .solution =
        Diese Meldung wird angezeigt, weil die Kennwortzurücksetzung für Sie zwar aktiviert ist, Sie sich aber noch nicht für die Nutzung dieses Diensts registriert haben. Rufen Sie die Registrierungsseite für die Kennwortzurücksetzung auf, sobald Sie wieder Zugriff auf Ihr Konto haben, um sich für die Kennwortzurücksetzung zu registrieren.

        Klicken Sie zum Zurücksetzen Ihres Kennworts auf den Link zum Kontaktieren eines Administrators, um eine E-Mail an das IT-Team Ihres Unternehmens zu senden.
    .solution-link =
        Diese Meldung wird angezeigt, weil die Kennwortzurücksetzung für Sie zwar aktiviert ist, Sie sich aber noch nicht für die Nutzung dieses Diensts registriert haben. Rufen Sie { $registration } auf, sobald Sie wieder Zugriff auf Ihr Konto haben, um sich für die Kennwortzurücksetzung zu registrieren.

        Klicken Sie zum Zurücksetzen Ihres Kennworts auf den Link zum Kontaktieren eines Administrators, um eine E-Mail an das IT-Team Ihres Unternehmens zu senden.

message-not-enabled =
    .title = Ihr Konto ist nicht für die Kennwortzurücksetzung aktiviert
    .body = Leider hat Ihr IT-Team Ihr Konto nicht zur Verwendung mit diesem Dienst eingerichtet.
    .offer = Wenn Sie möchten, können wir einen Administrator in Ihrer Organisation kontaktieren, um Ihr Kennwort für Sie zurückzusetzen.
    .offer-link = Wenn Sie möchten, können wir einen Administrator in Ihrer Organisation kontaktieren, um Ihr Kennwort für Sie zurückzusetzen: { $contact }
    .solution =
        Diese Meldung wird angezeigt, weil Ihr IT-Team die Kennwortzurücksetzung über den Link „Sie können nicht auf Ihr Konto zugreifen?“ für Ihre Organisation nicht aktiviert hat oder weil es Ihnen keine Lizenz für die Nutzung dieses Features zugewiesen hat.

        Klicken Sie zum Zurücksetzen Ihres Kennworts auf den Link zum Kontaktieren eines Administrators, um eine E-Mail an das IT-Team Ihres Unternehmens zu senden, und teilen Sie ihm mit, dass Sie Ihr Kennwort zurücksetzen möchten, damit es dieses Feature für Sie aktivieren kann.

message-contact-administrator =
    .title = Wenden Sie sich an Ihren Administrator
    .body =
        Es wurde ermittelt, dass das Kennwort Ihres Benutzerkontos nicht von diesem Dienst verwaltet wird. Ihr Kennwort kann daher nicht automatisch zurückgesetzt werden.

        Sie müssen sich für weitere Unterstützung an Ihr IT-Team wenden.
    .solution =
        Diese Meldung wird angezeigt, weil Ihr IT-Team Ihr Kennwort in Ihrer lokalen Umgebung verwaltet und nicht gestattet, dass Sie das Kennwort über den Link „Sie können nicht auf Ihr Konto zugreifen?“ zurücksetzen.

        Wenden Sie sich zum Zurücksetzen Ihres Kennworts direkt an Ihr IT-Team, und teilen Sie ihm mit, dass Sie Ihr Kennwort zurücksetzen möchten, damit es dieses Feature für Sie aktivieren kann.

message-use-personal-recovery =
    .title = Dies ist ein persönliches Konto
    .body = Sie wurden mit einem persönlichen Konto hierher eingeladen. Das Kennwort liegt bei dem Anbieter, von dem Sie das Konto haben, und kann deshalb hier nicht zurückgesetzt werden.
    .solution = Öffnen Sie die Anmeldeseite des Anbieters, und folgen Sie dort dem Link für ein vergessenes Kennwort.

message-use-home-organization =
    .title = Wenden Sie sich an Ihre eigene Organisation
    .body = Sie sind hier Gast. Ihr Kennwort liegt bei Ihrer eigenen Organisation, und deren Regeln bestimmen, wie Sie es zurücksetzen können.
    .solution = Öffnen Sie die Anmeldeseite Ihrer eigenen Organisation, und folgen Sie dort dem Link für ein vergessenes Kennwort, oder bitten Sie das dortige IT-Team um Hilfe.

message-too-many-attempts =
    .title = Bitte warten Sie vor dem nächsten Versuch
    .body = Es wurde zu oft versucht, dieses Konto zu überprüfen. Zu seinem Schutz kann es vorübergehend nicht mehr überprüft werden.
    .offer = Wenn Sie nicht warten können, können wir einen Administrator in Ihrer Organisation kontaktieren, um Ihr Kennwort für Sie zurückzusetzen.
    .offer-link = Wenn Sie nicht warten können, können wir einen Administrator in Ihrer Organisation kontaktieren, um Ihr Kennwort für Sie zurückzusetzen: { $contact }
    .solution = Warten Sie einen Tag, und beginnen Sie dann von vorn.

message-try-again-later =
    .title = Bitte versuchen Sie es später erneut
    .body = Der Dienst, bei dem Ihr Kennwort liegt, ist derzeit nicht erreichbar. Ihr Kennwort wurde deshalb nicht geändert.
    .offer = Wenn Sie möchten, können wir einen Administrator in Ihrer Organisation kontaktieren, um Ihr Kennwort für Sie zurückzusetzen.
    .offer-link = Wenn Sie möchten, können wir einen Administrator in Ihrer Organisation kontaktieren, um Ihr Kennwort für Sie zurückzusetzen: { $contact }
    .solution = Warten Sie einige Minuten, und beginnen Sie von vorn. Wenn diese Seite wieder erscheint, bitten Sie einen Administrator um Hilfe.

message-start-again =
    .title = Bitte beginnen Sie von vorn
    .body = In der Zwischenzeit hat sich etwas an Ihrem Konto oder an den Regeln Ihrer Organisation geändert, oder Ihr Kennwort wurde in einem anderen Fenster zurückgesetzt. Hier wurde nichts unternommen.

message-session-over =
    .title = Ihre Zeit ist abgelaufen
    .body = Zu Ihrer Sicherheit muss jede Zurücksetzung innerhalb kurzer Zeit abgeschlossen werden. Es wurde nichts geändert. Sie können von vorn beginnen.

message-cancelled =
    .title = Sie haben den Vorgang abgebrochen
    .body = Es wurde nichts geändert. Sie können jederzeit von vorn beginnen.

message-may-have-changed =
    .title = Ihr Kennwort wurde möglicherweise geändert
    .body = Wir haben die Änderung gesendet, aber keine Rückmeldung erhalten. Versuchen Sie es zuerst mit Ihrem neuen Kennwort. Wenn es nicht funktioniert, versuchen Sie es mit dem alten, und beginnen Sie dann von vorn.

message-wait-some-minutes =
    .title = Ihr Kennwort wurde geändert
    .body = Es dauert einige Minuten, bis alle Dienste davon wissen. Wenn Sie sich nicht anmelden können, warten Sie etwas, und versuchen Sie es erneut.

message-password-reset =
    .title = Ihr Kennwort wurde zurückgesetzt
    .body = Das Kennwort Ihres Kontos wurde soeben zurückgesetzt. Wenn Sie das nicht waren, wenden Sie sich sofort an Ihren Administrator.

message-account-unlocked =
    .title = Ihr Konto wurde entsperrt
    .body = Ihr Konto wurde soeben entsperrt; das Kennwort ist unverändert. Wenn Sie das nicht waren, wenden Sie sich sofort an Ihren Administrator.

message-administrator-reset =
    .title = Das Kennwort eines Administrators wurde zurückgesetzt
    .body = Ein Administrator Ihrer Organisation hat soeben das eigene Kennwort zurückgesetzt. Wenn Sie das nicht erwartet haben, fragen Sie bei dieser Person nach.

message-registration-changed =
    .title = Ihre Sicherheitsinformationen wurden geändert
    .body = Eine Möglichkeit, Ihre Identität nachzuweisen, wurde Ihrem Konto soeben hinzugefügt, geändert oder daraus entfernt. Wenn Sie das nicht waren, wenden Sie sich sofort an Ihren Administrator.

message-sign-in-again =
    .title = Bitte melden Sie sich erneut an
    .body = Nur wer sich gerade erst angemeldet hat, kann ändern, wie die eigene Identität nachgewiesen wird. Melden Sie sich erneut an, und fahren Sie dann fort.
