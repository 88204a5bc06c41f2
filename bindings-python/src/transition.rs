//! What a step gives, on its way to Python: documents become the frozen objects of
//! `twogate.outcomes`, `twogate.effects` and `twogate.prompts`, and what is no text of JSON comes beside.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
use serde::Serialize;
use twogate::flow::{self, Effect, Prompt};

use crate::enrolment::Record;
use crate::flow::Flow;
use crate::secret::Secret;

/// A `twogate.Transition`.
pub(crate) fn transition(py: Python<'_>, given: flow::Transition) -> PyResult<Bound<'_, PyAny>> {
    let flow::Transition { flow, outcome, effects } = given;
    let told = PyList::empty(py);
    for effect in &effects {
        told.append((json(effect)?, beside(py, effect)?))?;
    }
    let make = py.import("twogate._transition")?.getattr("transition")?;
    make.call1((Flow(flow), json(&outcome)?, told))
}

/// A prompt of `twogate.prompts`.
pub(crate) fn prompt<'py>(py: Python<'py>, prompt: &Prompt) -> PyResult<Bound<'py, PyAny>> {
    py.import("twogate._transition")?.call_method1("prompt", (json(prompt)?,))
}

/// The members of an effect that are more than their JSON: secrets, and what the host stores as it is.
fn beside<'py>(py: Python<'py>, effect: &Effect) -> PyResult<Bound<'py, PyDict>> {
    let members = PyDict::new(py);
    match effect {
        Effect::SaveLedger { ledger, .. } => members.set_item("ledger", ledger.to_json())?,
        Effect::SendCode { code, .. } | Effect::CheckAppCode { code, .. } => {
            members.set_item("code", Secret { core: code.0.clone() })?;
        }
        Effect::SaveEnrolment { record, .. } => {
            members.set_item("record", Record::from(record.clone()))?;
        }
        Effect::PlaceCall { .. }
        | Effect::AskApp { .. }
        | Effect::SaveContact { .. }
        | Effect::RemoveContact { .. }
        | Effect::SaveRegistered { .. }
        | Effect::WritePassword { .. }
        | Effect::UnlockAccount { .. }
        | Effect::Notify { .. }
        | Effect::NotifyAdministrators { .. }
        | Effect::ContactAdministrator { .. }
        | Effect::Audit(_) => {}
    }
    Ok(members)
}

fn json(value: &impl Serialize) -> PyResult<String> {
    serde_json::to_string(value).map_err(|_| PyValueError::new_err("not to be written as JSON"))
}
