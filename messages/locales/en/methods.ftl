### The seven methods, and, for administrators, why a method can or cannot be used.
### `choice` is the name as it stands in a sentence, in a list of things to register or to allow.

method-email = Email
    .choice = an alternate email address
method-mobile-phone = Mobile phone
    .choice = a mobile phone number
method-office-phone = Office phone
    .choice = an office phone number
method-security-questions = Security questions
    .choice = security questions
method-app-notification = Authenticator app, notification
    .choice = notifications of an authenticator app
method-app-code = Authenticator app, code
    .choice = codes of an authenticator app
method-security-key = Security key
    .choice = a security key

status-available = It can be used.
status-not-in-ruleset = The policy's ruleset does not know this method.
status-not-for-reset = This method is for signing in. It never counts for a password reset.
status-prohibited-for-administrators = Administrators may not use this method.
status-prohibited-by-plan = Administrators on a trial or free plan cannot be called, and this method is a call.
status-not-enabled = The policy does not allow this method.
status-requires-second-gate = This method only counts where two methods are required.
status-not-registered = Nothing is on file for this method.
status-registered-only = Only values registered for password reset count, and this one comes from the directory.
status-malformed = The value on file is not well formed.
status-same-as-account = The address is the account's own mailbox, which the person cannot open without the password.
status-must-reenroll = The answers on file do not fit the policy any more, or were given for another account. They must be given again.
status-same-destination = The number is the same as that of another usable method, so it proves nothing more.
