//! The vectors of new passwords.

use serde::Deserialize;
use serde_json::Value;
use twogate::Secret;

use super::Text;
use super::questions::hex;

/// A new password, with the policy, the person and the names.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct PasswordGiven {
    pub policy: Value,
    pub user: Value,
    pub password: Option<Text>,
    pub bytes: Option<String>,
    pub names: Vec<String>,
}

/// What is wrong with it, in its order.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct ExpectedPasswordProblems {
    pub problems: Vec<ExpectedPasswordProblem>,
}

/// One problem, without its text.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct ExpectedPasswordProblem {
    pub code: String,
    pub args: Value,
}

impl PasswordGiven {
    /// The bytes of the password.
    #[must_use]
    pub fn secret(&self) -> Secret {
        match (&self.password, &self.bytes) {
            (Some(text), None) => Secret::new(text.whole()),
            (None, Some(digits)) => Secret::new(hex(digits)),
            _ => panic!("a password is a text or bytes"),
        }
    }
}

impl ExpectedPasswordProblem {
    /// A problem as core tells it, without its text.
    #[must_use]
    pub fn of(problem: &twogate::PasswordProblem) -> Self {
        Self {
            code: problem.code.word().to_owned(),
            args: serde_json::to_value(&problem.args).unwrap(),
        }
    }
}
