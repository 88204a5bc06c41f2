//! Problems of what a person fills in.

use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::problem::Args;
use crate::record;
use crate::word::Word;

/// One thing that is wrong with what a person filled in.
///
/// It names the field and never what stands in it.
#[pyclass(frozen, eq, hash, module = "twogate")]
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) struct DraftProblem {
    /// Where: a JSON pointer into the draft, such as `/answers/2/answer`.
    #[pyo3(get)]
    pointer: String,
    /// What: stable over versions and languages.
    #[pyo3(get)]
    code: Word,
    args: Args,
    /// Whether typing on, or adding an answer, could remove it: a form shows it when the person leaves
    /// the field, and any other at once.
    #[pyo3(get)]
    unfinished: bool,
    /// The problem in English, for logs.
    #[pyo3(get, name = "message")]
    english: String,
}

#[pymethods]
impl DraftProblem {
    /// The numbers and the pointer that the code comes with: a new `dict`, yours to change.
    #[getter]
    fn args<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, &self.args)
    }

    /// The problem as a `dict`: `pointer`, `code`, `args`, `unfinished` and `english`.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, self)
    }

    /// The pointer and the text, as in a log.
    fn __str__(&self) -> String {
        format!("{}: {}", self.pointer, self.english)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let pointer = PyString::new(py, &self.pointer).repr()?;
        Ok(format!("DraftProblem(pointer={pointer}, code='{}')", self.code.0))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::reduce(py, "DraftProblem", self)
    }
}

impl DraftProblem {
    /// What its text depends on; `None` for what was unpickled and never was a problem.
    pub(crate) fn core(&self) -> Option<(twogate::DraftProblemCode, twogate::ProblemArgs)> {
        let code = twogate::DraftProblemCode::from_word(self.code.0)?;
        Some((code, self.args.core()))
    }

    pub(crate) fn english(&self) -> &str {
        &self.english
    }
}

impl From<&twogate::DraftProblem> for DraftProblem {
    fn from(problem: &twogate::DraftProblem) -> Self {
        Self {
            pointer: problem.pointer.clone(),
            code: Word(problem.code.word()),
            args: Args::from(&problem.args),
            unfinished: problem.unfinished,
            english: problem.english(),
        }
    }
}
