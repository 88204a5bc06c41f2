//! A step that the guards let pass: where it leads.

use super::claimant::Claimant;
use super::state::{Progress, Stage, State};
use crate::flow::{
    self, Charged, CodeWay, Ended, EndedFor, Evidence, Flow, Outcome, Proof, Transition, Work,
};
use crate::ledger::{ChargeId, LedgerRefusal};
use crate::time::Timestamp;
use crate::word::{EndReason, MessageId, Refusal};

/// A step under way.
pub(super) struct Step<'a> {
    pub(super) work: Work<'a>,
    pub(super) progress: Progress,
    pub(super) claimant: Claimant<'a>,
}

impl Step<'_> {
    /// The flow goes on in a stage.
    pub(super) fn to(mut self, stage: Stage, outcome: Outcome) -> Transition {
        self.progress.stage = stage;
        let (head, effects) = self.work.done();
        let after = flow::State::Reset(State { head, progress: self.progress });
        Transition { flow: Flow::Waiting(after), outcome, effects }
    }

    /// The flow stays where it is.
    pub(super) fn stay(self, outcome: Outcome) -> Transition {
        let stage = self.progress.stage.clone();
        self.to(stage, outcome)
    }

    /// Nothing changes.
    pub(super) fn refused(self, reason: Refusal) -> Transition {
        let state = State { head: self.work.head, progress: self.progress };
        Transition::refused(&Flow::Waiting(flow::State::Reset(state)), reason)
    }

    /// Something was submitted and charged.
    pub(super) fn charged(self, charge: ChargeId, evidence: Evidence) -> Transition {
        let (head, effects) = self.work.done();
        let state = flow::State::Reset(State { head, progress: self.progress });
        let charged = Charged { state, charge, evidence };
        Transition { flow: Flow::Charged(charged), outcome: Outcome::Charged, effects }
    }

    /// The ledger refused: nothing is charged, and the flow stays.
    pub(super) fn not_charged(self, refusal: LedgerRefusal) -> Transition {
        match Outcome::of(refusal) {
            Ok(outcome) => self.stay(outcome),
            Err(reason) => self.refused(reason),
        }
    }

    /// What a code proves that is sent now.
    pub(super) fn proof(&self, way: CodeWay) -> Proof {
        Proof { gate: self.progress.gate(), way, to: self.claimant.destination(way.method()) }
    }

    /// The next stage when a gate is proved.
    pub(super) fn next_stage(&self) -> Stage {
        if self.progress.proved.len() < usize::from(self.progress.required) {
            return Stage::Choosing;
        }
        match self.claimant.actions().as_slice() {
            [_, _, ..] => Stage::ChoosingAction,
            [_] => Stage::AwaitPassword,
            // Nobody without an action ever proves anything.
            [] => Stage::Choosing,
        }
    }
}

/// The end of a flow, as its state and its outcome say it.
pub(super) fn end(
    reason: EndedFor,
    until: Option<Timestamp>,
    message: MessageId,
) -> (Stage, Outcome) {
    (Stage::Ended(Ended { reason, until, message }), Outcome::Ended { reason, until, message })
}

/// The same for a reason of the flow's.
pub(super) fn end_for(reason: EndReason, until: Option<Timestamp>) -> (Stage, Outcome) {
    end(EndedFor::Flow(reason), until, reason.message())
}
