//! The vectors of recipients.

use serde::Deserialize;
use serde_json::Value;

/// A person who reset the password, and administrators.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct RecipientsGiven {
    pub policy: Value,
    pub user: Value,
    pub administrators: Vec<Value>,
}

/// Who is told, and where "contact your administrator" leads, as the engine writes them in JSON.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct ExpectedRecipients {
    pub notifications: Value,
    pub contact: Value,
}
