//! The closed list that new passwords bring.

use super::Word;
use super::list::words;

words! {
    /// What is wrong with a new password.
    PasswordProblemCode {
        /// The password is too short.
        TooShort = 1 => "tooShort",
        /// The password is too long.
        TooLong = 2 => "tooLong",
        /// The password has characters that it may not have.
        DisallowedCharacter = 3 => "disallowedCharacter",
        /// The password mixes too few kinds of characters.
        TooFewClasses = 4 => "tooFewClasses",
        /// The password has a name of the person or of the organization in it.
        ContainsName = 5 => "containsName",
        /// The password is a banned term, or almost one.
        Banned = 6 => "banned",
        /// The password has too little in it besides banned terms.
        TooWeak = 7 => "tooWeak",
    }
}
