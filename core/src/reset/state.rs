//! The state of a reset: indexes, digests and times. No text of the person's is in it but the name
//! that they typed, and no secret.

use alloc::vec::Vec;

use super::table::StateKind;
use crate::flow::{CodeWay, Ended, Head};
use crate::ledger::ChargeId;
use crate::method::Gate;
use crate::word::{Action, Way};

/// A reset that waits for an event.
#[derive(Clone, PartialEq, Eq)]
pub struct State {
    pub(crate) head: Head,
    pub(crate) progress: Progress,
}

/// How far a reset has come.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Progress {
    pub(crate) who: Who,
    /// How many gates were required when it began; whoever needs another number now is changed.
    pub(crate) required: u8,
    /// The gates that were proved in this flow.
    pub(crate) proved: Vec<Gate>,
    pub(crate) stage: Stage,
}

/// Who goes through a flow, as far as the flow knows.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Who {
    /// A person of whom the digest says what they were when the flow began.
    Person { digest: [u8; 32] },
    /// Nobody who may reset.
    Decoy,
}

/// What a reset waits for.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Stage {
    Choosing,
    AwaitNumber {
        way: Way,
    },
    AwaitCode {
        way: CodeWay,
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

impl State {
    /// Where it stands.
    #[must_use]
    pub fn kind(&self) -> StateKind {
        self.progress.kind()
    }

    /// Nothing can be proved or written in it any more.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.progress.is_over()
    }
}

impl Progress {
    fn kind(&self) -> StateKind {
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
    pub(super) fn is_over(&self) -> bool {
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

impl core::fmt::Debug for State {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(formatter, "reset::State({:?})", self.kind())
    }
}
