//! What needs no proof beyond the sign-in: answers to questions, and forgetting (`docs/registration.md`,
//! "answer", "remove").

use alloc::vec;
use alloc::vec::Vec;

use super::event::GivenAnswer;
use super::step::Step;
use crate::answer::Answer;
use crate::enrolment::{EnrolError, Enrolment};
use crate::flow::{AuditDetail, Effect, Outcome, RecordDigest, Transition};
use crate::keyed::digest;
use crate::word::{AuditActivity, CallError, FieldState, Method, Refusal, Source, Way};

impl Step<'_> {
    pub(super) fn answer(mut self, given: &[GivenAnswer]) -> Result<Transition, CallError> {
        let replaces = match &self.user.enrolment {
            Some(Enrolment::Summary(_)) => return Err(CallError::Summary),
            Some(Enrolment::Record(record)) => {
                Some(RecordDigest(digest(record.to_json().as_bytes())))
            }
            Some(Enrolment::Malformed) | None => None,
        };
        let answers: Vec<Answer<'_>> = given
            .iter()
            .map(|it| Answer {
                question: &it.question,
                answer: &it.answer,
                shown: it.shown.as_deref(),
            })
            .collect();
        let entropy = self.work.stream("enrol").entropy();
        let (policy, hashing) = (&self.work.setup.policy, &self.work.setup.hashing);
        match policy.enrol(self.user, &answers, hashing, &entropy, self.work.now) {
            Ok(record) => {
                self.work.effects.push(Effect::SaveEnrolment { replaces, record });
                self.confirmed(&[Method::SecurityQuestions]);
                self.tell();
                let detail = AuditDetail::Completed(Way::SecurityQuestions);
                self.work.audit_of(AuditActivity::RegisteredMethod, detail);
                Ok(self.stay(Outcome::Saved))
            }
            Err(EnrolError::Answers(problems)) => {
                Ok(self.stay(Outcome::DraftProblems { problems }))
            }
            Err(EnrolError::Call(CallError::OutOfMemory)) => Ok(self.stay(Outcome::OutOfMemory)),
            Err(EnrolError::Call(other)) => Err(other),
        }
    }

    pub(super) fn remove(mut self, field: Method) -> Transition {
        let source = match field {
            Method::Email => Source::AuthenticationEmail,
            Method::MobilePhone => Source::AuthenticationPhone,
            Method::SecurityQuestions => Source::Enrolment,
            Method::AppNotification | Method::AppCode => Source::AuthenticatorApp,
            Method::OfficePhone | Method::SecurityKey => return self.refused(Refusal::NotNow),
        };
        if self.field(field) != Some(FieldState::Done) {
            return self.refused(Refusal::NotNow);
        }
        self.work.effects.push(Effect::RemoveContact { fields: vec![source] });
        self.forget_method(field);
        self.tell();
        self.work.audit(AuditDetail::Removed(field));
        self.stay(Outcome::Saved)
    }
}
