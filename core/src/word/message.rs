//! The closed list of what people are told.

use super::Word;
use super::list::words;

words! {
    /// A page for the claimant; coarse on purpose.
    MessageId {
        /// The account could not be verified.
        CouldNotVerify = 1 => "couldNotVerify",
        /// A personal account is recovered elsewhere.
        UsePersonalRecovery = 2 => "usePersonalRecovery",
        /// The home organization resets this password.
        UseHomeOrganization = 3 => "useHomeOrganization",
        /// The account is not enabled for password reset.
        NotEnabled = 4 => "notEnabled",
        /// The password is managed elsewhere: contact the administrator.
        ContactAdministrator = 5 => "contactAdministrator",
        /// Too many attempts.
        TooManyAttempts = 6 => "tooManyAttempts",
        /// The service cannot be reached now.
        TryAgainLater = 7 => "tryAgainLater",
        /// Something changed meanwhile: start again.
        StartAgain = 8 => "startAgain",
        /// It took too long: start again.
        SessionOver = 9 => "sessionOver",
        /// The person ended it.
        Cancelled = 10 => "cancelled",
        /// The password may have been changed.
        MayHaveChanged = 11 => "mayHaveChanged",
        /// The password was changed; everywhere in some minutes.
        WaitSomeMinutes = 12 => "waitSomeMinutes",
        /// The password was reset.
        PasswordReset = 13 => "passwordReset",
        /// The account was unlocked.
        AccountUnlocked = 14 => "accountUnlocked",
        /// An administrator has reset their password.
        AdministratorReset = 15 => "administratorReset",
        /// How the person can prove who they are was changed.
        RegistrationChanged = 16 => "registrationChanged",
        /// The person has to sign in again.
        SignInAgain = 17 => "signInAgain",
    }
}
