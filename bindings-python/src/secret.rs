//! Secrets: bytes that nothing shows and that are wiped when they are freed.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyString};

use crate::guard::guard;
use crate::text::utf8;

/// An answer, a pepper, or anything else that must not be left lying about.
///
/// It takes the bytes, or the UTF-8 of a text, and shows them by `reveal()` alone: not when it is
/// printed or formatted, and it can neither be compared, hashed by what it holds, nor pickled. Its
/// copy in Rust's memory is overwritten when the object is freed. What it was made of stays where it
/// was: a `bytearray` is the one of them that you can overwrite.
///
/// >>> from twogate import Secret
/// >>> answer = Secret("Rex")
/// >>> print(answer, answer.reveal())
/// Secret(..) b'Rex'
#[pyclass(frozen, module = "twogate")]
pub(crate) struct Secret {
    pub(crate) core: twogate::Secret,
}

#[pymethods]
impl Secret {
    #[new]
    fn new(py: Python<'_>, value: &Bound<'_, PyAny>) -> PyResult<Self> {
        guard(py, || {
            let wrong = "a secret is made of str or bytes";
            let core = secret(value)?.ok_or_else(|| PyTypeError::new_err(wrong))?;
            Ok(Self { core })
        })
    }

    /// The bytes: a new copy in Python's memory, which nobody overwrites.
    fn reveal<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.core.reveal())
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
        "Secret(..)"
    }
}

/// The secret that a value is or holds: a `Secret`, a text or bytes; `None` for anything else.
pub(crate) fn secret(value: &Bound<'_, PyAny>) -> PyResult<Option<twogate::Secret>> {
    if let Ok(secret) = value.cast::<Secret>() {
        return Ok(Some(secret.get().core.clone()));
    }
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(Some(twogate::Secret::new(utf8(text)?)));
    }
    Ok(bytes(value).map(twogate::Secret::new))
}

/// Bytes; `None` for anything else.
pub(crate) fn bytes(value: &Bound<'_, PyAny>) -> Option<Vec<u8>> {
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Some(bytes.as_bytes().to_vec());
    }
    value.cast::<PyByteArray>().ok().map(PyByteArrayMethods::to_vec)
}

/// What is or holds a secret is nothing to store.
pub(crate) fn never_pickled() -> PyErr {
    PyTypeError::new_err("what holds a secret cannot be pickled")
}
