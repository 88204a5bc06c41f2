//! What a person has tried.

use std::sync::Arc;

use twogate::Timestamp;

use crate::guard::{EngineError, guard};
use crate::json_text::JsonText;
use crate::policy::Policy;

/// The ledger of one person's attempts, read: the row that the host keeps. Immutable, usable from
/// any thread.
#[derive(Debug, uniffi::Object)]
pub struct Ledger(twogate::Ledger);

/// A ledger cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
#[uniffi::export(Display)]
pub enum LedgerError {
    /// The ledger is of a later version.
    #[error("{}", twogate::LedgerError::NewerVersion)]
    NewerVersion,
    /// The text is no ledger.
    #[error("{}", twogate::LedgerError::Malformed)]
    Malformed,
    /// The engine failed: a defect in Twogate, whatever the input was.
    #[error("the engine failed")]
    Internal,
}

#[uniffi::export]
impl Ledger {
    /// Reads a ledger.
    ///
    /// # Errors
    ///
    /// Nothing that is missing or unknown is guessed at.
    #[uniffi::constructor]
    #[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
    pub fn new(json: JsonText) -> Result<Self, LedgerError> {
        guard(LedgerError::Internal, || Ok(Self(twogate::Ledger::from_json(json.as_str())?)))
    }

    /// An administrator lifts every block of the person: the row without what was tried, which the host
    /// stores over this one, by its revision. A write that is under way stays, for ten minutes at most.
    /// The time is taken as it is: that mends a clock that was wrong.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    #[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
    pub fn cleared(&self, policy: Arc<Policy>, now: Timestamp) -> Result<String, EngineError> {
        guard(EngineError::Internal, || Ok(self.0.cleared(policy.core().limits(), now).to_json()))
    }
}

impl Ledger {
    pub(crate) fn core(&self) -> &twogate::Ledger {
        &self.0
    }
}

impl From<twogate::LedgerError> for LedgerError {
    fn from(error: twogate::LedgerError) -> Self {
        match error {
            twogate::LedgerError::NewerVersion => Self::NewerVersion,
            twogate::LedgerError::Malformed => Self::Malformed,
        }
    }
}
