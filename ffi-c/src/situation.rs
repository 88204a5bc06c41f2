//! `twogate_situation`: how things stand at a step of a reset.

use twogate::flow::{LedgerRow, Situation};
use twogate::{Entropy, Ledger, LedgerError, Timestamp, User};

use crate::bytes::twogate_bytes;
use crate::caller::{Caller, Growing};
use crate::document;
use crate::failure::Failure;
use crate::hashing::entropy as read_entropy;
use crate::string::twogate_str;

/// How things stand at a step, read afresh before every one. All that is pointed to is lent for the
/// call. Make one with twogate_situation_init.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct twogate_situation {
    /// sizeof(twogate_situation).
    pub struct_size: usize,
    /// The person whom the host has found, as a user document in JSON (at most 1 MiB); absent where
    /// nobody has the identifier.
    pub user_json: twogate_str,
    /// The ledger that the host keeps under the flow's ledger key; absent where there is none yet. A
    /// text that is no ledger, or a later version's, is no error of the call: the step is refused.
    pub ledger_json: twogate_str,
    /// 32 bytes from the operating system's generator, drawn for this call and never used again.
    pub entropy: twogate_bytes,
    /// The time, in milliseconds since 1970 UTC.
    pub now: i64,
}

// SAFETY: `repr(C)`, the size first, texts and numbers without padding.
unsafe impl Growing for twogate_situation {}

/// A situation with documents of its own.
pub(crate) struct Read {
    user: Option<User>,
    ledger: Option<Result<Ledger, LedgerError>>,
    now: Timestamp,
    entropy: Entropy,
}

impl twogate_situation {
    pub(crate) fn read(&self, caller: &Caller) -> Result<Read, Box<Failure>> {
        let entropy = read_entropy(caller, self.entropy)?;
        let ledger = caller.text(self.ledger_json, "ledger_json")?.map(Ledger::from_json);
        let user = document::maybe_user(caller, self.user_json)?;
        Ok(Read { user, ledger, now: Timestamp::from_millis(self.now), entropy })
    }
}

impl Read {
    pub(crate) fn situation(&self) -> Situation<'_> {
        let ledger = match &self.ledger {
            None => LedgerRow::Absent,
            Some(Ok(ledger)) => LedgerRow::Known(ledger),
            Some(Err(error)) => LedgerRow::Unreadable(*error),
        };
        Situation {
            user: self.user.as_ref(),
            ledger,
            now: self.now,
            signed_in_at: None,
            entropy: &self.entropy,
        }
    }
}
