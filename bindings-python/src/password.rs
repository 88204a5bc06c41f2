//! Problems of new passwords.

use pyo3::prelude::*;

use crate::problem::Args;
use crate::record;
use crate::word::Word;

/// One thing that is wrong with a new password. It says nothing of what stands in it but numbers.
#[pyclass(frozen, eq, hash, module = "twogate")]
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) struct PasswordProblem {
    /// What: stable over versions and languages.
    #[pyo3(get)]
    code: Word,
    args: Args,
    /// The problem in English, for logs.
    #[pyo3(get, name = "message")]
    english: String,
}

#[pymethods]
impl PasswordProblem {
    /// The numbers that the code comes with: a new `dict`, yours to change.
    #[getter]
    fn args<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, &self.args)
    }

    /// The problem as a `dict`: `code`, `args` and `english`.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, self)
    }

    /// The text, as in a log.
    fn __str__(&self) -> &str {
        &self.english
    }

    fn __repr__(&self) -> String {
        format!("PasswordProblem(code='{}')", self.code.0)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::reduce(py, "PasswordProblem", self)
    }
}
