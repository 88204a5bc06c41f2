//! The events of a flow (`docs/reset.md`, "Events").

use alloc::string::String;
use alloc::vec::Vec;

use super::table::EventKind;
use crate::ledger::{ChargeId, FlowId};
use crate::secret::Secret;
use crate::word::{Action, Channel, HostResult, Method, WriteResult};

/// What happened.
#[derive(Clone, Debug)]
pub enum Event {
    /// Somebody said who they are.
    Identify {
        /// What they typed.
        identifier: String,
        /// The host has seen a captcha passed.
        captcha: bool,
    },
    /// What was submitted, and charged in a ledger that is stored now, is to be compared.
    Verify,
    /// The person chose a method and, for the mobile phone, how it is to be reached.
    Choose {
        /// The method.
        method: Method,
        /// Only for the mobile phone.
        channel: Option<Channel>,
    },
    /// The person typed their phone number.
    SubmitPhone(Secret),
    /// The person entered a code: one that was sent, or an app's.
    SubmitCode(Secret),
    /// The person answered the questions, in their order.
    SubmitAnswers(Vec<Secret>),
    /// A phone or an app said something, or nothing.
    HostResult {
        /// The flow that the effect named.
        flow: FlowId,
        /// The charge that the effect named.
        charge: ChargeId,
        /// What it said.
        result: HostResult,
    },
    /// The person wants another code.
    Resend,
    /// The person wants another method.
    Back,
    /// The person asks for help.
    ContactAdministrator,
    /// The person gave up.
    Cancel,
    /// The person chose what to do.
    ChooseAction(Action),
    /// The person chose a password.
    NewPassword {
        /// The password.
        password: Secret,
        /// The names that it must not contain: first, last and the tenant's.
        names: Vec<String>,
    },
    /// The host wrote the password or unlocked the account, or could not.
    Written(WriteResult),
}

impl Event {
    pub(super) const fn kind(&self) -> EventKind {
        match self {
            Self::Identify { .. } => EventKind::Identify,
            Self::Verify => EventKind::Verify,
            Self::Choose { .. } => EventKind::Choose,
            Self::SubmitPhone(_) | Self::SubmitCode(_) | Self::SubmitAnswers(_) => {
                EventKind::Submit
            }
            Self::HostResult { .. } => EventKind::HostResult,
            Self::Resend => EventKind::Resend,
            Self::Back => EventKind::Back,
            Self::ContactAdministrator => EventKind::ContactAdministrator,
            Self::Cancel => EventKind::Cancel,
            Self::ChooseAction(_) => EventKind::ChooseAction,
            Self::NewPassword { .. } => EventKind::NewPassword,
            Self::Written(_) => EventKind::Written,
        }
    }
}
