//! The closed lists that registration brings.

use super::Word;
use super::list::words;

words! {
    /// Where a person stands with registering (`docs/rules.md`, `registration.status`).
    RegistrationStatus {
        /// The person may not register, because a reset is not for them.
        NotInScope = 1 => "notInScope",
        /// The person has not registered and may.
        MayRegister = 2 => "mayRegister",
        /// The person has not registered and is asked to at every sign-in.
        MustRegister = 3 => "mustRegister",
        /// The person registered, and is asked whether all of it still holds.
        MustReconfirm = 4 => "mustReconfirm",
        /// The person has registered.
        Registered = 5 => "registered",
    }
}

words! {
    /// What a person can do about a field of the registration form.
    FieldState {
        /// Nothing is there that would serve: the person enters it.
        Enter = 1 => "enter",
        /// The directory has a value that the person may confirm.
        Confirm = 2 => "confirm",
        /// An administrator set the value, and only an administrator can change it.
        ReadOnly = 3 => "readOnly",
        /// The person has registered it.
        Done = 4 => "done",
    }
}
