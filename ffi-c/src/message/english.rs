//! The pages in English: made of `messages/locales/en/messages.ftl` by a test, which
//! `make bless` runs.

use super::Page;

/// The pages of the messages, in the order of their numbers, which begin with 1.
#[rustfmt::skip]
pub(super) const PAGES: &[Page] = &[
    // couldNotVerify
    Page {
        title: "We could not verify your account",
        body: None,
        offer: Some("If you'd like, we can contact an administrator in your organization to reset your password for you."),
        solution: Some("You are seeing this message because you are enabled for password reset, but you have not registered to use the service. To register for password reset, go to the password reset registration page after you have regained access to your account.\n\nTo reset your password, click the contact an administrator link to send an email to your company's IT staff."),
    },
    // usePersonalRecovery
    Page {
        title: "This is a personal account",
        body: Some("You were invited here with a personal account. Its password is kept by the provider that gave you the account, so it cannot be reset here."),
        offer: None,
        solution: Some("Open the provider's own sign-in page and follow the link for a forgotten password there."),
    },
    // useHomeOrganization
    Page {
        title: "Please ask your own organization",
        body: Some("You are a guest here. Your own organization keeps your password, and its rules decide how you can reset it."),
        offer: None,
        solution: Some("Open your own organization's sign-in page and follow the link for a forgotten password there, or ask its IT staff for help."),
    },
    // notEnabled
    Page {
        title: "Your account is not enabled for password reset",
        body: Some("We're sorry, but your IT staff has not set up your account for use with this service."),
        offer: Some("If you'd like, we can contact an administrator in your organization to reset your password for you."),
        solution: Some("You are seeing this message because your IT staff has not enabled password reset for your organization from the Can't access your account link, or hasn't licensed you to use the feature.\n\nTo reset your password, click the contact an administrator link to send an email to your company's IT staff, and let them know you want to reset your password so they can enable this feature for you."),
    },
    // contactAdministrator
    Page {
        title: "Please contact your administrator",
        body: Some("We've detected that your user account password is not managed by this service. As a result, we are unable to automatically reset your password.\n\nYou need to contact your IT staff for any further assistance."),
        offer: None,
        solution: Some("You are seeing this message because your IT staff manages your password in your on-premises environment and does not allow you to reset your password from the Can't access your account link.\n\nTo reset your password, contact your IT staff directly for help, and let them know you want to reset your password so they can enable this feature for you."),
    },
    // tooManyAttempts
    Page {
        title: "Please wait before you try again",
        body: Some("There have been too many attempts to verify this account. To keep it safe, it cannot be verified again for a while."),
        offer: Some("If you cannot wait, we can contact an administrator in your organization to reset your password for you."),
        solution: Some("Wait a day, and then start over."),
    },
    // tryAgainLater
    Page {
        title: "Please try again later",
        body: Some("We cannot reach the service that keeps your password right now, so it has not been changed."),
        offer: Some("If you'd like, we can contact an administrator in your organization to reset your password for you."),
        solution: Some("Wait a few minutes and start over. If this page comes up again, ask an administrator for help."),
    },
    // startAgain
    Page {
        title: "Please start again",
        body: Some("Something about your account or your organization's rules has changed meanwhile, or your password was reset in another window. Nothing was done here."),
        offer: None,
        solution: None,
    },
    // sessionOver
    Page {
        title: "Your time is up",
        body: Some("For your safety each reset has to be finished within a short time. Nothing was changed. You can start again."),
        offer: None,
        solution: None,
    },
    // cancelled
    Page {
        title: "You cancelled",
        body: Some("Nothing was changed. You can start again whenever you like."),
        offer: None,
        solution: None,
    },
    // mayHaveChanged
    Page {
        title: "Your password may have been changed",
        body: Some("We sent the change, but heard nothing back. Try your new password first. If it does not work, try the old one, and then start again."),
        offer: None,
        solution: None,
    },
    // waitSomeMinutes
    Page {
        title: "Your password was changed",
        body: Some("It takes some minutes until every service knows. If you cannot sign in, wait a little and try again."),
        offer: None,
        solution: None,
    },
    // passwordReset
    Page {
        title: "Your password was reset",
        body: Some("The password of your account has just been reset. If that was not you, contact your administrator at once."),
        offer: None,
        solution: None,
    },
    // accountUnlocked
    Page {
        title: "Your account was unlocked",
        body: Some("Your account has just been unlocked; its password is the same. If that was not you, contact your administrator at once."),
        offer: None,
        solution: None,
    },
    // administratorReset
    Page {
        title: "An administrator's password was reset",
        body: Some("An administrator of your organization has just reset their own password. If you did not expect that, ask them."),
        offer: None,
        solution: None,
    },
    // registrationChanged
    Page {
        title: "Your security info was changed",
        body: Some("A way to prove who you are was just added to your account, or changed, or removed. If that was not you, contact your administrator at once."),
        offer: None,
        solution: None,
    },
    // signInAgain
    Page {
        title: "Please sign in again",
        body: Some("Only somebody who has just signed in can change how they prove who they are. Sign in again, and go on from there."),
        offer: None,
        solution: None,
    },
];
