//! A person who goes through a flow: whether they may, what they have, and what they were when the
//! flow began.

use alloc::string::String;
use alloc::vec::Vec;

use crate::contact::Phone;
use crate::decision::Decision;
use crate::enrolment::{Challenge, Enrolment, Record};
use crate::explanation::{actions, masked};
use crate::facts::{EnrolmentState, Facts, Throttle};
use crate::flow::Choice;
use crate::gate_rules::is_administrators;
use crate::keyed::keyed;
use crate::method::Gate;
use crate::resolution::MethodDecision;
use crate::setup::Setup;
use crate::time::Timestamp;
use crate::user::{User, UserRef};
use crate::word::{Action, CallError, Channel, Method, MethodStatus, Reason, Source};

/// Whether a person may reset at a time, whatever the ledger says.
pub(super) enum Standing<'a> {
    May(Person<'a>),
    MayNot(Reason),
}

/// Somebody who may reset.
pub(super) struct Person<'a> {
    setup: &'a Setup,
    pub(super) user: &'a User,
    decision: Decision,
}

impl<'a> Standing<'a> {
    pub(super) fn of(setup: &'a Setup, user: &'a User, now: Timestamp) -> Result<Self, CallError> {
        let mut facts = setup.policy.facts(user, now, Throttle::Unknown);
        let mut decision = decide(setup, facts);
        if let Some(reason) = decision.reason {
            return Ok(Self::MayNot(reason));
        }
        if let Some(Enrolment::Summary(_)) = user.enrolment {
            // Nobody can be asked questions of which only the number is known.
            facts.enrolment = EnrolmentState::Absent;
            decision = decide(setup, facts);
        }
        match decision.reason {
            None => Ok(Self::May(Person { setup, user, decision })),
            Some(_) => Err(CallError::Summary),
        }
    }
}

impl Person<'_> {
    pub(super) fn required(&self) -> u8 {
        self.decision.gates.required
    }

    pub(super) fn choices(&self, proved: &[Gate]) -> Vec<Choice> {
        let choice = |method: Method| Choice {
            method,
            channels: self.channels(method).to_vec(),
            masked: self.masked(method),
        };
        let methods = Method::ALL.iter().copied();
        methods.filter(|method| self.offered(*method, proved).is_some()).map(choice).collect()
    }

    /// The channels of a method that may be chosen, some gates being proved.
    pub(super) fn offered(&self, method: Method, proved: &[Gate]) -> Option<&'static [Channel]> {
        let is_offered = is_unproved(method, proved) && self.of(method).is_some();
        is_offered.then(|| self.channels(method))
    }

    /// The destination of a method, masked; `None` where the policy shows no hints.
    pub(super) fn masked(&self, method: Method) -> Option<String> {
        let source = self.of(method)?.source.filter(|_| self.setup.policy.document().hints)?;
        masked(source, &UserRef::from(self.user))
    }

    /// Where a code or a call goes: the value stored, as it is reached.
    pub(super) fn destination(&self, method: Method) -> Option<String> {
        reached(method, self.of(method)?, self.user)
    }

    pub(super) fn record(&self) -> Option<&Record> {
        match &self.user.enrolment {
            Some(Enrolment::Record(record)) => Some(record),
            Some(Enrolment::Summary(_) | Enrolment::Malformed) | None => None,
        }
    }

    /// The place of the challenge that asks these questions.
    pub(super) fn challenge(&self, questions: &[u8]) -> Option<usize> {
        let asks = |challenge: &Challenge| {
            challenge.questions().iter().copied().eq(questions.iter().map(|it| usize::from(*it)))
        };
        self.record()?.challenges().iter().position(asks)
    }

    pub(super) fn actions(&self) -> Vec<Action> {
        actions(&self.decision)
    }

    /// What the person is, as far as a flow depends on it. The challenges of an enrolment are not in
    /// it: they change their order in flows.
    pub(super) fn digest(&self) -> [u8; 32] {
        let user = self.user;
        // Room for somebody with a phone and an address.
        let mut text = Vec::with_capacity(256);
        let mut field = |bytes: &[u8]| {
            text.extend(u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_le_bytes());
            text.extend(bytes);
        };
        field(user.object_id.as_deref().unwrap_or_default().as_bytes());
        field(user.id.as_bytes());
        let is_administrator = is_administrators(self.decision.gates.policy);
        field(&[is_administrator.into(), self.required()]);
        field(&[user.password_source.number()]);
        for (method, decision) in Method::ALL.iter().zip(self.decision.methods) {
            field(&[decision.status.number(), decision.source.map_or(0, Source::number)]);
            field(reached(*method, decision, user).unwrap_or_default().as_bytes());
        }
        if let Some(record) = self.record() {
            field(record.summary().subject.value.as_bytes());
            field(&[record.summary().ask]);
            field(&record.enrolled_at().as_millis().to_le_bytes());
            for question in record.questions() {
                field(question.id.as_bytes());
                field(question.text.as_deref().unwrap_or_default().as_bytes());
            }
        }
        keyed(&self.setup.identifier_secret, &[b"twogate-person-1", &text])
    }

    fn channels(&self, method: Method) -> &'static [Channel] {
        self.setup.policy.audience(self.decision.gates.policy).rules.channels(method)
    }

    /// What was decided of a method that is available.
    #[inline(never)]
    fn of(&self, method: Method) -> Option<MethodDecision> {
        let mut methods = Method::ALL.iter().zip(&self.decision.methods);
        let (_, decision) = methods.find(|(one, _)| **one == method)?;
        Some(*decision).filter(|it| it.status == MethodStatus::Available)
    }
}

/// One copy of the decision for both times that it is asked.
#[inline(never)]
fn decide(setup: &Setup, facts: Facts) -> Decision {
    setup.policy.decide(facts)
}

/// Whether a method is one of a gate's that is still to be proved.
fn is_unproved(method: Method, proved: &[Gate]) -> bool {
    Gate::of(method).is_some_and(|gate| !proved.contains(&gate))
}

/// Where somebody is reached by a method that is available: its value is well-formed.
fn reached(method: Method, decision: MethodDecision, user: &User) -> Option<String> {
    if decision.status != MethodStatus::Available {
        return None;
    }
    let value = value(decision.source?, user)?;
    match method {
        Method::MobilePhone | Method::OfficePhone => Phone::parse(value).map(Phone::reached),
        Method::Email => Some(value.into()),
        Method::SecurityQuestions
        | Method::AppNotification
        | Method::AppCode
        | Method::SecurityKey => None,
    }
}

fn value(source: Source, user: &User) -> Option<&str> {
    match source {
        Source::AuthenticationPhone => user.authentication_phone.as_deref(),
        Source::MobilePhone => user.mobile_phone.as_deref(),
        Source::OfficePhone => user.office_phone.as_deref(),
        Source::AuthenticationEmail => user.authentication_email.as_deref(),
        Source::AlternateEmails => user.alternate_emails.first().map(String::as_str),
        Source::Enrolment | Source::AuthenticatorApp | Source::SecurityKey => None,
    }
}
