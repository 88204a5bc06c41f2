### The seven checks: `title` names one, `pass` says to an administrator what passing it means.

check-account =
    .title = Account
    .pass = The account is enabled.
check-organization =
    .title = Organization
    .pass = This organization decides about the password.
check-feature =
    .title = Feature
    .pass = Password reset is turned on for this person.
check-license =
    .title = License
    .pass = The person has a license that includes password reset, or needs none.
check-authentication-data =
    .title = Methods
    .pass = The person has as many usable methods as required.
check-password-source =
    .title = Password
    .pass = A new password can be written to where the password is kept.
check-throttle =
    .title = Attempts
    .pass = The person is not blocked by too many attempts.

outcome-pass = Passed
outcome-fail = Failed
outcome-not-reached = Not checked
