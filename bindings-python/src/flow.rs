//! A flow between two steps: a handle that nothing looks into.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use twogate::flow;

/// A reset or a registration between two steps: `Flow()` where none has begun.
///
/// It never changes: every step gives another one. `Setup.seal` makes bytes of it and `Setup.open` reads
/// them; it has no other form, and cannot be pickled.
#[pyclass(frozen, module = "twogate")]
pub(crate) struct Flow(pub(crate) flow::Flow);

#[pymethods]
impl Flow {
    #[new]
    fn new() -> Self {
        Self(flow::Flow::Nothing)
    }

    /// What was typed, in the canonical form by which the person is looked up, or the person's own id in a
    /// registration; `None` before that.
    #[getter]
    fn identifier(&self) -> Option<&str> {
        match &self.0 {
            flow::Flow::Nothing => None,
            flow::Flow::Waiting(state) => Some(state.identifier()),
            flow::Flow::Charged(charged) => Some(charged.identifier()),
        }
    }

    /// The key under which the ledger is kept; `None` before somebody said who they are.
    #[getter]
    fn ledger_key(&self) -> Option<String> {
        match &self.0 {
            flow::Flow::Nothing => None,
            flow::Flow::Waiting(state) => Some(state.ledger_key().to_string()),
            flow::Flow::Charged(charged) => Some(charged.ledger_key().to_string()),
        }
    }

    /// Whether something was submitted and charged: save the ledger, then give it the event `Verify`.
    #[getter]
    fn is_charged(&self) -> bool {
        match &self.0 {
            flow::Flow::Charged(_) => true,
            flow::Flow::Nothing | flow::Flow::Waiting(_) => false,
        }
    }

    /// Whether nothing can be proved or written in it any more.
    #[getter]
    fn is_over(&self) -> bool {
        match &self.0 {
            flow::Flow::Waiting(state) => state.is_over(),
            flow::Flow::Nothing | flow::Flow::Charged(_) => false,
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
    pub(crate) fn state(&self) -> PyResult<&flow::State> {
        match &self.0 {
            flow::Flow::Waiting(state) => Ok(state),
            flow::Flow::Nothing => Err(PyValueError::new_err("the flow has not begun")),
            flow::Flow::Charged(_) => {
                Err(PyValueError::new_err("the flow is charged: give it the event Verify first"))
            }
        }
    }
}
