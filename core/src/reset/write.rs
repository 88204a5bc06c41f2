//! After the last gate: an action, a password, and what came of writing it (`docs/reset.md`, "Steps").

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::claimant::Claimant;
use super::state::Stage;
use super::step::{Step, end};
use crate::flow::{AuditDetail, Effect, EndedFor, Outcome, Transition};
use crate::gather::is_on_premises;
use crate::ledger::LedgerRefusal;
use crate::secret::Secret;
use crate::time::Timestamp;
use crate::user::User;
use crate::word::{Action, AuditActivity, EndReason, MessageId, Refusal, WriteResult};

impl Step<'_> {
    pub(super) fn choose_action(mut self, action: Action) -> Transition {
        if !self.claimant.actions().contains(&action) {
            return self.refused(Refusal::NotNow);
        }
        match action {
            Action::ResetPassword => self.to(Stage::AwaitPassword, Outcome::Moved),
            Action::UnlockAccount => match self.begin_write() {
                Ok(until) => {
                    self.work.effects.push(Effect::UnlockAccount { until });
                    self.to(Stage::Writing { action }, Outcome::Moved)
                }
                Err(refusal) => self.not_charged(refusal),
            },
        }
    }

    pub(super) fn new_password(mut self, password: &Secret, names: &[String]) -> Transition {
        let Claimant::Person(person) = &self.claimant else {
            return self.refused(Refusal::NotNow);
        };
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let problems = self.work.setup.policy.check_password(person.user, password, &names);
        if !problems.is_empty() {
            return self.stay(Outcome::Problems { problems });
        }
        let unlock = is_on_premises(person.user.password_source);
        match self.begin_write() {
            Ok(until) => {
                self.work.effects.push(Effect::WritePassword { unlock, until });
                self.work.audit(AuditDetail::SubmittedPassword);
                self.to(Stage::Writing { action: Action::ResetPassword }, Outcome::Moved)
            }
            Err(refusal) => self.not_charged(refusal),
        }
    }

    /// Nobody else writes until then, and this host not at that time or later.
    fn begin_write(&mut self) -> Result<Timestamp, LedgerRefusal> {
        let (flow, ends) = (self.work.head.flow, self.work.session_ends());
        let (ledger, until) =
            self.work.ledger.begin_write(self.work.limits, self.work.now, flow, ends)?;
        self.work.ledger = Cow::Owned(ledger);
        Ok(until)
    }

    /// What the host has done is recorded, whatever has changed meanwhile.
    pub(super) fn written(mut self, result: WriteResult) -> Transition {
        let Stage::Writing { action } = self.progress.stage else {
            return self.refused(Refusal::NotNow);
        };
        match result {
            WriteResult::Ok => self.completed(action, false, Outcome::Ok, result),
            WriteResult::CloudFailed => self.completed(action, true, Outcome::CloudFailed, result),
            WriteResult::Unknown => {
                self.complete();
                self.record(action, result);
                self.over(EndReason::Unknown, MessageId::MayHaveChanged, Outcome::Unknown)
            }
            WriteResult::RulesRefused => self.again(action, Outcome::RulesRefused, result),
            WriteResult::Unreachable => self.again(action, Outcome::Unreachable, result),
            WriteResult::AdminAction => {
                self.abandon();
                self.record(action, result);
                let reason = EndReason::AdminAction;
                self.over(reason, reason.message(), Outcome::AdminAction)
            }
            WriteResult::NoPolicy => {
                self.abandon();
                self.record(action, result);
                let reason = EndReason::NoPolicy;
                self.over(reason, reason.message(), Outcome::NoPolicy)
            }
        }
    }

    fn completed(
        mut self,
        action: Action,
        cloud_failed: bool,
        outcome: Outcome,
        result: WriteResult,
    ) -> Transition {
        self.complete();
        self.notify(action);
        self.record(action, result);
        self.to(Stage::Done { cloud_failed }, outcome)
    }

    fn again(mut self, action: Action, outcome: Outcome, result: WriteResult) -> Transition {
        self.abandon();
        self.record(action, result);
        let stage = match action {
            Action::ResetPassword => Stage::AwaitPassword,
            Action::UnlockAccount => Stage::ChoosingAction,
        };
        self.to(stage, outcome)
    }

    fn over(self, reason: EndReason, message: MessageId, outcome: Outcome) -> Transition {
        let (stage, _) = end(EndedFor::Flow(reason), None, message);
        self.to(stage, outcome)
    }

    fn complete(&mut self) {
        let work = &mut self.work;
        work.ledger = Cow::Owned(work.ledger.complete(work.limits, work.now, work.head.flow));
    }

    /// Where no write of this flow is marked there is nothing to save.
    fn abandon(&mut self) {
        let flow = self.work.head.flow;
        if let Ok(ledger) = self.work.ledger.abandon_write(self.work.limits, self.work.now, flow) {
            self.work.ledger = Cow::Owned(ledger);
        }
    }

    /// Who is told of a completed flow is a rule of the policy's.
    fn notify(&mut self, action: Action) {
        let Some(user) = self.work.situation.user else { return };
        let policy = &self.work.setup.policy;
        let message = match action {
            Action::ResetPassword => MessageId::PasswordReset,
            Action::UnlockAccount => MessageId::AccountUnlocked,
        };
        let own = policy.notifications(user, core::iter::empty::<&User>());
        let notices = own.into_iter().map(|it| Effect::Notify { to: Some(it.address), message });
        self.work.effects.extend(notices);
        let tells_administrators =
            action == Action::ResetPassword && policy.tells_administrators(user);
        if tells_administrators {
            let message = MessageId::AdministratorReset;
            self.work.effects.push(Effect::NotifyAdministrators { message });
        }
    }

    fn record(&mut self, action: Action, result: WriteResult) {
        let activity = match action {
            Action::ResetPassword => AuditActivity::ResetPassword,
            Action::UnlockAccount => AuditActivity::UnlockAccount,
        };
        self.work.audit_of(activity, AuditDetail::Written(result));
    }
}
