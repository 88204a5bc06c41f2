//! Documents on their way to core, which reads texts: a text passes as it is, a mapping is written
//! as one. What Python can hold and JSON cannot is a problem at its place, like any other.

use std::borrow::Cow;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDateTime, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString,
    PyTuple,
};

use crate::enrolment::Record;
use crate::problem::{Document, not_utf8, wrong_type};
use crate::text::utf8;
use crate::time::millis;

/// The text of a document given as `str` or as bytes.
pub(crate) fn text(kind: Document, document: &Bound<'_, PyAny>) -> PyResult<String> {
    let py = document.py();
    let bytes = if let Ok(text) = document.cast::<PyString>() {
        // Surrogates, which no UTF-8 has: the bytes show where.
        utf8(text)?
    } else if let Ok(bytes) = document.cast::<PyBytes>() {
        bytes.as_bytes().to_vec()
    } else if let Ok(bytes) = document.cast::<PyByteArray>() {
        bytes.to_vec()
    } else {
        return Err(PyTypeError::new_err("a document is given as str or bytes"));
    };
    String::from_utf8(bytes).map_err(|error| {
        let first_bad = error.utf8_error().valid_up_to();
        kind.error(py, &[not_utf8(error.as_bytes(), first_bad)])
    })
}

/// Whether a value is a mapping, and so may be a document.
pub(crate) fn is_mapping(value: &Bound<'_, PyAny>) -> bool {
    value.is_instance_of::<PyDict>() || value.cast::<PyMapping>().is_ok()
}

/// A mapping written as JSON.
#[derive(Default)]
pub(crate) struct Written {
    /// The text, with `null` for what JSON cannot hold.
    pub(crate) text: String,
    /// Where that was.
    refused: Vec<String>,
}

impl Written {
    /// Writes a mapping.
    pub(crate) fn of(mapping: &Bound<'_, PyAny>) -> PyResult<Self> {
        let mut written = Self::default();
        written.value(mapping, 1)?;
        Ok(written)
    }

    /// Whether JSON could hold all of the mapping.
    pub(crate) fn is_whole(&self) -> bool {
        self.refused.is_empty()
    }

    /// What core made of the text, with the problems that only the mapping shows.
    pub(crate) fn with_refused<T>(
        &self,
        read: Result<T, Vec<twogate::Problem>>,
    ) -> Result<T, Vec<twogate::Problem>> {
        if self.is_whole() {
            return read;
        }
        let mut problems = read.err().unwrap_or_default();
        for pointer in &self.refused {
            if !problems.iter().any(|problem| problem.pointer == *pointer) {
                problems.push(wrong_type(pointer.clone()));
            }
        }
        problems.sort();
        Err(problems)
    }

    fn value(&mut self, value: &Bound<'_, PyAny>, level: usize) -> PyResult<()> {
        if let Ok(text) = value.cast::<PyString>() {
            self.string(text)
        } else if value.is_none() {
            self.plain("null")
        } else if let Ok(value) = value.cast::<PyBool>() {
            self.plain(if value.is_true() { "true" } else { "false" })
        } else if value.is_instance_of::<PyInt>() {
            // Beyond 64 bits all integers are alike to core, and Python may refuse to write them.
            match value.extract::<i64>() {
                Ok(number) => self.plain(&number.to_string()),
                Err(_) => self.plain("99999999999999999999"),
            }
        } else if value.is_instance_of::<PyFloat>() {
            // No member takes one, so all are alike to core, those included that JSON has no
            // writing for.
            self.plain("0.5")
        } else if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
            self.list(value, level)
        } else if let Ok(time) = value.cast::<PyDateTime>() {
            match millis(time)? {
                Some(millis) => self.plain(&millis.to_string()),
                None => self.refuse(),
            }
        } else if is_mapping(value) {
            self.object(value, level)
        } else if let Ok(record) = value.cast::<Record>() {
            self.plain(&record.get().to_json())
        } else {
            self.refuse()
        }
    }

    fn object(&mut self, mapping: &Bound<'_, PyAny>, level: usize) -> PyResult<()> {
        // A list of its own: whatever the members do while they are written, it stays as it is.
        let items = match mapping.cast::<PyDict>() {
            Ok(dict) => dict.items(),
            Err(_) => mapping.cast::<PyMapping>()?.items()?,
        };
        self.text.push('{');
        let mut first = true;
        for item in items {
            if self.is_enough(level) {
                break;
            }
            let (name, value): (Bound<'_, PyAny>, Bound<'_, PyAny>) = item.extract()?;
            let Ok(name) = name.cast::<PyString>() else {
                // The mapping is no JSON object.
                self.refused.push(String::new());
                continue;
            };
            if !std::mem::take(&mut first) {
                self.text.push(',');
            }
            self.string(name)?;
            self.text.push(':');
            let refused = self.refused.len();
            self.value(&value, level.saturating_add(1))?;
            self.place(refused, || name.to_string_lossy());
        }
        self.text.push('}');
        Ok(())
    }

    fn list(&mut self, items: &Bound<'_, PyAny>, level: usize) -> PyResult<()> {
        self.text.push('[');
        for (index, item) in items.try_iter()?.enumerate() {
            if self.is_enough(level) {
                break;
            }
            if index > 0 {
                self.text.push(',');
            }
            let refused = self.refused.len();
            self.value(&item?, level.saturating_add(1))?;
            self.place(refused, || Cow::Owned(index.to_string()));
        }
        self.text.push(']');
        Ok(())
    }

    fn string(&mut self, text: &Bound<'_, PyString>) -> PyResult<()> {
        if let Ok(text) = text.to_cow() {
            let written = serde_json::to_string(&text);
            return self.plain(&written.unwrap_or_default());
        }
        // Lone surrogates: `json` writes them as escapes, which core refuses at their place.
        let written = text.py().import("json")?.call_method1("dumps", (text,))?;
        self.plain(&written.cast::<PyString>()?.to_cow()?)
    }

    #[expect(clippy::unnecessary_wraps, reason = "so that all arms of `value` are alike")]
    fn plain(&mut self, text: &str) -> PyResult<()> {
        self.text.push_str(text);
        Ok(())
    }

    fn refuse(&mut self) -> PyResult<()> {
        self.refused.push(String::new());
        self.plain("null")
    }

    /// Puts a name before what was refused inside it.
    fn place<'n>(&mut self, from: usize, name: impl FnOnce() -> Cow<'n, str>) {
        let Some(inside @ [_, ..]) = self.refused.get_mut(from..) else {
            return;
        };
        let name = name().replace('~', "~0").replace('/', "~1");
        for pointer in inside {
            pointer.insert_str(0, &format!("/{name}"));
        }
    }

    /// Whether core will refuse the text whatever follows: far beyond its bounds of size and depth.
    /// A list that holds itself ends here.
    fn is_enough(&self, level: usize) -> bool {
        self.text.len() > 4 * 1024 * 1024 || level > 64
    }
}
