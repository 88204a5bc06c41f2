//! Events of a registration on their way to core.

use pyo3::prelude::*;
use twogate::Method;
use twogate::registration::{Event, GivenAnswer};

use super::{Given, channel, host_result, kind, no_event, text, typed, word};
use crate::answer::answers;

/// What happened.
pub(crate) fn event(given: Given<'_, '_>) -> PyResult<Event> {
    let field = || word(given, "field", Method::from_word);
    Ok(match kind(given, "twogate.registering")?.as_str() {
        "begin" => Event::Begin,
        "provide" => Event::Provide {
            field: field()?,
            value: text(given, "value")?,
            channel: channel(given)?,
        },
        "confirm" => Event::Confirm { field: field()?, channel: channel(given)? },
        "answer" => Event::Answer(
            answers(&given.getattr("answers")?)?
                .iter()
                .map(|answer| {
                    let twogate::Answer { question, answer, shown } = answer.get().core();
                    let shown = shown.map(ToOwned::to_owned);
                    GivenAnswer { question: question.to_owned(), answer: answer.clone(), shown }
                })
                .collect(),
        ),
        "app" => Event::App,
        "remove" => Event::Remove { field: field()? },
        "finish" => Event::Finish,
        "dismiss" => Event::Dismiss,
        "submitCode" => Event::SubmitCode(typed(&given.getattr("code")?)?),
        "verify" => Event::Verify,
        "resend" => Event::Resend,
        "hostResult" => {
            let (flow, charge, result) = host_result(given)?;
            Event::HostResult { flow, charge, result }
        }
        "back" => Event::Back,
        _ => return Err(no_event("twogate.registering")),
    })
}
