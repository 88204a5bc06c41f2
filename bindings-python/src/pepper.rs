//! Peppers: secrets of the host's.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

use crate::error::call_error;
use crate::guard::guard;
use crate::secret::{Secret, bytes, never_pickled, secret};

/// A secret of the host's that goes into every hash, so that a stolen record alone cannot be guessed
/// at.
///
/// `key_id` is the name by which records know it: 1 to 8 bytes, no secret. The secret has 1 to 1024.
/// Raises CallError where they have not.
#[pyclass(frozen, module = "twogate")]
pub(crate) struct Pepper {
    pub(crate) core: twogate::Pepper,
    key_id: Vec<u8>,
    /// The secret.
    #[pyo3(get)]
    secret: Py<Secret>,
}

#[pymethods]
impl Pepper {
    #[new]
    fn new(py: Python<'_>, key_id: &Bound<'_, PyAny>, secret: &Bound<'_, PyAny>) -> PyResult<Self> {
        guard(py, || {
            let key_id =
                bytes(key_id).ok_or_else(|| PyTypeError::new_err("key_id must be bytes"))?;
            let secret = match secret.cast::<Secret>() {
                Ok(secret) => secret.clone().unbind(),
                Err(_) => Py::new(py, Secret { core: secret_bytes(secret)? })?,
            };
            let core = twogate::Pepper::new(&key_id, secret.get().core.clone());
            let core = core.map_err(|error| call_error(py, error))?;
            Ok(Self { core, key_id, secret })
        })
    }

    /// The name by which records know it.
    #[getter]
    fn key_id<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.key_id)
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    #[expect(clippy::unused_self, reason = "Python passes it")]
    fn __reduce__(&self) -> PyResult<Py<PyAny>> {
        Err(never_pickled())
    }

    #[expect(clippy::unused_self, reason = "Python passes it")]
    fn __repr__(&self) -> &'static str {
        "Pepper(..)"
    }
}

/// A pepper is drawn, not typed: a text is no pepper.
fn secret_bytes(given: &Bound<'_, PyAny>) -> PyResult<twogate::Secret> {
    let is_text = given.is_instance_of::<PyString>();
    let secret = if is_text { None } else { secret(given)? };
    secret
        .ok_or_else(|| PyTypeError::new_err("a pepper's secret must be a twogate.Secret or bytes"))
}
