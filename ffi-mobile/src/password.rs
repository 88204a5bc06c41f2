//! New passwords: the rules for the page, and what is wrong with one.

use core::fmt;
use std::sync::Arc;

use twogate::{PasswordProblemCode, ProblemArgs};

use crate::guard::{EngineError, guard};
use crate::plain_text::PlainText;
use crate::policy::Policy;
use crate::secret::Secret;
use crate::user::User;

/// What is wrong with a new password.
#[uniffi::remote(Enum)]
pub enum PasswordProblemCode {
    /// The password is too short.
    TooShort,
    /// The password is too long.
    TooLong,
    /// The password has characters that it may not have.
    DisallowedCharacter,
    /// The password mixes too few kinds of characters.
    TooFewClasses,
    /// The password has a name of the person or of the organization in it.
    ContainsName,
    /// The password is a banned term, or almost one.
    Banned,
    /// The password has too little in it besides banned terms.
    TooWeak,
}

/// One thing that is wrong with a new password. It says nothing of what stands in it but numbers.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PasswordProblem {
    /// What: stable over versions and languages.
    pub code: PasswordProblemCode,
    /// The numbers that the code comes with.
    pub args: ProblemArgs,
    /// The problem in English, for logs.
    pub english: String,
}

/// What a person is told before choosing a password that is held in the cloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PasswordRules {
    /// The fewest code points.
    pub minimum: u32,
    /// The most code points.
    pub maximum: u32,
    /// Spaces may be in it.
    pub space_allowed: bool,
}

#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
impl Policy {
    /// What is wrong with a new password, all of it at once; nothing where it may be set. Fast enough to
    /// be asked at every keystroke.
    ///
    /// `names` are the person's first and last name and the tenant's, as far as they are known. The rules
    /// for a password that is held on premises are the domain's.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails: problems are an answer, not an error.
    pub fn check_password(
        &self,
        user: &User,
        password: Arc<Secret>,
        names: Vec<PlainText>,
    ) -> Result<Vec<PasswordProblem>, EngineError> {
        guard(EngineError::Internal, || {
            let names: Vec<&str> = names.iter().map(PlainText::as_str).collect();
            let problems = self.core().check_password(user.core(), password.core(), &names);
            Ok(problems.iter().map(PasswordProblem::from).collect())
        })
    }

    /// The rules on new passwords that a page shows beside the field.
    #[must_use]
    pub fn password_rules(&self) -> PasswordRules {
        let twogate::PasswordRules { minimum, maximum, space_allowed } =
            self.core().password_rules();
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        PasswordRules { minimum: number(minimum), maximum: number(maximum), space_allowed }
    }
}

impl From<&twogate::PasswordProblem> for PasswordProblem {
    fn from(problem: &twogate::PasswordProblem) -> Self {
        Self { code: problem.code, args: problem.args.clone(), english: problem.english() }
    }
}

impl From<PasswordProblem> for twogate::PasswordProblem {
    fn from(problem: PasswordProblem) -> Self {
        let PasswordProblem { code, args, english: _ } = problem;
        Self { code, args }
    }
}

impl fmt::Display for PasswordProblem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.english)
    }
}
