//! Enrolments of security questions: what a host stores, what is asked, and what comes of answers.

use std::hash::{Hash, Hasher};

use pyo3::prelude::*;
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;
use twogate::{AnsweredQuestion, Enrolment};

use crate::record;
use crate::word::Word;

/// An enrolment as a host stores it.
///
/// It holds no answer, but who has it can guess at answers: it is stored as the hashes of passwords
/// are, and never printed. It is only ever stored over the record that it was made from.
#[pyclass(frozen, eq, hash, module = "twogate")]
#[derive(Clone, PartialEq)]
pub(crate) struct Record(twogate::Record);

#[pymethods]
impl Record {
    /// Whose answers they are.
    #[getter]
    fn subject(&self) -> Subject {
        let subject = &self.0.summary().subject;
        Subject { kind: Word(subject.kind.word()), value: subject.value.clone() }
    }

    /// How many questions are asked together.
    #[getter]
    fn ask(&self) -> u8 {
        self.0.summary().ask
    }

    /// When, in milliseconds since 1970 UTC.
    #[getter]
    fn enrolled_at(&self) -> i64 {
        self.0.enrolled_at().as_millis()
    }

    /// The text to store. Equal records are equal texts, in every language.
    pub(crate) fn to_json(&self) -> String {
        self.0.to_json()
    }

    /// The record as a `dict`, with its members in the order of the text.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, self)
    }

    /// Shows nothing: it is data about somebody, and hashes.
    #[expect(clippy::unused_self, reason = "Python passes it")]
    fn __repr__(&self) -> &'static str {
        "Record(..)"
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::reduce(py, "Record", self)
    }
}

impl From<twogate::Record> for Record {
    fn from(record: twogate::Record) -> Self {
        Self(record)
    }
}

impl Hash for Record {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        self.to_json().hash(hasher);
    }
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let stored = Value::deserialize(deserializer)?;
        match Enrolment::from_json(&stored.to_string()) {
            Enrolment::Record(record) => Ok(Self(record)),
            Enrolment::Malformed | Enrolment::Summary(_) => Err(D::Error::custom("no record")),
        }
    }
}

/// Whose answers an enrolment holds.
#[pyclass(frozen, eq, hash, get_all, module = "twogate")]
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) struct Subject {
    /// By which name: `"objectId"` or `"id"`.
    kind: Word,
    /// The name.
    value: String,
}

#[pymethods]
impl Subject {
    /// The subject as a `dict`.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, self)
    }

    fn __repr__(&self) -> String {
        format!("Subject(kind='{}', ..)", self.kind.0)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::reduce(py, "Subject", self)
    }
}

/// A question that is asked of a person.
#[pyclass(frozen, eq, hash, get_all, module = "twogate")]
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) struct AskedQuestion {
    /// The question's id.
    id: String,
    /// Its text, where it is one of the tenant's own; `None` for a predefined one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    text: Option<String>,
}

#[pymethods]
impl AskedQuestion {
    /// The question as a `dict`: `id`, and `text` where it has one.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, self)
    }

    /// Shows nothing: which questions somebody chose is nobody else's business.
    #[expect(clippy::unused_self, reason = "Python passes it")]
    fn __repr__(&self) -> &'static str {
        "AskedQuestion(..)"
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::reduce(py, "AskedQuestion", self)
    }
}

impl From<&AnsweredQuestion> for AskedQuestion {
    fn from(question: &AnsweredQuestion) -> Self {
        Self { id: question.id.clone(), text: question.text.clone() }
    }
}

/// What came of answers. It is true where they are right.
#[pyclass(frozen, eq, hash, get_all, module = "twogate")]
#[derive(Clone, PartialEq, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) struct Verification {
    /// Whether all answers are right; where not, nothing says which.
    right: bool,
    /// The record to store over the one in the user: what was answered now comes last. `None` where
    /// something is wrong.
    record: Option<Record>,
    /// Whether what was answered is hashed anew, by the parameters and the pepper of today.
    rehashed: bool,
}

#[pymethods]
impl Verification {
    /// The result as a `dict`.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, self)
    }

    /// `if policy.verify_answers(…):` is what somebody will write.
    fn __bool__(&self) -> bool {
        self.right
    }

    fn __repr__(&self) -> &'static str {
        if self.right { "Verification(right=True, ..)" } else { "Verification(right=False)" }
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::reduce(py, "Verification", self)
    }
}

impl From<twogate::Verification> for Verification {
    fn from(verification: twogate::Verification) -> Self {
        match verification {
            twogate::Verification::Wrong => Self { right: false, record: None, rehashed: false },
            twogate::Verification::Right { record, rehashed } => {
                Self { right: true, record: Some(Record(record)), rehashed }
            }
        }
    }
}
