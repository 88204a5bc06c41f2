//! A step that the guards let pass: what is done in it, put together.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::audit::{Audit, AuditDetail};
use super::claimant::Claimant;
use super::effect::Effect;
use super::outcome::{EndedFor, Outcome};
use super::person::subject;
use super::state::{Charged, Ended, Evidence, Stage, State};
use super::{Flow, Situation, Transition};
use crate::ledger::{Attempt, ChargeId, Ledger, LedgerRefusal};
use crate::setup::Setup;
use crate::throttle::ThrottleLimits;
use crate::time::Timestamp;
use crate::word::{AuditActivity, Counter, EndReason, MessageId, Refusal};

/// A step under way.
pub(super) struct Step<'a> {
    pub(super) setup: &'a Setup,
    pub(super) situation: Situation<'a>,
    pub(super) limits: ThrottleLimits,
    /// The time that counts: never before the last one.
    pub(super) now: Timestamp,
    pub(super) state: State,
    pub(super) claimant: Claimant<'a>,
    /// The revision that was read.
    pub(super) read: u64,
    /// As it was read, until something is done to it.
    pub(super) ledger: Cow<'a, Ledger>,
    pub(super) effects: Vec<Effect>,
    pub(super) audits: Vec<Audit>,
}

impl Step<'_> {
    /// The flow goes on in a stage. Whatever changed the ledger has it saved before anything else.
    pub(super) fn to(mut self, stage: Stage, outcome: Outcome) -> Transition {
        self.state.stage = stage;
        let (after, effects) = self.finished();
        Transition { flow: Flow::Waiting(after), outcome, effects }
    }

    /// The flow stays where it is.
    pub(super) fn stay(self, outcome: Outcome) -> Transition {
        let stage = self.state.stage.clone();
        self.to(stage, outcome)
    }

    /// Nothing changes.
    pub(super) fn refused(self, reason: Refusal) -> Transition {
        Transition {
            flow: Flow::Waiting(self.state),
            outcome: Outcome::Refused { reason },
            effects: Vec::new(),
        }
    }

    /// Something was submitted and charged.
    pub(super) fn charged(self, charge: ChargeId, evidence: Evidence) -> Transition {
        let (state, effects) = self.finished();
        let charged = Charged { state, charge, evidence };
        Transition { flow: Flow::Charged(charged), outcome: Outcome::Charged, effects }
    }

    /// Charges an attempt; where that is refused, the flow stays.
    pub(super) fn charge(&mut self, attempt: Attempt) -> Result<ChargeId, LedgerRefusal> {
        let (ledger, id) = self.ledger.charge(self.limits, self.now, self.state.flow, attempt)?;
        self.ledger = Cow::Owned(ledger);
        Ok(id)
    }

    /// What a refusal of the ledger means here.
    pub(super) fn not_charged(self, refusal: LedgerRefusal) -> Transition {
        match refusal {
            LedgerRefusal::Blocked { counter, until } => {
                self.stay(Outcome::Blocked { counter, until })
            }
            LedgerRefusal::Spent => self.stay(Outcome::Spent),
            LedgerRefusal::ClockWentBack => self.refused(Refusal::ClockWentBack),
            LedgerRefusal::WriteMarked | LedgerRefusal::NotMarked => self.refused(Refusal::NotNow),
        }
    }

    pub(super) fn blocked(&self, counters: &[Counter]) -> Option<(Counter, Timestamp)> {
        self.ledger.full(self.limits, counters.iter().copied(), self.now)
    }

    /// When the session is over.
    pub(super) fn session_ends(&self) -> Timestamp {
        self.state.started.plus(self.limits.session())
    }

    pub(super) fn subject(&self) -> Option<String> {
        self.situation.user.map(subject)
    }

    pub(super) fn audit(&mut self, detail: AuditDetail) {
        let (activity, _) = detail.of();
        self.audit_of(activity, detail);
    }

    pub(super) fn audit_of(&mut self, activity: AuditActivity, detail: AuditDetail) {
        let (_, result) = detail.of();
        let (subject, flow) = (self.subject(), self.state.flow);
        self.audits.push(Audit { activity, result, detail, subject, flow });
    }

    /// The next stage when a gate is proved.
    pub(super) fn next_stage(&self) -> Stage {
        if self.state.proved.len() < usize::from(self.state.required) {
            return Stage::Choosing;
        }
        match self.claimant.actions().as_slice() {
            [_, _, ..] => Stage::ChoosingAction,
            [_] => Stage::AwaitPassword,
            // Nobody without an action ever proves anything.
            [] => Stage::Choosing,
        }
    }

    fn finished(self) -> (State, Vec<Effect>) {
        let Self { ledger, mut state, mut effects, audits, read, now, .. } = self;
        state.last = now;
        state.seen = ledger.revision();
        let most = effects.len().saturating_add(audits.len()).saturating_add(1);
        let mut all = Vec::with_capacity(most);
        if state.seen != read {
            let (key, ledger) = (state.key, ledger.into_owned());
            all.push(Effect::SaveLedger { key, expected: read, ledger });
        }
        all.append(&mut effects);
        all.extend(audits.into_iter().map(Effect::Audit));
        (state, all)
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
