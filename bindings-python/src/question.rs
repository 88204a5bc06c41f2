//! The predefined security questions.

use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::record;

/// A predefined security question.
#[pyclass(frozen, eq, hash, get_all, module = "twogate")]
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) struct PredefinedQuestion {
    /// The id: stable whatever becomes of the text.
    id: String,
    /// The text in English.
    english: String,
}

#[pymethods]
impl PredefinedQuestion {
    /// The question as a `dict`.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, self)
    }

    fn __repr__(&self) -> String {
        format!("PredefinedQuestion(id='{}')", self.id)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::reduce(py, "PredefinedQuestion", self)
    }
}

/// All predefined questions, in the order of the list.
#[pyfunction]
pub(crate) fn predefined_questions(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    let questions = twogate::predefined_questions().iter();
    let questions = questions.map(|question| PredefinedQuestion {
        id: question.id.to_owned(),
        english: question.english.to_owned(),
    });
    PyTuple::new(py, questions)
}
