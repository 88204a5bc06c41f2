//! A compiled policy.

use twogate::Timestamp;

use crate::explanation::Explanation;
use crate::guard::{EngineError, guard};
use crate::json_text::JsonText;
use crate::problem::{Listed, Problem};
use crate::user::User;

/// A policy that holds: compiled once, immutable, usable from any thread.
#[derive(Debug, uniffi::Object)]
pub struct Policy(twogate::Policy);

/// A policy document does not hold.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
#[uniffi::export(Display)]
pub enum PolicyError {
    /// The document has problems.
    #[error("the policy does not hold: {}", Listed(problems))]
    Invalid {
        /// All problems of the document; at least one.
        problems: Vec<Problem>,
    },
    /// The engine failed: a defect in Twogate, whatever the input was.
    #[error("the engine failed")]
    Internal,
}

#[uniffi::export]
impl Policy {
    /// Reads and compiles a policy document.
    ///
    /// # Errors
    ///
    /// All problems of the document at once.
    #[uniffi::constructor]
    #[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
    pub fn new(json: JsonText) -> Result<Self, PolicyError> {
        guard(PolicyError::Internal, || Ok(Self(twogate::Policy::from_json(json.as_str())?)))
    }

    /// Whether a sign-in page should show "Forgot my password", before anyone is named.
    #[must_use]
    pub fn is_offered(&self) -> bool {
        self.0.is_offered()
    }

    /// Explains one person's case at a time: every check, every method, and what would fix it.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails: a person who may not reset is an answer, not an error.
    pub fn explain(&self, user: &User, now: Timestamp) -> Result<Explanation, EngineError> {
        guard(EngineError::Internal, || Ok(self.0.explain(user.core(), now).into()))
    }
}

impl Policy {
    pub(crate) fn core(&self) -> &twogate::Policy {
        &self.0
    }
}

impl From<twogate::PolicyError> for PolicyError {
    fn from(error: twogate::PolicyError) -> Self {
        Self::Invalid { problems: error.problems().iter().map(Problem::from).collect() }
    }
}
