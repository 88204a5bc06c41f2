//! The entries of the audit log, for administrators.

mod kept;

use twogate::flow::{Audit, AuditDetail, EndedFor};
use twogate::{AuditActivity, AuditResult};

use crate::{Messages, id};

/// An entry of the audit log in words. Whose it is and when it was is the host's to say.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct AuditText {
    /// What was done.
    pub activity: String,
    /// How it came out.
    pub result: String,
    /// More about it.
    pub detail: String,
}

impl Messages {
    /// An entry of the audit log, in the product's words.
    #[must_use]
    pub fn audit(&self, audit: &Audit) -> AuditText {
        AuditText {
            activity: self.audit_activity(audit.activity),
            result: self.audit_result(audit.result),
            detail: self.audit_detail(audit.detail),
        }
    }

    /// What was done.
    #[must_use]
    pub fn audit_activity(&self, activity: AuditActivity) -> String {
        self.word("activity", activity.word())
    }

    /// How it came out.
    #[must_use]
    pub fn audit_result(&self, result: AuditResult) -> String {
        self.word("audit", result.word())
    }

    /// What an entry says beyond its activity.
    #[must_use]
    pub fn audit_detail(&self, detail: AuditDetail) -> String {
        let id = match detail {
            AuditDetail::MayNotReset(reason) | AuditDetail::Ended(EndedFor::Person(reason)) => {
                let reason = self.reason(reason);
                return self.text("detail-may-not-reset", &[("reason", reason.into())]);
            }
            AuditDetail::Removed(method) => {
                let method = self.method(method);
                return self.text("detail-removed", &[("method", method.into())]);
            }
            AuditDetail::UnknownIdentifier => "detail-unknown-identifier".to_owned(),
            AuditDetail::Full(counter) => id::of("detail-full", counter.word()),
            AuditDetail::Written(result) => id::of("detail-written", result.word()),
            AuditDetail::Ended(EndedFor::Flow(reason)) => id::of("detail-ended", reason.word()),
            AuditDetail::Status(status) => id::of("detail-status", status.word()),
            AuditDetail::SubmittedUserId
            | AuditDetail::Started(_)
            | AuditDetail::Completed(_)
            | AuditDetail::CompletedAll
            | AuditDetail::SubmittedPassword
            | AuditDetail::CancelledBeforeMethods
            | AuditDetail::CancelledBeforePassword
            | AuditDetail::ContactedAdministrator => id::of("detail", detail.word()),
        };
        self.text(&id, &[])
    }
}
