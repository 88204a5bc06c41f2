//! The closed lists that answers bring.

use super::Word;
use super::list::words;

words! {
    /// What is wrong with something that a person fills in.
    DraftProblemCode {
        /// The person is not asked for this.
        NotEnabled = 1 => "notEnabled",
        /// There are too few.
        TooFew = 2 => "tooFew",
        /// There are too many.
        TooMany = 3 => "tooMany",
        /// The policy has no such question.
        UnknownQuestion = 4 => "unknownQuestion",
        /// The question is answered already.
        RepeatedQuestion = 5 => "repeatedQuestion",
        /// The answer is given already.
        RepeatedAnswer = 6 => "repeatedAnswer",
        /// The text is too short.
        TooShort = 7 => "tooShort",
        /// The text is too long.
        TooLong = 8 => "tooLong",
        /// The text has characters that it may not have.
        DisallowedCharacter = 9 => "disallowedCharacter",
        /// The text has no stable normal form.
        Unstable = 10 => "unstable",
        /// The answer is something that the account itself shows.
        RevealsAccount = 11 => "revealsAccount",
        /// The answer stands in its question.
        InQuestion = 12 => "inQuestion",
        /// The text is no phone number.
        MalformedPhone = 13 => "malformedPhone",
        /// The text is no e-mail address.
        MalformedEmail = 14 => "malformedEmail",
        /// The address is the account itself.
        SameAsAccount = 15 => "sameAsAccount",
        /// Only an administrator can set this.
        AdministratorOnly = 16 => "administratorOnly",
        /// The number is that of another field.
        SameDestination = 17 => "sameDestination",
    }
}

words! {
    /// What is wrong with a call: for whoever wrote the host, never for the person.
    CallError {
        /// The entropy is not 32 bytes, or all of them are zero: nobody drew it.
        NoEntropy = 1 => "noEntropy",
        /// A parameter of Argon2id or a pepper is out of bounds, two peppers have one name, or the person has none.
        BadParameters = 2 => "badParameters",
        /// The record was made with a pepper that the host did not give.
        UnknownPepper = 3 => "unknownPepper",
        /// There was no memory to hash in; nothing was compared.
        OutOfMemory = 4 => "outOfMemory",
        /// Only the summary of an enrolment was given, and without its questions the gates do not suffice.
        Summary = 5 => "summary",
        /// A sealed flow is not one that these keys open.
        WrongKey = 6 => "wrongKey",
    }
}
