//! What the audit log is told, in the product's own vocabulary (`docs/rules.md`, `audit.words`), with
//! no personal data but the ids.

use alloc::string::String;

use super::outcome::EndedFor;
use crate::ledger::FlowId;
use crate::word::{
    AuditActivity, AuditResult, Counter, Method, Reason, RegistrationStatus, Way, WriteResult,
};

/// An entry of the audit log.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Audit {
    /// What was done.
    pub activity: AuditActivity,
    /// How it came out.
    pub result: AuditResult,
    /// More about it.
    pub detail: AuditDetail,
    /// The person, by `objectId` or `id`; `None` where nobody has the identifier.
    pub subject: Option<String>,
    /// All entries of one flow have this in common.
    pub flow: FlowId,
}

/// What an entry of the audit log says beyond its activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuditDetail {
    /// The person said who they are.
    SubmittedUserId,
    /// Nobody has the identifier.
    UnknownIdentifier,
    /// The person may not reset.
    MayNotReset(Reason),
    /// A way was chosen.
    Started(Way),
    /// A gate was proved.
    Completed(Way),
    /// The last gate was proved.
    CompletedAll,
    /// A counter is full.
    Full(Counter),
    /// A password was chosen.
    SubmittedPassword,
    /// What came of writing it.
    Written(WriteResult),
    /// Given up before the last gate.
    CancelledBeforeMethods,
    /// Given up after the last gate.
    CancelledBeforePassword,
    /// An administrator was told.
    ContactedAdministrator,
    /// A guard ended the flow.
    Ended(EndedFor),
    /// Where the person stood with registering.
    Status(RegistrationStatus),
    /// Something registered was removed.
    Removed(Method),
}

impl AuditDetail {
    /// The word that the log carries.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::SubmittedUserId => "submittedUserId",
            Self::UnknownIdentifier => "unknown",
            Self::MayNotReset(reason) => reason.word(),
            Self::Started(way) => started(way),
            Self::Completed(way) => completed(way),
            Self::CompletedAll => "completedAll",
            Self::Full(counter) => counter.word(),
            Self::SubmittedPassword => "submittedPassword",
            Self::Written(result) => result.word(),
            Self::CancelledBeforeMethods => "cancelledBeforeMethods",
            Self::CancelledBeforePassword => "cancelledBeforePassword",
            Self::ContactedAdministrator => "contactedAdministrator",
            Self::Ended(reason) => reason.word(),
            Self::Status(status) => status.word(),
            Self::Removed(method) => method.word(),
        }
    }

    /// Which activity it is of, where no other is said, and how that came out.
    pub(crate) const fn of(self) -> (AuditActivity, AuditResult) {
        match self {
            Self::SubmittedUserId
            | Self::Started(_)
            | Self::Completed(_)
            | Self::CompletedAll
            | Self::SubmittedPassword
            | Self::ContactedAdministrator => (AuditActivity::FlowProgress, AuditResult::Success),
            Self::UnknownIdentifier
            | Self::MayNotReset(_)
            | Self::CancelledBeforeMethods
            | Self::CancelledBeforePassword
            | Self::Ended(_) => (AuditActivity::FlowProgress, AuditResult::Failure),
            Self::Status(_) => (AuditActivity::Registered, AuditResult::Success),
            Self::Removed(_) => (AuditActivity::DeletedMethod, AuditResult::Success),
            Self::Full(_) => (AuditActivity::Blocked, AuditResult::Success),
            Self::Written(WriteResult::Ok | WriteResult::CloudFailed) => {
                (AuditActivity::ResetPassword, AuditResult::Success)
            }
            Self::Written(
                WriteResult::Unknown
                | WriteResult::RulesRefused
                | WriteResult::Unreachable
                | WriteResult::AdminAction
                | WriteResult::NoPolicy,
            ) => (AuditActivity::ResetPassword, AuditResult::Failure),
        }
    }
}

impl serde::Serialize for AuditDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

const fn started(way: Way) -> &'static str {
    match way {
        Way::Email => "startedEmail",
        Way::MobileText => "startedMobileText",
        Way::MobileCall => "startedMobileCall",
        Way::OfficeCall => "startedOfficeCall",
        Way::SecurityQuestions => "startedSecurityQuestions",
        Way::AppNotification => "startedAppNotification",
        Way::AppCode => "startedAppCode",
    }
}

const fn completed(way: Way) -> &'static str {
    match way {
        Way::Email => "completedEmail",
        Way::MobileText => "completedMobileText",
        Way::MobileCall => "completedMobileCall",
        Way::OfficeCall => "completedOfficeCall",
        Way::SecurityQuestions => "completedSecurityQuestions",
        Way::AppNotification => "completedAppNotification",
        Way::AppCode => "completedAppCode",
    }
}
