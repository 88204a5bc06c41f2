//! Proving a value: a code, another code, or what a phone or an app said (`docs/registration.md`,
//! "Steps"). What is submitted is charged, and compared only when that is stored.

use super::provide::proof;
use super::state::{Asked, Stage};
use super::step::Step;
use crate::flow::{AuditDetail, Charged, Effect, Evidence, Outcome, Transition, typed_code};
use crate::ledger::{Attempt, ChargeId, FlowId};
use crate::secret::Secret;
use crate::word::{Counter, HostResult, Method, Refusal, Way};

impl Step<'_> {
    pub(super) fn submit_code(mut self, typed: &Secret) -> Transition {
        let digits = self.work.setup.code_digits;
        let (Stage::AwaitCode { way, .. }, Some(code)) =
            (&self.progress.stage, typed_code(typed, digits..=digits))
        else {
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

    pub(super) fn verify(mut self, charged: &Charged) -> Transition {
        let charge = charged.charge;
        // What is charged is made of what its state takes.
        let (Stage::AwaitCode { way, value }, Evidence::Code(typed), true) =
            (self.progress.stage.clone(), &charged.evidence, self.work.is_open(charge))
        else {
            return self.stay(Outcome::Spent);
        };
        if self.work.is_code(&proof(way, &value), typed.reveal()) {
            return match self.work.settle_code(charge, way.method()) {
                Ok(()) => self.proved(way.way(), Some(value)),
                Err(refusal) => self.not_charged(refusal),
            };
        }
        match self.work.settle_wrong(charge) {
            Ok(()) => self.was_wrong(&[Counter::Account], Stage::AwaitCode { way, value }),
            Err(refusal) => self.not_charged(refusal),
        }
    }

    pub(super) fn resend(mut self) -> Transition {
        let Stage::AwaitCode { way, value } = self.progress.stage.clone() else {
            return self.refused(Refusal::NotNow);
        };
        if let Some(blocked) = self.account_block() {
            return self.stay(blocked);
        }
        match self.work.issue(proof(way, &value)) {
            Ok(()) => self.stay(Outcome::Sent),
            Err(refusal) => self.not_charged(refusal),
        }
    }

    pub(super) fn app(mut self) -> Transition {
        let is_there = |method| self.field(method).is_some();
        if !is_there(Method::AppNotification) && !is_there(Method::AppCode) {
            return self.refused(Refusal::NotNow);
        }
        let charge = match self.work.charge(Attempt::App) {
            Ok(charge) => charge,
            Err(refusal) => return self.not_charged(refusal),
        };
        let number = self.work.number();
        let (to, flow) = (Some(self.user.subject()), self.work.head.flow);
        self.work.effects.push(Effect::AskApp { to, flow, charge, number });
        self.work.audit(AuditDetail::Started(Way::AppNotification));
        self.to(Stage::AwaitHost { asked: Asked::App { number }, charge }, Outcome::Asked)
    }

    pub(super) fn host_result(
        mut self,
        flow: FlowId,
        charge: ChargeId,
        result: HostResult,
    ) -> Transition {
        let Stage::AwaitHost { asked, charge: open } = self.progress.stage.clone() else {
            return self.refused(Refusal::NotNow);
        };
        if flow != self.work.head.flow || charge != open {
            return self.refused(Refusal::NotNow);
        }
        let (way, value, counter) = match asked {
            Asked::Phone { value } => (Way::MobileCall, Some(value), Counter::MobileCall),
            Asked::App { .. } => (Way::AppNotification, None, Counter::App),
        };
        match result {
            HostResult::Confirmed => match self.work.settle_code(charge, way.method()) {
                Ok(()) => self.proved(way, value),
                Err(_) => self.to(Stage::Overview, Outcome::Spent),
            },
            HostResult::Denied | HostResult::TimedOut => match self.work.settle_wrong(charge) {
                Ok(()) => self.was_wrong(&[Counter::Account, counter], Stage::Overview),
                Err(_) => self.to(Stage::Overview, Outcome::Spent),
            },
        }
    }

    pub(super) fn back(mut self) -> Transition {
        if let Stage::AwaitHost { charge, .. } = self.progress.stage {
            // Where the charge was settled meanwhile there is nothing to close.
            let _ = self.work.settle_wrong(charge);
        }
        self.to(Stage::Overview, Outcome::Moved)
    }
}
