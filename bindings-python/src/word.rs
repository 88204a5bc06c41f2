//! Words of core's closed lists: in Python they are `str`.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple};
use serde::de::{Deserialize, Deserializer, Error};
use twogate::{
    Action, Actor, AuditActivity, AuditResult, CallError, Channel, Check, ContactFallback, Counter,
    DraftProblemCode, EndReason, FieldState, FixAction, GatePolicy, GuestKind, HostResult,
    LedgerError, License, MessageId, Method, MethodStatus, Outcome, Overlap, PasswordProblemCode,
    PasswordSource, Plan, ProblemCode, Reason, RecipientKind, Refusal, RegistrationStatus, Ruleset,
    Source, SubjectKind, UnknownRoles, Verdict, Way, WriteResult,
};
use twogate_messages::{Button, Style};

/// A word of one of core's lists or of those of texts, or an error code of a reason.
#[derive(Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(transparent)]
pub(crate) struct Word(pub(crate) &'static str);

impl<'py> IntoPyObject<'py> for Word {
    type Target = PyString;
    type Output = Bound<'py, PyString>;
    type Error = core::convert::Infallible;

    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(PyString::intern(py, self.0))
    }
}

impl<'de> Deserialize<'de> for Word {
    /// A pickled word comes back as the word of the list, so that no other text ever poses as one.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let codes = Reason::ALL.iter().filter_map(|reason| reason.code());
        lists()
            .into_iter()
            .flat_map(|(_, words)| words)
            .chain(codes)
            .find(|word| *word == text)
            .map(Word)
            .ok_or_else(|| D::Error::custom("a word that is in no list"))
    }
}

/// Every closed list by its name: what the types in `twogate.words` are compared with.
#[pyfunction]
pub(crate) fn words(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let dict = PyDict::new(py);
    for (name, words) in lists() {
        dict.set_item(name, PyTuple::new(py, words)?)?;
    }
    Ok(dict)
}

fn lists() -> [(&'static str, Vec<&'static str>); 40] {
    [
        ("Action", list(Action::ALL, Action::word)),
        ("Actor", list(Actor::ALL, Actor::word)),
        ("AuditActivity", list(AuditActivity::ALL, AuditActivity::word)),
        ("AuditResult", list(AuditResult::ALL, AuditResult::word)),
        ("Button", list(Button::ALL, Button::word)),
        ("CallError", list(CallError::ALL, CallError::word)),
        ("Channel", list(Channel::ALL, Channel::word)),
        ("Check", list(Check::ALL, Check::word)),
        ("ContactFallback", list(ContactFallback::ALL, ContactFallback::word)),
        ("Counter", list(Counter::ALL, Counter::word)),
        ("DraftProblemCode", list(DraftProblemCode::ALL, DraftProblemCode::word)),
        ("EndReason", list(EndReason::ALL, EndReason::word)),
        ("FieldState", list(FieldState::ALL, FieldState::word)),
        ("FixAction", list(FixAction::ALL, FixAction::word)),
        ("GatePolicy", list(GatePolicy::ALL, GatePolicy::word)),
        ("GuestKind", list(GuestKind::ALL, GuestKind::word)),
        ("HostResult", list(HostResult::ALL, HostResult::word)),
        ("LedgerError", list(LedgerError::ALL, LedgerError::word)),
        ("License", list(License::ALL, License::word)),
        ("MessageId", list(MessageId::ALL, MessageId::word)),
        ("Method", list(Method::ALL, Method::word)),
        ("MethodStatus", list(MethodStatus::ALL, MethodStatus::word)),
        ("Outcome", list(Outcome::ALL, Outcome::word)),
        ("Overlap", list(Overlap::ALL, Overlap::word)),
        ("PasswordProblemCode", list(PasswordProblemCode::ALL, PasswordProblemCode::word)),
        ("PasswordSource", list(PasswordSource::ALL, PasswordSource::word)),
        ("Plan", list(Plan::ALL, Plan::word)),
        ("ProblemCode", list(ProblemCode::ALL, ProblemCode::word)),
        ("Reason", list(Reason::ALL, Reason::word)),
        ("RecipientKind", list(RecipientKind::ALL, RecipientKind::word)),
        ("Refusal", list(Refusal::ALL, Refusal::word)),
        ("RegistrationStatus", list(RegistrationStatus::ALL, RegistrationStatus::word)),
        ("Ruleset", list(Ruleset::ALL, Ruleset::word)),
        ("Source", list(Source::ALL, Source::word)),
        ("Style", list(Style::ALL, Style::word)),
        ("SubjectKind", list(SubjectKind::ALL, SubjectKind::word)),
        ("UnknownRoles", list(UnknownRoles::ALL, UnknownRoles::word)),
        ("Verdict", list(Verdict::ALL, Verdict::word)),
        ("Way", list(Way::ALL, Way::word)),
        ("WriteResult", list(WriteResult::ALL, WriteResult::word)),
    ]
}

fn list<T: Copy>(all: &[T], word: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|value| word(*value)).collect()
}
