//! What a page shows, and whom it may ask (`docs/reset.md` and `docs/registration.md`, "Prompts").

use alloc::string::String;
use alloc::vec::Vec;

use super::outcome::EndedFor;
use super::{Situation, State};
use crate::registration::{self, RegistrationForm};
use crate::reset;
use crate::setup::Setup;
use crate::time::Timestamp;
use crate::word::{Action, CallError, Channel, MessageId, Method, RegistrationStatus};

/// All that a page needs.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Prompt {
    /// What is shown.
    #[serde(flatten)]
    pub kind: PromptKind,
    /// The number of the gate that is being proved; the last one afterwards.
    pub gate: u8,
    /// How many gates are required.
    pub gates: u8,
    /// Whether an administrator can be asked from here.
    pub contact: bool,
}

/// What a page shows.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "prompt", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[expect(missing_docs, reason = "each is described in `docs/reset.md`, \"Prompts\"")]
pub enum PromptKind {
    ChooseMethod {
        choices: Vec<Choice>,
    },
    TypePhone {
        method: Method,
        channel: Option<Channel>,
        masked: Option<String>,
    },
    EnterCode {
        method: Method,
        channel: Option<Channel>,
        masked: Option<String>,
        until: Option<Timestamp>,
        may_resend: bool,
    },
    AnswerQuestions {
        questions: Vec<AskedQuestion>,
    },
    WaitForHost {
        method: Method,
        number: Option<u8>,
    },
    ChooseAction {
        actions: Vec<Action>,
    },
    NewPassword {
        minimum: Option<usize>,
        maximum: Option<usize>,
        space_allowed: Option<bool>,
    },
    Writing,
    Stopped {
        reason: EndedFor,
        message: MessageId,
        until: Option<Timestamp>,
    },
    Done {
        message: Option<MessageId>,
    },
    Overview {
        status: RegistrationStatus,
        form: RegistrationForm,
    },
    Finished,
    Dismissed,
}

/// What the page of a flow shows, asked with the situation after the ledger was saved.
///
/// # Errors
///
/// [`CallError::Summary`] as [`reset::step`](crate::reset::step).
pub fn prompt(
    setup: &Setup,
    state: &State,
    situation: &Situation<'_>,
) -> Result<Prompt, CallError> {
    match state {
        State::Reset(state) => reset::prompt(setup, state, situation),
        State::Registration(state) => Ok(registration::prompt(setup, state, situation)),
    }
}

/// A method that may be chosen.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Choice {
    /// The method.
    pub method: Method,
    /// How a phone may be reached.
    pub channels: Vec<Channel>,
    /// The destination, masked; `None` where the policy shows no hints.
    pub masked: Option<String>,
}

/// A question as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct AskedQuestion {
    /// The question's id.
    pub id: String,
    /// Its text, where it is one of the tenant's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}
