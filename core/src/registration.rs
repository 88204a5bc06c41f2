//! Registering for a reset (`docs/rules.md`, `registration.status`): where a person stands, what a
//! form shows, what is wrong with what was typed into it; and a registration as a state machine
//! (`docs/registration.md`).
//!
//! Of the machine a newcomer reads [`table`] first: which state takes which event and where it leads.

mod begin;
mod change;
mod draft;
mod event;
mod event_form;
mod field;
mod finish;
mod form;
mod guards;
mod prompt;
mod provide;
mod sealed;
mod state;
mod step;
mod submit;
pub mod table;

use self::begin::begin;
pub use self::draft::RegistrationDraft;
pub use self::event::{Event, GivenAnswer};
pub use self::field::DraftField;
pub use self::form::{FormField, FormQuestion, FormQuestions, RegistrationForm};
use self::guards::ended;
pub(crate) use self::prompt::prompt;
pub(crate) use self::state::Progress;
pub use self::state::State;
use self::step::Step;
use self::table::StateKind;
use crate::facts::{Facts, Throttle};
use crate::flow::{self, Charged, Flow, Guard, Situation, Transition};
use crate::policy::Policy;
use crate::setup::Setup;
use crate::time::Timestamp;
use crate::user::User;
use crate::word::{CallError, Check, Refusal, RegistrationStatus};

const DAY_MILLIS: i64 = 86_400_000;

/// Whom a reset is for at all, whatever they have.
const CHECKS: [Check; 4] = [Check::Account, Check::Organization, Check::Feature, Check::License];

/// Takes a registration from one state to the next; every one begins with [`Flow::Nothing`] and
/// [`Event::Begin`].
///
/// # Errors
///
/// [`CallError::Summary`] where questions are answered by a person of whose enrolment only the summary
/// was given, so that nobody knows what would be replaced. It is not the person's doing: nothing was
/// charged.
pub fn step(
    setup: &Setup,
    flow: &Flow,
    event: Event,
    situation: &Situation<'_>,
) -> Result<Transition, CallError> {
    let (state, kind) = match (flow, &event) {
        (Flow::Nothing, Event::Begin) => return Ok(begin(setup, situation)),
        // What begins a flow is no event of one that has begun.
        (
            Flow::Nothing
            | Flow::Waiting(flow::State::Reset(_))
            | Flow::Charged(Charged { state: flow::State::Reset(_), .. }),
            _,
        )
        | (_, Event::Begin) => return Ok(Transition::refused(flow, Refusal::NotNow)),
        (Flow::Waiting(flow::State::Registration(state)), _) => (state, state.kind()),
        (Flow::Charged(Charged { state: flow::State::Registration(state), .. }), _) => {
            (state, StateKind::Charged)
        }
    };
    let step = match Step::new(setup, state, situation) {
        Ok(step) => step,
        Err(Guard::Refuse(reason)) => return Ok(Transition::refused(flow, reason)),
        Err(Guard::End(reason, _)) => return Ok(ended(state, situation, reason)),
    };
    if !table::takes(kind, event.kind()) {
        return Ok(Transition::refused(flow, Refusal::NotNow));
    }
    Ok(match (event, flow) {
        (Event::Verify, Flow::Charged(charged)) => step.verify(charged),
        (Event::Begin | Event::Verify, _) => Transition::refused(flow, Refusal::NotNow),
        (Event::Provide { field, value, channel }, _) => step.provide(field, value, channel),
        (Event::Confirm { field, channel }, _) => step.confirm(field, channel),
        (Event::Answer(answers), _) => step.answer(&answers)?,
        (Event::App, _) => step.app(),
        (Event::Remove { field }, _) => step.remove(field),
        (Event::Finish, _) => step.finish(),
        (Event::Dismiss, _) => step.dismiss(),
        (Event::SubmitCode(typed), _) => step.submit_code(&typed),
        (Event::Resend, _) => step.resend(),
        (Event::HostResult { flow, charge, result }, _) => step.host_result(flow, charge, result),
        (Event::Back, _) => step.back(),
    })
}

impl Policy {
    /// Where a person stands with registering at one time.
    ///
    /// ```
    /// use twogate::{Policy, RegistrationStatus, Timestamp, User};
    ///
    /// let policy = Policy::from_json(
    ///     r#"{"scope": "all", "methods": ["email"], "registration": {"requiredAtSignIn": true}}"#,
    /// )?;
    /// let user = User::from_json(r#"{"id": "ann@contoso.com", "licenses": ["ems"]}"#)?;
    /// let status = policy.registration_status(&user, Timestamp::from_millis(0));
    /// assert_eq!(status, RegistrationStatus::MustRegister);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn registration_status(&self, user: &User, now: Timestamp) -> RegistrationStatus {
        let facts = self.facts(user, now, Throttle::Unknown);
        let registration = self.document().registration;
        if !self.may_register(&facts) {
            return RegistrationStatus::NotInScope;
        }
        // None is before every time.
        let Some(last) = user.registered_at.max(user.confirmed_at) else {
            return if registration.required_at_sign_in {
                RegistrationStatus::MustRegister
            } else {
                RegistrationStatus::MayRegister
            };
        };
        let interval = registration.reconfirm_after_days.saturating_mul(DAY_MILLIS);
        if interval > 0 && now.millis_since(last) >= interval {
            RegistrationStatus::MustReconfirm
        } else {
            RegistrationStatus::Registered
        }
    }

    /// Whether a reset is for a person at all, whatever they have.
    pub(crate) fn is_in_scope(&self, user: &User, now: Timestamp) -> bool {
        self.may_register(&self.facts(user, now, Throttle::Unknown))
    }

    /// Whether a person passes the checks that do not look at what they have.
    fn may_register(&self, facts: &Facts) -> bool {
        let (rules, _, gates) = self.gates(facts);
        CHECKS.iter().all(|check| self.failure(*check, facts, rules, gates).is_none())
    }
}
