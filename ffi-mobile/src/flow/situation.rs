//! How things stand at a step.

use core::fmt;
use std::sync::Arc;

use twogate::flow::LedgerRow;
use twogate::{Entropy, LedgerError, Timestamp};

use crate::hashing::CallError;
use crate::json_text::JsonText;
use crate::user::User;

/// How things stand at a step: read afresh before every one. It is never printed.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Debug, Display)]
pub struct Situation {
    /// The person; absent where nobody has the identifier.
    pub user: Option<Arc<User>>,
    /// The text of the ledger, read where it is written; absent where there is none. One that this
    /// version does not read makes the step refused.
    pub ledger: Option<JsonText>,
    /// The time.
    pub now: Timestamp,
    /// 32 bytes from the system's generator, for this step alone.
    pub entropy: Vec<u8>,
    /// When the person signed in who is signed in now; absent where nobody is. A reset does not ask.
    #[uniffi(default = None)]
    pub signed_in_at: Option<Timestamp>,
}

/// A situation whose ledger was read.
pub(crate) struct Read<'a> {
    user: Option<&'a twogate::User>,
    ledger: Option<Result<twogate::Ledger, LedgerError>>,
    now: Timestamp,
    signed_in_at: Option<Timestamp>,
    entropy: Entropy,
}

impl Situation {
    pub(crate) fn read(&self) -> Result<Read<'_>, CallError> {
        let ledger = self.ledger.as_ref();
        Ok(Read {
            user: self.user.as_deref().map(User::core),
            ledger: ledger.map(|text| twogate::Ledger::from_json(text.as_str())),
            now: self.now,
            signed_in_at: self.signed_in_at,
            entropy: Entropy::new(&self.entropy)?,
        })
    }
}

impl Read<'_> {
    pub(crate) fn core(&self) -> twogate::flow::Situation<'_> {
        twogate::flow::Situation {
            user: self.user,
            ledger: match &self.ledger {
                None => LedgerRow::Absent,
                Some(Ok(ledger)) => LedgerRow::Known(ledger),
                Some(Err(error)) => LedgerRow::Unreadable(*error),
            },
            now: self.now,
            signed_in_at: self.signed_in_at,
            entropy: &self.entropy,
        }
    }
}

impl fmt::Debug for Situation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Situation(..)")
    }
}

impl fmt::Display for Situation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Situation(..)")
    }
}
