//! The effects of a step.

use core::fmt::Write;
use std::sync::Arc;

use twogate::flow::Audit;
use twogate::{AuditActivity, AuditResult, Channel, MessageId, Method, Reason, Source, Timestamp};

use crate::enrolment::EnrolmentRecord;
use crate::json_text::JsonText;
use crate::secret::Secret;

/// An activity of the audit log.
#[uniffi::remote(Enum)]
pub enum AuditActivity {
    /// A step of a flow.
    FlowProgress,
    /// A password was reset, or not.
    ResetPassword,
    /// An account was unlocked, or not.
    UnlockAccount,
    /// Somebody has tried too often.
    Blocked,
    /// A person has registered.
    Registered,
    /// A registration began, or could not.
    StartedRegistration,
    /// A person will register another time.
    CanceledRegistration,
    /// Something was registered.
    RegisteredMethod,
    /// Something registered was removed.
    DeletedMethod,
    /// A person has confirmed what is registered.
    ReviewedMethods,
}

/// How an activity of the audit log came out.
#[uniffi::remote(Enum)]
pub enum AuditResult {
    /// It succeeded.
    Success,
    /// It failed.
    Failure,
}

/// Something that the host does. `to` is absent for whoever has no address: the host queues such a
/// message like any other, and delivers nothing.
#[derive(Clone, Debug, uniffi::Enum)]
pub enum Effect {
    /// Store the ledger over the revision that was read; insert only if absent where that is 0.
    SaveLedger {
        /// Where.
        key: String,
        /// The revision that was read.
        expected: u64,
        /// What is stored.
        ledger: JsonText,
    },
    /// Send a code.
    SendCode {
        /// E-mail, or a text to the mobile phone.
        method: Method,
        /// How the phone is reached.
        channel: Option<Channel>,
        /// The address, or `+` and digits.
        to: Option<String>,
        /// The code: ASCII digits.
        code: Arc<Secret>,
        /// It is good while now is before.
        until: Timestamp,
    },
    /// Call a phone, and ask whoever answers to confirm.
    PlaceCall {
        /// Which phone.
        method: Method,
        /// `+` and digits.
        to: Option<String>,
        /// To be named with what comes of it.
        flow: String,
        /// To be named with what comes of it.
        charge: u64,
    },
    /// Ask an authenticator app for an approval.
    AskApp {
        /// Whose: the subject.
        to: Option<String>,
        /// To be named with what comes of it.
        flow: String,
        /// To be named with what comes of it.
        charge: u64,
        /// The number that the page shows, which the person types into the app.
        number: u8,
    },
    /// Have a code of an authenticator app checked.
    CheckAppCode {
        /// Whose: the subject.
        to: Option<String>,
        /// To be named with what comes of it.
        flow: String,
        /// To be named with what comes of it.
        charge: u64,
        /// The code: ASCII digits.
        code: Arc<Secret>,
    },
    /// Store an enrolment over the one of that digest.
    SaveEnrolment {
        /// SHA-256 of the text of the record that it replaces, in hexadecimal digits;
        /// absent where there is none.
        replaces: Option<String>,
        /// The record.
        record: EnrolmentRecord,
    },
    /// Store a value that the person has proved, as each of these.
    SaveContact {
        /// What it is stored as.
        fields: Vec<Source>,
        /// The phone number or the address; absent for an authenticator app, which is known for
        /// approvals and for codes from then on.
        value: Option<String>,
    },
    /// Forget what is registered as these.
    RemoveContact {
        /// What is forgotten.
        fields: Vec<Source>,
    },
    /// Store that the person has registered, or has confirmed what is registered.
    SaveRegistered {
        /// When.
        at: Timestamp,
    },
    /// Write the password that the person chose, which the host still has.
    WritePassword {
        /// Unlock the account too.
        unlock: bool,
        /// Not at this time or later.
        until: Timestamp,
    },
    /// Unlock the account.
    UnlockAccount {
        /// Not at this time or later.
        until: Timestamp,
    },
    /// Write to the person.
    Notify {
        /// The address.
        to: Option<String>,
        /// What about.
        message: MessageId,
    },
    /// Write to all other administrators.
    NotifyAdministrators {
        /// What about.
        message: MessageId,
    },
    /// Tell an administrator.
    ContactAdministrator {
        /// Who asks; absent for an identifier that nobody has: nobody is told then.
        subject: Option<String>,
        /// Why the person may not reset, where that is so.
        reason: Option<Reason>,
    },
    /// Write to the audit log.
    Audit {
        /// What was done.
        activity: AuditActivity,
        /// How it came out.
        result: AuditResult,
        /// More about it: the word that the log carries, as `docs/reset.md` lists them.
        detail: String,
        /// The person; absent where nobody has the identifier.
        subject: Option<String>,
        /// All entries of one flow have this in common.
        flow: String,
    },
}

impl From<twogate::flow::Effect> for Effect {
    fn from(effect: twogate::flow::Effect) -> Self {
        use twogate::flow::Effect as Core;
        match effect {
            Core::SaveLedger { key, expected, ledger } => {
                Self::SaveLedger { key: key.to_string(), expected, ledger: ledger.to_json().into() }
            }
            Core::SendCode { method, channel, to, code, until } => {
                Self::SendCode { method, channel, to, code: Arc::new(code.0.into()), until }
            }
            Core::PlaceCall { method, to, flow, charge } => {
                Self::PlaceCall { method, to, flow: flow.to_string(), charge: charge.get() }
            }
            Core::AskApp { to, flow, charge, number } => {
                Self::AskApp { to, flow: flow.to_string(), charge: charge.get(), number }
            }
            Core::CheckAppCode { to, flow, charge, code } => Self::CheckAppCode {
                to,
                flow: flow.to_string(),
                charge: charge.get(),
                code: Arc::new(code.0.into()),
            },
            Core::SaveEnrolment { replaces, record } => Self::SaveEnrolment {
                replaces: replaces.map(|digest| digits(&digest.0)),
                record: EnrolmentRecord::from(&record),
            },
            Core::SaveContact { fields, value } => Self::SaveContact { fields, value },
            Core::RemoveContact { fields } => Self::RemoveContact { fields },
            Core::SaveRegistered { at } => Self::SaveRegistered { at },
            Core::WritePassword { unlock, until } => Self::WritePassword { unlock, until },
            Core::UnlockAccount { until } => Self::UnlockAccount { until },
            Core::Notify { to, message } => Self::Notify { to, message },
            Core::NotifyAdministrators { message } => Self::NotifyAdministrators { message },
            Core::ContactAdministrator { subject, reason } => {
                Self::ContactAdministrator { subject, reason }
            }
            Core::Audit(Audit { activity, result, detail, subject, flow }) => Self::Audit {
                activity,
                result,
                detail: detail.word().to_owned(),
                subject,
                flow: flow.to_string(),
            },
        }
    }
}

fn digits(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a text does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
