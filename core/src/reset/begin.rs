//! Beginning a flow: somebody says who they are (`docs/reset.md`, "identify").

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::audit::AuditDetail;
use super::claimant::Claimant;
use super::effect::Effect;
use super::guards::{is_behind, read};
use super::outcome::{EndedFor, Outcome};
use super::person::Standing;
use super::state::{Stage, State, Who};
use super::step::{Step, end, end_for};
use super::{Flow, Situation, Transition, refused};
use crate::contact::{Email, equal_folded};
use crate::identifier::canonical_typed;
use crate::ledger::{FlowId, Ledger, LedgerKey, LedgerRefusal};
use crate::setup::{Disclosure, Setup};
use crate::time::Timestamp;
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
        return Ok(refused(&Flow::Nothing, Refusal::Captcha));
    }
    let Some(typed) = canonical_typed(identifier) else {
        return Ok(refused(&Flow::Nothing, Refusal::Malformed));
    };
    let key = setup.ledger_key(&typed, situation.user);
    let ledger = match read(situation.ledger, key) {
        Ok(ledger) => ledger,
        Err(refusal) => return Ok(refused(&Flow::Nothing, refusal)),
    };
    if is_behind(situation.now, ledger.last()) {
        return Ok(refused(&Flow::Nothing, Refusal::ClockWentBack));
    }
    let now = situation.now.max(ledger.last());
    let standing = situation.user.map(|user| Standing::of(setup, user, now)).transpose()?;
    let state = unopened(setup, typed, key, situation, &ledger, now);
    let mut step = Step {
        setup,
        situation: *situation,
        limits: setup.policy.limits(),
        now,
        state,
        claimant: Claimant::Unasked,
        read: ledger.revision(),
        ledger,
        effects: Vec::new(),
        audits: Vec::new(),
    };
    Ok(match step.open() {
        Ok(tells) => step.identified(standing, tells),
        // Asked before the decision, for all alike.
        Err(LedgerRefusal::Blocked { counter, until }) => {
            step.audit(AuditDetail::Full(counter));
            let (ended, outcome) = end_for(EndReason::Blocked, Some(until));
            step.to(ended, outcome)
        }
        Err(other) => step.not_charged(other),
    })
}

impl Step<'_> {
    fn open(&mut self) -> Result<bool, LedgerRefusal> {
        let (ledger, tells) = self.ledger.open(self.limits, self.now, self.state.flow)?;
        self.ledger = Cow::Owned(ledger);
        self.state.opened = self.ledger.revision();
        Ok(tells)
    }

    fn identified(mut self, standing: Option<Standing<'_>>, tells: bool) -> Transition {
        let conceals = match self.setup.disclosure {
            Disclosure::Conceal => true,
            Disclosure::Disclose => false,
        };
        let reason = match &standing {
            Some(Standing::MayNot(reason)) => Some(*reason),
            Some(Standing::May(_)) | None => None,
        };
        if tells {
            let told = self.situation.user.zip(reason).filter(|_| conceals);
            self.effects.push(notice(told));
        }
        match standing {
            Some(Standing::May(person)) => {
                self.audit(AuditDetail::SubmittedUserId);
                self.state.who = Who::Person { digest: person.digest() };
                self.state.required = person.required();
                self.to(Stage::Choosing, Outcome::Moved)
            }
            Some(Standing::MayNot(reason)) => {
                self.audit(AuditDetail::MayNotReset(reason));
                self.may_not(conceals, EndedFor::Person(reason), reason.message())
            }
            None => {
                self.audit(AuditDetail::UnknownIdentifier);
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

/// A flow that is not opened yet.
fn unopened(
    setup: &Setup,
    identifier: String,
    key: LedgerKey,
    situation: &Situation<'_>,
    ledger: &Ledger,
    now: Timestamp,
) -> State {
    let nobody = FlowId::new([0; 16]);
    let mut stream = setup.stream(situation.entropy, nobody, ledger.revision(), "flow");
    State {
        flow: FlowId::new(stream.bytes()),
        key,
        identifier,
        fingerprint: setup.fingerprint,
        started: now,
        last: now,
        opened: 0,
        seen: 0,
        who: Who::Decoy,
        required: setup.policy.audience(GatePolicy::User).rules.required,
        proved: Vec::new(),
        stage: Stage::Choosing,
    }
}
