//! The guards before every step: what refuses it, and what ends the flow (`docs/reset.md`, "Guards").

use alloc::vec;

use super::claimant::Claimant;
use super::decoy::Decoy;
use super::person::{Person, Standing};
use super::state::{Progress, Stage, State, Who};
use super::step::{Step, end_for};
use super::table::{EventKind, StateKind, takes};
use crate::flow::{
    self, Audit, AuditDetail, Effect, EndedFor, Flow, Guard, Situation, Transition, Work, begun,
    is_behind, read,
};
use crate::ledger::Ledger;
use crate::setup::Setup;
use crate::time::Timestamp;
use crate::user::User;
use crate::word::{CallError, Counter, EndReason, Refusal};

impl<'a> Step<'a> {
    /// A step, or what a guard makes of it.
    pub(super) fn new(
        setup: &'a Setup,
        state: &State,
        kind: StateKind,
        event: EventKind,
        situation: &Situation<'a>,
    ) -> Result<Result<Self, Guard>, CallError> {
        let is_past_guards = match kind {
            StateKind::Writing | StateKind::Done | StateKind::Ended => true,
            StateKind::Choosing
            | StateKind::AwaitNumber
            | StateKind::AwaitCode
            | StateKind::AwaitAnswers
            | StateKind::AwaitAppCode
            | StateKind::AwaitHost
            | StateKind::Charged
            | StateKind::ChoosingAction
            | StateKind::AwaitPassword => false,
        };
        // What a host reports of a write must find the flow where it was left.
        if is_past_guards && !takes(kind, event) {
            return Ok(Err(Guard::Refuse(Refusal::NotNow)));
        }
        // Asked first, and again with the ledger's time where that can be read.
        if event != EventKind::Written && is_behind(situation.now, state.head.last) {
            return Ok(Err(Guard::Refuse(Refusal::ClockWentBack)));
        }
        let guarded = match read(situation.ledger, state.head.key) {
            Ok(ledger) => guard(setup, state, event, situation, &ledger)?
                .map(|(now, claimant)| (now, claimant, ledger)),
            Err(refusal) => Err(Guard::Refuse(refusal)),
        };
        Ok(guarded.map(|(now, claimant, ledger)| Self {
            work: Work::new(setup, *situation, state.head.clone(), ledger, now),
            progress: state.progress.clone(),
            claimant,
        }))
    }
}

fn guard<'a>(
    setup: &'a Setup,
    state: &State,
    event: EventKind,
    situation: &Situation<'a>,
    ledger: &Ledger,
) -> Result<Result<(Timestamp, Claimant<'a>), Guard>, CallError> {
    if event == EventKind::Written {
        let last = state.head.last.max(ledger.last());
        return Ok(Ok((situation.now.max(last), Claimant::Unasked)));
    }
    let is_over = state.is_over();
    let now = match begun(setup, &state.head, is_over, situation, ledger) {
        Ok(now) => now,
        Err(stopped) => return Ok(Err(stopped)),
    };
    if is_over {
        return Ok(Ok((now, Claimant::Unasked)));
    }
    let Some(claimant) = claimant(setup, state, situation, now)? else {
        return Ok(Err(Guard::End(EndReason::Changed, None)));
    };
    let blocked = ledger.blocked(setup.policy.limits(), Counter::Account, now);
    let is_proved = state.progress.is_proved();
    if let Some(until) = blocked.filter(|_| is_stopped_by_block(event) && !is_proved) {
        return Ok(Err(Guard::End(EndReason::Blocked, Some(until))));
    }
    Ok(Ok((now, claimant)))
}

/// Whoever the flow began with; `None` where that is somebody else now.
fn claimant<'a>(
    setup: &'a Setup,
    state: &State,
    situation: &Situation<'a>,
    now: Timestamp,
) -> Result<Option<Claimant<'a>>, CallError> {
    if setup.ledger_key(&state.head.identifier, situation.user) != state.head.key {
        return Ok(None);
    }
    let standing = situation.user.map(|user| Standing::of(setup, user, now)).transpose()?;
    Ok(match (&state.progress.who, standing) {
        (Who::Person { digest }, Some(Standing::May(person)))
            if person.digest() == *digest && is_still_asked(state, &person) =>
        {
            Some(Claimant::Person(person))
        }
        (Who::Decoy, None | Some(Standing::MayNot(_))) => {
            Some(Claimant::Decoy(Decoy::new(setup, &state.head.identifier)))
        }
        (Who::Person { .. }, None | Some(Standing::May(_) | Standing::MayNot(_)))
        | (Who::Decoy, Some(Standing::May(_))) => None,
    })
}

/// Whether the record still has the challenge that is being answered, if one is.
fn is_still_asked(state: &State, person: &Person<'_>) -> bool {
    match &state.progress.stage {
        Stage::AwaitAnswers { questions } => person.challenge(questions).is_some(),
        Stage::Choosing
        | Stage::AwaitNumber { .. }
        | Stage::AwaitCode { .. }
        | Stage::AwaitAppCode
        | Stage::AwaitHost { .. }
        | Stage::ChoosingAction
        | Stage::AwaitPassword
        | Stage::Writing { .. }
        | Stage::Done { .. }
        | Stage::Ended(_) => true,
    }
}

/// A block leaves alone what settles, leaves or asks for help.
const fn is_stopped_by_block(event: EventKind) -> bool {
    match event {
        EventKind::Choose | EventKind::Submit | EventKind::Resend => true,
        EventKind::Identify
        | EventKind::Verify
        | EventKind::HostResult
        | EventKind::Back
        | EventKind::ContactAdministrator
        | EventKind::Cancel
        | EventKind::ChooseAction
        | EventKind::NewPassword
        | EventKind::Written => false,
    }
}

/// The end of a flow by a guard: its audit is all that is done.
pub(super) fn ended(
    state: &State,
    situation: &Situation<'_>,
    reason: EndReason,
    until: Option<Timestamp>,
) -> Transition {
    let detail = match reason {
        EndReason::Blocked => AuditDetail::Full(Counter::Account),
        EndReason::Changed
        | EndReason::SessionOver
        | EndReason::Superseded
        | EndReason::Cancelled
        | EndReason::Unknown
        | EndReason::AdminAction
        | EndReason::NoPolicy
        | EndReason::NotInScope
        | EndReason::Reauthenticate => AuditDetail::Ended(EndedFor::Flow(reason)),
    };
    let ((activity, result), subject) = (detail.of(), situation.user.map(User::subject));
    let audit = Audit { activity, result, detail, subject, flow: state.head.flow };
    let (over, outcome) = end_for(reason, until);
    let progress = Progress { stage: over, ..state.progress.clone() };
    let flow = flow::State::Reset(State { head: state.head.clone(), progress });
    let flow = Flow::Waiting(flow);
    Transition { flow, outcome, effects: vec![Effect::Audit(audit)] }
}
