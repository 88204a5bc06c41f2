//! The pages of a reset and of a registration, and what became of a step.

use twogate::{Action, Channel, Method, Way};
// Swift apps have a `Button` already, which this one would make ambiguous.
use twogate_messages::Button as PageButton;
use twogate_messages::{ButtonText, FieldText};

use super::Messages;
use crate::flow::{FlowOutcome, Prompt};
use crate::guard::EngineError;

/// A button of a page.
#[uniffi::remote(Enum)]
pub enum PageButton {
    /// Goes on with what was filled in.
    Next,
    /// Asks for another code.
    Resend,
    /// Goes back, to another method.
    Back,
    /// Asks an administrator for help.
    Contact,
    /// Gives up.
    Cancel,
    /// Chooses to reset the password.
    ResetPassword,
    /// Chooses to unlock the account.
    UnlockAccount,
    /// Sets the new password.
    SetPassword,
    /// Registers something new.
    Add,
    /// Changes what is registered.
    Change,
    /// Says that what is there is right.
    Confirm,
    /// Has what is registered forgotten.
    Remove,
    /// Says that this is all.
    Finish,
    /// Begins anew.
    StartAgain,
    /// Leads to the sign-in.
    SignIn,
}

/// A button with its text.
#[uniffi::remote(Record)]
pub struct ButtonText {
    /// Which.
    pub button: PageButton,
    /// What it says.
    pub text: String,
}

/// Something that is filled in.
#[uniffi::remote(Record)]
pub struct FieldText {
    /// The method, in the form of a registration.
    pub method: Option<Method>,
    /// The field's name, or the question.
    pub label: String,
    /// What to fill in, to be shown beside the field.
    pub note: Option<String>,
    /// How far the field is, in the form of a registration.
    pub state: Option<String>,
}

/// What a choice is of: what the next event takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum ChoiceOf {
    /// A way to prove who one is.
    Way {
        /// Which.
        way: Way,
        /// The method of it.
        method: Method,
        /// How the mobile phone is reached; absent for what is reached in one way only.
        channel: Option<Channel>,
    },
    /// What is to be done.
    Action {
        /// What.
        action: Action,
    },
}

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ChoiceText {
    /// What the choice is of.
    pub of: ChoiceOf,
    /// What its button says.
    pub text: String,
}

/// What a page of a flow says. What it shows besides, such as a masked address or the number for an app, is
/// in the texts where it belongs.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PromptPage {
    /// What the page is about, in a few words.
    pub title: String,
    /// Which proof of how many this is, while one is being asked for.
    pub progress: Option<String>,
    /// What to do, a paragraph each.
    pub body: Vec<String>,
    /// What can be chosen, in the prompt's order.
    pub choices: Vec<ChoiceText>,
    /// What is to be filled in, in the order in which a step takes it; in a registration, the fields of the
    /// form.
    pub fields: Vec<FieldText>,
    /// The buttons of the page, the main one first.
    pub buttons: Vec<ButtonText>,
}

#[uniffi::export]
impl Messages {
    /// The page before a reset, on which somebody says who they are. What a captcha says is the captcha's.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    pub fn identify_page(&self) -> Result<PromptPage, EngineError> {
        self.say(|texts| texts.identify_page().into())
    }

    /// The page of a prompt, for the person who goes through a reset or a registration.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    pub fn prompt(&self, prompt: Prompt) -> Result<PromptPage, EngineError> {
        self.say(|texts| texts.prompt(&prompt.into()).into())
    }

    /// What became of an event of a reset or of a registration, for the person, a line each. Nothing where
    /// the page that comes next says it.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    pub fn result(&self, outcome: FlowOutcome) -> Result<Vec<String>, EngineError> {
        self.say(|texts| texts.result(&outcome.into()))
    }
}

impl From<twogate_messages::PromptPage> for PromptPage {
    fn from(page: twogate_messages::PromptPage) -> Self {
        let twogate_messages::PromptPage { title, progress, body, choices, fields, buttons } = page;
        let choices = choices.into_iter().map(ChoiceText::from).collect();
        Self { title, progress, body, choices, fields, buttons }
    }
}

impl From<twogate_messages::ChoiceText> for ChoiceText {
    fn from(choice: twogate_messages::ChoiceText) -> Self {
        let twogate_messages::ChoiceText { of, text } = choice;
        Self { of: of.into(), text }
    }
}

impl From<twogate_messages::ChoiceOf> for ChoiceOf {
    fn from(of: twogate_messages::ChoiceOf) -> Self {
        match of {
            twogate_messages::ChoiceOf::Way(way) => {
                Self::Way { way, method: way.method(), channel: way.channel() }
            }
            twogate_messages::ChoiceOf::Action(action) => Self::Action { action },
        }
    }
}
