//! The state of a registration: times, indexes and, while it is proved, the value that the person gave.

use alloc::string::String;
use alloc::vec::Vec;

use super::table::StateKind;
use crate::flow::{CodeWay, Ended, Head};
use crate::ledger::ChargeId;
use crate::word::Method;

/// A registration that waits for an event.
#[derive(Clone, PartialEq, Eq)]
pub struct State {
    pub(crate) head: Head,
    pub(crate) progress: Progress,
}

/// How far a registration has come.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Progress {
    /// What was confirmed, proved or answered in this registration, each once.
    pub(super) confirmed: Vec<Method>,
    pub(super) stage: Stage,
}

/// What a registration waits for.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Stage {
    Overview,
    /// A code that went to a value which is to be saved.
    AwaitCode {
        way: CodeWay,
        value: String,
    },
    AwaitHost {
        asked: Asked,
        charge: ChargeId,
    },
    Finished,
    Dismissed,
    Ended(Ended),
}

/// What the host asks.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Asked {
    /// A mobile phone of this number.
    Phone { value: String },
    /// The app, with a number that the person types into it.
    App { number: u8 },
}

impl State {
    /// Where it stands.
    #[must_use]
    pub fn kind(&self) -> StateKind {
        match self.progress.stage {
            Stage::Overview => StateKind::Overview,
            Stage::AwaitCode { .. } => StateKind::AwaitCode,
            Stage::AwaitHost { .. } => StateKind::AwaitHost,
            Stage::Finished => StateKind::Finished,
            Stage::Dismissed => StateKind::Dismissed,
            Stage::Ended(_) => StateKind::Ended,
        }
    }

    /// Nothing can be proved or saved in it any more.
    #[must_use]
    pub fn is_over(&self) -> bool {
        match self.progress.stage {
            Stage::Finished | Stage::Dismissed | Stage::Ended(_) => true,
            Stage::Overview | Stage::AwaitCode { .. } | Stage::AwaitHost { .. } => false,
        }
    }
}

impl core::fmt::Debug for State {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(formatter, "registration::State({:?})", self.kind())
    }
}
