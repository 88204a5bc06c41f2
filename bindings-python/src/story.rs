//! A person's case and the predefined questions in plain English, for the `twogate` command.

use std::sync::LazyLock;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use twogate::{Explanation, MessageId};
use twogate_messages::{Links, Messages};

use crate::error::ledger_error;
use crate::guard::guard;
use crate::ledger::GivenLedger;
use crate::policy::Policy;
use crate::time::timestamp;
use crate::user::with_user;
use crate::word::Word;

/// The catalogue is read once; after that all threads share it.
static MESSAGES: LazyLock<Messages> = LazyLock::new(|| Messages::english().without_isolation());

/// A person's case line by line: the style of each line, and the line.
#[pyfunction]
#[pyo3(signature = (policy, user, *, now, ledger=None))]
pub(crate) fn tell(
    policy: &Bound<'_, Policy>,
    user: &Bound<'_, PyAny>,
    now: &Bound<'_, PyAny>,
    ledger: Option<&Bound<'_, PyAny>>,
) -> PyResult<Vec<(Word, String)>> {
    about(policy, user, now, ledger, |person, explanation| {
        let lines = MESSAGES.tell(person, explanation).into_iter();
        lines.map(|line| (Word(line.style.word()), line.text)).collect()
    })
}

/// What would fix a person's case, a sentence each.
#[pyfunction]
#[pyo3(signature = (policy, user, *, now, ledger=None))]
pub(crate) fn tell_fixes(
    policy: &Bound<'_, Policy>,
    user: &Bound<'_, PyAny>,
    now: &Bound<'_, PyAny>,
    ledger: Option<&Bound<'_, PyAny>>,
) -> PyResult<Vec<String>> {
    about(policy, user, now, ledger, |_, explanation| {
        explanation.fixes.iter().map(|fix| MESSAGES.fix(fix)).collect()
    })
}

/// The predefined questions: the id and the text of each.
#[pyfunction]
pub(crate) fn tell_questions(py: Python<'_>) -> PyResult<Vec<(&'static str, String)>> {
    guard(py, || {
        let questions = twogate::predefined_questions().iter();
        Ok(questions.map(|it| (it.id, MESSAGES.question(it.id))).collect())
    })
}

/// The page of a message, paragraph by paragraph: its title comes first.
#[pyfunction]
pub(crate) fn tell_page(py: Python<'_>, message: &str) -> PyResult<Vec<String>> {
    guard(py, || {
        let message = MessageId::from_word(message)
            .ok_or_else(|| PyValueError::new_err("no message of twogate's"))?;
        let page = MESSAGES.render(message, &Links::default());
        let parts = [Some(page.title), page.body, page.offer, page.solution];
        Ok(parts.into_iter().flatten().collect())
    })
}

fn about<T: Send>(
    policy: &Bound<'_, Policy>,
    user: &Bound<'_, PyAny>,
    now: &Bound<'_, PyAny>,
    ledger: Option<&Bound<'_, PyAny>>,
    say: fn(&str, &Explanation) -> T,
) -> PyResult<T> {
    guard(policy.py(), || {
        let now = timestamp(now)?;
        let core = &policy.get().core;
        let ledger = GivenLedger::of(ledger)?;
        let said = with_user(user, |user| {
            let throttle = ledger.throttle(core, now)?;
            Ok(say(&user.id, &core.explain_with(user, now, throttle)))
        })?;
        said.map_err(|error| ledger_error(policy.py(), error))
    })
}
