//! Texts on their way to core: their bytes, and whether they are UTF-8 is core's to say.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

/// The bytes of a text. A lone surrogate becomes bytes that no UTF-8 has. No copy of the text is left
/// in Rust's memory but the one returned.
pub(crate) fn utf8(text: &Bound<'_, PyString>) -> PyResult<Vec<u8>> {
    if let Ok(text) = text.to_cow() {
        return Ok(text.into_owned().into_bytes());
    }
    let bytes = text.call_method1("encode", ("utf-8", "surrogatepass"))?;
    Ok(bytes.cast::<PyBytes>()?.as_bytes().to_vec())
}
