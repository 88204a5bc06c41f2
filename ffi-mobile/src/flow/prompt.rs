//! What the person's page shows.

use twogate::flow::{AskedQuestion, Choice};
use twogate::{
    Action, Channel, MessageId, Method, RegistrationForm, RegistrationStatus, Timestamp,
};

use super::outcome::EndedFor;

/// A method that may be chosen.
#[uniffi::remote(Record)]
pub struct Choice {
    /// The method.
    pub method: Method,
    /// How a phone may be reached.
    pub channels: Vec<Channel>,
    /// The destination, masked; absent where the policy shows no hints.
    pub masked: Option<String>,
}

/// A question as a page shows it.
#[uniffi::remote(Record)]
pub struct AskedQuestion {
    /// The question's id.
    pub id: String,
    /// Its text, where it is one of the tenant's own.
    pub text: Option<String>,
}

/// All that a page needs.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Prompt {
    /// What is shown.
    pub kind: PromptKind,
    /// The number of the gate that is being proved; the last one afterwards.
    pub gate: u8,
    /// How many gates are required.
    pub gates: u8,
    /// Whether an administrator can be asked from here.
    pub contact: bool,
}

/// What a page shows.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum PromptKind {
    /// Which method?
    ChooseMethod {
        /// Those that may be chosen.
        choices: Vec<Choice>,
    },
    /// The person's own phone number, in full.
    TypePhone {
        /// Which phone.
        method: Method,
        /// How it will be reached.
        channel: Option<Channel>,
        /// The number, masked.
        masked: Option<String>,
    },
    /// A code that was sent, or an app's.
    EnterCode {
        /// Where the code is.
        method: Method,
        /// How the phone was reached.
        channel: Option<Channel>,
        /// The destination, masked.
        masked: Option<String>,
        /// Until when the code is good; absent where it is missing, and of an app.
        until: Option<Timestamp>,
        /// Another may be sent.
        may_resend: bool,
    },
    /// Security questions.
    AnswerQuestions {
        /// The questions, in the order in which the answers are wanted.
        questions: Vec<AskedQuestion>,
    },
    /// A phone or an app is asked.
    WaitForHost {
        /// Which.
        method: Method,
        /// The number to type into the app.
        number: Option<u8>,
    },
    /// Reset or unlock?
    ChooseAction {
        /// What may be done.
        actions: Vec<Action>,
    },
    /// A new password; nothing is said of it where the domain's rules decide.
    NewPassword {
        /// The fewest code points.
        minimum: Option<u64>,
        /// The most code points.
        maximum: Option<u64>,
        /// Spaces may be in it.
        space_allowed: Option<bool>,
    },
    /// The host writes.
    Writing,
    /// The flow is over.
    Stopped {
        /// Why.
        reason: EndedFor,
        /// The page for the person.
        message: MessageId,
        /// When another may begin.
        until: Option<Timestamp>,
    },
    /// It is done.
    Done {
        /// What there is to say besides.
        message: Option<MessageId>,
    },
    /// What is registered, and what can be done about it.
    Overview {
        /// Where the person stands.
        status: RegistrationStatus,
        /// The form.
        form: RegistrationForm,
    },
    /// The person has registered.
    Finished,
    /// The person will register another time.
    Dismissed,
}

impl From<twogate::flow::Prompt> for Prompt {
    fn from(prompt: twogate::flow::Prompt) -> Self {
        let twogate::flow::Prompt { kind, gate, gates, contact } = prompt;
        Self { kind: kind.into(), gate, gates, contact }
    }
}

impl From<twogate::flow::PromptKind> for PromptKind {
    fn from(kind: twogate::flow::PromptKind) -> Self {
        use twogate::flow::PromptKind as Core;
        // A number of code points is at most 256.
        let number = |number: Option<usize>| number.and_then(|it| u64::try_from(it).ok());
        match kind {
            Core::ChooseMethod { choices } => Self::ChooseMethod { choices },
            Core::TypePhone { method, channel, masked } => {
                Self::TypePhone { method, channel, masked }
            }
            Core::EnterCode { method, channel, masked, until, may_resend } => {
                Self::EnterCode { method, channel, masked, until, may_resend }
            }
            Core::AnswerQuestions { questions } => Self::AnswerQuestions { questions },
            Core::WaitForHost { method, number } => Self::WaitForHost { method, number },
            Core::ChooseAction { actions } => Self::ChooseAction { actions },
            Core::NewPassword { minimum, maximum, space_allowed } => Self::NewPassword {
                minimum: number(minimum),
                maximum: number(maximum),
                space_allowed,
            },
            Core::Writing => Self::Writing,
            Core::Stopped { reason, message, until } => {
                Self::Stopped { reason: reason.into(), message, until }
            }
            Core::Done { message } => Self::Done { message },
            Core::Overview { status, form } => Self::Overview { status, form },
            Core::Finished => Self::Finished,
            Core::Dismissed => Self::Dismissed,
        }
    }
}

impl From<Prompt> for twogate::flow::Prompt {
    fn from(prompt: Prompt) -> Self {
        let Prompt { kind, gate, gates, contact } = prompt;
        Self { kind: kind.into(), gate, gates, contact }
    }
}

impl From<PromptKind> for twogate::flow::PromptKind {
    fn from(kind: PromptKind) -> Self {
        let number = |number: Option<u64>| number.and_then(|it| usize::try_from(it).ok());
        match kind {
            PromptKind::ChooseMethod { choices } => Self::ChooseMethod { choices },
            PromptKind::TypePhone { method, channel, masked } => {
                Self::TypePhone { method, channel, masked }
            }
            PromptKind::EnterCode { method, channel, masked, until, may_resend } => {
                Self::EnterCode { method, channel, masked, until, may_resend }
            }
            PromptKind::AnswerQuestions { questions } => Self::AnswerQuestions { questions },
            PromptKind::WaitForHost { method, number } => Self::WaitForHost { method, number },
            PromptKind::ChooseAction { actions } => Self::ChooseAction { actions },
            PromptKind::NewPassword { minimum, maximum, space_allowed } => Self::NewPassword {
                minimum: number(minimum),
                maximum: number(maximum),
                space_allowed,
            },
            PromptKind::Writing => Self::Writing,
            PromptKind::Stopped { reason, message, until } => {
                Self::Stopped { reason: reason.into(), message, until }
            }
            PromptKind::Done { message } => Self::Done { message },
            PromptKind::Overview { status, form } => Self::Overview { status, form },
            PromptKind::Finished => Self::Finished,
            PromptKind::Dismissed => Self::Dismissed,
        }
    }
}
