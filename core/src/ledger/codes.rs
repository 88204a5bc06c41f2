//! The codes of a ledger: what was sent, as a keyed hash, until it is used, replaced or over.

use alloc::vec::Vec;

use super::{FlowId, Ledger};
use crate::time::Timestamp;
use crate::word::Method;

/// The most codes that are kept for one person.
pub(super) const MOST_CODES: usize = 8;

/// A code that was sent. The code itself stands nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Code {
    pub(crate) flow: FlowId,
    /// The number of the gate that it proves: 1 or 2; 0 in a registration.
    pub(crate) gate: u8,
    pub(crate) method: Method,
    /// The id of the state key that the hash is made under.
    pub(crate) key: Vec<u8>,
    pub(crate) mac: [u8; 32],
    /// It is good while now is before.
    pub(crate) until: Timestamp,
}

impl Ledger {
    /// The code that a flow waits for.
    pub(crate) fn code(&self, flow: FlowId, method: Method) -> Option<&Code> {
        self.codes.iter().find(|code| code.flow == flow && code.method == method)
    }

    /// Puts a code in the place of the one before. Where there are too many, those that are over go
    /// first, then the oldest.
    pub(super) fn keep(&mut self, code: Code, now: Timestamp) {
        self.drop_code(code.flow, code.method);
        self.codes.retain(|it| now < it.until);
        let surplus = self.codes.len().saturating_add(1).saturating_sub(MOST_CODES);
        self.codes.drain(..surplus);
        self.codes.push(code);
    }

    pub(super) fn drop_code(&mut self, flow: FlowId, method: Method) {
        self.codes.retain(|code| code.flow != flow || code.method != method);
    }
}
