//! A flow between two steps: a handle that nothing looks into.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use twogate::reset;

/// A reset between two steps: `Flow()` where none has begun.
///
/// It never changes: every step gives another one. `Setup.seal` makes bytes of it and `Setup.open` reads
/// them; it has no other form, and cannot be pickled.
#[pyclass(frozen, module = "twogate")]
pub(crate) struct Flow(pub(crate) reset::Flow);

#[pymethods]
impl Flow {
    #[new]
    fn new() -> Self {
        Self(reset::Flow::Nothing)
    }

    /// What was typed, in the canonical form by which the person is looked up; `None` before that.
    #[getter]
    fn identifier(&self) -> Option<&str> {
        match &self.0 {
            reset::Flow::Nothing => None,
            reset::Flow::Waiting(state) => Some(state.identifier()),
            reset::Flow::Charged(charged) => Some(charged.identifier()),
        }
    }

    /// The key under which the ledger is kept; `None` before somebody said who they are.
    #[getter]
    fn ledger_key(&self) -> Option<String> {
        match &self.0 {
            reset::Flow::Nothing => None,
            reset::Flow::Waiting(state) => Some(state.ledger_key().to_string()),
            reset::Flow::Charged(charged) => Some(charged.ledger_key().to_string()),
        }
    }

    /// Whether something was submitted and charged: save the ledger, then give it `events.Verify()`.
    #[getter]
    fn is_charged(&self) -> bool {
        match &self.0 {
            reset::Flow::Charged(_) => true,
            reset::Flow::Nothing | reset::Flow::Waiting(_) => false,
        }
    }

    /// Whether nothing can be proved or written in it any more.
    #[getter]
    fn is_over(&self) -> bool {
        match &self.0 {
            reset::Flow::Waiting(state) => state.is_over(),
            reset::Flow::Nothing | reset::Flow::Charged(_) => false,
        }
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    #[expect(clippy::unused_self, reason = "Python passes it")]
    fn __reduce__(&self) -> PyResult<Py<PyAny>> {
        Err(PyTypeError::new_err("a flow is sealed, not pickled"))
    }

    /// Shows nothing: the name that somebody typed is in it, and what they submitted.
    #[expect(clippy::unused_self, reason = "Python passes it")]
    fn __repr__(&self) -> &'static str {
        "Flow(..)"
    }
}

impl Flow {
    /// The state of a flow that waits for an event: the others have no page and are not sealed.
    pub(crate) fn state(&self) -> PyResult<&reset::State> {
        match &self.0 {
            reset::Flow::Waiting(state) => Ok(state),
            reset::Flow::Nothing => Err(PyValueError::new_err("the flow has not begun")),
            reset::Flow::Charged(_) => {
                Err(PyValueError::new_err("the flow is charged: give it events.Verify() first"))
            }
        }
    }
}
