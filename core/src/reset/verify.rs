//! Comparing what was submitted, once its charge is stored (`docs/reset.md`, "verify").

use ctutils::CtEq;

use super::claimant::Claimant;
use super::state::Stage;
use super::step::Step;
use crate::enrolment::{Verification, stand_in};
use crate::flow::{
    AuditDetail, Charged, CodeWay, Effect, Evidence, Outcome, RecordDigest, Transition, digits_of,
};
use crate::keyed::digest;
use crate::ledger::{Attempt, ChargeId, LedgerRefusal};
use crate::method::Gate;
use crate::secret::Secret;
use crate::word::{CallError, Counter, Way};

impl Step<'_> {
    pub(super) fn verify(self, charged: &Charged) -> Result<Transition, CallError> {
        let charge = charged.charge;
        if !self.work.is_open(charge) {
            return Ok(self.stay(Outcome::Spent));
        }
        match (&charged.evidence, self.progress.stage.clone()) {
            (Evidence::Number(typed), Stage::AwaitNumber { way }) => {
                Ok(self.verify_number(charge, way, typed))
            }
            (Evidence::Code(typed), Stage::AwaitCode { way }) => {
                Ok(self.verify_code(charge, way, typed))
            }
            (Evidence::Answers(typed), Stage::AwaitAnswers { questions }) => {
                self.verify_answers(charge, &questions, typed)
            }
            // What is charged is made of what its state takes.
            (Evidence::Number(_) | Evidence::Code(_) | Evidence::Answers(_), _) => {
                Ok(self.stay(Outcome::Spent))
            }
        }
    }

    fn verify_number(mut self, charge: ChargeId, way: Way, typed: &Secret) -> Transition {
        let stored = digits_of(&self.claimant.destination(way.method()).unwrap_or_default());
        if !typed.reveal().ct_eq(stored.as_bytes()).to_bool() {
            return self.wrong(charge, way);
        }
        let before = self.work.ledger.clone();
        if let Err(refusal) = self.work.settle_right(charge) {
            return self.not_charged(refusal);
        }
        let sent = match way {
            Way::MobileText => self
                .work
                .issue(self.proof(CodeWay::MobileText))
                .map(|()| (Stage::AwaitCode { way: CodeWay::MobileText }, Outcome::Sent)),
            Way::MobileCall => self.call(way, Attempt::MobileCall),
            Way::OfficeCall
            | Way::Email
            | Way::SecurityQuestions
            | Way::AppNotification
            | Way::AppCode => self.call(way, Attempt::OfficeCall),
        };
        match sent {
            Ok((stage, outcome)) => self.to(stage, outcome),
            Err(LedgerRefusal::Blocked { counter, until }) => {
                // The number was right, and nothing came of it: it costs nothing.
                self.work.ledger = before;
                if let Err(refusal) = self.work.void(charge) {
                    return self.not_charged(refusal);
                }
                self.to(Stage::Choosing, Outcome::Blocked { counter, until })
            }
            Err(other) => self.not_charged(other),
        }
    }

    fn call(&mut self, way: Way, attempt: Attempt) -> Result<(Stage, Outcome), LedgerRefusal> {
        let charge = self.work.charge(attempt)?;
        let method = way.method();
        let (to, flow) = (self.claimant.destination(method), self.work.head.flow);
        self.work.effects.push(Effect::PlaceCall { method, to, flow, charge });
        Ok((Stage::AwaitHost { way, charge, number: None }, Outcome::Asked))
    }

    fn verify_code(mut self, charge: ChargeId, code: CodeWay, typed: &Secret) -> Transition {
        let way = code.way();
        let is_right = self.work.is_code(&self.proof(code), typed.reveal());
        let Claimant::Person(_) = self.claimant else { return self.wrong(charge, way) };
        if !is_right {
            return self.wrong(charge, way);
        }
        match self.work.settle_code(charge, way.method()) {
            Ok(()) => self.proved(way),
            Err(refusal) => self.not_charged(refusal),
        }
    }

    fn verify_answers(
        mut self,
        charge: ChargeId,
        questions: &[u8],
        typed: &[Secret],
    ) -> Result<Transition, CallError> {
        let way = Way::SecurityQuestions;
        let record = match &self.claimant {
            Claimant::Person(person) => person.record().zip(person.challenge(questions)),
            Claimant::Decoy(_) | Claimant::Unasked => None,
        };
        let hashing = &self.work.setup.hashing;
        let compared = match record {
            Some((record, place)) => {
                let entropy = self.work.stream("rehash").entropy();
                let replaces = digest(record.to_json().as_bytes());
                record.verify(place, typed, hashing, &entropy).map(|it| (it, replaces))
            }
            None => stand_in(typed, hashing).map(|()| (Verification::Wrong, [0; 32])),
        };
        match compared {
            Ok((Verification::Right { record, .. }, replaces)) => {
                if let Err(refusal) = self.work.settle_right(charge) {
                    return Ok(self.not_charged(refusal));
                }
                self.work
                    .effects
                    .push(Effect::SaveEnrolment { replaces: Some(RecordDigest(replaces)), record });
                Ok(self.proved(way))
            }
            Ok((Verification::Wrong, _)) => Ok(self.wrong(charge, way)),
            Err(CallError::OutOfMemory) => {
                if let Err(refusal) = self.work.void(charge) {
                    return Ok(self.not_charged(refusal));
                }
                Ok(self.stay(Outcome::OutOfMemory))
            }
            Err(other) => Err(other),
        }
    }

    fn wrong(mut self, charge: ChargeId, way: Way) -> Transition {
        if let Err(refusal) = self.work.settle_wrong(charge) {
            return self.not_charged(refusal);
        }
        let stage = self.progress.stage.clone();
        self.was_wrong(way, stage)
    }

    /// It was wrong, and is settled: the person learns until when nothing more is compared, if so.
    pub(super) fn was_wrong(mut self, way: Way, stage: Stage) -> Transition {
        let full = self
            .work
            .blocked(&[Counter::Account])
            .or_else(|| self.work.blocked(counters(way, &stage)));
        if let Some((counter, _)) = full {
            self.work.audit(AuditDetail::Full(counter));
        }
        self.to(stage, Outcome::Wrong { until: full.map(|(_, until)| until) })
    }
}

/// The counters of what was just wrong, beyond the account's.
fn counters(way: Way, stage: &Stage) -> &'static [Counter] {
    match (Gate::of(way.method()), stage) {
        (_, Stage::AwaitNumber { .. }) => &[Counter::PhoneNumber],
        (Some(Gate::SecurityQuestions), _) => &[Counter::SecurityQuestions],
        (Some(Gate::App), _) => &[Counter::App],
        (Some(Gate::MobilePhone), Stage::Choosing) => &[Counter::MobileCall],
        (Some(Gate::OfficePhone), Stage::Choosing) => &[Counter::OfficeCall],
        (Some(Gate::MobilePhone | Gate::OfficePhone | Gate::Email) | None, _) => &[],
    }
}
