//! Problems of documents, and the exceptions that carry them.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyTuple, PyType};
use twogate::ProblemCode;

use crate::record;
use crate::word::Word;

/// One thing that is wrong with a document.
///
/// Problems are compared by `pointer`, `code` and `args`; the English text follows from these.
#[pyclass(frozen, eq, hash, module = "twogate")]
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) struct Problem {
    /// Where: a JSON pointer (RFC 6901). Empty for the document as a whole.
    #[pyo3(get)]
    pointer: String,
    /// What: stable over versions and languages.
    #[pyo3(get)]
    code: Word,
    args: Args,
    /// The problem in English, for logs; it holds no value of the document.
    #[pyo3(get, name = "message")]
    english: String,
}

/// The numbers and the pointer that a code comes with.
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) struct Args {
    #[serde(skip_serializing_if = "Option::is_none", default)]
    minimum: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    maximum: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    actual: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    other: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    line: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    column: Option<i64>,
}

impl Args {
    pub(crate) fn core(&self) -> twogate::ProblemArgs {
        twogate::ProblemArgs {
            minimum: self.minimum,
            maximum: self.maximum,
            actual: self.actual,
            other: self.other.clone(),
            line: self.line,
            column: self.column,
        }
    }
}

#[pymethods]
impl Problem {
    /// The numbers and the pointer that the code comes with: a new `dict`, yours to change.
    #[getter]
    fn args<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, &self.args)
    }

    /// The problem as a `dict`: `pointer`, `code`, `args` and `english`.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, self)
    }

    /// The pointer and the text, as in a log.
    fn __str__(&self) -> String {
        match self.pointer.as_str() {
            "" => self.english.clone(),
            pointer => format!("{pointer}: {}", self.english),
        }
    }

    /// The place and the code: what the document holds there is somebody's.
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let pointer = pyo3::types::PyString::new(py, &self.pointer).repr()?;
        Ok(format!("Problem(pointer={pointer}, code='{}')", self.code.0))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::reduce(py, "Problem", self)
    }
}

impl From<&twogate::Problem> for Problem {
    fn from(problem: &twogate::Problem) -> Self {
        Self {
            pointer: problem.pointer.clone(),
            code: Word(problem.code.word()),
            args: Args::from(&problem.args),
            english: problem.english(),
        }
    }
}

impl From<&twogate::ProblemArgs> for Args {
    fn from(args: &twogate::ProblemArgs) -> Self {
        Self {
            minimum: args.minimum,
            maximum: args.maximum,
            actual: args.actual,
            other: args.other.clone(),
            line: args.line,
            column: args.column,
        }
    }
}

/// What a document is, and so which exception its problems become.
#[derive(Clone, Copy)]
pub(crate) enum Document {
    Policy,
    User,
}

impl Document {
    /// The exception that carries the problems.
    pub(crate) fn error(self, py: Python<'_>, problems: &[twogate::Problem]) -> PyErr {
        self.exception(py, problems).unwrap_or_else(|error| error)
    }

    fn exception(self, py: Python<'_>, problems: &[twogate::Problem]) -> PyResult<PyErr> {
        static POLICY_ERROR: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        static USER_ERROR: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        let class = match self {
            Self::Policy => POLICY_ERROR.import(py, "twogate.errors", "PolicyError"),
            Self::User => USER_ERROR.import(py, "twogate.errors", "UserError"),
        }?;
        let problems = PyTuple::new(py, problems.iter().map(Problem::from))?;
        Ok(PyErr::from_value(class.call1((problems,))?))
    }
}

/// A problem that core cannot see, because it is one of Python's values and not of a text.
pub(crate) fn wrong_type(pointer: String) -> twogate::Problem {
    twogate::Problem {
        pointer,
        code: ProblemCode::WrongType,
        args: twogate::ProblemArgs::default(),
    }
}

/// Bytes that are no UTF-8 and so no JSON, from the first of them on.
pub(crate) fn not_utf8(bytes: &[u8], first_bad: usize) -> twogate::Problem {
    let good = bytes.get(..first_bad).unwrap_or(bytes);
    let lines = good.split(|byte| *byte == b'\n');
    let last = lines.clone().next_back().unwrap_or_default();
    let line = lines.count();
    let column = last.len().saturating_add(1);
    twogate::Problem {
        pointer: String::new(),
        code: ProblemCode::Syntax,
        args: twogate::ProblemArgs {
            line: i64::try_from(line).ok(),
            column: i64::try_from(column).ok(),
            ..twogate::ProblemArgs::default()
        },
    }
}
