//! How a call came out.

/// How a call came out.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum twogate_status {
    /// The call did what it is for.
    Ok = 0,
    /// An argument breaks the rules above: the error's message says which.
    InvalidArgument = 1,
    /// A text is not UTF-8: the error's message says which.
    InvalidUtf8 = 2,
    /// A struct is shorter than its first version, or says something that only a later version of
    /// this library understands.
    InvalidStructSize = 3,
    /// The policy document does not hold: the error has all its problems.
    InvalidPolicy = 4,
    /// The user document cannot be read: the error has all its problems.
    InvalidUser = 5,
    /// The engine failed: a defect in Twogate, whatever the input was. Nothing was decided.
    Panic = 6,
    /// A person's answers do not hold: the error has all their problems.
    InvalidAnswers = 7,
    /// The entropy is not 32 bytes, or all zero: nobody drew it.
    NoEntropy = 8,
    /// A parameter of Argon2id or a pepper is out of bounds, or two peppers have one name.
    BadParameters = 9,
    /// The record was made with a pepper that is not among the host's. Nothing was compared.
    UnknownPepper = 10,
    /// There was no memory to hash in. Nothing was compared.
    OutOfMemory = 11,
    /// The text is no ledger of attempts. Nothing was decided.
    InvalidLedger = 12,
    /// The ledger was written by a later version of this library. Nothing was decided.
    NewerLedger = 13,
    /// Only the summary of an enrolment was given, and without its questions the gates do not
    /// suffice. Nothing was done.
    SummaryOnly = 14,
    /// A sealed flow is not one that the setup's keys open.
    WrongKey = 15,
}
