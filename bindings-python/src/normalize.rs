//! Normal forms of answers.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;

use crate::error::normalize_error;
use crate::guard::guard;
use crate::secret::{Secret, never_pickled, secret};

/// A text in its normal form. Two answers are the same when their normal forms are.
#[pyclass(frozen, get_all, module = "twogate")]
pub(crate) struct Normalized {
    /// The normal form, in UTF-8; empty where nothing visible is in the text.
    text: Py<Secret>,
    /// How many characters (code points) a person sees in the text, spaces tidied: what the rules on
    /// length count.
    length: usize,
}

#[pymethods]
impl Normalized {
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
        "Normalized(..)"
    }
}

/// The normal form of an answer, which is what is hashed. No rule on answers is applied but the one
/// that a text has no more than 1,024 bytes. Raises NormalizeError where there is none.
///
/// >>> from twogate import normalize_answer
/// >>> normalize_answer("  Lange   STRASSE ").text.reveal().decode()
/// 'lange strasse'
#[pyfunction]
pub(crate) fn normalize_answer(py: Python<'_>, text: &Bound<'_, PyAny>) -> PyResult<Normalized> {
    guard(py, || {
        let text = secret(text)?
            .ok_or_else(|| PyTypeError::new_err("text must be a twogate.Secret, str or bytes"))?;
        let normalized = twogate::normalize_answer(text.reveal());
        let normalized = normalized.map_err(|error| normalize_error(py, error))?;
        let text = Py::new(py, Secret { core: normalized.text })?;
        Ok(Normalized { text, length: normalized.length })
    })
}
