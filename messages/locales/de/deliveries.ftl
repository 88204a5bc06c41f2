delivery-code =
    .text = { $code } ist Ihr Überprüfungscode. Geben Sie ihn niemals weiter.
    .title = Ihr Überprüfungscode
    .body =
        Geben Sie diesen Code ein, um Ihre Identität zu überprüfen: { $code }

        Wenn Sie keinen Code angefordert haben, müssen Sie nichts tun. Geben Sie ihn niemals weiter.
delivery-request =
    .title = Ein Benutzer bittet um Hilfe bei der Kennwortzurücksetzung
    .body = Dieser Benutzer kann das Kennwort nicht zurücksetzen und bittet einen Administrator, dies zu tun: { $person }
    .reason =
        Dieser Benutzer kann das Kennwort nicht zurücksetzen und bittet einen Administrator, dies zu tun: { $person }

        { $reason }
