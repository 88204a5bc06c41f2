//! The state of a flow: indexes, digests and times. No text of the person's is in it but the name
//! that they typed and, in a registration, the value that is being proved; and no secret.

use alloc::string::String;
use alloc::vec::Vec;

use super::Situation;
use super::outcome::EndedFor;
use crate::ledger::{ChargeId, FlowId, Ledger, LedgerKey};
use crate::registration;
use crate::reset;
use crate::secret::Secret;
use crate::setup::Setup;
use crate::time::Timestamp;
use crate::word::MessageId;

/// A flow that waits for an event. It is serialised only sealed, by [`seal`](super::seal).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Somebody resets their password or unlocks their account.
    Reset(reset::State),
    /// Somebody registers.
    Registration(registration::State),
}

/// What every flow knows of itself.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) flow: FlowId,
    pub(crate) key: LedgerKey,
    /// Who it is about, canonical: what the host looks the person up by.
    pub(crate) identifier: String,
    pub(crate) fingerprint: [u8; 32],
    pub(crate) started: Timestamp,
    /// The time of the last step.
    pub(crate) last: Timestamp,
    /// The revision that opening the flow made, or met.
    pub(crate) opened: u64,
    /// The last revision that the flow has seen.
    pub(crate) seen: u64,
}

/// Why a flow is over.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ended {
    pub(crate) reason: EndedFor,
    pub(crate) until: Option<Timestamp>,
    pub(crate) message: MessageId,
}

/// What was submitted, and charged, and is not compared yet. It stays in memory: it has no
/// serialised form, so that no replay gets a second guess out of one charge.
#[derive(Clone)]
pub struct Charged {
    /// The state whence it came.
    pub(crate) state: State,
    pub(crate) charge: ChargeId,
    pub(crate) evidence: Evidence,
}

/// What is compared.
#[derive(Clone)]
pub(crate) enum Evidence {
    /// The digits of a phone number.
    Number(Secret),
    /// The digits of a code.
    Code(Secret),
    Answers(Vec<Secret>),
}

impl Head {
    /// A flow that begins now, with the ledger as it is.
    pub(crate) fn new(
        setup: &Setup,
        identifier: String,
        key: LedgerKey,
        situation: &Situation<'_>,
        ledger: &Ledger,
        now: Timestamp,
    ) -> Self {
        let (nobody, revision) = (FlowId::new([0; 16]), ledger.revision());
        let mut stream = setup.stream(situation.entropy, nobody, revision, "flow");
        Self {
            flow: FlowId::new(stream.bytes()),
            key,
            identifier,
            fingerprint: setup.fingerprint,
            started: now,
            last: now,
            opened: revision,
            seen: revision,
        }
    }
}

impl State {
    /// Who it is about, in the canonical form by which the host looks the person up: what was typed,
    /// or the person who registers.
    #[must_use]
    pub fn identifier(&self) -> &str {
        &self.head().identifier
    }

    /// The key under which the host keeps the ledger.
    #[must_use]
    pub fn ledger_key(&self) -> LedgerKey {
        self.head().key
    }

    /// The id of the flow, which its effects and its audit carry.
    #[must_use]
    pub fn flow(&self) -> FlowId {
        self.head().flow
    }

    /// Nothing can be proved, written or saved in it any more.
    #[must_use]
    pub fn is_over(&self) -> bool {
        match self {
            Self::Reset(state) => state.is_over(),
            Self::Registration(state) => state.is_over(),
        }
    }

    pub(crate) fn head(&self) -> &Head {
        match self {
            Self::Reset(state) => &state.head,
            Self::Registration(state) => &state.head,
        }
    }
}

impl Charged {
    /// Who it is about, as [`State::identifier`] says it.
    #[must_use]
    pub fn identifier(&self) -> &str {
        self.state.identifier()
    }

    /// The key under which the host keeps the ledger.
    #[must_use]
    pub fn ledger_key(&self) -> LedgerKey {
        self.state.ledger_key()
    }

    /// The id of the flow, which its effects and its audit carry.
    #[must_use]
    pub fn flow(&self) -> FlowId {
        self.state.flow()
    }
}

impl core::fmt::Debug for Charged {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("Charged(..)")
    }
}
