//! The events of a reset.

use core::fmt;
use std::sync::Arc;

use twogate::reset::Event;
use twogate::{Action, Channel, ChargeId, HostResult, Method, WriteResult};

use crate::flow::named;
use crate::plain_text::PlainText;
use crate::secret::Secret;

/// What came of writing a password, or of unlocking an account.
#[uniffi::remote(Enum)]
pub enum WriteResult {
    /// It was done.
    Ok,
    /// It was done on premises, and the cloud will take some minutes.
    CloudFailed,
    /// It may have been done.
    Unknown,
    /// The domain's rules refused the password.
    RulesRefused,
    /// The service could not be reached, and for certain nothing was done.
    Unreachable,
    /// An administrator has to put the on-premises service right.
    AdminAction,
    /// The organization has no policy for resets.
    NoPolicy,
}

/// What happened. It is never printed.
#[derive(Clone, uniffi::Enum)]
#[uniffi::export(Debug, Display)]
pub enum ResetEvent {
    /// Somebody said who they are.
    Identify {
        /// What they typed.
        identifier: PlainText,
        /// The host has seen a captcha passed.
        captcha: bool,
    },
    /// The person chose a method.
    Choose {
        /// The method.
        method: Method,
        /// How the mobile phone is to be reached; absent for any other method.
        channel: Option<Channel>,
    },
    /// The person typed their phone number.
    SubmitPhone {
        /// The number as typed.
        phone: Arc<Secret>,
    },
    /// The person entered a code: one that was sent, or an app's.
    SubmitCode {
        /// The code as typed.
        code: Arc<Secret>,
    },
    /// The person answered the questions.
    SubmitAnswers {
        /// The answers as typed, in the order of the questions.
        answers: Vec<Arc<Secret>>,
    },
    /// What was submitted, and charged in a ledger that is stored now, is to be compared.
    Verify,
    /// A phone or an app said something, or nothing.
    HostResult {
        /// The flow that the effect named.
        flow: PlainText,
        /// The charge that the effect named.
        charge: u64,
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
    ChooseAction {
        /// What.
        action: Action,
    },
    /// The person chose a password.
    NewPassword {
        /// The password.
        password: Arc<Secret>,
        /// The names that it must not contain: first, last and the tenant's.
        names: Vec<PlainText>,
    },
    /// The host wrote the password or unlocked the account, or could not.
    Written {
        /// What came of it.
        result: WriteResult,
    },
}

impl From<ResetEvent> for Event {
    fn from(event: ResetEvent) -> Self {
        match event {
            ResetEvent::Identify { identifier, captcha } => {
                Self::Identify { identifier: identifier.as_str().to_owned(), captcha }
            }
            ResetEvent::Choose { method, channel } => Self::Choose { method, channel },
            ResetEvent::SubmitPhone { phone } => Self::SubmitPhone(phone.core().clone()),
            ResetEvent::SubmitCode { code } => Self::SubmitCode(code.core().clone()),
            ResetEvent::SubmitAnswers { answers } => {
                Self::SubmitAnswers(answers.iter().map(|it| it.core().clone()).collect())
            }
            ResetEvent::Verify => Self::Verify,
            ResetEvent::HostResult { flow, charge, result } => {
                Self::HostResult { flow: named(&flow), charge: ChargeId::new(charge), result }
            }
            ResetEvent::Resend => Self::Resend,
            ResetEvent::Back => Self::Back,
            ResetEvent::ContactAdministrator => Self::ContactAdministrator,
            ResetEvent::Cancel => Self::Cancel,
            ResetEvent::ChooseAction { action } => Self::ChooseAction(action),
            ResetEvent::NewPassword { password, names } => Self::NewPassword {
                password: password.core().clone(),
                names: names.iter().map(|name| name.as_str().to_owned()).collect(),
            },
            ResetEvent::Written { result } => Self::Written(result),
        }
    }
}

impl fmt::Debug for ResetEvent {
    /// Shows nothing: what is in it is somebody's.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ResetEvent(..)")
    }
}

impl fmt::Display for ResetEvent {
    /// Shows nothing either.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ResetEvent(..)")
    }
}
