//! A step of a registration that the guards let pass: where it leads.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::form::RegistrationForm;
use super::state::{Progress, Stage, State};
use crate::flow::{self, AuditDetail, Charged, Effect, Evidence, Flow, Outcome, Transition, Work};
use crate::ledger::{ChargeId, LedgerRefusal};
use crate::user::User;
use crate::word::{
    AuditActivity, Counter, FieldState, MessageId, Method, Refusal, RegistrationStatus, Source, Way,
};

/// A step under way.
pub(super) struct Step<'a> {
    pub(super) work: Work<'a>,
    pub(super) user: &'a User,
    pub(super) progress: Progress,
}

impl Step<'_> {
    /// The registration goes on in a stage.
    pub(super) fn to(mut self, stage: Stage, outcome: Outcome) -> Transition {
        self.progress.stage = stage;
        let (head, effects) = self.work.done();
        let after = flow::State::Registration(State { head, progress: self.progress });
        Transition { flow: Flow::Waiting(after), outcome, effects }
    }

    /// The registration stays where it is.
    pub(super) fn stay(self, outcome: Outcome) -> Transition {
        let stage = self.progress.stage.clone();
        self.to(stage, outcome)
    }

    /// Nothing changes.
    pub(super) fn refused(self, reason: Refusal) -> Transition {
        let state = State { head: self.work.head, progress: self.progress };
        Transition::refused(&Flow::Waiting(flow::State::Registration(state)), reason)
    }

    /// Something was submitted and charged.
    pub(super) fn charged(self, charge: ChargeId, evidence: Evidence) -> Transition {
        let (head, effects) = self.work.done();
        let state = flow::State::Registration(State { head, progress: self.progress });
        let charged = Charged { state, charge, evidence };
        Transition { flow: Flow::Charged(charged), outcome: Outcome::Charged, effects }
    }

    /// The ledger refused: nothing is charged, and the flow stays.
    pub(super) fn not_charged(self, refusal: LedgerRefusal) -> Transition {
        match Outcome::of(refusal) {
            Ok(outcome) => self.stay(outcome),
            Err(reason) => self.refused(reason),
        }
    }

    /// The block of the account, which refuses whatever charges.
    pub(super) fn account_block(&self) -> Option<Outcome> {
        let (counter, until) = self.work.blocked(&[Counter::Account])?;
        Some(Outcome::Blocked { counter, until })
    }

    /// What is proved is saved.
    pub(super) fn proved(mut self, way: Way, value: Option<String>) -> Transition {
        let fields = match way.method() {
            Method::Email => vec![Source::AuthenticationEmail],
            Method::MobilePhone if self.form().publishes_phone => {
                vec![Source::AuthenticationPhone, Source::MobilePhone]
            }
            Method::MobilePhone => vec![Source::AuthenticationPhone],
            Method::AppNotification | Method::AppCode => vec![Source::AuthenticatorApp],
            Method::OfficePhone | Method::SecurityQuestions | Method::SecurityKey => Vec::new(),
        };
        self.work.effects.push(Effect::SaveContact { fields, value });
        self.confirmed(with_its_twin(way.method()));
        self.tell();
        self.work.audit_of(AuditActivity::RegisteredMethod, AuditDetail::Completed(way));
        self.to(Stage::Overview, Outcome::Right)
    }

    /// It was wrong, and is settled: the person learns until when nothing more is compared, if so.
    pub(super) fn was_wrong(mut self, counters: &[Counter], stage: Stage) -> Transition {
        let full = self.work.blocked(counters);
        if let Some((counter, _)) = full {
            self.work.audit(AuditDetail::Full(counter));
        }
        self.to(stage, Outcome::Wrong { until: full.map(|(_, until)| until) })
    }

    /// Methods count as confirmed.
    pub(super) fn confirmed(&mut self, methods: &[Method]) {
        for method in methods {
            if !self.progress.confirmed.contains(method) {
                self.progress.confirmed.push(*method);
            }
        }
    }

    pub(super) fn forget_method(&mut self, method: Method) {
        self.progress.confirmed.retain(|it| !with_its_twin(method).contains(it));
    }

    /// The person is told at every address known before the change (`registering.notify`).
    pub(super) fn tell(&mut self) {
        let message = MessageId::RegistrationChanged;
        let addresses = self.user.known_addresses().into_iter();
        self.work.effects.extend(addresses.map(|to| Effect::Notify { to: Some(to), message }));
    }

    pub(super) fn form(&self) -> RegistrationForm {
        self.work.setup.policy.registration_form(self.user, self.work.now)
    }

    pub(super) fn status(&self) -> RegistrationStatus {
        self.work.setup.policy.registration_status(self.user, self.work.now)
    }

    /// What the person can do about a method; nothing for one that is not in the form.
    pub(super) fn field(&self, method: Method) -> Option<FieldState> {
        self.form().fields.into_iter().find(|field| field.method == method).map(|it| it.state)
    }
}

/// The methods that are proved and removed together: an app for both that it does.
const fn with_its_twin(method: Method) -> &'static [Method] {
    match method {
        Method::AppNotification | Method::AppCode => &[Method::AppNotification, Method::AppCode],
        Method::Email => &[Method::Email],
        Method::MobilePhone => &[Method::MobilePhone],
        Method::OfficePhone => &[Method::OfficePhone],
        Method::SecurityQuestions => &[Method::SecurityQuestions],
        Method::SecurityKey => &[Method::SecurityKey],
    }
}
