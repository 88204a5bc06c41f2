//! What is wrong with something that a person fills in: all of it at once, and told apart by
//! whether the person has merely not finished.

use alloc::string::String;
use core::fmt;

use crate::normalize::{LARGEST, NormalizeError};
use crate::problem::ProblemArgs;
use crate::word::DraftProblemCode;

/// One thing that is wrong with what a person filled in.
///
/// It names the field and never what stands in it. The English text is for logs; people read the
/// catalogue's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
pub struct DraftProblem {
    /// Where: a JSON pointer into the draft, such as `/answers/2/answer`.
    pub pointer: String,
    /// What: stable over versions and languages.
    pub code: DraftProblemCode,
    /// The numbers and the pointer that the code comes with.
    pub args: ProblemArgs,
    /// Typing on at the end of the field, or adding an answer, could remove it: a form shows it
    /// when the person leaves the field, and any other at once.
    pub unfinished: bool,
}

impl DraftProblem {
    pub(crate) fn new(pointer: impl Into<String>, code: DraftProblemCode) -> Self {
        let unfinished = is_unfinished(code);
        Self { pointer: pointer.into(), code, args: ProblemArgs::default(), unfinished }
    }

    /// Why a text of so many bytes has no normal form.
    #[must_use]
    pub fn of(error: NormalizeError, pointer: impl Into<String>, bytes: usize) -> Self {
        match error {
            NormalizeError::TooLong => {
                Self::new(pointer, DraftProblemCode::TooLong).maximum(LARGEST).actual(bytes)
            }
            NormalizeError::DisallowedCharacter => {
                Self::new(pointer, DraftProblemCode::DisallowedCharacter)
            }
            NormalizeError::Unstable => Self::new(pointer, DraftProblemCode::Unstable),
        }
    }

    /// What is wrong with a contact value, where it depends on the value whether typing on helps.
    pub(crate) fn of_contact(pointer: &str, code: DraftProblemCode, unfinished: bool) -> Self {
        Self { unfinished, ..Self::new(pointer, code) }
    }

    pub(crate) fn minimum(mut self, minimum: usize) -> Self {
        self.args.minimum = i64::try_from(minimum).ok();
        self
    }

    pub(crate) fn maximum(mut self, maximum: usize) -> Self {
        self.args.maximum = i64::try_from(maximum).ok();
        self
    }

    pub(crate) fn actual(mut self, actual: usize) -> Self {
        self.args.actual = i64::try_from(actual).ok();
        self
    }

    pub(crate) fn other(mut self, pointer: String) -> Self {
        self.args.other = Some(pointer);
        self
    }

    /// The problem in English, for logs.
    #[must_use]
    pub fn english(&self) -> String {
        self.args.noted(self.code.about())
    }
}

/// Whether typing on, or adding an answer, could remove it (`docs/rules.md`, `draft.unfinished`). Of
/// contact values it depends on the value (`draft.unfinishedContact`).
fn is_unfinished(code: DraftProblemCode) -> bool {
    match code {
        DraftProblemCode::TooFew
        | DraftProblemCode::TooShort
        | DraftProblemCode::RepeatedAnswer
        | DraftProblemCode::RevealsAccount
        | DraftProblemCode::InQuestion => true,
        DraftProblemCode::NotEnabled
        | DraftProblemCode::TooMany
        | DraftProblemCode::UnknownQuestion
        | DraftProblemCode::RepeatedQuestion
        | DraftProblemCode::TooLong
        | DraftProblemCode::DisallowedCharacter
        | DraftProblemCode::Unstable
        | DraftProblemCode::MalformedPhone
        | DraftProblemCode::MalformedEmail
        | DraftProblemCode::SameAsAccount
        | DraftProblemCode::AdministratorOnly
        | DraftProblemCode::SameDestination => false,
    }
}

impl fmt::Display for DraftProblem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.pointer, self.english())
    }
}

impl serde::Serialize for DraftProblem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut problem = serializer.serialize_struct("DraftProblem", 5)?;
        problem.serialize_field("pointer", &self.pointer)?;
        problem.serialize_field("code", &self.code)?;
        problem.serialize_field("args", &self.args)?;
        problem.serialize_field("unfinished", &self.unfinished)?;
        problem.serialize_field("english", &self.english())?;
        problem.end()
    }
}
