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
pub use self::begin::begin;
pub use self::effect::Effect;
pub use self::event::Event;
pub use self::outcome::{EndedFor, Outcome};
pub use self::prompt::{Choice, Prompt, PromptKind, prompt};
pub use self::sealed::{SEALED_SIZE, open, seal};
pub use self::state::{Charged, State};
use self::step::Step;
use crate::entropy::Entropy;
use crate::ledger::{Ledger, LedgerError};
use crate::setup::Setup;
use crate::time::Timestamp;
use crate::user::User;
use crate::word::{CallError, Refusal};

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
    pub next: Next,
    /// What became of the event.
    pub outcome: Outcome,
    /// What the host does, in this order. Where [`Effect::SaveLedger`] fails because somebody else
    /// saved meanwhile, this step never was: read the ledger again and repeat it on the old state.
    pub effects: Vec<Effect>,
}

/// The flow after a step.
#[derive(Clone, Debug)]
pub enum Next {
    /// It waits for an event.
    State(State),
    /// Something was submitted and charged: save the ledger, then [`verify`] it.
    Charged(Charged),
}

/// Takes a flow from one state to the next.
///
/// # Errors
///
/// [`CallError::Summary`] where only a summary of the enrolment was given and the gates do not
/// suffice without its questions, [`CallError::UnknownPepper`]. Neither is the person's doing.
pub fn step(
    setup: &Setup,
    state: &State,
    event: Event,
    situation: &Situation<'_>,
) -> Result<Transition, CallError> {
    let step = match Step::new(setup, state, event.kind(), situation)? {
        Ok(step) => step,
        Err(transition) => return Ok(transition),
    };
    if !table::takes(state.kind(), event.kind()) {
        return Ok(step.refused(Refusal::NotNow));
    }
    match event {
        Event::Choose { method, channel } => Ok(step.choose(method, channel)),
        Event::SubmitPhone(typed) => Ok(step.submit_phone(&typed)),
        Event::SubmitCode(typed) => Ok(step.submit_code(&typed)),
        Event::SubmitAnswers(typed) => step.submit_answers(typed),
        Event::HostResult { flow, charge, result } => Ok(step.host_result(flow, charge, result)),
        Event::Resend => Ok(step.resend()),
        Event::Back => Ok(step.back()),
        Event::ContactAdministrator => Ok(step.contact_administrator()),
        Event::Cancel => Ok(step.cancel()),
        Event::ChooseAction(action) => Ok(step.choose_action(action)),
        Event::NewPassword { password, names } => Ok(step.new_password(&password, &names)),
        Event::Written(result) => Ok(step.written(result)),
    }
}

/// Compares what was submitted, once its charge is stored.
///
/// # Errors
///
/// As [`step`]; nothing is compared then, and the charge stays open.
pub fn verify(
    setup: &Setup,
    charged: &Charged,
    situation: &Situation<'_>,
) -> Result<Transition, CallError> {
    match Step::new(setup, &charged.state, table::EventKind::Verify, situation)? {
        Ok(step) => step.verify(charged),
        Err(transition) => Ok(match transition.next {
            // A refusal keeps what was submitted.
            Next::State(state) if !state.is_over() => {
                Transition { next: Next::Charged(charged.clone()), ..transition }
            }
            Next::State(_) | Next::Charged(_) => transition,
        }),
    }
}
