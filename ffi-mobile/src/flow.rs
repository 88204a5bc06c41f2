//! What a reset and a registration have in common: a flow between two steps, and what a step gives.

mod effect;
mod host_result;
mod outcome;
mod prompt;
mod situation;

use std::sync::Arc;

use twogate::Entropy;
use twogate::flow::{open, prompt, seal};

pub use self::effect::Effect;
pub(crate) use self::host_result::named;
pub use self::outcome::{EndedFor, FlowOutcome};
pub use self::prompt::{Prompt, PromptKind};
pub use self::situation::Situation;
use crate::guard::guard;
use crate::hashing::CallError;
use crate::setup::Setup;

/// A flow between two steps: a reset or a registration. Immutable, usable from any thread.
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
    pub outcome: FlowOutcome,
    /// What the host does, in this order, also on refusal. Where `saveLedger` fails because somebody
    /// else saved meanwhile, this step never was: read the ledger again and repeat it on the old flow.
    pub effects: Vec<Effect>,
}

#[uniffi::export]
impl Flow {
    /// No flow yet: it takes `identify`, which begins a reset, or `begin`, which begins a registration.
    #[uniffi::constructor]
    #[must_use]
    #[expect(clippy::new_without_default, reason = "a constructor of Swift and Kotlin")]
    pub fn new() -> Self {
        Self(twogate::flow::Flow::Nothing)
    }

    /// Whose flow it is, in the canonical form by which the host looks the person up: what was typed, or
    /// the name of who registers; absent before a flow begins.
    #[must_use]
    pub fn identifier(&self) -> Option<String> {
        match &self.0 {
            twogate::flow::Flow::Nothing => None,
            twogate::flow::Flow::Waiting(state) => Some(state.identifier().to_owned()),
            twogate::flow::Flow::Charged(charged) => Some(charged.identifier().to_owned()),
        }
    }

    /// The key under which the host keeps the ledger; absent before a flow begins.
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
    /// What the page of a flow shows, asked with the situation after the ledger was saved; nothing
    /// before a flow begins and of a charged one.
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
    pub(crate) fn core(&self) -> &twogate::flow::Flow {
        &self.0
    }

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
