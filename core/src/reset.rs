//! A reset as a state machine (`docs/reset.md`): what a [`Flow`] does with the events of somebody who
//! has forgotten their password.
//!
//! A newcomer reads [`table`] first: which state takes which event and where it leads. What a step
//! does stands in the file of its event.

mod begin;
mod choose;
mod claimant;
mod decoy;
mod event;
mod event_form;
mod guards;
mod leave;
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

use self::begin::begin;
pub use self::event::Event;
use self::guards::ended;
pub(crate) use self::prompt::prompt;
pub(crate) use self::state::Progress;
pub use self::state::State;
use self::step::Step;
use self::table::StateKind;
use crate::flow::{self, Charged, Flow, Guard, Situation, Transition};
use crate::setup::Setup;
use crate::word::{CallError, Refusal};

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
        // What begins a flow is no event of one that has begun.
        (
            Flow::Nothing
            | Flow::Waiting(flow::State::Registration(_))
            | Flow::Charged(Charged { state: flow::State::Registration(_), .. }),
            _,
        )
        | (_, Event::Identify { .. }) => return Ok(Transition::refused(flow, Refusal::NotNow)),
        (Flow::Waiting(flow::State::Reset(state)), _) => (state, state.kind()),
        (Flow::Charged(Charged { state: flow::State::Reset(state), .. }), _) => {
            (state, StateKind::Charged)
        }
    };
    let step = match Step::new(setup, state, kind, event.kind(), situation)? {
        Ok(step) => step,
        Err(Guard::Refuse(reason)) => return Ok(Transition::refused(flow, reason)),
        Err(Guard::End(reason, until)) => return Ok(ended(state, situation, reason, until)),
    };
    if !table::takes(kind, event.kind()) {
        return Ok(Transition::refused(flow, Refusal::NotNow));
    }
    match (event, flow) {
        (Event::Verify, Flow::Charged(charged)) => step.verify(charged),
        (Event::Identify { .. } | Event::Verify, _) => {
            Ok(Transition::refused(flow, Refusal::NotNow))
        }
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
