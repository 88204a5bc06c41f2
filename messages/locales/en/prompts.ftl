### The pages of a reset and of a registration, said to the person who goes through one.
### `title` heads the page, `body` says what to do, `field` names what is filled in, `note` stands beside it.
### A `masked` form is used when the person is shown a part of the number or address.

# $gate: the number of the proof that is asked for now; $gates: how many are asked for
prompt-progress = Verification step { $gate } of { $gates }

prompt-identify =
    .title = Get back into your account
    .body = Type the name that you sign in with.
    .field = User name

prompt-choose-method =
    .title = Verify your identity
    .body = Choose how to prove who you are.
# $example: a phone number
prompt-type-phone =
    .title = Type your phone number
    .body = To show that the phone is yours, type its whole number.
    .masked = To show that the phone is yours, type its whole number. A part of it is: { $masked }
    .field = Phone number
    .note = Type + and the country code, one space, and then the number in digits, such as { $example }.
# $masked: a phone number or an address, with stars in it; $until: a point in time, such as 2026-11-21 12:40 UTC
prompt-enter-code =
    .title = Enter your code
    .body = Type the code that we sent you.
    .masked = Type the code that we sent to { $masked }.
    .app = Type the code that your authenticator app shows.
    .field = Code
    .until = The code is good until { $until }.
prompt-answer-questions =
    .title = Answer your security questions
    .body = Answer every question as you did when you registered.
# $number: a number that is shown here and typed there
prompt-wait-for-host =
    .title = We are waiting for you
    .phone = We are calling your phone. Answer it, and do what the voice says.
    .app = Open your authenticator app and approve the notification.
    .number = Open your authenticator app and type this number there: { $number }
prompt-choose-action =
    .title = What do you want to do?
    .body = We have verified who you are.
# $minimum, $maximum: how many characters
prompt-new-password =
    .title = Choose a new password
    .body = Use { $minimum } to { $maximum } characters.
    .no-spaces = Use { $minimum } to { $maximum } characters, and no spaces.
    .directory = Your organization's own rules for passwords apply.
    .field = New password
    .again = Type the new password again
prompt-writing =
    .title = Please wait
    .body = Your account is being changed.
# $until: a point in time, such as 2026-11-21 12:40 UTC
prompt-stopped =
    .until = You can try again after { $until }.
prompt-done =
    .title = You can sign in again
    .body = All is done. Sign in to your account now.

# $registered, $required: how many proofs of identity
prompt-overview =
    .title = Don't lose access to your account
    .not-in-scope = Your administrator has not enabled you to use this feature.
    .may-register = Register how you can prove who you are, so that you can reset your password yourself.
    .must-register = Your organization asks you to register how you can prove who you are, so that you can reset your password yourself.
    .must-reconfirm = Your organization asks you to confirm that what you have registered is still right.
    .registered = You have registered all that you need to reset your password yourself.
    .count = Registered: { $registered } of { $required }
    .private = Phone numbers and email addresses that you enter here are not visible in the global directory. The only people who can see them are you and your administrators. Only you can see the answers to your security questions.
    .published = A phone number that you enter here will be visible to others in the global directory. An email address will not: the only people who can see it are you and your administrators. Only you can see the answers to your security questions.
    .suggest-more = We suggest that you register more than one method, in case one is unavailable, for example while you travel.
prompt-finished =
    .title = You are registered
    .body = You can now reset your password yourself whenever you need to.
prompt-dismissed =
    .title = You have not finished registering
    .body = You will be asked again when you next sign in.

## The fields of a registration: `label` names one, `note` says what to fill in.

field-email =
    .label = Authentication email address
    .note = An alternate email address that you can open without the password that you may need to reset.
field-mobile-phone =
    .label = Authentication phone
    .note = Another phone number that you can reach, such as that of a mobile phone that can receive a text message or a call.
field-office-phone =
    .label = Office phone
    .note = Only your administrator can set the office phone.
field-security-questions =
    .label = Security questions
    .note = You may not use the same question or the same answer more than once.
field-app-notification =
    .label = Authenticator app, notification
    .note = Approve a notification in your authenticator app.
field-app-code =
    .label = Authenticator app, code
    .note = Type a code that your authenticator app shows.

state-enter = Not registered
state-confirm = To be confirmed
state-read-only = Set by your administrator
state-done = Registered

## What a person can choose, said by the person: `masked` when a part of the number or address is shown.

# $masked: a phone number or an address, with stars in it
way-email = Send a code to my email address
    .masked = Send a code to { $masked }
way-mobile-text = Send a code to my mobile phone in a text message
    .masked = Send a code to { $masked } in a text message
way-mobile-call = Call my mobile phone
    .masked = Call my mobile phone: { $masked }
way-office-call = Call my office phone
    .masked = Call my office phone: { $masked }
way-security-questions = Answer my security questions
way-app-notification = Approve a notification in my authenticator app
way-app-code = Enter a code from my authenticator app

## Buttons: a few words each.

button-next = Next
button-resend = Send another code
button-back = Choose another method
button-contact = Contact an administrator
button-cancel = Cancel
button-reset-password = Set a new password
button-unlock-account = Unlock my account and keep my password
button-set-password = Set this password
button-add = Add
button-change = Change
button-confirm = Confirm
button-remove = Remove
button-finish = Finish
button-start-again = Start again
button-sign-in = Sign in
