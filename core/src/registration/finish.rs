//! Ending a registration: with enough registered, or another time (`docs/registration.md`, "finish",
//! "dismiss").

use alloc::vec::Vec;

use super::form::RegistrationForm;
use super::state::Stage;
use super::step::Step;
use crate::flow::{AuditDetail, Effect, Outcome, Transition};
use crate::word::{AuditActivity, FieldState, Method, RegistrationStatus};

impl Step<'_> {
    pub(super) fn finish(mut self) -> Transition {
        let (form, status) = (self.form(), self.status());
        let RegistrationForm { registered, required, .. } = form;
        if registered < required {
            return self.stay(Outcome::TooFew { registered, required });
        }
        let activity = match status {
            RegistrationStatus::MustReconfirm => {
                let fields = self.unconfirmed(&form);
                if !fields.is_empty() {
                    return self.stay(Outcome::Unconfirmed { fields });
                }
                AuditActivity::ReviewedMethods
            }
            RegistrationStatus::NotInScope
            | RegistrationStatus::MayRegister
            | RegistrationStatus::MustRegister
            | RegistrationStatus::Registered => AuditActivity::Registered,
        };
        if let Err(refusal) = self.work.end() {
            return self.not_charged(refusal);
        }
        self.work.effects.push(Effect::SaveRegistered { at: self.work.now });
        self.work.audit_of(activity, AuditDetail::Status(status));
        self.to(Stage::Finished, Outcome::Finished)
    }

    pub(super) fn dismiss(mut self) -> Transition {
        let status = self.status();
        if let Err(refusal) = self.work.end() {
            return self.not_charged(refusal);
        }
        self.work.audit_of(AuditActivity::CanceledRegistration, AuditDetail::Status(status));
        self.to(Stage::Dismissed, Outcome::Dismissed)
    }

    /// What is registered and was not looked at in this registration.
    fn unconfirmed(&self, form: &RegistrationForm) -> Vec<Method> {
        let done = form.fields.iter().filter(|field| field.state == FieldState::Done);
        let is_confirmed = |method: &Method| self.progress.confirmed.contains(method);
        done.map(|field| field.method).filter(|method| !is_confirmed(method)).collect()
    }
}
