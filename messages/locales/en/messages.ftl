### The pages a claimant may see. Each has a title; `body`, `offer` and `solution` only where the page has them.
### `offer` is the text of the contact link. The `-link` form of a part is used when the host gives that link.
### An empty line separates paragraphs.

# $registration: the address of the registration page
# $contact: a web or e-mail address where an administrator can be reached, here and below
message-could-not-verify =
    .title = We could not verify your account
    .offer = If you'd like, we can contact an administrator in your organization to reset your password for you.
    .offer-link = If you'd like, we can contact an administrator in your organization to reset your password for you: { $contact }
    .solution =
        You are seeing this message because you are enabled for password reset, but you have not registered to use the service. To register for password reset, go to the password reset registration page after you have regained access to your account.

        To reset your password, click the contact an administrator link to send an email to your company's IT staff.
    .solution-link =
        You are seeing this message because you are enabled for password reset, but you have not registered to use the service. To register for password reset, go to { $registration } after you have regained access to your account.

        To reset your password, click the contact an administrator link to send an email to your company's IT staff.

message-not-enabled =
    .title = Your account is not enabled for password reset
    .body = We're sorry, but your IT staff has not set up your account for use with this service.
    .offer = If you'd like, we can contact an administrator in your organization to reset your password for you.
    .offer-link = If you'd like, we can contact an administrator in your organization to reset your password for you: { $contact }
    .solution =
        You are seeing this message because your IT staff has not enabled password reset for your organization from the Can't access your account link, or hasn't licensed you to use the feature.

        To reset your password, click the contact an administrator link to send an email to your company's IT staff, and let them know you want to reset your password so they can enable this feature for you.

message-contact-administrator =
    .title = Please contact your administrator
    .body =
        We've detected that your user account password is not managed by this service. As a result, we are unable to automatically reset your password.

        You need to contact your IT staff for any further assistance.
    .solution =
        You are seeing this message because your IT staff manages your password in your on-premises environment and does not allow you to reset your password from the Can't access your account link.

        To reset your password, contact your IT staff directly for help, and let them know you want to reset your password so they can enable this feature for you.

message-use-personal-recovery =
    .title = This is a personal account
    .body = You were invited here with a personal account. Its password is kept by the provider that gave you the account, so it cannot be reset here.
    .solution = Open the provider's own sign-in page and follow the link for a forgotten password there.

message-use-home-organization =
    .title = Please ask your own organization
    .body = You are a guest here. Your own organization keeps your password, and its rules decide how you can reset it.
    .solution = Open your own organization's sign-in page and follow the link for a forgotten password there, or ask its IT staff for help.

message-too-many-attempts =
    .title = Please wait before you try again
    .body = There have been too many attempts to verify this account. To keep it safe, it cannot be verified again for a while.
    .offer = If you cannot wait, we can contact an administrator in your organization to reset your password for you.
    .offer-link = If you cannot wait, we can contact an administrator in your organization to reset your password for you: { $contact }
    .solution = Wait a day, and then start over.

message-try-again-later =
    .title = Please try again later
    .body = We cannot reach the service that keeps your password right now, so it has not been changed.
    .offer = If you'd like, we can contact an administrator in your organization to reset your password for you.
    .offer-link = If you'd like, we can contact an administrator in your organization to reset your password for you: { $contact }
    .solution = Wait a few minutes and start over. If this page comes up again, ask an administrator for help.

message-start-again =
    .title = Please start again
    .body = Something about your account or your organization's rules has changed meanwhile, or your password was reset in another window. Nothing was done here.

message-session-over =
    .title = Your time is up
    .body = For your safety each reset has to be finished within a short time. Nothing was changed. You can start again.

message-cancelled =
    .title = You cancelled
    .body = Nothing was changed. You can start again whenever you like.

message-may-have-changed =
    .title = Your password may have been changed
    .body = We sent the change, but heard nothing back. Try your new password first. If it does not work, try the old one, and then start again.

message-wait-some-minutes =
    .title = Your password was changed
    .body = It takes some minutes until every service knows. If you cannot sign in, wait a little and try again.

message-password-reset =
    .title = Your password was reset
    .body = The password of your account has just been reset. If that was not you, contact your administrator at once.

message-account-unlocked =
    .title = Your account was unlocked
    .body = Your account has just been unlocked; its password is the same. If that was not you, contact your administrator at once.

message-administrator-reset =
    .title = An administrator's password was reset
    .body = An administrator of your organization has just reset their own password. If you did not expect that, ask them.

message-registration-changed =
    .title = Your security info was changed
    .body = A way to prove who you are was just added to your account, or changed, or removed. If that was not you, contact your administrator at once.

message-sign-in-again =
    .title = Please sign in again
    .body = Only somebody who has just signed in can change how they prove who they are. Sign in again, and go on from there.
