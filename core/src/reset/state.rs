//! The state of a flow: indexes, digests and times. No text of the person's is in it but the name
//! that they typed, and no secret.

use alloc::string::String;
use alloc::vec::Vec;

use super::outcome::EndedFor;
use super::table::StateKind;
use crate::ledger::{ChargeId, FlowId, LedgerKey};
use crate::method::Gate;
use crate::secret::Secret;
use crate::time::Timestamp;
use crate::word::{Action, MessageId, Way};

/// A flow between two steps. It is serialised only sealed, by [`seal`](super::seal).
#[derive(Clone, PartialEq, Eq)]
pub struct State {
    pub(super) flow: FlowId,
    pub(super) key: LedgerKey,
    /// What was typed, canonical: what the host looks the person up by.
    pub(super) identifier: String,
    pub(super) fingerprint: [u8; 32],
    pub(super) started: Timestamp,
    /// The time of the last step.
    pub(super) last: Timestamp,
    /// The revision that opening the flow made.
    pub(super) opened: u64,
    /// The last revision that the flow has seen.
    pub(super) seen: u64,
    pub(super) who: Who,
    /// How many gates were required when it began; whoever needs another number now is changed.
    pub(super) required: u8,
    /// The gates that were proved in this flow.
    pub(super) proved: Vec<Gate>,
    pub(super) stage: Stage,
}

/// Who goes through a flow, as far as the flow knows.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Who {
    /// A person of whom the digest says what they were when the flow began.
    Person { digest: [u8; 32] },
    /// Nobody who may reset.
    Decoy,
}

/// How far a flow has come.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Stage {
    Choosing,
    AwaitNumber {
        way: Way,
    },
    AwaitCode {
        way: Way,
    },
    /// The indexes of the challenge; none of a decoy's.
    AwaitAnswers {
        questions: Vec<u8>,
    },
    AwaitAppCode,
    AwaitHost {
        way: Way,
        charge: ChargeId,
        number: Option<u8>,
    },
    ChoosingAction,
    AwaitPassword,
    Writing {
        action: Action,
    },
    Done {
        cloud_failed: bool,
    },
    Ended(Ended),
}

/// Why a flow is over.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Ended {
    pub(super) reason: EndedFor,
    pub(super) until: Option<Timestamp>,
    pub(super) message: MessageId,
}

/// What was submitted, and charged, and is not compared yet. It stays in memory: it has no
/// serialised form, so that no replay gets a second guess out of one charge.
#[derive(Clone)]
pub struct Charged {
    /// The state whence it came.
    pub(super) state: State,
    pub(super) charge: ChargeId,
    pub(super) evidence: Evidence,
}

/// What is compared.
#[derive(Clone)]
pub(super) enum Evidence {
    /// The digits of a phone number.
    Number(Secret),
    /// The digits of a code.
    Code(Secret),
    Answers(Vec<Secret>),
}

impl State {
    /// What was typed, in the canonical form by which the host looks the person up.
    #[must_use]
    pub fn identifier(&self) -> &str {
        &self.identifier
    }

    /// The key under which the host keeps the ledger.
    #[must_use]
    pub fn ledger_key(&self) -> LedgerKey {
        self.key
    }

    /// The id of the flow, which its effects and its audit carry.
    #[must_use]
    pub fn flow(&self) -> FlowId {
        self.flow
    }

    /// Where it stands.
    #[must_use]
    pub fn kind(&self) -> StateKind {
        match self.stage {
            Stage::Choosing => StateKind::Choosing,
            Stage::AwaitNumber { .. } => StateKind::AwaitNumber,
            Stage::AwaitCode { .. } => StateKind::AwaitCode,
            Stage::AwaitAnswers { .. } => StateKind::AwaitAnswers,
            Stage::AwaitAppCode => StateKind::AwaitAppCode,
            Stage::AwaitHost { .. } => StateKind::AwaitHost,
            Stage::ChoosingAction => StateKind::ChoosingAction,
            Stage::AwaitPassword => StateKind::AwaitPassword,
            Stage::Writing { .. } => StateKind::Writing,
            Stage::Done { .. } => StateKind::Done,
            Stage::Ended(_) => StateKind::Ended,
        }
    }

    /// Nothing can be proved or written in it any more.
    #[must_use]
    pub fn is_over(&self) -> bool {
        match self.stage {
            Stage::Done { .. } | Stage::Ended(_) => true,
            Stage::Choosing
            | Stage::AwaitNumber { .. }
            | Stage::AwaitCode { .. }
            | Stage::AwaitAnswers { .. }
            | Stage::AwaitAppCode
            | Stage::AwaitHost { .. }
            | Stage::ChoosingAction
            | Stage::AwaitPassword
            | Stage::Writing { .. } => false,
        }
    }

    /// Whether all gates are proved: nothing is left to guess.
    pub(super) fn is_proved(&self) -> bool {
        match self.stage {
            Stage::ChoosingAction
            | Stage::AwaitPassword
            | Stage::Writing { .. }
            | Stage::Done { .. } => true,
            Stage::Choosing
            | Stage::AwaitNumber { .. }
            | Stage::AwaitCode { .. }
            | Stage::AwaitAnswers { .. }
            | Stage::AwaitAppCode
            | Stage::AwaitHost { .. }
            | Stage::Ended(_) => false,
        }
    }

    /// The number of the gate that is being proved: 1 or 2.
    pub(super) fn gate(&self) -> u8 {
        u8::try_from(self.proved.len()).unwrap_or(u8::MAX).saturating_add(1)
    }
}

impl Charged {
    /// The id of the flow, which its effects and its audit carry.
    #[must_use]
    pub fn flow(&self) -> FlowId {
        self.state.flow
    }

    /// The key under which the host keeps the ledger.
    #[must_use]
    pub fn ledger_key(&self) -> LedgerKey {
        self.state.key
    }

    /// What was typed, in the canonical form by which the host looks the person up.
    #[must_use]
    pub fn identifier(&self) -> &str {
        &self.state.identifier
    }
}

impl core::fmt::Debug for State {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(formatter, "State({:?})", self.kind())
    }
}

impl core::fmt::Debug for Charged {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("Charged(..)")
    }
}
