//! Steps of a reset, what steps give, and what the pages of a flow show.

use std::sync::Arc;

use twogate::flow::{self, Effect, EventError, Flow, Outcome, Situation, Transition};
use twogate::reset::{self, Event};
use twogate::{CallError, Secret, Setup};
use zeroize::Zeroizing;

use crate::bytes::{room, twogate_bytes};
use crate::caller::Caller;
use crate::error::twogate_error;
use crate::failure::Failure;
use crate::flow::twogate_flow;
use crate::guard::{guard, look};
use crate::handle;
use crate::hashing::failed;
use crate::setup::twogate_setup;
use crate::situation::twogate_situation;
use crate::status::twogate_status;
use crate::string::twogate_str;
use crate::text::twogate_text;

/// What a step gives: the flow as it is now, what became of the event, and what the host is to do.
/// Owned by the caller, freed by twogate_transition_free; it never changes.
pub struct twogate_transition {
    flow: Arc<Flow>,
    outcome: Outcome,
    effects: Vec<Effect>,
    json: Zeroizing<String>,
}

impl twogate_transition {
    fn new(transition: Transition) -> Result<Self, Box<Failure>> {
        let Transition { flow, outcome, effects } = transition;
        let became = written(serde_json::to_string(&outcome))?;
        let listed = Zeroizing::new(written(serde_json::to_string(&effects))?);
        let json = format!("{{\"outcome\":{became},\"effects\":{}}}", *listed);
        Ok(Self { flow: Arc::new(flow), outcome, effects, json: Zeroizing::new(json) })
    }

    pub(crate) const fn outcome(&self) -> &Outcome {
        &self.outcome
    }

    pub(crate) fn effects(&self) -> &[Effect] {
        &self.effects
    }

    /// The code of an effect that has one.
    fn code(&self, index: usize) -> Option<&Secret> {
        match self.effects.get(index)? {
            Effect::SendCode { code, .. } | Effect::CheckAppCode { code, .. } => Some(&code.0),
            Effect::SaveLedger { .. }
            | Effect::PlaceCall { .. }
            | Effect::AskApp { .. }
            | Effect::SaveEnrolment { .. }
            | Effect::SaveContact { .. }
            | Effect::RemoveContact { .. }
            | Effect::SaveRegistered { .. }
            | Effect::WritePassword { .. }
            | Effect::UnlockAccount { .. }
            | Effect::Notify { .. }
            | Effect::NotifyAdministrators { .. }
            | Effect::ContactAdministrator { .. }
            | Effect::Audit(_) => None,
        }
    }
}

/// Takes a flow from one state to the next; every flow begins with one of twogate_flow_new and the
/// event "identify". Sets *transition to what the step gives, which the caller frees with
/// twogate_transition_free; flow stays as it is.
///
/// event_json is the event without what is secret in it, as docs/reset.md says under "Events in
/// JSON". secrets are, in the order of what the prompt asks for, the number, the code, the answers or
/// the password as they were typed. TWOGATE_STATUS_INVALID_ARGUMENT where the text is no event, and
/// where it has another number of secrets. TWOGATE_STATUS_INVALID_USER, TWOGATE_STATUS_NO_ENTROPY,
/// TWOGATE_STATUS_SUMMARY_ONLY and TWOGATE_STATUS_UNKNOWN_PEPPER are the host's to mend. A step that
/// is refused is TWOGATE_STATUS_OK: its outcome says why. Whatever else than TWOGATE_STATUS_OK comes
/// back, nothing was compared or charged, and the flow is where it was.
///
/// The host carries out the effects in their order, also those of a step that is refused. Where
/// "saveLedger" finds another revision stored than it expects, this step never was: drop the
/// transition, read the ledger again, and repeat the step on the old flow.
///
/// Right answers take one Argon2id, or two: do not call it on a thread that has to answer quickly.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_reset_step(
    setup: *const twogate_setup,
    flow: *const twogate_flow,
    event_json: twogate_str,
    secrets: *const twogate_bytes,
    secret_count: usize,
    situation: *const twogate_situation,
    transition: *mut *mut twogate_transition,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let given =
                Step { setup, flow, event_json, secrets, secret_count, situation, transition };
            given.take(caller, Event::from_json, reset::step)
        })
    }
}

/// What came of a step as a JSON object {"outcome", "effects"}, as docs/reset.md says, without codes;
/// borrowed from the transition. Absent for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_transition_json(
    transition: *const twogate_transition,
) -> twogate_str {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        look(twogate_str::ABSENT, |caller| {
            Ok(twogate_str::of(&caller.object(transition, "transition")?.json))
        })
    }
}

/// The code of the effect with this index, counted from 0 in the list "effects"; borrowed from the
/// transition, and overwritten when that is freed. {NULL, 0} where the effect has none: only
/// "sendCode" and "checkAppCode" do.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_transition_code(
    transition: *const twogate_transition,
    index: usize,
) -> twogate_bytes {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        look(twogate_bytes::NONE, |caller| {
            let code = caller.object(transition, "transition")?.code(index);
            Ok(code.map_or(twogate_bytes::NONE, |code| twogate_bytes::of(code.reveal())))
        })
    }
}

/// The flow as it is after a step, for the next one: sets *flow to it, which the caller frees with
/// twogate_flow_free. The transition may be freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_transition_flow(
    transition: *const twogate_transition,
    flow: *mut *mut twogate_flow,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let transition = caller.object(transition, "transition")?;
            let out = caller.out(flow, "flow")?;
            out.write(handle::give(twogate_flow::new(Arc::clone(&transition.flow))));
            Ok(())
        })
    }
}

/// What the person's page shows, in a reset or in a registration, asked with the situation after the
/// ledger was saved: sets *prompt to a JSON object as docs/reset.md and docs/registration.md say under
/// "Prompts", which the caller frees with twogate_text_free. TWOGATE_STATUS_INVALID_ARGUMENT for a
/// flow that has not begun or is charged.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_flow_prompt(
    setup: *const twogate_setup,
    flow: *const twogate_flow,
    situation: *const twogate_situation,
    prompt: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let setup = &caller.object(setup, "setup")?.setup;
            let state = caller.object(flow, "flow")?.state()?;
            let situation = caller.grown(situation, "situation")?;
            let out = caller.out(prompt, "prompt")?;
            let read = situation.read(caller)?;
            let prompt = flow::prompt(setup, state, &read.situation()).map_err(failed)?;
            let json = written(serde_json::to_string(&prompt))?;
            out.write(handle::give(twogate_text::new(json)));
            Ok(())
        })
    }
}

/// Overwrites a transition's codes and its text with zeroes and frees it. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_transition_free(transition: *mut twogate_transition) {
    // SAFETY: the caller keeps the header's rules.
    drop(unsafe { handle::take(transition) });
}

/// A step as C asks for it, of a reset or of a registration.
pub(crate) struct Step {
    pub(crate) setup: *const twogate_setup,
    pub(crate) flow: *const twogate_flow,
    pub(crate) event_json: twogate_str,
    pub(crate) secrets: *const twogate_bytes,
    pub(crate) secret_count: usize,
    pub(crate) situation: *const twogate_situation,
    pub(crate) transition: *mut *mut twogate_transition,
}

impl Step {
    /// Takes it with one of the two machines: how its events are read, and its step.
    pub(crate) fn take<E>(
        &self,
        caller: &Caller,
        read: fn(&str, Vec<Secret>) -> Result<E, EventError>,
        step: fn(&Setup, &Flow, E, &Situation<'_>) -> Result<Transition, CallError>,
    ) -> Result<(), Box<Failure>> {
        let setup = &caller.object(self.setup, "setup")?.setup;
        let flow = &caller.object(self.flow, "flow")?.flow;
        let situation = caller.grown(self.situation, "situation")?;
        let out = caller.out(self.transition, "transition")?;
        let event = self.event(caller, read)?;
        let situation = situation.read(caller)?;
        let stepped = step(setup, flow, event, &situation.situation()).map_err(failed)?;
        out.write(handle::give(twogate_transition::new(stepped)?));
        Ok(())
    }

    fn event<E>(
        &self,
        caller: &Caller,
        read: fn(&str, Vec<Secret>) -> Result<E, EventError>,
    ) -> Result<E, Box<Failure>> {
        let text = caller.text(self.event_json, "event_json")?.unwrap_or_default();
        let given = caller.list(self.secrets, self.secret_count, "secrets")?;
        let mut secrets = room(given.len())?;
        for (index, secret) in given.iter().enumerate() {
            let secret = secret.secret(caller, "secrets");
            secrets.push(secret.map_err(|failure| failure.at(index))?);
        }
        read(text, secrets).map_err(|error| match error {
            EventError::Malformed => Failure::argument("event_json", "is no event"),
            EventError::Secrets => {
                Failure::argument("secrets", "are more or fewer than the event's")
            }
        })
    }
}

/// What the engine gives can always be written.
fn written(json: serde_json::Result<String>) -> Result<String, Box<Failure>> {
    json.map_err(|_| Box::new(Failure::Panic))
}
