//! What all results have in common: they are values, write themselves as JSON, and are pickled as
//! the JSON that they write.

use pyo3::IntoPyObjectExt;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::decision::{Decision, MethodDecision};
use crate::draft::DraftProblem;
use crate::enrolment::{AskedQuestion, Record, Subject, Verification};
use crate::explanation::{CheckResult, Explanation, Fix, Gates, MethodExplanation};
use crate::password::{PasswordProblem, PasswordRules};
use crate::problem::Problem;
use crate::question::PredefinedQuestion;
use crate::recipient::{Contact, Recipient};
use crate::registration::{FormField, FormQuestion, FormQuestions, RegistrationForm};

/// A list that is a `tuple` in Python, since nobody may change it.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, serde::Deserialize)]
#[serde(transparent)]
pub(crate) struct Tuple<T>(pub(crate) Vec<T>);

impl<'py, T: IntoPyObject<'py>> IntoPyObject<'py> for Tuple<T> {
    type Target = PyTuple;
    type Output = Bound<'py, PyTuple>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        PyTuple::new(py, self.0)
    }
}

impl<T, U: From<T>> FromIterator<T> for Tuple<U> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(items.into_iter().map(U::from).collect())
    }
}

/// The `dict` of a result.
pub(crate) fn to_dict<'py>(
    py: Python<'py>,
    record: &impl Serialize,
) -> PyResult<Bound<'py, PyAny>> {
    py.import("json")?.call_method1("loads", (json(record)?,))
}

/// How to pickle a result: by calling `restore` with its class and its JSON.
pub(crate) fn reduce<'py>(
    py: Python<'py>,
    class: &str,
    record: &impl Serialize,
) -> PyResult<Bound<'py, PyAny>> {
    let restore = py.import("twogate._native")?.getattr("restore")?;
    Ok((restore, (class, json(record)?)).into_pyobject(py)?.into_any())
}

/// A result as it was when it was pickled.
#[pyfunction]
#[pyo3(signature = (class_, json))]
pub(crate) fn restore<'py>(
    py: Python<'py>,
    class_: &str,
    json: &str,
) -> PyResult<Bound<'py, PyAny>> {
    match class_ {
        "AskedQuestion" => read::<AskedQuestion>(py, json),
        "CheckResult" => read::<CheckResult>(py, json),
        "Contact" => read::<Contact>(py, json),
        "Decision" => read::<Decision>(py, json),
        "DraftProblem" => read::<DraftProblem>(py, json),
        "Explanation" => read::<Explanation>(py, json),
        "Fix" => read::<Fix>(py, json),
        "FormField" => read::<FormField>(py, json),
        "FormQuestion" => read::<FormQuestion>(py, json),
        "FormQuestions" => read::<FormQuestions>(py, json),
        "Gates" => read::<Gates>(py, json),
        "MethodDecision" => read::<MethodDecision>(py, json),
        "MethodExplanation" => read::<MethodExplanation>(py, json),
        "PasswordProblem" => read::<PasswordProblem>(py, json),
        "PasswordRules" => read::<PasswordRules>(py, json),
        "PredefinedQuestion" => read::<PredefinedQuestion>(py, json),
        "Problem" => read::<Problem>(py, json),
        "Recipient" => read::<Recipient>(py, json),
        "Record" => read::<Record>(py, json),
        "RegistrationForm" => read::<RegistrationForm>(py, json),
        "Subject" => read::<Subject>(py, json),
        "Verification" => read::<Verification>(py, json),
        _ => Err(PyValueError::new_err("no class of twogate's results")),
    }
}

fn read<'py, T>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>>
where
    T: DeserializeOwned + IntoPyObject<'py>,
{
    let record: T = serde_json::from_str(json)
        .map_err(|_| PyValueError::new_err("no result of this version of twogate"))?;
    record.into_bound_py_any(py)
}

fn json(record: &impl Serialize) -> PyResult<String> {
    serde_json::to_string(record).map_err(|_| PyValueError::new_err("not to be written as JSON"))
}

/// A word as `repr` shows it.
pub(crate) fn quoted(word: Option<crate::word::Word>) -> String {
    word.map_or_else(|| "None".to_owned(), |word| format!("'{}'", word.0))
}
