//! A reset as a state machine: values in, values out (`docs/reset.md`). The host stores, sends, asks
//! and waits; the engine says what, and what it means.
//!
//! A newcomer reads [`table`] first: which state takes which event and where it leads. What a step
//! does stands in the file of its event.

mod audit;
mod begin;
mod choose;
mod claimant;
mod code;
mod decoy;
mod effect;
mod event;
mod event_form;
mod guards;
mod leave;
mod outcome;
mod person;
mod phone_number;
mod prompt;
mod sealed;
mod state;
mod step;
mod submit;
pub mod table;
mod verify;
mod write;

use alloc::vec::Vec;

pub use self::audit::{Audit, AuditDetail};
use self::begin::begin;
pub use self::claimant::{AskedQuestion, Choice};
pub use self::effect::{Effect, SentCode};
pub use self::event::Event;
pub use self::event_form::EventError;
use self::guards::{Guard, ended};
pub use self::outcome::{EndedFor, Outcome};
pub use self::prompt::{Prompt, PromptKind, prompt};
pub use self::sealed::{SEALED_SIZE, open, seal};
pub use self::state::{Charged, State};
use self::step::Step;
use self::table::StateKind;
use crate::entropy::Entropy;
use crate::ledger::Ledger;
use crate::setup::Setup;
use crate::time::Timestamp;
use crate::user::User;
use crate::word::{CallError, LedgerError, Refusal};

/// How things stand at a step: read afresh before every one.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// The person; `None` where nobody has the identifier.
    pub user: Option<&'a User>,
    /// The ledger, read where it is written.
    pub ledger: LedgerRow<'a>,
    /// The time.
    pub now: Timestamp,
    /// 32 bytes that the host drew for this step.
    pub entropy: &'a Entropy,
}

/// What the host found under a ledger's key.
#[derive(Clone, Copy, Debug)]
pub enum LedgerRow<'a> {
    /// Nothing yet.
    Absent,
    /// A ledger.
    Known(&'a Ledger),
    /// Something that this version does not read.
    Unreadable(LedgerError),
}

/// What a step gives.
#[derive(Clone, Debug)]
#[must_use = "effects are carried out in their order, also on refusal"]
pub struct Transition {
    /// The flow as it is now.
    pub flow: Flow,
    /// What became of the event.
    pub outcome: Outcome,
    /// What the host does, in this order. Where [`Effect::SaveLedger`] fails because somebody else
    /// saved meanwhile, this step never was: read the ledger again and repeat it on the old state.
    pub effects: Vec<Effect>,
}

/// A flow between two steps.
#[derive(Clone, Debug)]
pub enum Flow {
    /// There is none yet.
    Nothing,
    /// It waits for an event.
    Waiting(State),
    /// Something was submitted and charged: save the ledger, then give it [`Event::Verify`].
    Charged(Charged),
}

/// Takes a flow from one state to the next; every flow begins with [`Flow::Nothing`] and
/// [`Event::Identify`].
///
/// # Errors
///
/// [`CallError::Summary`] where only a summary of the enrolment was given and the gates do not
/// suffice without its questions, [`CallError::UnknownPepper`]. Neither is the person's doing: nothing
/// was compared or charged.
pub fn step(
    setup: &Setup,
    flow: &Flow,
    event: Event,
    situation: &Situation<'_>,
) -> Result<Transition, CallError> {
    let (state, kind) = match (flow, &event) {
        (Flow::Nothing, Event::Identify { identifier, captcha }) => {
            return begin(setup, identifier, *captcha, situation);
        }
        (Flow::Nothing, _) => return Ok(refused(flow, Refusal::NotNow)),
        (Flow::Waiting(state), _) => (state, state.kind()),
        (Flow::Charged(charged), _) => (&charged.state, StateKind::Charged),
    };
    let step = match Step::new(setup, state, kind, event.kind(), situation)? {
        Ok(step) => step,
        Err(Guard::Refuse(reason)) => return Ok(refused(flow, reason)),
        Err(Guard::End(reason, until)) => return Ok(ended(state, situation, reason, until)),
    };
    if !table::takes(kind, event.kind()) {
        return Ok(refused(flow, Refusal::NotNow));
    }
    match (event, flow) {
        (Event::Verify, Flow::Charged(charged)) => step.verify(charged),
        (Event::Identify { .. } | Event::Verify, _) => Ok(refused(flow, Refusal::NotNow)),
        (Event::Choose { method, channel }, _) => Ok(step.choose(method, channel)),
        (Event::SubmitPhone(typed), _) => Ok(step.submit_phone(&typed)),
        (Event::SubmitCode(typed), _) => Ok(step.submit_code(&typed)),
        (Event::SubmitAnswers(typed), _) => step.submit_answers(typed),
        (Event::HostResult { flow, charge, result }, _) => {
            Ok(step.host_result(flow, charge, result))
        }
        (Event::Resend, _) => Ok(step.resend()),
        (Event::Back, _) => Ok(step.back()),
        (Event::ContactAdministrator, _) => Ok(step.contact_administrator()),
        (Event::Cancel, _) => Ok(step.cancel()),
        (Event::ChooseAction(action), _) => Ok(step.choose_action(action)),
        (Event::NewPassword { password, names }, _) => Ok(step.new_password(&password, &names)),
        (Event::Written(result), _) => Ok(step.written(result)),
    }
}

/// Nothing changes.
fn refused(flow: &Flow, reason: Refusal) -> Transition {
    Transition { flow: flow.clone(), outcome: Outcome::Refused { reason }, effects: Vec::new() }
}
