### What became of something that a person did on a page, said to the person.

result-sent = A code is on its way.
result-asked = You are being asked now, on your phone or in your app.
result-right = That was right.
# $until: a point in time, such as 2026-11-21 12:40 UTC, here and below
result-wrong = That was not right.
    .until = That was not right, and it was the last try. You can try again after { $until }.
result-expired = This code is not good any more. Ask for another one. This did not cost you a try.
result-spent = This try was used already. Choose a method again.
result-told = Your request was sent to an administrator.
result-saved = Saved.
# $required, $registered: how many proofs of identity
result-too-few = This is not enough yet. Required: { $required }, registered: { $registered }.
# $fields: a list of names of fields
result-unconfirmed = Please confirm first: { $fields }.
result-out-of-memory = There was no room for that just now. Try again. This did not cost you a try.
result-rules-refused = Your organization's rules do not allow this password. Choose another one.
result-unreachable = We cannot reach the service that keeps your password right now. Nothing was changed. Try again in a few minutes.
result-password = This password cannot be used:

## Why something cannot be done before a point in time.

blocked-account = There were too many tries for this account. You can go on after { $until }.
blocked-method = There were too many tries with this method. Choose another one, or wait until { $until }.
blocked-messages = Too many codes were sent and calls made for this account. You can ask for another code or call after { $until }.
blocked-contact = Your request was sent to an administrator before. You can ask again after { $until }.

## Why nothing was done.

refused-clock-went-back = Our clock is not right. Try again in a minute.
refused-version = This cannot be done here at the moment. Try again later.
refused-stale-ledger = This cannot be done here at the moment. Try again in a minute.
refused-not-now = This cannot be done now. Go on with what the page shows.
refused-malformed = This cannot be right. Please look at what you typed. This did not cost you a try.
refused-captcha = Please show first that you are not a robot.
