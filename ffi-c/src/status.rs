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
}
