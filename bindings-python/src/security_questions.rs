//! Security questions: checking answers, enrolling them, and verifying. While core works, other
//! threads have the interpreter.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyInt};
use twogate::{Answer, EnrolError, Policy};

use crate::answer::{answers, typed_answers};
use crate::draft::DraftProblem;
use crate::enrolment::{AskedQuestion, Record, Verification};
use crate::error::{answers_error, call_error};
use crate::hashing::{entropy, hashing};
use crate::time::timestamp;
use crate::user::with_user;

type Given<'a, 'py> = &'a Bound<'py, PyAny>;

pub(crate) fn check(
    policy: &Policy,
    user: Given<'_, '_>,
    given: Given<'_, '_>,
) -> PyResult<Vec<DraftProblem>> {
    let given = answers(given)?;
    let given: Vec<Answer<'_>> = given.iter().map(|answer| answer.get().core()).collect();
    let problems = with_user(user, |user| policy.check_answers(user, &given))?;
    Ok(problems.iter().map(DraftProblem::from).collect())
}

pub(crate) fn enrol(
    policy: &Policy,
    user: Given<'_, '_>,
    given: Given<'_, '_>,
    by: Option<Given<'_, '_>>,
    drawn: Option<Given<'_, '_>>,
    now: Given<'_, '_>,
) -> PyResult<Record> {
    let py = user.py();
    let given = answers(given)?;
    let given: Vec<Answer<'_>> = given.iter().map(|answer| answer.get().core()).collect();
    let (by, now) = (hashing(by)?, timestamp(now)?);
    let drawn = entropy(py, drawn)?;
    match with_user(user, |user| policy.enrol(user, &given, &by, &drawn, now))? {
        Ok(record) => Ok(Record::from(record)),
        Err(EnrolError::Answers(problems)) => Err(answers_error(py, &problems)),
        Err(EnrolError::Call(error)) => Err(call_error(py, error)),
    }
}

pub(crate) fn asked(
    policy: &Policy,
    user: Given<'_, '_>,
    failures: Failures,
    now: Given<'_, '_>,
) -> PyResult<Option<Vec<AskedQuestion>>> {
    let now = timestamp(now)?;
    with_user(user, |user| {
        let asked = policy.asked_questions(user, failures.0, now)?;
        Some(asked.into_iter().map(AskedQuestion::from).collect())
    })
}

pub(crate) fn verify(
    policy: &Policy,
    user: Given<'_, '_>,
    given: Given<'_, '_>,
    failures: Failures,
    by: Option<Given<'_, '_>>,
    drawn: Option<Given<'_, '_>>,
    now: Given<'_, '_>,
) -> PyResult<Verification> {
    let py = user.py();
    let given = typed_answers(given)?;
    let (by, now) = (hashing(by)?, timestamp(now)?);
    let drawn = entropy(py, drawn)?;
    let verified =
        with_user(user, |user| policy.verify_answers(user, &given, failures.0, &by, &drawn, now))?;
    verified.map(Verification::from).map_err(|error| call_error(py, error))
}

/// How often somebody has answered wrongly: the argument `failures`.
#[derive(Clone, Copy)]
pub(crate) struct Failures(pub(crate) u32);

impl FromPyObject<'_, '_> for Failures {
    type Error = PyErr;

    fn extract(value: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        if value.is_instance_of::<PyBool>() || !value.is_instance_of::<PyInt>() {
            return Err(PyTypeError::new_err("failures must be an int"));
        }
        let beyond = |_| PyValueError::new_err("failures is negative or beyond 32 bits");
        value.extract().map(Self).map_err(beyond)
    }
}
