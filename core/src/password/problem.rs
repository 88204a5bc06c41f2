//! What is wrong with a new password.

use alloc::string::String;
use core::fmt;

use crate::problem::ProblemArgs;
use crate::word::PasswordProblemCode;

/// One thing that is wrong with a new password.
///
/// It says nothing of what stands in the password but numbers. The English text is for logs; people
/// read the catalogue's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
pub struct PasswordProblem {
    /// What: stable over versions and languages.
    pub code: PasswordProblemCode,
    /// The numbers that the code comes with.
    pub args: ProblemArgs,
}

impl PasswordProblem {
    pub(super) fn new(code: PasswordProblemCode) -> Self {
        Self { code, args: ProblemArgs::default() }
    }

    pub(super) fn minimum(mut self, minimum: usize) -> Self {
        self.args.minimum = i64::try_from(minimum).ok();
        self
    }

    pub(super) fn maximum(mut self, maximum: usize) -> Self {
        self.args.maximum = i64::try_from(maximum).ok();
        self
    }

    pub(super) fn actual(mut self, actual: usize) -> Self {
        self.args.actual = i64::try_from(actual).ok();
        self
    }

    /// The problem in English, for logs.
    #[must_use]
    pub fn english(&self) -> String {
        self.args.noted(self.code.about())
    }
}

impl fmt::Display for PasswordProblem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.english())
    }
}

impl serde::Serialize for PasswordProblem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut problem = serializer.serialize_struct("PasswordProblem", 3)?;
        problem.serialize_field("code", &self.code)?;
        problem.serialize_field("args", &self.args)?;
        problem.serialize_field("english", &self.english())?;
        problem.end()
    }
}
