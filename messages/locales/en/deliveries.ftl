### What a host sends: a code to the person, a request to administrators.

# $code: digits
delivery-code =
    .text = { $code } is your verification code. Never tell it to anybody.
    .title = Your verification code
    .body =
        Type this code to verify who you are: { $code }

        If you did not ask for a code, you need not do anything. Never tell it to anybody.
# $person: how the person signs in; $reason: a sentence
delivery-request =
    .title = A user asks for help with a password reset
    .body = This user cannot reset the password and asks an administrator to do it: { $person }
    .reason =
        This user cannot reset the password and asks an administrator to do it: { $person }

        { $reason }
