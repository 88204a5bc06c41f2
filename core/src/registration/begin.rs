//! Beginning a registration (`docs/registration.md`, "begin").

use alloc::vec::Vec;

use super::guards::end_for;
use super::state::{Progress, Stage};
use super::step::Step;
use crate::flow::{
    AuditDetail, EndedFor, Flow, Head, Outcome, Situation, Transition, Work, is_behind, own,
};
use crate::identifier::canonical_typed;
use crate::setup::Setup;
use crate::time::Timestamp;
use crate::user::User;
use crate::word::{AuditActivity, EndReason, Refusal};

/// How long ago the person may have signed in, in milliseconds (`registering.signIn`).
const SIGN_IN_LIFETIME: i64 = 600_000;

/// Begins a registration for somebody who has just signed in.
pub(super) fn begin(setup: &Setup, situation: &Situation<'_>) -> Transition {
    let refused = |reason| Transition::refused(&Flow::Nothing, reason);
    let named = situation.user.and_then(|user| Some((user, canonical_typed(&user.id)?)));
    let Some((user, identifier)) = named else {
        return refused(Refusal::Malformed);
    };
    let key = setup.registration_ledger_key(user);
    let ledger = match own(situation.ledger, key) {
        Ok(ledger) => ledger,
        Err(refusal) => return refused(refusal),
    };
    if is_behind(situation.now, ledger.last()) {
        return refused(Refusal::ClockWentBack);
    }
    let now = situation.now.max(ledger.last());
    let head = Head::new(setup, identifier, key, situation, &ledger, now);
    let progress = Progress { confirmed: Vec::new(), stage: Stage::Overview };
    let mut step = Step { work: Work::new(setup, *situation, head, ledger, now), user, progress };
    let started = AuditActivity::StartedRegistration;
    match obstacle(setup, user, situation.signed_in_at, now) {
        None => {
            step.work.audit_of(started, AuditDetail::Status(step.status()));
            step.to(Stage::Overview, Outcome::Moved)
        }
        Some(reason) => {
            step.work.audit_of(started, AuditDetail::Ended(EndedFor::Flow(reason)));
            let (stage, outcome) = end_for(reason);
            step.to(stage, outcome)
        }
    }
}

/// Why nobody can register now, where that is so.
fn obstacle(
    setup: &Setup,
    user: &User,
    signed_in_at: Option<Timestamp>,
    now: Timestamp,
) -> Option<EndReason> {
    let just_now = |at: Timestamp| now.millis_since(at) <= SIGN_IN_LIFETIME;
    if !signed_in_at.is_some_and(just_now) {
        Some(EndReason::Reauthenticate)
    } else if !setup.policy.is_in_scope(user, now) {
        Some(EndReason::NotInScope)
    } else {
        None
    }
}
