//! The effects of a step (`docs/reset.md`, "Effects").

use alloc::string::String;
use alloc::vec::Vec;

use super::audit::Audit;
use crate::enrolment::Record;
use crate::hex;
use crate::ledger::{ChargeId, FlowId, Ledger, LedgerKey};
use crate::secret::Secret;
use crate::time::Timestamp;
use crate::word::{Channel, MessageId, Method, Reason, Source};

/// Something that the host does. `to` is `None` for whoever has no address: the host queues such a
/// message like any other, and delivers nothing.
///
/// It serialises to JSON without what is secret in it: codes are read by the host in memory.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "effect", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Effect {
    /// Store the ledger over the revision that was read; insert only if absent where that is 0.
    SaveLedger {
        /// Where.
        #[serde(serialize_with = "text")]
        key: LedgerKey,
        /// The revision that was read.
        expected: u64,
        /// What is stored.
        ledger: Ledger,
    },
    /// Send a code.
    SendCode {
        /// E-mail, or a text to the mobile phone.
        method: Method,
        /// How the phone is reached.
        channel: Option<Channel>,
        /// The address, or `+` and digits.
        to: Option<String>,
        /// The code.
        #[serde(skip)]
        code: SentCode,
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
        flow: FlowId,
        /// To be named with what comes of it.
        charge: ChargeId,
    },
    /// Ask an authenticator app for an approval.
    AskApp {
        /// Whose: the subject.
        to: Option<String>,
        /// To be named with what comes of it.
        flow: FlowId,
        /// To be named with what comes of it.
        charge: ChargeId,
        /// The number that the page shows, which the person types into the app.
        number: u8,
    },
    /// Have a code of an authenticator app checked.
    CheckAppCode {
        /// Whose: the subject.
        to: Option<String>,
        /// To be named with what comes of it.
        flow: FlowId,
        /// To be named with what comes of it.
        charge: ChargeId,
        /// The code.
        #[serde(skip)]
        code: SentCode,
    },
    /// Store an enrolment over the one of that digest.
    SaveEnrolment {
        /// SHA-256 of the text of the record that it replaces; `None` where there is none.
        replaces: Option<RecordDigest>,
        /// The record.
        record: Record,
    },
    /// Store a value that the person has proved, as each of these.
    SaveContact {
        /// What it is stored as.
        fields: Vec<Source>,
        /// The phone number or the address; `None` for an authenticator app, which is known for
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
    /// Write to all other administrators, whom [`Policy::notifications`](crate::Policy::notifications) names.
    NotifyAdministrators {
        /// What about.
        message: MessageId,
    },
    /// Tell an administrator, whom [`Policy::contact_administrator`](crate::Policy::contact_administrator) names.
    ContactAdministrator {
        /// Who asks; `None` for an identifier that nobody has: nobody is told then.
        subject: Option<String>,
        /// Why the person may not reset, where that is so.
        reason: Option<Reason>,
    },
    /// Write to the audit log.
    Audit(Audit),
}

/// SHA-256 of the text of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecordDigest(pub [u8; 32]);

impl serde::Serialize for RecordDigest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hex::text(&self.0))
    }
}

/// A code in an effect.
#[derive(Clone, Debug)]
pub struct SentCode(pub Secret);

impl PartialEq for SentCode {
    fn eq(&self, other: &Self) -> bool {
        self.0.reveal() == other.0.reveal()
    }
}

impl Eq for SentCode {}

fn text<S: serde::Serializer>(
    value: &impl core::fmt::Display,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}
