//! What is wrong with a document.

use core::fmt;

use twogate::{ProblemArgs, ProblemCode};

/// What is wrong with a value of a document.
#[uniffi::remote(Enum)]
pub enum ProblemCode {
    /// The text is no JSON.
    Syntax,
    /// The document is larger than 1 MiB.
    TooLarge,
    /// The document nests deeper than 16 levels.
    TooDeep,
    /// The document has a format that this version does not know.
    NewerFormat,
    /// The member is there more than once.
    DuplicateMember,
    /// The member is not known here.
    UnknownMember,
    /// The member must be there.
    MissingMember,
    /// The value has another JSON type.
    WrongType,
    /// The number is no integer of 64 bits written as one.
    InvalidNumber,
    /// The text has characters that no text may have here.
    InvalidString,
    /// The word is not in the list of words.
    UnknownValue,
    /// The number is too small or too large.
    OutOfRange,
    /// The text is too short.
    TooShort,
    /// The text is too long.
    TooLong,
    /// The list has too few items.
    TooFew,
    /// The list has too many items.
    TooMany,
    /// The item repeats an earlier one.
    Repeated,
    /// The method does not exist in the ruleset.
    NotInRuleset,
    /// The method never counts for a reset.
    NotForReset,
    /// The value cannot stand beside another field's.
    Conflict,
    /// No predefined question has this id.
    UnknownQuestion,
    /// The id belongs to a predefined question.
    ReservedId,
    /// The id has a character that no id may have, or a wrong length.
    InvalidId,
    /// The text is no https address.
    InvalidUrl,
    /// The text is no e-mail address.
    InvalidEmail,
}

/// What a code comes with; which of these is fixed by the code.
#[uniffi::remote(Record)]
pub struct ProblemArgs {
    /// The least that would do.
    pub minimum: Option<i64>,
    /// The most that would do.
    pub maximum: Option<i64>,
    /// What there is.
    pub actual: Option<i64>,
    /// The pointer of the value that this one repeats or conflicts with.
    pub other: Option<String>,
    /// The line of a text that is no JSON, from 1.
    pub line: Option<i64>,
    /// The column of a text that is no JSON, from 1.
    pub column: Option<i64>,
}

/// One thing that is wrong with a document.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Problem {
    /// Where: a JSON pointer (RFC 6901). Empty for the document as a whole.
    pub pointer: String,
    /// What: stable over versions and languages.
    pub code: ProblemCode,
    /// The numbers and the pointer that the code comes with.
    pub args: ProblemArgs,
    /// The problem in English, for logs; without personal data.
    pub english: String,
}

impl From<&twogate::Problem> for Problem {
    fn from(problem: &twogate::Problem) -> Self {
        Self {
            pointer: problem.pointer.clone(),
            code: problem.code,
            args: problem.args.clone(),
            english: problem.english(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.pointer.is_empty() {
            write!(formatter, "{}: ", self.pointer)?;
        }
        formatter.write_str(&self.english)
    }
}

/// Problems in one line for logs: the first, and how many there are besides.
pub(crate) struct Listed<'a, P>(pub(crate) &'a [P]);

impl<P: fmt::Display> fmt::Display for Listed<'_, P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            [] => Ok(()),
            [only] => write!(formatter, "{only}"),
            [first, others @ ..] => write!(formatter, "{first}; and {} more", others.len()),
        }
    }
}
