//! The arguments of a setup, and of its steps.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};
use twogate::flow::{LedgerRow, Situation};
use twogate::{Disclosure, StateKey};

use crate::answer::items;
use crate::document::is_mapping;
use crate::error::call_error;
use crate::hashing::entropy;
use crate::ledger::GivenLedger;
use crate::secret::{bytes, secret};
use crate::time::{named, timestamp};
use crate::user::with_user;

type Given<'a, 'py> = &'a Bound<'py, PyAny>;

/// What was read before a step, but for the person.
pub(super) struct Read {
    ledger: Result<Option<twogate::Ledger>, twogate::LedgerError>,
    now: twogate::Timestamp,
    signed_in_at: Option<twogate::Timestamp>,
    entropy: twogate::Entropy,
}

impl Read {
    pub(super) fn of(
        py: Python<'_>,
        ledger: Option<Given<'_, '_>>,
        now: Given<'_, '_>,
        drawn: Option<Given<'_, '_>>,
    ) -> PyResult<Self> {
        let ledger = GivenLedger::of(ledger)?.read();
        Ok(Self { ledger, now: timestamp(now)?, signed_in_at: None, entropy: entropy(py, drawn)? })
    }

    /// The same where somebody may be signed in.
    pub(super) fn signed_in(mut self, at: Option<Given<'_, '_>>) -> PyResult<Self> {
        self.signed_in_at = at.map(|at| named(at, "signed_in_at")).transpose()?;
        Ok(self)
    }

    pub(super) fn with<T>(
        &self,
        user: Option<&twogate::User>,
        then: impl FnOnce(&Situation<'_>) -> T,
    ) -> T {
        let ledger = match &self.ledger {
            Ok(None) => LedgerRow::Absent,
            Ok(Some(ledger)) => LedgerRow::Known(ledger),
            Err(error) => LedgerRow::Unreadable(*error),
        };
        let (now, signed_in_at, entropy) = (self.now, self.signed_in_at, &self.entropy);
        then(&Situation { user, ledger, now, signed_in_at, entropy })
    }
}

/// The person, or nobody.
pub(super) fn with<T: Send>(
    py: Python<'_>,
    user: Option<Given<'_, '_>>,
    then: impl FnOnce(Option<&twogate::User>) -> T + Send,
) -> PyResult<T> {
    match user {
        None => Ok(py.detach(|| then(None))),
        Some(user) => with_user(user, |user| then(Some(user))),
    }
}

pub(super) fn disclosure(word: &str) -> PyResult<Disclosure> {
    match word {
        "conceal" => Ok(Disclosure::Conceal),
        "disclose" => Ok(Disclosure::Disclose),
        _ => Err(PyValueError::new_err("disclosure must be 'conceal' or 'disclose'")),
    }
}

pub(super) fn keys(given: Given<'_, '_>) -> PyResult<Vec<StateKey>> {
    let pairs = if is_mapping(given) {
        given.call_method0("items")?
    } else {
        items(given, "state_keys")?.as_any().clone()
    };
    let one = |pair: Bound<'_, PyAny>| {
        let none = "a state key is a pair of an id and a key";
        let pair = pair.cast::<PyTuple>().map_err(|_| wrong(none))?;
        let (id, given): (Bound<'_, PyAny>, Bound<'_, PyAny>) =
            pair.extract().map_err(|_| wrong(none))?;
        let id = bytes(&id).ok_or_else(|| wrong("the id of a state key must be bytes"))?;
        let given = key(&given, "a state key")?;
        StateKey::new(&id, &given).map_err(|error| call_error(pair.py(), error))
    };
    pairs.try_iter()?.map(|pair| one(pair?)).collect()
}

/// A key is drawn, not typed: a text is none.
pub(super) fn key(given: Given<'_, '_>, name: &str) -> PyResult<twogate::Secret> {
    let is_text = given.is_instance_of::<PyString>();
    let key = if is_text { None } else { secret(given)? };
    key.ok_or_else(|| PyTypeError::new_err(format!("{name} must be a twogate.Secret or bytes")))
}

pub(super) fn texts(given: Given<'_, '_>, name: &str) -> PyResult<Vec<String>> {
    let none = || PyTypeError::new_err(format!("{name} must be a list of str"));
    items(given, name)?.try_iter()?.map(|it| it?.extract().map_err(|_| none())).collect()
}

pub(super) fn wrong(text: &'static str) -> PyErr {
    PyTypeError::new_err(text)
}
