### The entries of the audit log, said to an administrator.

activity-flow-progress = Self-service password reset flow activity progress
activity-reset-password = Reset password (self-service)
activity-unlock-account = Unlock user account (self-service)
activity-blocked = Blocked from self-service password reset
activity-registered = User registered for self-service password reset
activity-started-registration = User started security info registration
activity-canceled-registration = User canceled security info registration
activity-registered-method = User registered security info
activity-deleted-method = User deleted security info
activity-reviewed-methods = User reviewed security info

audit-success = Success
audit-failure = Failure

## The details of an entry.

detail-submitted-user-id = User submitted their user ID
detail-unknown-identifier = Nobody has the user ID that was submitted
# $reason: a sentence
detail-may-not-reset = The user may not reset the password: { $reason }

detail-started-email = User started the email verification option
detail-started-mobile-text = User started the mobile SMS verification option
detail-started-mobile-call = User started the mobile voice call verification option
detail-started-office-call = User started the office voice call verification option
detail-started-security-questions = User started the security questions verification option
detail-started-app-notification = User started the mobile app notification verification option
detail-started-app-code = User started the mobile app code verification option

detail-completed-email = User completed the email verification option
detail-completed-mobile-text = User completed the mobile SMS verification option
detail-completed-mobile-call = User completed the mobile voice call verification option
detail-completed-office-call = User completed the office voice call verification option
detail-completed-security-questions = User completed the security questions verification option
detail-completed-app-notification = User completed the mobile app notification verification option
detail-completed-app-code = User completed the mobile app code verification option
detail-completed-all = User completed all verification steps required to reset their password

detail-submitted-password = User submitted a new password
detail-cancelled-before-methods = User cancelled before passing the required authentication methods
detail-cancelled-before-password = User cancelled before submitting a new password
detail-contacted-administrator = User contacted an administrator

detail-full-account = Too many failed tries to verify the account
detail-full-phone-number = Too many tries to verify a phone number
detail-full-mobile-text = Too many invalid SMS codes
detail-full-mobile-call = Too many tries by mobile voice call
detail-full-office-call = Too many tries by office voice call
detail-full-email = Too many invalid email codes
detail-full-security-questions = Too many tries to answer the security questions
detail-full-app = Too many tries with the authenticator app
detail-full-notice = Too many notices about tries
detail-full-contact = Too many requests to an administrator
detail-full-messages = Too many codes and calls

detail-written-ok = The change was written
detail-written-cloud-failed = The change was written on premises, and will reach the cloud in some minutes
detail-written-unknown = Nothing was heard of the change, which may have been written
detail-written-rules-refused = The rules of the on-premises directory refused the password
detail-written-unreachable = The on-premises service could not be reached
detail-written-admin-action = An administrator has to put the on-premises service right
detail-written-no-policy = The organization has no policy for password reset

detail-ended-changed = The account or the policy changed meanwhile
detail-ended-session-over = The time for the session was over
detail-ended-superseded = The password was reset in another session
detail-ended-cancelled = User cancelled
detail-ended-blocked = The account is blocked by too many tries
detail-ended-unknown = The account could not be verified
detail-ended-admin-action = An administrator has to put the on-premises service right
detail-ended-no-policy = The organization has no policy for password reset
detail-ended-not-in-scope = Password reset is not turned on for the user
detail-ended-reauthenticate = The user has to sign in again

detail-status-not-in-scope = The user may not register
detail-status-may-register = The user may register
detail-status-must-register = The user has to register
detail-status-must-reconfirm = The user has to confirm what is registered
detail-status-registered = The user has registered all that is needed
# $method: the name of a method
detail-removed = Removed: { $method }
