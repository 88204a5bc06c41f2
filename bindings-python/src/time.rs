//! Times: in Python an aware `datetime` or an `int` of milliseconds.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDateTime, PyDelta, PyDeltaAccess, PyInt, PyTzInfo};
use twogate::Timestamp;

/// The time of the argument `now`.
pub(crate) fn timestamp(now: &Bound<'_, PyAny>) -> PyResult<Timestamp> {
    named(now, "now")
}

/// The time of an argument.
pub(crate) fn named(time: &Bound<'_, PyAny>, name: &str) -> PyResult<Timestamp> {
    // Exactly `int` first: it is the fast one, and `bool`, which is one as well, is no time.
    if time.is_exact_instance_of::<PyInt>() {
        let wrong = |_| PyValueError::new_err(format!("{name} is beyond 64 bits"));
        return Ok(Timestamp::from_millis(time.extract().map_err(wrong)?));
    }
    let Ok(time) = time.cast::<PyDateTime>() else {
        let wrong = "must be a datetime with a time zone or an int of milliseconds";
        return Err(PyTypeError::new_err(format!("{name} {wrong}")));
    };
    let wrong = || PyValueError::new_err(format!("{name} has no time zone"));
    Ok(Timestamp::from_millis(millis(time)?.ok_or_else(wrong)?))
}

/// The milliseconds of a `datetime`, rounded down; `None` where it has no time zone.
pub(crate) fn millis(time: &Bound<'_, PyDateTime>) -> PyResult<Option<i64>> {
    if time.call_method0("utcoffset")?.is_none() {
        return Ok(None);
    }
    let since = time.sub(epoch(time.py())?)?;
    // What claims to be a time and is none, as in a table with gaps, has no distance.
    let Ok(since) = since.cast::<PyDelta>() else {
        return Ok(None);
    };
    let seconds = i64::from(since.get_days())
        .saturating_mul(86_400)
        .saturating_add(i64::from(since.get_seconds()));
    let millis = i64::from(since.get_microseconds()).div_euclid(1000);
    Ok(Some(seconds.saturating_mul(1000).saturating_add(millis)))
}

fn epoch(py: Python<'_>) -> PyResult<&Bound<'_, PyDateTime>> {
    static EPOCH: PyOnceLock<Py<PyDateTime>> = PyOnceLock::new();
    let make = || {
        let utc = PyTzInfo::utc(py)?;
        PyDateTime::new(py, 1970, 1, 1, 0, 0, 0, 0, Some(&utc)).map(Bound::unbind)
    };
    Ok(EPOCH.get_or_try_init(py, make)?.bind(py))
}
