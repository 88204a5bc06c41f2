//! The events of a registration.

use core::fmt;
use std::sync::Arc;

use twogate::registration::{Event, GivenAnswer};
use twogate::{Channel, ChargeId, HostResult, Method};

use crate::answer::Answer;
use crate::flow::named;
use crate::plain_text::PlainText;
use crate::secret::Secret;

/// What happened. It is never printed.
#[derive(Clone, uniffi::Enum)]
#[uniffi::export(Debug, Display)]
pub enum RegistrationEvent {
    /// Somebody who has just signed in is to register, or wants to.
    Begin,
    /// The person gave a phone number or an address.
    Provide {
        /// E-mail or mobile phone.
        field: Method,
        /// What they typed.
        value: PlainText,
        /// How the phone is to be reached; only for the mobile phone.
        #[uniffi(default = None)]
        channel: Option<Channel>,
    },
    /// The person says that what is there is theirs.
    Confirm {
        /// What.
        field: Method,
        /// How the directory's mobile phone is to be reached; absent for what is registered.
        #[uniffi(default = None)]
        channel: Option<Channel>,
    },
    /// The person answered security questions.
    Answer {
        /// The answers.
        answers: Vec<Answer>,
    },
    /// The person wants to register an authenticator app.
    App,
    /// The person wants something registered to be forgotten.
    Remove {
        /// What.
        field: Method,
    },
    /// The person says that this is all.
    Finish,
    /// The person wants to do it another time.
    Dismiss,
    /// The person entered the code that was sent.
    SubmitCode {
        /// The code as typed.
        code: Arc<Secret>,
    },
    /// What was submitted, and charged in a ledger that is stored now, is to be compared.
    Verify,
    /// The person wants another code.
    Resend,
    /// A phone or an app said something, or nothing.
    HostResult {
        /// The flow that the effect named.
        flow: PlainText,
        /// The charge that the effect named.
        charge: u64,
        /// What it said.
        result: HostResult,
    },
    /// The person goes back to the form.
    Back,
}

impl From<RegistrationEvent> for Event {
    fn from(event: RegistrationEvent) -> Self {
        match event {
            RegistrationEvent::Begin => Self::Begin,
            RegistrationEvent::Provide { field, value, channel } => {
                Self::Provide { field, value: value.as_str().to_owned(), channel }
            }
            RegistrationEvent::Confirm { field, channel } => Self::Confirm { field, channel },
            RegistrationEvent::Answer { answers } => {
                Self::Answer(answers.iter().map(given).collect())
            }
            RegistrationEvent::App => Self::App,
            RegistrationEvent::Remove { field } => Self::Remove { field },
            RegistrationEvent::Finish => Self::Finish,
            RegistrationEvent::Dismiss => Self::Dismiss,
            RegistrationEvent::SubmitCode { code } => Self::SubmitCode(code.core().clone()),
            RegistrationEvent::Verify => Self::Verify,
            RegistrationEvent::Resend => Self::Resend,
            RegistrationEvent::HostResult { flow, charge, result } => {
                Self::HostResult { flow: named(&flow), charge: ChargeId::new(charge), result }
            }
            RegistrationEvent::Back => Self::Back,
        }
    }
}

fn given(answer: &Answer) -> GivenAnswer {
    let twogate::Answer { question, answer, shown } = answer.core();
    GivenAnswer {
        question: question.to_owned(),
        answer: answer.clone(),
        shown: shown.map(str::to_owned),
    }
}

impl fmt::Debug for RegistrationEvent {
    /// Shows nothing: what is in it is somebody's.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RegistrationEvent(..)")
    }
}

impl fmt::Display for RegistrationEvent {
    /// Shows nothing either.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RegistrationEvent(..)")
    }
}
