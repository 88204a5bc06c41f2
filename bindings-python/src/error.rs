//! The exceptions without a document's problems: of answers, normal forms, ledgers and calls.

use pyo3::call::PyCallArgs;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyTuple, PyType};

use crate::draft::DraftProblem;
use crate::word::Word;

/// `twogate.AnswersError`, with the problems.
pub(crate) fn answers_error(py: Python<'_>, problems: &[twogate::DraftProblem]) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let problems = PyTuple::new(py, problems.iter().map(DraftProblem::from));
    problems.map_or_else(|error| error, |it| exception(py, &CLASS, "AnswersError", (it,)))
}

/// `twogate.CallError`, with its word.
pub(crate) fn call_error(py: Python<'_>, error: twogate::CallError) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    exception(py, &CLASS, "CallError", (Word(error.word()), error.to_string()))
}

/// `twogate.LedgerError`, with its word.
pub(crate) fn ledger_error(py: Python<'_>, error: twogate::LedgerError) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    exception(py, &CLASS, "LedgerError", (Word(error.word()), error.to_string()))
}

/// `twogate.NormalizeError`, with the word that is also the problem of an answer.
pub(crate) fn normalize_error(py: Python<'_>, error: twogate::NormalizeError) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let code = twogate::DraftProblem::of(error, "", 0).code;
    exception(py, &CLASS, "NormalizeError", (Word(code.word()), error.to_string()))
}

fn exception<'py>(
    py: Python<'py>,
    class: &'static PyOnceLock<Py<PyType>>,
    name: &str,
    arguments: impl PyCallArgs<'py>,
) -> PyErr {
    let made = class.import(py, "twogate.errors", name).and_then(|it| it.call1(arguments));
    made.map_or_else(|error| error, PyErr::from_value)
}
