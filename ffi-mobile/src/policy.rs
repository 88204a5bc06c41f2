//! A compiled policy.

use std::sync::Arc;

use twogate::Timestamp;

use crate::explanation::Explanation;
use crate::guard::{EngineError, guard};
use crate::json_text::JsonText;
use crate::ledger::Ledger;
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
    /// Without the person's ledger it is not known whether attempts are left, and that check is not
    /// reached.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails: a person who may not reset is an answer, not an error.
    #[uniffi::method(default(ledger = None))]
    #[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
    pub fn explain(
        &self,
        user: &User,
        now: Timestamp,
        ledger: Option<Arc<Ledger>>,
    ) -> Result<Explanation, EngineError> {
        guard(EngineError::Internal, || {
            let throttle = self.0.throttle(ledger.as_deref().map(Ledger::core), now);
            Ok(self.0.explain_with(user.core(), now, throttle).into())
        })
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
