//! Events on their way to core: each is an object of `twogate.events`, read by its members; those of
//! a registration are objects of `twogate.registering`.

pub(crate) mod registration;

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyString;
use twogate::reset::Event;
use twogate::{Action, Channel, ChargeId, FlowId, HostResult, Method, Secret, WriteResult};

use crate::secret;

type Given<'a, 'py> = &'a Bound<'py, PyAny>;

/// What happened.
pub(crate) fn event(given: Given<'_, '_>) -> PyResult<Event> {
    Ok(match kind(given, "twogate.events")?.as_str() {
        "identify" => Event::Identify {
            identifier: text(given, "identifier")?,
            captcha: given.getattr("captcha")?.is_truthy()?,
        },
        "verify" => Event::Verify,
        "choose" => Event::Choose {
            method: word(given, "method", Method::from_word)?,
            channel: channel(given)?,
        },
        "submitPhone" => Event::SubmitPhone(typed(&given.getattr("phone")?)?),
        "submitCode" => Event::SubmitCode(typed(&given.getattr("code")?)?),
        "submitAnswers" => Event::SubmitAnswers(
            given.getattr("answers")?.try_iter()?.map(|it| typed(&it?)).collect::<PyResult<_>>()?,
        ),
        "hostResult" => {
            let (flow, charge, result) = host_result(given)?;
            Event::HostResult { flow, charge, result }
        }
        "resend" => Event::Resend,
        "back" => Event::Back,
        "contactAdministrator" => Event::ContactAdministrator,
        "cancel" => Event::Cancel,
        "chooseAction" => Event::ChooseAction(word(given, "action", Action::from_word)?),
        "newPassword" => Event::NewPassword {
            password: typed(&given.getattr("password")?)?,
            names: given
                .getattr("names")?
                .try_iter()?
                .map(|it| plain(&it?, "names"))
                .collect::<PyResult<_>>()?,
        },
        "written" => Event::Written(word(given, "result", WriteResult::from_word)?),
        _ => return Err(no_event("twogate.events")),
    })
}

/// The word of an event that is one of a module's.
fn kind(given: Given<'_, '_>, module: &str) -> PyResult<String> {
    let class = given.py().import(module)?.getattr("Event")?;
    if given.is_instance(&class)? { text(given, "word") } else { Err(no_event(module)) }
}

fn no_event(module: &str) -> PyErr {
    PyTypeError::new_err(format!("event must be an object of {module}"))
}

fn channel(given: Given<'_, '_>) -> PyResult<Option<Channel>> {
    if given.getattr("channel")?.is_none() {
        return Ok(None);
    }
    word(given, "channel", Channel::from_word).map(Some)
}

fn host_result(given: Given<'_, '_>) -> PyResult<(FlowId, ChargeId, HostResult)> {
    let charge = given.getattr("charge")?.extract().map(ChargeId::new);
    let charge = charge.map_err(|_| PyValueError::new_err("charge is no number of an effect"))?;
    Ok((word(given, "flow", FlowId::parse)?, charge, word(given, "result", HostResult::from_word)?))
}

/// A member that is one of a list's words, or has another fixed form.
pub(crate) fn word<T>(
    given: Given<'_, '_>,
    name: &str,
    read: fn(&str) -> Option<T>,
) -> PyResult<T> {
    read(&text(given, name)?)
        .ok_or_else(|| PyValueError::new_err(format!("{name} is no such word of twogate's")))
}

pub(crate) fn text(given: Given<'_, '_>, name: &str) -> PyResult<String> {
    plain(&given.getattr(name)?, name)
}

/// Half of a surrogate pair is in no name, and neither is what stands for it here.
fn plain(value: Given<'_, '_>, name: &str) -> PyResult<String> {
    let wrong = |_| PyTypeError::new_err(format!("{name} must be str"));
    Ok(value.cast::<PyString>().map_err(wrong)?.to_string_lossy().into_owned())
}

/// What somebody typed; the events have made a `Secret` of it.
fn typed(value: Given<'_, '_>) -> PyResult<Secret> {
    secret::secret(value)?
        .ok_or_else(|| PyTypeError::new_err("what was typed must be a twogate.Secret or a str"))
}
