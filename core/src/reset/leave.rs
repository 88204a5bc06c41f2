//! Leaving: another method, help, or giving up (`docs/reset.md`, "Steps").

use alloc::borrow::Cow;

use super::Transition;
use super::audit::AuditDetail;
use super::effect::Effect;
use super::outcome::Outcome;
use super::state::Stage;
use super::step::{Step, end_for};
use crate::facts::Throttle;
use crate::ledger::Sending;
use crate::word::EndReason;

impl Step<'_> {
    pub(super) fn back(mut self) -> Transition {
        if let Stage::AwaitHost { charge, .. } = self.state.stage {
            // Where the charge was settled meanwhile there is nothing to close.
            if let Ok(ledger) =
                self.ledger.settle_wrong(self.limits, self.now, self.state.flow, charge)
            {
                self.ledger = Cow::Owned(ledger);
            }
        }
        self.to(Stage::Choosing, Outcome::Moved)
    }

    pub(super) fn cancel(mut self) -> Transition {
        let (flow, session_ends) = (self.state.flow, self.session_ends());
        match self.ledger.end(self.limits, self.now, flow, session_ends) {
            Ok(ledger) => self.ledger = Cow::Owned(ledger),
            Err(refusal) => return self.not_charged(refusal),
        }
        self.audit(if self.state.is_proved() {
            AuditDetail::CancelledBeforePassword
        } else {
            AuditDetail::CancelledBeforeMethods
        });
        let (stage, _) = end_for(EndReason::Cancelled, None);
        self.to(stage, Outcome::Cancelled)
    }

    /// The host tells an administrator; the person learns nothing more, whoever they are.
    pub(super) fn contact_administrator(mut self) -> Transition {
        let flow = self.state.flow;
        match self.ledger.send(self.limits, self.now, flow, Sending::Contact) {
            Ok(ledger) => self.ledger = Cow::Owned(ledger),
            Err(refusal) => return self.not_charged(refusal),
        }
        let policy = &self.setup.policy;
        let reason = self
            .situation
            .user
            .and_then(|user| policy.decide(policy.facts(user, self.now, Throttle::Unknown)).reason);
        let subject = self.subject();
        self.effects.push(Effect::ContactAdministrator { subject, reason });
        self.audit(AuditDetail::ContactedAdministrator);
        self.stay(Outcome::Told)
    }
}
