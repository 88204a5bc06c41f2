//! The ledger of attempts: one row a person, kept by the host (`docs/rules.md`, `ledger.row`). What
//! may happen only so often, or only once, stands here and nowhere else.

mod codes;
mod operations;
mod read;
mod write;

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

pub(crate) use self::codes::Code;
pub(crate) use self::operations::TOLERANCE;
pub use self::operations::{Attempt, LedgerRefusal, Sending};
use crate::facts::Throttle;
use crate::hex;
use crate::throttle::{DAY, Limit, ThrottleLimits};
use crate::time::Timestamp;
use crate::word::Counter;

/// What has been tried, sent and written for one person.
///
/// A ledger is a value: every operation gives a new one, whose revision is one higher, and the host
/// stores it only over the revision that it read. It holds no personal data.
///
/// ```
/// use twogate::{Attempt, FlowId, Ledger, Policy, Throttle, Timestamp};
///
/// let limits = Policy::from_json("{}")?.limits();
/// let (flow, now) = (FlowId::new([7; 16]), Timestamp::from_millis(1_800_000_000_000));
/// let mut ledger = Ledger::default();
/// for _ in 0..5 {
///     (ledger, _) = ledger.charge(limits, now, flow, Attempt::Answers)?;
/// }
/// assert!(ledger.charge(limits, now, flow, Attempt::Answers).is_err());
/// assert!(matches!(ledger.throttle(limits, now), Throttle::LockedOut { .. }));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// Whose it is; nobody's yet until it is opened.
    key: Option<LedgerKey>,
    revision: u64,
    last: Timestamp,
    expires_at: Timestamp,
    charges: BTreeMap<Counter, Vec<Charge>>,
    /// When codes were sent and calls made: the last hundred.
    messages: Vec<Timestamp>,
    codes: Vec<Code>,
    write: Option<Mark>,
    ended: Vec<Mark>,
    flows_after: Option<u64>,
}

/// The name under which a host keeps a row: a keyed hash, from which nobody reads whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LedgerKey([u8; 32]);

/// The id of a flow: 16 bytes of the host's randomness, which nobody can guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FlowId([u8; 16]);

/// The id of a charge: the revision of the ledger that it made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChargeId(u64);

/// An entry of a counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Charge {
    at: Timestamp,
    id: ChargeId,
    flow: FlowId,
    /// Nothing was compared yet, or it is not yet known how it came out.
    open: bool,
}

/// Something that holds for a flow until a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Mark {
    flow: FlowId,
    until: Timestamp,
}

impl LedgerKey {
    pub(crate) const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl core::fmt::Display for LedgerKey {
    /// 64 hexadecimal digits in small letters.
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        hex::write(formatter, &self.0)
    }
}

impl FlowId {
    /// The id of these bytes.
    #[must_use]
    pub const fn new(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Its bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// Reads what [`Display`](core::fmt::Display) writes.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        hex::read(text).map(Self)
    }
}

impl core::fmt::Display for FlowId {
    /// 32 hexadecimal digits in small letters.
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        hex::write(formatter, &self.0)
    }
}

impl ChargeId {
    /// The id of a number.
    #[must_use]
    pub const fn new(revision: u64) -> Self {
        Self(revision)
    }

    /// Its number.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0
    }
}

impl Ledger {
    /// Whose it is; `None` for one that was never opened.
    #[must_use]
    pub fn key(&self) -> Option<LedgerKey> {
        self.key
    }

    /// How often it was changed; 0 for one that the host does not have yet.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// When the host may delete the row.
    #[must_use]
    pub fn expires_at(&self) -> Timestamp {
        self.expires_at
    }

    /// What a decision asks of it: whether attempts are left at a time.
    #[must_use]
    pub fn throttle(&self, limits: ThrottleLimits, now: Timestamp) -> Throttle {
        match self.blocked(limits, Counter::Account, now.max(self.last)) {
            Some(until) => Throttle::LockedOut { until },
            None => Throttle::Clear,
        }
    }

    /// Until when a counter refuses; `None` where it does not.
    #[must_use]
    pub fn blocked(
        &self,
        limits: ThrottleLimits,
        counter: Counter,
        now: Timestamp,
    ) -> Option<Timestamp> {
        let limit = limits.of(counter)?;
        let until = if counter == Counter::Messages {
            // The one whose end makes room.
            let oldest = self.messages.len().checked_sub(limit.most)?;
            self.messages.get(oldest)?.plus(limit.window)
        } else {
            let charges = self.charges.get(&counter)?;
            charges.last().filter(|_| charges.len() >= limit.most)?.at.plus(DAY)
        };
        (now < until).then_some(until)
    }

    /// The last time that anything was done to it.
    #[must_use]
    pub fn last(&self) -> Timestamp {
        self.last
    }

    /// How many entries a counter has at a time.
    pub(crate) fn count(&self, limits: ThrottleLimits, counter: Counter, now: Timestamp) -> usize {
        self.aged(limits, now).charges.get(&counter).map_or(0, Vec::len)
    }

    /// Whether a flow was ended, whatever state of it somebody still has.
    #[must_use]
    pub fn has_ended(&self, flow: FlowId) -> bool {
        self.ended.iter().any(|mark| mark.flow == flow)
    }

    /// Whether a flow that began at a revision was overtaken by one that completed.
    #[must_use]
    pub fn is_superseded(&self, opened_at: u64) -> bool {
        self.flows_after.is_some_and(|after| opened_at < after)
    }

    /// Whether a charge is open: its flow's, and nothing was settled.
    #[must_use]
    pub fn is_open(&self, id: ChargeId, flow: FlowId) -> bool {
        self.charges.values().flatten().any(|it| it.open && it.id == id && it.flow == flow)
    }

    /// What is left of it at a time: blocks that are over and entries out of their windows are gone.
    fn aged(&self, limits: ThrottleLimits, now: Timestamp) -> Self {
        let mut aged = self.clone();
        for (counter, charges) in &mut aged.charges {
            if let Some(limit) = limits.of(*counter) {
                age(charges, limit, now);
            }
        }
        aged.charges.retain(|_, charges| !charges.is_empty());
        aged.messages.retain(|at| now < at.plus(DAY));
        aged.write = aged.write.filter(|mark| now < mark.until);
        aged.ended.retain(|mark| now < mark.until);
        aged
    }
}

/// A full counter keeps everything until its block is over, and nothing then; any other forgets
/// what is out of its window.
fn age(charges: &mut Vec<Charge>, limit: Limit, now: Timestamp) {
    match charges.last() {
        Some(last) if charges.len() >= limit.most => {
            if now >= last.at.plus(DAY) {
                charges.clear();
            }
        }
        Some(_) | None => charges.retain(|charge| now < charge.at.plus(limit.window)),
    }
}
