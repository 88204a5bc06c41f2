//! What texts are asked for, on its way to core's types: words by their lists, results by their JSON.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyString;
use serde::Serialize;
use serde::de::DeserializeOwned;
use twogate::flow::{Outcome, Prompt};
use twogate::{AuditActivity, AuditResult};
use twogate_messages::Messages;

use super::texts;
use crate::answer::plain_text;
use crate::draft::DraftProblem;
use crate::event;
use crate::password::PasswordProblem;
use crate::secret::{Secret, secret};

pub(super) type Given<'a, 'py> = &'a Bound<'py, PyAny>;

/// The value of a word. The error does not name the word: it can be anything.
pub(super) fn known<T>(word: Given<'_, '_>, read: fn(&str) -> Option<T>) -> PyResult<T> {
    read(&plain_text(word, "a word must be a str")?)
        .ok_or_else(|| PyValueError::new_err("no such word of twogate's"))
}

/// The id of a predefined question.
pub(super) fn question(id: &str) -> Option<&'static str> {
    twogate::predefined_questions().iter().map(|question| question.id).find(|it| *it == id)
}

pub(super) fn optional(
    given: Option<Given<'_, '_>>,
    wrong: &'static str,
) -> PyResult<Option<String>> {
    given.map(|given| plain_text(given, wrong)).transpose()
}

pub(super) fn prompt(given: Given<'_, '_>) -> PyResult<Prompt> {
    result(given, "prompts", "Prompt", "prompt must be an object of twogate.prompts")
}

pub(super) fn outcome(given: Given<'_, '_>) -> PyResult<Outcome> {
    result(given, "outcomes", "Outcome", "outcome must be an object of twogate.outcomes")
}

/// The text of a problem of either kind.
pub(super) fn problem(messages: Messages, given: Given<'_, '_>) -> PyResult<String> {
    if let Ok(problem) = given.cast::<DraftProblem>() {
        let problem: twogate::DraftProblem = again(problem.get())?;
        return Ok(messages.draft_problem(problem.code, &problem.args));
    }
    let wrong = |_| PyTypeError::new_err("problem must be a DraftProblem or a PasswordProblem");
    let problem: twogate::PasswordProblem =
        again(given.cast::<PasswordProblem>().map_err(wrong)?.get())?;
    Ok(messages.password_problem(problem.code, &problem.args))
}

/// The text of an effect that is an entry of the audit log.
pub(super) fn audit<'py>(messages: Messages, given: Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    let class = given.py().import("twogate.effects")?.getattr("Audit")?;
    if !given.is_instance(&class)? {
        return Err(PyTypeError::new_err("effect must be an Audit of twogate.effects"));
    }
    let activity = event::word(given, "activity", AuditActivity::from_word)?;
    let result = event::word(given, "result", AuditResult::from_word)?;
    let entry = messages.audit_of(activity, result, &event::text(given, "detail")?);
    let entry = entry.ok_or_else(|| PyValueError::new_err("no entry of twogate's"))?;
    texts::audit(given.py(), entry)
}

/// What is made of a code.
pub(super) fn with_code<T>(given: Given<'_, '_>, make: impl FnOnce(&str) -> T) -> PyResult<T> {
    let may_be = given.is_instance_of::<Secret>() || given.is_instance_of::<PyString>();
    let code = if may_be { secret(given)? } else { None };
    let code =
        code.ok_or_else(|| PyTypeError::new_err("code must be a twogate.Secret or a str"))?;
    match core::str::from_utf8(code.reveal()) {
        Ok(code) => Ok(make(code)),
        Err(_) => Err(PyValueError::new_err("code is no UTF-8")),
    }
}

/// What core gave once, read again.
pub(super) fn again<T: DeserializeOwned>(record: &impl Serialize) -> PyResult<T> {
    serde_json::to_string(record).ok().as_deref().and_then(read).ok_or_else(unknown)
}

/// A result that is an object of a module of Python's, by its JSON.
fn result<T: DeserializeOwned>(
    given: Given<'_, '_>,
    module: &str,
    class: &str,
    wrong: &'static str,
) -> PyResult<T> {
    let py = given.py();
    if !given.is_instance(&py.import(format!("twogate.{module}"))?.getattr(class)?)? {
        return Err(PyTypeError::new_err(wrong));
    }
    let json = py.import("json")?.call_method1("dumps", (given.call_method0("to_dict")?,))?;
    read(&json.extract::<String>()?).ok_or_else(unknown)
}

/// What serde says of a text could quote it.
fn read<T: DeserializeOwned>(json: &str) -> Option<T> {
    serde_json::from_str(json).ok()
}

fn unknown() -> PyErr {
    PyValueError::new_err("no result of this version of twogate")
}
