//! A reset, step by step: values in, values out.

mod effect;
mod event;
mod outcome;
mod prompt;
mod situation;

use std::sync::Arc;

use twogate::Entropy;
use twogate::flow::{open, prompt, seal};
use twogate::reset::step;

pub use self::effect::Effect;
pub use self::event::ResetEvent;
pub use self::outcome::{EndedFor, ResetOutcome};
pub use self::prompt::{Prompt, PromptKind};
pub use self::situation::Situation;
use crate::guard::guard;
use crate::hashing::CallError;
use crate::setup::Setup;

/// A flow between two steps. Immutable, usable from any thread.
///
/// Most wait for an event; one that was charged waits for `verify`, and stays in memory.
#[derive(Debug, uniffi::Object)]
pub struct Flow(twogate::flow::Flow);

/// What a step gives.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Transition {
    /// The flow as it is now.
    pub flow: Arc<Flow>,
    /// What became of the event.
    pub outcome: ResetOutcome,
    /// What the host does, in this order, also on refusal. Where `saveLedger` fails because somebody
    /// else saved meanwhile, this step never was: read the ledger again and repeat it on the old flow.
    pub effects: Vec<Effect>,
}

#[uniffi::export]
impl Flow {
    /// No flow yet: it takes `identify`.
    #[uniffi::constructor]
    #[must_use]
    #[expect(clippy::new_without_default, reason = "a constructor of Swift and Kotlin")]
    pub fn new() -> Self {
        Self(twogate::flow::Flow::Nothing)
    }

    /// What was typed, in the canonical form by which the host looks the person up; absent before
    /// `identify`.
    #[must_use]
    pub fn identifier(&self) -> Option<String> {
        match &self.0 {
            twogate::flow::Flow::Nothing => None,
            twogate::flow::Flow::Waiting(state) => Some(state.identifier().to_owned()),
            twogate::flow::Flow::Charged(charged) => Some(charged.identifier().to_owned()),
        }
    }

    /// The key under which the host keeps the ledger; absent before `identify`.
    #[must_use]
    pub fn ledger_key(&self) -> Option<String> {
        match &self.0 {
            twogate::flow::Flow::Nothing => None,
            twogate::flow::Flow::Waiting(state) => Some(state.ledger_key().to_string()),
            twogate::flow::Flow::Charged(charged) => Some(charged.ledger_key().to_string()),
        }
    }
}

#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
impl Setup {
    /// Takes a flow from one state to the next. Answers are hashed with Argon2id: not on the main
    /// thread.
    ///
    /// # Errors
    ///
    /// What is wrong with the call; then nothing was compared or charged. What a person does wrong is
    /// no error.
    pub fn step(
        &self,
        flow: &Flow,
        event: ResetEvent,
        situation: Situation,
    ) -> Result<Transition, CallError> {
        guard(CallError::Internal, || {
            let read = situation.read()?;
            Ok(step(self.core(), &flow.0, event.into(), &read.core())?.into())
        })
    }

    /// What the page of a flow shows, asked with the situation after the ledger was saved; nothing
    /// before `identify` and of a charged flow.
    ///
    /// # Errors
    ///
    /// What is wrong with the call.
    pub fn prompt(&self, flow: &Flow, situation: Situation) -> Result<Option<Prompt>, CallError> {
        guard(CallError::Internal, || {
            let read = situation.read()?;
            let Some(state) = flow.state() else { return Ok(None) };
            Ok(Some(prompt(self.core(), state, &read.core())?.into()))
        })
    }

    /// A flow as 1,024 bytes, sealed under the newest state key, so that a browser may keep them;
    /// nothing of no flow and of a charged one, of which no replay may get a second guess. `entropy`
    /// is 32 bytes from the system's generator.
    ///
    /// # Errors
    ///
    /// What is wrong with the call.
    pub fn seal(&self, flow: &Flow, entropy: Vec<u8>) -> Result<Option<Vec<u8>>, CallError> {
        guard(CallError::Internal, || {
            let entropy = Entropy::new(&entropy)?;
            Ok(flow.state().map(|state| seal(self.core(), state, &entropy)))
        })
    }

    /// Opens what `seal` gave, whichever of the setup's keys sealed it.
    ///
    /// # Errors
    ///
    /// `WrongKey` for anything else.
    pub fn open(&self, sealed: Vec<u8>) -> Result<Arc<Flow>, CallError> {
        guard(CallError::Internal, || {
            let state = open(self.core(), &sealed)?;
            Ok(Arc::new(Flow(twogate::flow::Flow::Waiting(state))))
        })
    }
}

impl Flow {
    fn state(&self) -> Option<&twogate::flow::State> {
        match &self.0 {
            twogate::flow::Flow::Waiting(state) => Some(state),
            twogate::flow::Flow::Nothing | twogate::flow::Flow::Charged(_) => None,
        }
    }
}

impl From<twogate::flow::Transition> for Transition {
    fn from(transition: twogate::flow::Transition) -> Self {
        let twogate::flow::Transition { flow, outcome, effects } = transition;
        Self {
            flow: Arc::new(Flow(flow)),
            outcome: outcome.into(),
            effects: effects.into_iter().map(Effect::from).collect(),
        }
    }
}
