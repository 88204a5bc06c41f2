//! Beginning a flow: somebody says who they are (`docs/reset.md`, "identify").

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::claimant::Claimant;
use super::person::Standing;
use super::state::{Progress, Stage, Who};
use super::step::{Step, end, end_for};
use crate::contact::{Email, equal_folded};
use crate::flow::{
    AuditDetail, Effect, EndedFor, Flow, Head, Outcome, Situation, Transition, Work, is_behind, own,
};
use crate::identifier::canonical_typed;
use crate::ledger::LedgerRefusal;
use crate::setup::{Disclosure, Setup};
use crate::user::User;
use crate::word::{CallError, EndReason, GatePolicy, MessageId, Reason, Refusal};

/// Begins a flow for whoever has an identifier, or for nobody.
pub(super) fn begin(
    setup: &Setup,
    identifier: &str,
    captcha: bool,
    situation: &Situation<'_>,
) -> Result<Transition, CallError> {
    if !captcha {
        return Ok(Transition::refused(&Flow::Nothing, Refusal::Captcha));
    }
    let Some(typed) = canonical_typed(identifier) else {
        return Ok(Transition::refused(&Flow::Nothing, Refusal::Malformed));
    };
    let key = setup.ledger_key(&typed, situation.user);
    let ledger = match own(situation.ledger, key) {
        Ok(ledger) => ledger,
        Err(refusal) => return Ok(Transition::refused(&Flow::Nothing, refusal)),
    };
    if is_behind(situation.now, ledger.last()) {
        return Ok(Transition::refused(&Flow::Nothing, Refusal::ClockWentBack));
    }
    let now = situation.now.max(ledger.last());
    let standing = situation.user.map(|user| Standing::of(setup, user, now)).transpose()?;
    let head = Head::new(setup, typed, key, situation, &ledger, now);
    let mut step = Step {
        work: Work::new(setup, *situation, head, ledger, now),
        progress: Progress {
            who: Who::Decoy,
            required: setup.policy.audience(GatePolicy::User).rules.required,
            proved: Vec::new(),
            stage: Stage::Choosing,
        },
        claimant: Claimant::Unasked,
    };
    Ok(match step.open() {
        Ok(tells) => step.identified(standing, tells),
        // Asked before the decision, for all alike.
        Err(LedgerRefusal::Blocked { counter, until }) => {
            step.work.audit(AuditDetail::Full(counter));
            let (ended, outcome) = end_for(EndReason::Blocked, Some(until));
            step.to(ended, outcome)
        }
        Err(other) => step.not_charged(other),
    })
}

impl Step<'_> {
    fn open(&mut self) -> Result<bool, LedgerRefusal> {
        let work = &mut self.work;
        let (ledger, tells) = work.ledger.open(work.limits, work.now, work.head.flow)?;
        work.head.opened = ledger.revision();
        work.ledger = Cow::Owned(ledger);
        Ok(tells)
    }

    fn identified(mut self, standing: Option<Standing<'_>>, tells: bool) -> Transition {
        let conceals = match self.work.setup.disclosure {
            Disclosure::Conceal => true,
            Disclosure::Disclose => false,
        };
        let reason = match &standing {
            Some(Standing::MayNot(reason)) => Some(*reason),
            Some(Standing::May(_)) | None => None,
        };
        if tells {
            let told = self.work.situation.user.zip(reason).filter(|_| conceals);
            self.work.effects.push(notice(told));
        }
        match standing {
            Some(Standing::May(person)) => {
                self.work.audit(AuditDetail::SubmittedUserId);
                self.progress.who = Who::Person { digest: person.digest() };
                self.progress.required = person.required();
                self.to(Stage::Choosing, Outcome::Moved)
            }
            Some(Standing::MayNot(reason)) => {
                self.work.audit(AuditDetail::MayNotReset(reason));
                self.may_not(conceals, EndedFor::Person(reason), reason.message())
            }
            None => {
                self.work.audit(AuditDetail::UnknownIdentifier);
                let reason = EndReason::Unknown;
                self.may_not(conceals, EndedFor::Flow(reason), reason.message())
            }
        }
    }

    fn may_not(self, conceals: bool, reason: EndedFor, message: MessageId) -> Transition {
        let (stage, outcome) =
            if conceals { (Stage::Choosing, Outcome::Moved) } else { end(reason, None, message) };
        self.to(stage, outcome)
    }
}

/// A mail for everybody whom no block stops, which is delivered only to somebody who may not reset
/// and has an address that they can read: so the person learns why, and a stranger does not.
fn notice(told: Option<(&User, Reason)>) -> Effect {
    let address = told.and_then(|(user, reason)| Some((readable(user)?, reason)));
    match address {
        Some((to, reason)) => Effect::Notify { to: Some(to), message: reason.message() },
        None => Effect::Notify { to: None, message: MessageId::CouldNotVerify },
    }
}

/// The first of a person's other addresses that is not the account's own.
fn readable(user: &User) -> Option<String> {
    let own = [Some(&user.id), user.primary_email.as_ref()];
    let is_own = |address: &str| own.into_iter().flatten().any(|it| equal_folded(it, address));
    let others = [user.authentication_email.as_ref(), user.alternate_emails.first()];
    others
        .into_iter()
        .flatten()
        .find(|address| Email::parse(address).is_some() && !is_own(address))
        .map(ToString::to_string)
}
