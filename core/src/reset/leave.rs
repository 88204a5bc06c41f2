//! Leaving: another method, help, or giving up (`docs/reset.md`, "Steps").

use super::state::Stage;
use super::step::{Step, end_for};
use crate::facts::Throttle;
use crate::flow::{AuditDetail, Effect, Outcome, Transition};
use crate::ledger::Sending;
use crate::word::EndReason;

impl Step<'_> {
    pub(super) fn back(mut self) -> Transition {
        if let Stage::AwaitHost { charge, .. } = self.progress.stage {
            // Where the charge was settled meanwhile there is nothing to close.
            let _ = self.work.settle_wrong(charge);
        }
        self.to(Stage::Choosing, Outcome::Moved)
    }

    pub(super) fn cancel(mut self) -> Transition {
        if let Err(refusal) = self.work.end() {
            return self.not_charged(refusal);
        }
        self.work.audit(if self.progress.is_proved() {
            AuditDetail::CancelledBeforePassword
        } else {
            AuditDetail::CancelledBeforeMethods
        });
        let (stage, _) = end_for(EndReason::Cancelled, None);
        self.to(stage, Outcome::Cancelled)
    }

    /// The host tells an administrator; the person learns nothing more, whoever they are.
    pub(super) fn contact_administrator(mut self) -> Transition {
        if let Err(refusal) = self.work.send(Sending::Contact) {
            return self.not_charged(refusal);
        }
        let policy = &self.work.setup.policy;
        let reason = self.work.situation.user.and_then(|user| {
            policy.decide(policy.facts(user, self.work.now, Throttle::Unknown)).reason
        });
        let subject = self.work.subject();
        self.work.effects.push(Effect::ContactAdministrator { subject, reason });
        self.work.audit(AuditDetail::ContactedAdministrator);
        self.stay(Outcome::Told)
    }
}
