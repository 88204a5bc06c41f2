//! The guards before every step of a registration (`docs/registration.md`, "Guards").

use alloc::vec;

use super::state::{Progress, Stage, State};
use super::step::Step;
use crate::flow::{
    self, Audit, AuditDetail, Effect, Ended, EndedFor, Flow, Guard, Outcome, Situation, Transition,
    Work, begun, is_behind, read,
};
use crate::setup::Setup;
use crate::user::User;
use crate::word::{EndReason, Refusal};

impl<'a> Step<'a> {
    /// A step, or what a guard makes of it.
    pub(super) fn new(
        setup: &'a Setup,
        state: &State,
        situation: &Situation<'a>,
    ) -> Result<Self, Guard> {
        if state.is_over() {
            return Err(Guard::Refuse(Refusal::NotNow));
        }
        // Asked first, and again with the ledger's time where that can be read.
        if is_behind(situation.now, state.head.last) {
            return Err(Guard::Refuse(Refusal::ClockWentBack));
        }
        let ledger = read(situation.ledger, state.head.key).map_err(Guard::Refuse)?;
        let now = begun(setup, &state.head, false, situation, &ledger)?;
        let end = |reason| Guard::End(reason, None);
        let user = situation
            .user
            .filter(|user| setup.registration_ledger_key(user) == state.head.key)
            .ok_or(end(EndReason::Changed))?;
        if situation.signed_in_at.is_none() {
            return Err(end(EndReason::Reauthenticate));
        }
        if !setup.policy.is_in_scope(user, now) {
            return Err(end(EndReason::NotInScope));
        }
        Ok(Self {
            work: Work::new(setup, *situation, state.head.clone(), ledger, now),
            user,
            progress: state.progress.clone(),
        })
    }
}

/// The end of a registration by a guard: its audit is all that is done.
pub(super) fn ended(state: &State, situation: &Situation<'_>, reason: EndReason) -> Transition {
    let detail = AuditDetail::Ended(EndedFor::Flow(reason));
    let ((activity, result), subject) = (detail.of(), situation.user.map(User::subject));
    let audit = Audit { activity, result, detail, subject, flow: state.head.flow };
    let (over, outcome) = end_for(reason);
    let progress = Progress { stage: over, ..state.progress.clone() };
    let flow = flow::State::Registration(State { head: state.head.clone(), progress });
    Transition { flow: Flow::Waiting(flow), outcome, effects: vec![Effect::Audit(audit)] }
}

/// The end of a registration, as its state and its outcome say it.
pub(super) fn end_for(reason: EndReason) -> (Stage, Outcome) {
    let (until, message, reason) = (None, reason.message(), EndedFor::Flow(reason));
    (Stage::Ended(Ended { reason, until, message }), Outcome::Ended { reason, until, message })
}
