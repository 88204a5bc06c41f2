//! A person who goes through a flow: whether they may, what they have, and what they were when the
//! flow began.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::claimant::Choice;
use crate::contact::{Email, Phone};
use crate::decision::Decision;
use crate::enrolment::{Challenge, Enrolment, Record};
use crate::explanation::{actions, masked};
use crate::facts::{EnrolmentState, Throttle};
use crate::gate_rules::is_administrators;
use crate::keyed::keyed;
use crate::method::Gate;
use crate::resolution::MethodDecision;
use crate::setup::Setup;
use crate::time::Timestamp;
use crate::user::{User, UserRef};
use crate::word::{Action, CallError, Method, MethodStatus, Reason, Source};

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
        if let Some(reason) = setup.policy.decide(facts).reason {
            return Ok(Self::MayNot(reason));
        }
        if let Some(Enrolment::Summary(_)) = user.enrolment {
            // Nobody can be asked questions of which only the number is known.
            facts.enrolment = EnrolmentState::Absent;
        }
        let decision = setup.policy.decide(facts);
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
        let policy = &self.setup.policy;
        let rules = &policy.audience(self.decision.gates.policy).rules;
        let choice = |(method, decision): (Method, MethodDecision)| Choice {
            method,
            channels: rules.channels(method).to_vec(),
            masked: decision
                .source
                .filter(|_| policy.document().hints)
                .and_then(|source| masked(source, &UserRef::from(self.user))),
        };
        self.available()
            .filter(|(method, _)| Gate::of(*method).is_some_and(|gate| !proved.contains(&gate)))
            .map(choice)
            .collect()
    }

    /// Where a code or a call goes: the value stored, as it is reached.
    pub(super) fn destination(&self, method: Method) -> Option<String> {
        let (_, decision) = self.available().find(|(one, _)| *one == method)?;
        let value = value(decision.source?, self.user)?;
        match method {
            Method::MobilePhone | Method::OfficePhone => {
                let digits = Phone::parse(value)?.digits().map(char::from);
                Some(core::iter::once('+').chain(digits).collect())
            }
            Method::Email => Email::parse(value).map(|_| value.to_string()),
            Method::SecurityQuestions
            | Method::AppNotification
            | Method::AppCode
            | Method::SecurityKey => None,
        }
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
        let mut text = Vec::new();
        let mut field = |bytes: &[u8]| {
            text.extend(bytes.len().to_le_bytes());
            text.extend(bytes);
        };
        field(user.object_id.as_deref().unwrap_or_default().as_bytes());
        field(user.id.as_bytes());
        let is_administrator = is_administrators(self.decision.gates.policy);
        field(&[is_administrator.into(), self.required()]);
        field(user.password_source.word().as_bytes());
        for (method, decision) in Method::ALL.iter().zip(&self.decision.methods) {
            field(decision.status.word().as_bytes());
            field(decision.source.map_or("", Source::word).as_bytes());
            field(self.destination(*method).unwrap_or_default().as_bytes());
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

    fn available(&self) -> impl Iterator<Item = (Method, MethodDecision)> + '_ {
        let methods = Method::ALL.iter().copied().zip(self.decision.methods);
        methods.filter(|(_, decision)| decision.status == MethodStatus::Available)
    }
}

/// The id by which hosts and logs know a person.
pub(super) fn subject(user: &User) -> String {
    user.object_id.as_ref().unwrap_or(&user.id).clone()
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
