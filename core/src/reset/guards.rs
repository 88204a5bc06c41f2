//! The guards before every step: what refuses it, and what ends the flow (`docs/reset.md`, "Guards").

use alloc::borrow::Cow;
use alloc::vec;
use alloc::vec::Vec;

use super::audit::{Audit, AuditDetail};
use super::claimant::Claimant;
use super::decoy::Decoy;
use super::effect::Effect;
use super::outcome::EndedFor;
use super::person::{Person, Standing, subject};
use super::state::{Stage, State, Who};
use super::step::{Step, end_for};
use super::table::{EventKind, StateKind, takes};
use super::{Flow, LedgerRow, Situation, Transition};
use crate::ledger::{Ledger, LedgerKey, TOLERANCE};
use crate::setup::Setup;
use crate::time::Timestamp;
use crate::word::{CallError, Counter, EndReason, LedgerError, Refusal};

/// Whether a clock is behind by more than the servers of a cluster may differ.
pub(super) fn is_behind(now: Timestamp, last: Timestamp) -> bool {
    now.plus(TOLERANCE) < last
}

/// What a guard does with a step.
pub(super) enum Guard {
    Refuse(Refusal),
    End(EndReason, Option<Timestamp>),
}

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
        if event != EventKind::Written && is_behind(situation.now, state.last) {
            return Ok(Err(Guard::Refuse(Refusal::ClockWentBack)));
        }
        let guarded = match read(situation.ledger, state.key) {
            Ok(ledger) => guard(setup, state, event, situation, &ledger)?
                .map(|(now, claimant)| (now, claimant, ledger)),
            Err(refusal) => Err(Guard::Refuse(refusal)),
        };
        Ok(guarded.map(|(now, claimant, ledger)| Self {
            setup,
            situation: *situation,
            limits: setup.policy.limits(),
            now,
            state: state.clone(),
            claimant,
            read: ledger.revision(),
            ledger,
            effects: Vec::new(),
            audits: Vec::new(),
        }))
    }
}

/// The ledger of a flow; a new one where there is none.
pub(super) fn read(row: LedgerRow<'_>, key: LedgerKey) -> Result<Cow<'_, Ledger>, Refusal> {
    match row {
        LedgerRow::Absent => Ok(Cow::Owned(Ledger::default().keyed(key))),
        LedgerRow::Known(ledger) if ledger.key() == Some(key) => Ok(Cow::Borrowed(ledger)),
        LedgerRow::Known(ledger) if ledger.key().is_none() => {
            Ok(Cow::Owned(ledger.clone().keyed(key)))
        }
        LedgerRow::Known(_) | LedgerRow::Unreadable(LedgerError::Malformed) => {
            Err(Refusal::Malformed)
        }
        LedgerRow::Unreadable(LedgerError::NewerVersion) => Err(Refusal::Version),
    }
}

fn guard<'a>(
    setup: &'a Setup,
    state: &State,
    event: EventKind,
    situation: &Situation<'a>,
    ledger: &Ledger,
) -> Result<Result<(Timestamp, Claimant<'a>), Guard>, CallError> {
    let limits = setup.policy.limits();
    let last = state.last.max(ledger.last());
    let now = situation.now.max(last);
    if event == EventKind::Written {
        return Ok(Ok((now, Claimant::Unasked)));
    }
    let end = |reason| Ok(Err(Guard::End(reason, None)));
    if is_behind(situation.now, last) {
        return Ok(Err(Guard::Refuse(Refusal::ClockWentBack)));
    }
    let is_over = state.is_over();
    if !is_over && state.fingerprint != setup.fingerprint {
        return end(EndReason::Changed);
    }
    if now >= state.started.plus(limits.session()) {
        return end(EndReason::SessionOver);
    }
    if ledger.revision() < state.seen {
        return Ok(Err(Guard::Refuse(Refusal::StaleLedger)));
    }
    if is_over {
        return Ok(Ok((now, Claimant::Unasked)));
    }
    if ledger.is_superseded(state.opened) {
        return end(EndReason::Superseded);
    }
    if ledger.has_ended(state.flow) {
        return end(EndReason::Cancelled);
    }
    let Some(claimant) = claimant(setup, state, situation, now)? else {
        return end(EndReason::Changed);
    };
    let blocked = ledger.blocked(limits, Counter::Account, now);
    if let Some(until) = blocked.filter(|_| is_stopped_by_block(event) && !state.is_proved()) {
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
    if setup.ledger_key(&state.identifier, situation.user) != state.key {
        return Ok(None);
    }
    let standing = situation.user.map(|user| Standing::of(setup, user, now)).transpose()?;
    Ok(match (&state.who, standing) {
        (Who::Person { digest }, Some(Standing::May(person)))
            if person.digest() == *digest && is_still_asked(state, &person) =>
        {
            Some(Claimant::Person(person))
        }
        (Who::Decoy, None | Some(Standing::MayNot(_))) => {
            Some(Claimant::Decoy(Decoy::new(setup, &state.identifier)))
        }
        (Who::Person { .. }, None | Some(Standing::May(_) | Standing::MayNot(_)))
        | (Who::Decoy, Some(Standing::May(_))) => None,
    })
}

/// Whether the record still has the challenge that is being answered, if one is.
fn is_still_asked(state: &State, person: &Person<'_>) -> bool {
    match &state.stage {
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
        | EndReason::NoPolicy => AuditDetail::Ended(EndedFor::Flow(reason)),
    };
    let ((activity, result), subject) = (detail.of(), situation.user.map(subject));
    let audit = Audit { activity, result, detail, subject, flow: state.flow };
    let (ended, outcome) = end_for(reason, until);
    let over = State { stage: ended, ..state.clone() };
    Transition { flow: Flow::Waiting(over), outcome, effects: vec![Effect::Audit(audit)] }
}
