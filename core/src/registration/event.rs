//! The events of a registration (`docs/registration.md`, "Events").

use alloc::string::String;
use alloc::vec::Vec;

use super::table::EventKind;
use crate::ledger::{ChargeId, FlowId};
use crate::secret::Secret;
use crate::word::{Channel, HostResult, Method};

/// What happened.
#[derive(Clone)]
pub enum Event {
    /// Somebody who has just signed in is to register, or wants to.
    Begin,
    /// The person gave a phone number or an address.
    Provide {
        /// E-mail or mobile phone.
        field: Method,
        /// What they typed.
        value: String,
        /// How the phone is to be reached; only for the mobile phone.
        channel: Option<Channel>,
    },
    /// The person says that what is there is theirs.
    Confirm {
        /// What.
        field: Method,
        /// How the directory's mobile phone is to be reached; nothing for what is registered.
        channel: Option<Channel>,
    },
    /// The person answered security questions.
    Answer(Vec<GivenAnswer>),
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
    SubmitCode(Secret),
    /// What was submitted, and charged in a ledger that is stored now, is to be compared.
    Verify,
    /// The person wants another code.
    Resend,
    /// A phone or an app said something, or nothing.
    HostResult {
        /// The flow that the effect named.
        flow: FlowId,
        /// The charge that the effect named.
        charge: ChargeId,
        /// What it said.
        result: HostResult,
    },
    /// The person goes back to the form.
    Back,
}

/// An answer, as somebody gave it; like [`Answer`](crate::Answer), with texts of its own.
#[derive(Clone)]
pub struct GivenAnswer {
    /// The question's id.
    pub question: String,
    /// The answer.
    pub answer: Secret,
    /// The question's text as the person saw it.
    pub shown: Option<String>,
}

impl Event {
    pub(super) const fn kind(&self) -> EventKind {
        match self {
            Self::Begin => EventKind::Begin,
            Self::Provide { .. } => EventKind::Provide,
            Self::Confirm { .. } => EventKind::Confirm,
            Self::Answer(_) => EventKind::Answer,
            Self::App => EventKind::App,
            Self::Remove { .. } => EventKind::Remove,
            Self::Finish => EventKind::Finish,
            Self::Dismiss => EventKind::Dismiss,
            Self::SubmitCode(_) => EventKind::Submit,
            Self::Verify => EventKind::Verify,
            Self::Resend => EventKind::Resend,
            Self::HostResult { .. } => EventKind::HostResult,
            Self::Back => EventKind::Back,
        }
    }
}

impl core::fmt::Debug for Event {
    /// Shows which it is: what is in it is somebody's.
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(formatter, "registration::Event({:?})", self.kind())
    }
}

impl core::fmt::Debug for GivenAnswer {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("GivenAnswer(..)")
    }
}
