//! Submitting something: it is charged, and compared only when that is stored (`docs/reset.md`,
//! "submit"). What cannot be right by its form alone is refused, and costs nothing.

use alloc::vec::Vec;

use super::claimant::Claimant;
use super::phone_number::typed_number;
use super::state::Stage;
use super::step::Step;
use crate::enrolment::is_answer;
use crate::flow::{
    AuditDetail, CodeWay, Effect, Evidence, Outcome, SentCode, Transition, typed_code,
};
use crate::ledger::{Attempt, ChargeId, FlowId};
use crate::method::Gate;
use crate::secret::Secret;
use crate::word::{CallError, HostResult, Refusal, Way};

/// The digits of an authenticator app's code.
const APP_CODE: core::ops::RangeInclusive<u32> = 6..=8;

impl Step<'_> {
    pub(super) fn submit_phone(mut self, typed: &Secret) -> Transition {
        let Stage::AwaitNumber { .. } = self.progress.stage else {
            return self.refused(Refusal::Malformed);
        };
        let Some(number) = typed_number(typed) else {
            return self.refused(Refusal::Malformed);
        };
        match self.work.charge(Attempt::PhoneNumber) {
            Ok(charge) => self.charged(charge, Evidence::Number(number)),
            Err(refusal) => self.not_charged(refusal),
        }
    }

    pub(super) fn submit_code(self, typed: &Secret) -> Transition {
        match self.progress.stage {
            Stage::AwaitCode { way } => self.submit_sent_code(way, typed),
            Stage::AwaitAppCode => self.submit_app_code(typed),
            Stage::Choosing
            | Stage::AwaitNumber { .. }
            | Stage::AwaitAnswers { .. }
            | Stage::AwaitHost { .. }
            | Stage::ChoosingAction
            | Stage::AwaitPassword
            | Stage::Writing { .. }
            | Stage::Done { .. }
            | Stage::Ended(_) => self.refused(Refusal::Malformed),
        }
    }

    fn submit_sent_code(mut self, way: CodeWay, typed: &Secret) -> Transition {
        let digits = self.work.setup.code_digits;
        let Some(code) = typed_code(typed, digits..=digits) else {
            return self.refused(Refusal::Malformed);
        };
        if !self.work.has_code(way.method()) {
            return self.stay(Outcome::Expired);
        }
        match self.work.charge(Attempt::Code) {
            Ok(charge) => self.charged(charge, Evidence::Code(code)),
            Err(refusal) => self.not_charged(refusal),
        }
    }

    /// The app's own server knows whether its code is right.
    fn submit_app_code(mut self, typed: &Secret) -> Transition {
        let Some(code) = typed_code(typed, APP_CODE) else {
            return self.refused(Refusal::Malformed);
        };
        match self.work.charge(Attempt::App) {
            Ok(charge) => {
                let (to, flow, code) = (self.claimant.app(), self.work.head.flow, SentCode(code));
                self.work.effects.push(Effect::CheckAppCode { to, flow, charge, code });
                let way = Way::AppCode;
                self.to(Stage::AwaitHost { way, charge, number: None }, Outcome::Asked)
            }
            Err(refusal) => self.not_charged(refusal),
        }
    }

    pub(super) fn submit_answers(mut self, typed: Vec<Secret>) -> Result<Transition, CallError> {
        let Stage::AwaitAnswers { questions } = &self.progress.stage else {
            return Ok(self.refused(Refusal::Malformed));
        };
        let asked = self.claimant.questions(questions).len();
        if typed.len() != asked || !typed.iter().all(is_answer) {
            return Ok(self.refused(Refusal::Malformed));
        }
        // A host without the record's pepper cannot compare: nobody is charged for that.
        if let Claimant::Person(person) = &self.claimant {
            let record = person.record().zip(person.challenge(questions));
            if let Some((record, place)) = record {
                record.knows_pepper(place, &self.work.setup.hashing)?;
            }
        }
        Ok(match self.work.charge(Attempt::Answers) {
            Ok(charge) => self.charged(charge, Evidence::Answers(typed)),
            Err(refusal) => self.not_charged(refusal),
        })
    }

    pub(super) fn host_result(
        mut self,
        flow: FlowId,
        charge: ChargeId,
        result: HostResult,
    ) -> Transition {
        let Stage::AwaitHost { way, charge: asked, .. } = self.progress.stage else {
            return self.refused(Refusal::NotNow);
        };
        if flow != self.work.head.flow || charge != asked {
            return self.refused(Refusal::NotNow);
        }
        let is_person = match self.claimant {
            Claimant::Person(_) => true,
            Claimant::Decoy(_) | Claimant::Unasked => false,
        };
        let is_confirmed = match result {
            HostResult::Confirmed => is_person,
            HostResult::Denied | HostResult::TimedOut => false,
        };
        if !is_confirmed {
            return match self.work.settle_wrong(charge) {
                Ok(()) => self.was_wrong(way, Stage::Choosing),
                Err(_) => self.to(Stage::Choosing, Outcome::Spent),
            };
        }
        match self.work.settle_code(charge, way.method()) {
            Ok(()) => self.proved(way),
            Err(_) => self.to(Stage::Choosing, Outcome::Spent),
        }
    }

    pub(super) fn resend(mut self) -> Transition {
        let Stage::AwaitCode { way } = self.progress.stage else {
            return self.refused(Refusal::NotNow);
        };
        match self.work.issue(self.proof(way)) {
            Ok(()) => self.stay(Outcome::Sent),
            Err(refusal) => self.not_charged(refusal),
        }
    }

    /// A gate is proved.
    pub(super) fn proved(mut self, way: Way) -> Transition {
        self.progress.proved.extend(Gate::of(way.method()));
        self.work.audit(AuditDetail::Completed(way));
        let next = self.next_stage();
        if self.progress.proved.len() >= usize::from(self.progress.required) {
            self.work.audit(AuditDetail::CompletedAll);
        }
        self.to(next, Outcome::Right)
    }
}
