//! What is wrong with something that a person fills in.

use core::fmt;

use twogate::{DraftField, DraftProblemCode, ProblemArgs};

/// What is wrong with a field of a form.
#[uniffi::remote(Enum)]
pub enum DraftProblemCode {
    /// The person is not asked for this.
    NotEnabled,
    /// There are too few.
    TooFew,
    /// There are too many.
    TooMany,
    /// The policy has no such question.
    UnknownQuestion,
    /// The question is answered already.
    RepeatedQuestion,
    /// The answer is given already.
    RepeatedAnswer,
    /// The text is too short.
    TooShort,
    /// The text is too long.
    TooLong,
    /// The text has characters that it may not have.
    DisallowedCharacter,
    /// The text has no stable normal form.
    Unstable,
    /// The answer is something that the account itself shows.
    RevealsAccount,
    /// The answer stands in its question.
    InQuestion,
    /// The text is no phone number.
    MalformedPhone,
    /// The text is no e-mail address.
    MalformedEmail,
    /// The address is the account itself.
    SameAsAccount,
    /// Only an administrator can set this.
    AdministratorOnly,
    /// The number is that of another field.
    SameDestination,
}

/// One thing that is wrong with what a person filled in. It names the field and never what stands in
/// it.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct DraftProblem {
    /// Where: a JSON pointer into the draft, such as `/answers/2/answer`.
    pub pointer: String,
    /// The same as a field of the registration form; nothing where the pointer leads into none.
    pub field: Option<DraftField>,
    /// What: stable over versions and languages.
    pub code: DraftProblemCode,
    /// The numbers and the pointer that the code comes with.
    pub args: ProblemArgs,
    /// Typing on at the end of the field, or adding an answer, could remove it: a form shows it when
    /// the person leaves the field, and any other at once.
    pub unfinished: bool,
    /// The problem in English, for logs; without personal data.
    pub english: String,
}

impl From<&twogate::DraftProblem> for DraftProblem {
    fn from(problem: &twogate::DraftProblem) -> Self {
        Self {
            pointer: problem.pointer.clone(),
            field: problem.field(),
            code: problem.code,
            args: problem.args.clone(),
            unfinished: problem.unfinished,
            english: problem.english(),
        }
    }
}

impl From<DraftProblem> for twogate::DraftProblem {
    fn from(problem: DraftProblem) -> Self {
        let DraftProblem { pointer, field: _, code, args, unfinished, english: _ } = problem;
        Self { pointer, code, args, unfinished }
    }
}

impl fmt::Display for DraftProblem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.pointer, self.english)
    }
}
