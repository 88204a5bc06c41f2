//! Entries of the audit log that are kept in words, as a log stores them and a binding hands them over.

use twogate::flow::{AuditDetail, EndedFor};
use twogate::{
    AuditActivity, AuditResult, Counter, EndReason, Method, Reason, RegistrationStatus, Way,
    WriteResult,
};

use crate::{AuditText, Messages};

impl Messages {
    /// An entry of the audit log that is kept in words: its activity, its result, and the word of its detail
    /// ([`AuditDetail::word`]). `None` for a word that no entry of that activity and result carries.
    ///
    /// ```
    /// use twogate::{AuditActivity, AuditResult};
    /// use twogate_messages::Messages;
    ///
    /// let (activity, result) = (AuditActivity::FlowProgress, AuditResult::Success);
    /// let text = Messages::english().audit_of(activity, result, "startedEmail").unwrap();
    /// assert_eq!(text.detail, "User started the email verification option");
    /// ```
    #[must_use]
    pub fn audit_of(
        &self,
        activity: AuditActivity,
        result: AuditResult,
        detail: &str,
    ) -> Option<AuditText> {
        Some(AuditText {
            activity: self.audit_activity(activity),
            result: self.audit_result(result),
            detail: self.audit_detail(detail_of(activity, result, detail)?),
        })
    }
}

/// The detail that a word stands for: the same word is another one of another activity.
fn detail_of(activity: AuditActivity, result: AuditResult, word: &str) -> Option<AuditDetail> {
    match (activity, result) {
        (AuditActivity::FlowProgress, AuditResult::Success) => step_of(word),
        (AuditActivity::FlowProgress, AuditResult::Failure) => obstacle_of(word),
        (AuditActivity::ResetPassword | AuditActivity::UnlockAccount, _) => {
            WriteResult::from_word(word).map(AuditDetail::Written)
        }
        (AuditActivity::Blocked, _) => Counter::from_word(word).map(AuditDetail::Full),
        (AuditActivity::StartedRegistration, AuditResult::Failure) => ended_of(word),
        (AuditActivity::StartedRegistration, AuditResult::Success)
        | (
            AuditActivity::Registered
            | AuditActivity::CanceledRegistration
            | AuditActivity::ReviewedMethods,
            _,
        ) => RegistrationStatus::from_word(word).map(AuditDetail::Status),
        (AuditActivity::RegisteredMethod, _) => completed_of(word),
        (AuditActivity::DeletedMethod, _) => Method::from_word(word).map(AuditDetail::Removed),
    }
}

/// A step of a flow that went well.
fn step_of(word: &str) -> Option<AuditDetail> {
    let plain = [
        AuditDetail::SubmittedUserId,
        AuditDetail::CompletedAll,
        AuditDetail::SubmittedPassword,
        AuditDetail::ContactedAdministrator,
    ];
    let started = Way::ALL.iter().map(|way| AuditDetail::Started(*way));
    let found = plain.into_iter().chain(started).find(|detail| detail.word() == word);
    found.or_else(|| completed_of(word))
}

fn completed_of(word: &str) -> Option<AuditDetail> {
    let mut completed = Way::ALL.iter().map(|way| AuditDetail::Completed(*way));
    completed.find(|detail| detail.word() == word)
}

/// What a flow came to its end by. `unknown` is said of an identifier alone: no guard ends a flow for that.
/// `notInScope` ends a registration, and is the reason of a reset that may not begin: what is said of the
/// one holds for both.
fn obstacle_of(word: &str) -> Option<AuditDetail> {
    let plain = [
        AuditDetail::UnknownIdentifier,
        AuditDetail::CancelledBeforeMethods,
        AuditDetail::CancelledBeforePassword,
    ];
    let found = plain.into_iter().find(|detail| detail.word() == word);
    found
        .or_else(|| ended_of(word))
        .or_else(|| Reason::from_word(word).map(AuditDetail::MayNotReset))
}

fn ended_of(word: &str) -> Option<AuditDetail> {
    EndReason::from_word(word).map(|reason| AuditDetail::Ended(EndedFor::Flow(reason)))
}

#[cfg(test)]
mod tests {
    use twogate::FlowId;
    use twogate::flow::Audit;

    use super::*;

    /// Every entry of every kind that a reset or a registration writes.
    fn entries() -> Vec<(AuditActivity, AuditResult, AuditDetail)> {
        use {AuditActivity as Activity, AuditDetail as Detail, AuditResult as Result};
        let mut entries = Vec::new();
        let mut add = |activity, result, details: Vec<AuditDetail>| {
            entries.extend(details.into_iter().map(|detail| (activity, result, detail)));
        };
        let completed = || Way::ALL.iter().map(|way| Detail::Completed(*way));
        let statuses = || RegistrationStatus::ALL.iter().map(|it| Detail::Status(*it)).collect();
        // No guard ends a flow for an identifier that nobody has.
        let ends = || EndReason::ALL.iter().filter(|it| **it != EndReason::Unknown);
        let ended = || ends().map(|it| Detail::Ended(EndedFor::Flow(*it)));
        // What is said of the end of a registration is said of this one too.
        let reasons = || Reason::ALL.iter().filter(|it| **it != Reason::NotInScope);

        let mut steps = vec![
            Detail::SubmittedUserId,
            Detail::CompletedAll,
            Detail::SubmittedPassword,
            Detail::ContactedAdministrator,
        ];
        steps.extend(Way::ALL.iter().map(|way| Detail::Started(*way)).chain(completed()));
        add(Activity::FlowProgress, Result::Success, steps);
        let mut obstacles = vec![
            Detail::UnknownIdentifier,
            Detail::CancelledBeforeMethods,
            Detail::CancelledBeforePassword,
        ];
        obstacles.extend(ended().chain(reasons().map(|it| Detail::MayNotReset(*it))));
        add(Activity::FlowProgress, Result::Failure, obstacles);
        for activity in [Activity::ResetPassword, Activity::UnlockAccount] {
            for result in Result::ALL {
                add(
                    activity,
                    *result,
                    WriteResult::ALL.iter().map(|it| Detail::Written(*it)).collect(),
                );
            }
        }
        let full = Counter::ALL.iter().map(|it| Detail::Full(*it)).collect();
        add(Activity::Blocked, Result::Success, full);
        add(Activity::StartedRegistration, Result::Success, statuses());
        add(Activity::StartedRegistration, Result::Failure, ended().collect());
        for activity in
            [Activity::Registered, Activity::CanceledRegistration, Activity::ReviewedMethods]
        {
            add(activity, Result::Success, statuses());
        }
        add(Activity::RegisteredMethod, Result::Success, completed().collect());
        let removed = Method::ALL.iter().map(|it| Detail::Removed(*it)).collect();
        add(Activity::DeletedMethod, Result::Success, removed);
        entries
    }

    #[test]
    fn an_entry_kept_in_words_says_the_same() {
        let messages = Messages::english();
        for (activity, result, detail) in entries() {
            let audit =
                Audit { activity, result, detail, subject: None, flow: FlowId::new([0; 16]) };
            let text = messages.audit_of(activity, result, detail.word());
            assert_eq!(text, Some(messages.audit(&audit)), "{activity:?} {detail:?}");
        }
    }

    #[test]
    fn a_word_of_no_entry_says_nothing() {
        for activity in AuditActivity::ALL {
            for result in AuditResult::ALL {
                for word in ["", "Email", "startedemail", "no such word", "unknown\0"] {
                    assert_eq!(Messages::english().audit_of(*activity, *result, word), None);
                }
            }
        }
    }

    #[test]
    fn one_word_is_another_detail_elsewhere() {
        use AuditActivity as Activity;
        use AuditResult::{Failure, Success};
        let detail = |activity, result, word| {
            let messages = Messages::english().without_isolation();
            messages.audit_of(activity, result, word).unwrap().detail
        };
        assert_eq!(detail(Activity::Blocked, Success, "email"), "Too many invalid email codes");
        assert_eq!(detail(Activity::DeletedMethod, Success, "email"), "Removed: Email");
        assert_eq!(
            detail(Activity::FlowProgress, Failure, "unknown"),
            "Nobody has the user ID that was submitted"
        );
        assert_eq!(
            detail(Activity::ResetPassword, Failure, "unknown"),
            "Nothing was heard of the change, which may have been written"
        );
        assert_eq!(
            detail(Activity::FlowProgress, Failure, "notInScope"),
            "Password reset is not turned on for the user"
        );
        assert_eq!(
            detail(Activity::StartedRegistration, Success, "mayRegister"),
            "The user may register"
        );
    }
}
