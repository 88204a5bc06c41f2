//! What a person has tried.

use crate::guard::guard;
use crate::json_text::JsonText;

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
