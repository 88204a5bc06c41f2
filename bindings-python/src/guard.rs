//! The border that no panic crosses.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

/// Runs `body`; a panic in it becomes `twogate.InternalError`.
///
/// PyO3 would make it a `PanicException`, which `except Exception` misses and whose text is that of
/// the panic: it can hold somebody's data. The payload is dropped here instead. The process's panic
/// hook belongs to the host and is left alone.
pub(crate) fn guard<T>(py: Python<'_>, body: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    // Nothing that `body` reaches is changed by it, so nothing is left half changed.
    catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|_| Err(internal_error(py)))
}

fn internal_error(py: Python<'_>) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let text = "a bug in twogate: please report it";
    match CLASS.import(py, "twogate.errors", "InternalError") {
        Ok(class) => PyErr::from_type(class.clone(), text),
        Err(_) => PyRuntimeError::new_err(text),
    }
}
