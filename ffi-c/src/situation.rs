//! `twogate_situation`: how things stand at a step.

use core::mem::offset_of;

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
    /// When the person signed in who is signed in now, in milliseconds since 1970 UTC; read if
    /// has_signed_in_at. A reset does not ask.
    pub signed_in_at: i64,
    /// 1: signed_in_at says when. 0: nobody is signed in.
    pub has_signed_in_at: u8,
    /// Zero.
    pub reserved: [u8; 7],
}

// SAFETY: `repr(C)`, the size first, texts and numbers without padding.
unsafe impl Growing for twogate_situation {
    const FIRST: usize = offset_of!(Self, signed_in_at);
}

/// A situation with documents of its own.
pub(crate) struct Read {
    user: Option<User>,
    ledger: Option<Result<Ledger, LedgerError>>,
    now: Timestamp,
    signed_in_at: Option<Timestamp>,
    entropy: Entropy,
}

impl twogate_situation {
    pub(crate) fn read(&self, caller: &Caller) -> Result<Read, Box<Failure>> {
        let entropy = read_entropy(caller, self.entropy)?;
        let ledger = caller.text(self.ledger_json, "ledger_json")?.map(Ledger::from_json);
        let user = document::maybe_user(caller, self.user_json)?;
        let (now, signed_in_at) = (Timestamp::from_millis(self.now), self.signed_in_at()?);
        Ok(Read { user, ledger, now, signed_in_at, entropy })
    }

    fn signed_in_at(&self) -> Result<Option<Timestamp>, Box<Failure>> {
        if self.reserved != [0; 7] {
            return Err(Failure::argument("situation.reserved", "is not zero"));
        }
        match self.has_signed_in_at {
            0 => Ok(None),
            1 => Ok(Some(Timestamp::from_millis(self.signed_in_at))),
            _ => {
                let wrong = "is a flag and neither 0 nor 1";
                Err(Failure::argument("situation.has_signed_in_at", wrong))
            }
        }
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
            signed_in_at: self.signed_in_at,
            entropy: &self.entropy,
        }
    }
}
