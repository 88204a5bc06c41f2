//! The entries of the audit log, for administrators.

mod kept;

use twogate::flow::{Audit, AuditDetail, EndedFor};
use twogate::{
    AuditActivity, AuditResult, Counter, EndReason, Method, Reason, RegistrationStatus, Way,
    WriteResult,
};

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

    /// An entry of the audit log that is there as its words; `None` for a detail that no such entry
    /// has.
    ///
    /// The words leave open of one entry whether a reset or a registration ended: `flowProgress`,
    /// `failure`, `notInScope`. The text is one that is true of both.
    #[must_use]
    pub fn audit_entry(
        &self,
        activity: AuditActivity,
        result: AuditResult,
        detail: &str,
    ) -> Option<AuditText> {
        let detail = detail_of(activity, result, detail)?;
        Some(AuditText {
            activity: self.audit_activity(activity),
            result: self.audit_result(result),
            detail: self.audit_detail(detail),
        })
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

/// The detail of a word in an entry.
fn detail_of(activity: AuditActivity, result: AuditResult, word: &str) -> Option<AuditDetail> {
    let ended = |reason| AuditDetail::Ended(EndedFor::Flow(reason));
    match (activity, result) {
        (AuditActivity::FlowProgress, AuditResult::Success) => succeeded(word),
        (AuditActivity::FlowProgress, AuditResult::Failure) => given_up(word)
            .or_else(|| EndReason::from_word(word).map(ended))
            .or_else(|| Reason::from_word(word).map(AuditDetail::MayNotReset)),
        (AuditActivity::ResetPassword | AuditActivity::UnlockAccount, _) => {
            WriteResult::from_word(word).map(AuditDetail::Written)
        }
        (AuditActivity::Blocked, _) => Counter::from_word(word).map(AuditDetail::Full),
        (AuditActivity::RegisteredMethod, _) => completed(word),
        (AuditActivity::DeletedMethod, _) => Method::from_word(word).map(AuditDetail::Removed),
        (AuditActivity::StartedRegistration, AuditResult::Failure) => {
            EndReason::from_word(word).map(ended)
        }
        (
            AuditActivity::StartedRegistration
            | AuditActivity::Registered
            | AuditActivity::CanceledRegistration
            | AuditActivity::ReviewedMethods,
            _,
        ) => RegistrationStatus::from_word(word).map(AuditDetail::Status),
    }
}

fn succeeded(word: &str) -> Option<AuditDetail> {
    let plain = [
        AuditDetail::SubmittedUserId,
        AuditDetail::CompletedAll,
        AuditDetail::SubmittedPassword,
        AuditDetail::ContactedAdministrator,
    ];
    let started = Way::ALL.iter().map(|way| AuditDetail::Started(*way));
    plain.into_iter().chain(started).find(|it| it.word() == word).or_else(|| completed(word))
}

fn completed(word: &str) -> Option<AuditDetail> {
    Way::ALL.iter().map(|way| AuditDetail::Completed(*way)).find(|it| it.word() == word)
}

fn given_up(word: &str) -> Option<AuditDetail> {
    let plain = [
        AuditDetail::UnknownIdentifier,
        AuditDetail::CancelledBeforeMethods,
        AuditDetail::CancelledBeforePassword,
    ];
    plain.into_iter().find(|it| it.word() == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The entries of `docs/reset.md` and `docs/registration.md`.
    fn entries() -> Vec<(AuditActivity, AuditResult, AuditDetail)> {
        use AuditActivity as Activity;
        use AuditResult::{Failure, Success};
        let mut all = Vec::new();
        let mut add = |activities: &[Activity], result, detail| {
            all.extend(activities.iter().map(|activity| (*activity, result, detail)));
        };
        let progress = [Activity::FlowProgress];
        for detail in [
            AuditDetail::SubmittedUserId,
            AuditDetail::CompletedAll,
            AuditDetail::SubmittedPassword,
            AuditDetail::ContactedAdministrator,
        ] {
            add(&progress, Success, detail);
        }
        for detail in [
            AuditDetail::UnknownIdentifier,
            AuditDetail::CancelledBeforeMethods,
            AuditDetail::CancelledBeforePassword,
        ] {
            add(&progress, Failure, detail);
        }
        for way in Way::ALL {
            add(&progress, Success, AuditDetail::Started(*way));
            add(
                &[Activity::FlowProgress, Activity::RegisteredMethod],
                Success,
                AuditDetail::Completed(*way),
            );
        }
        for reason in Reason::ALL {
            add(&progress, Failure, AuditDetail::MayNotReset(*reason));
        }
        for reason in EndReason::ALL {
            let detail = AuditDetail::Ended(EndedFor::Flow(*reason));
            add(&[Activity::FlowProgress, Activity::StartedRegistration], Failure, detail);
        }
        for counter in Counter::ALL {
            add(&[Activity::Blocked], Success, AuditDetail::Full(*counter));
        }
        for written in WriteResult::ALL {
            let result = match written {
                WriteResult::Ok | WriteResult::CloudFailed => Success,
                WriteResult::Unknown
                | WriteResult::RulesRefused
                | WriteResult::Unreachable
                | WriteResult::AdminAction
                | WriteResult::NoPolicy => Failure,
            };
            let activities = [Activity::ResetPassword, Activity::UnlockAccount];
            add(&activities, result, AuditDetail::Written(*written));
        }
        for status in RegistrationStatus::ALL {
            let activities = [
                Activity::StartedRegistration,
                Activity::Registered,
                Activity::CanceledRegistration,
                Activity::ReviewedMethods,
            ];
            add(&activities, Success, AuditDetail::Status(*status));
        }
        for method in Method::ALL {
            add(&[Activity::DeletedMethod], Success, AuditDetail::Removed(*method));
        }
        all
    }

    #[test]
    fn an_entry_is_found_by_its_words() {
        let messages = Messages::english();
        let mut open = Vec::new();
        for (activity, result, detail) in entries() {
            let found = messages.audit_entry(activity, result, detail.word()).unwrap();
            assert_eq!(found.activity, messages.audit_activity(activity));
            assert_eq!(found.result, messages.audit_result(result));
            if found.detail != messages.audit_detail(detail) {
                open.push((detail, found.detail));
            }
        }
        let ended = |reason| AuditDetail::Ended(EndedFor::Flow(reason));
        let expected = [
            // No flow ends like this: its end is told as an unknown identifier, or as what came of
            // the write.
            (ended(EndReason::Unknown), AuditDetail::UnknownIdentifier),
            (AuditDetail::MayNotReset(Reason::NotInScope), ended(EndReason::NotInScope)),
        ];
        let expected = expected.map(|(of, text)| (of, messages.audit_detail(text)));
        open.sort_by_key(|(_, text)| text.clone());
        assert_eq!(open, expected);
    }

    #[test]
    fn words_that_are_in_no_entry_have_no_text() {
        let messages = Messages::english();
        for activity in AuditActivity::ALL {
            for result in AuditResult::ALL {
                for detail in ["", "email address", "Unknown", "started", "completed"] {
                    assert_eq!(messages.audit_entry(*activity, *result, detail), None, "{detail}");
                }
            }
        }
        let text = |activity, word| messages.audit_entry(activity, AuditResult::Success, word);
        assert_eq!(text(AuditActivity::Blocked, "ok"), None);
        assert_eq!(text(AuditActivity::FlowProgress, "unknown"), None);
        assert_eq!(text(AuditActivity::RegisteredMethod, "startedEmail"), None);
    }
}
