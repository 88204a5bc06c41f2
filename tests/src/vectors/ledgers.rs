//! The cases about reading a ledger.

use serde::Deserialize;

use super::{Cases, Document};

/// Texts that are ledgers, or are none.
pub type Ledgers = Cases<Document, ExpectedLedger>;

/// What comes of reading a ledger.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedLedger {
    /// The word of the error; null where the ledger is read.
    pub error: Option<String>,
}
