//! The ledger of one person's attempts, on its way to core: a text passes as it is, a mapping is
//! written as one.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyString};
use twogate::{Ledger, LedgerError, Policy, Throttle, Timestamp};

use crate::document::{Written, is_mapping};
use crate::text::utf8;

/// A ledger as it was given, not yet read.
pub(crate) enum GivenLedger {
    /// There is none.
    Absent,
    /// The bytes of a text, which may be no UTF-8.
    Bytes(Vec<u8>),
    /// A mapping, which may hold what JSON cannot.
    Mapping(Written),
}

impl GivenLedger {
    pub(crate) fn of(ledger: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        let Some(ledger) = ledger else {
            return Ok(Self::Absent);
        };
        if let Ok(text) = ledger.cast::<PyString>() {
            Ok(Self::Bytes(utf8(text)?))
        } else if let Ok(bytes) = ledger.cast::<PyBytes>() {
            Ok(Self::Bytes(bytes.as_bytes().to_vec()))
        } else if let Ok(bytes) = ledger.cast::<PyByteArray>() {
            Ok(Self::Bytes(bytes.to_vec()))
        } else if is_mapping(ledger) {
            Written::of(ledger).map(Self::Mapping)
        } else {
            Err(PyTypeError::new_err("ledger must be str, bytes, a mapping or None"))
        }
    }

    /// The ledger, or why it is none.
    pub(crate) fn read(&self) -> Result<Option<Ledger>, LedgerError> {
        match self {
            Self::Absent => Ok(None),
            Self::Bytes(bytes) => {
                let text = std::str::from_utf8(bytes).map_err(|_| LedgerError::Malformed)?;
                Ledger::from_json(text).map(Some)
            }
            Self::Mapping(written) => {
                let ledger = Ledger::from_json(&written.text)?;
                if !written.is_whole() {
                    return Err(LedgerError::Malformed);
                }
                Ok(Some(ledger))
            }
        }
    }

    /// What a decision asks of it.
    pub(crate) fn throttle(
        &self,
        policy: &Policy,
        now: Timestamp,
    ) -> Result<Throttle, LedgerError> {
        Ok(policy.throttle(self.read()?.as_ref(), now))
    }
}
