//! Giving a value, or confirming one (`docs/registration.md`, "provide", "confirm"): it is saved only
//! once it is proved.

use alloc::string::String;

use super::state::{Asked, Stage};
use super::step::Step;
use crate::contact::{Email, Phone};
use crate::facts::Throttle;
use crate::flow::{AuditDetail, CodeWay, Effect, Outcome, Proof, Transition};
use crate::ledger::Attempt;
use crate::word::{Channel, FieldState, Method, Refusal, Way};

/// The most bytes of a value: a sealed flow has place for so many.
const LONGEST: usize = 512;

/// A way to prove a value.
#[derive(Clone, Copy)]
enum ContactWay {
    Code(CodeWay),
    Call,
}

impl Step<'_> {
    pub(super) fn provide(
        self,
        field: Method,
        value: String,
        channel: Option<Channel>,
    ) -> Transition {
        match self.way(field, channel) {
            Some(way) if value.len() <= LONGEST => self.prove(way, value),
            Some(_) | None => self.refused(Refusal::Malformed),
        }
    }

    pub(super) fn confirm(mut self, field: Method, channel: Option<Channel>) -> Transition {
        match self.field(field) {
            Some(FieldState::Confirm) => match (self.way(field, channel), self.directory(field)) {
                (Some(way), Some(value)) => self.prove(way, value),
                (Some(_) | None, _) => self.refused(Refusal::Malformed),
            },
            Some(FieldState::Done) if channel.is_none() => {
                self.confirmed(&[field]);
                self.stay(Outcome::Moved)
            }
            Some(FieldState::Done) => self.refused(Refusal::Malformed),
            Some(FieldState::Enter | FieldState::ReadOnly) | None => self.refused(Refusal::NotNow),
        }
    }

    /// Asks for a proof that a value reaches the person.
    fn prove(mut self, way: ContactWay, value: String) -> Transition {
        let method = way.way().method();
        let problem = self.work.setup.policy.contact_problem(self.user, method, &value);
        if let Some(problem) = problem {
            return self.stay(Outcome::DraftProblems { problems: [problem].into() });
        }
        if let Some(blocked) = self.account_block() {
            return self.stay(blocked);
        }
        match way {
            ContactWay::Code(code) => match self.work.issue(proof(code, &value)) {
                Ok(()) => {
                    self.work.audit(AuditDetail::Started(code.way()));
                    self.to(Stage::AwaitCode { way: code, value }, Outcome::Sent)
                }
                Err(refusal) => self.not_charged(refusal),
            },
            ContactWay::Call => match self.work.charge(Attempt::MobileCall) {
                Ok(charge) => {
                    let (to, flow) = (reached(&value), self.work.head.flow);
                    self.work.effects.push(Effect::PlaceCall { method, to, flow, charge });
                    self.work.audit(AuditDetail::Started(Way::MobileCall));
                    let asked = Asked::Phone { value };
                    self.to(Stage::AwaitHost { asked, charge }, Outcome::Asked)
                }
                Err(refusal) => self.not_charged(refusal),
            },
        }
    }

    /// How a value of a field is proved, where it can be: by a channel that the plan does not prohibit.
    fn way(&self, field: Method, channel: Option<Channel>) -> Option<ContactWay> {
        let policy = &self.work.setup.policy;
        let facts = policy.facts(self.user, self.work.now, Throttle::Unknown);
        let (rules, ..) = policy.gates(&facts);
        let is_allowed = |channel| rules.channels(Method::MobilePhone).contains(&channel);
        match (field, channel) {
            (Method::Email, None) => Some(ContactWay::Code(CodeWay::Email)),
            (Method::MobilePhone, Some(Channel::Text)) if is_allowed(Channel::Text) => {
                Some(ContactWay::Code(CodeWay::MobileText))
            }
            (Method::MobilePhone, Some(Channel::Call)) if is_allowed(Channel::Call) => {
                Some(ContactWay::Call)
            }
            (
                Method::Email
                | Method::MobilePhone
                | Method::OfficePhone
                | Method::SecurityQuestions
                | Method::AppNotification
                | Method::AppCode
                | Method::SecurityKey,
                _,
            ) => None,
        }
    }

    /// The value of a field that an administrator has set.
    fn directory(&self, field: Method) -> Option<String> {
        match field {
            Method::Email => self.user.alternate_emails.first().cloned(),
            Method::MobilePhone => self.user.mobile_phone.clone(),
            Method::OfficePhone
            | Method::SecurityQuestions
            | Method::AppNotification
            | Method::AppCode
            | Method::SecurityKey => None,
        }
    }
}

impl ContactWay {
    const fn way(self) -> Way {
        match self {
            Self::Code(code) => code.way(),
            Self::Call => Way::MobileCall,
        }
    }
}

/// What a code proves that goes to a value.
pub(super) fn proof(way: CodeWay, value: &str) -> Proof {
    Proof { gate: 0, way, to: reached(value) }
}

/// A value as codes and calls reach it.
fn reached(value: &str) -> Option<String> {
    match Phone::parse(value) {
        Some(phone) => Some(phone.reached()),
        None => Email::parse(value).map(|_| value.into()),
    }
}
