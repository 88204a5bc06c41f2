//! Events as JSON, without what is secret in them (`docs/registration.md`, "Events").

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::event::{Event, GivenAnswer};
use crate::flow::EventError;
use crate::flow::event_form::{Members, alone, host_result, only};
use crate::json::{self, Tree, exactly};
use crate::problem::Problems;
use crate::secret::Secret;
use crate::word::{Channel, Method};

impl Event {
    /// Reads the JSON of an event; what is secret in it comes beside it: the code, or the answers in
    /// the order of their questions.
    ///
    /// ```
    /// use twogate::Secret;
    /// use twogate::registration::Event;
    ///
    /// let text = r#"{"event": "provide", "field": "email", "value": "ann@example.org"}"#;
    /// assert!(matches!(Event::from_json(text, vec![]), Ok(Event::Provide { .. })));
    /// let text = r#"{"event": "answer", "answers": [{"question": "firstPet"}]}"#;
    /// assert!(Event::from_json(text, vec![Secret::new("Rex")]).is_ok());
    /// ```
    ///
    /// # Errors
    ///
    /// [`EventError::Malformed`] for another text, [`EventError::Secrets`] where the event has
    /// another number of secrets.
    pub fn from_json(text: &str, secrets: Vec<Secret>) -> Result<Self, EventError> {
        let tree = json::read(text, &mut Problems::default());
        let members = tree.as_ref().and_then(Tree::as_object);
        let form = members.and_then(Form::of).ok_or(EventError::Malformed)?;
        form.with(secrets).ok_or(EventError::Secrets)
    }
}

/// An event, as far as JSON says it.
enum Form {
    Whole(Event),
    Code,
    Answers(Vec<Asked>),
}

/// An answer without its text.
struct Asked {
    question: String,
    shown: Option<String>,
}

impl Form {
    fn of(members: &Members) -> Option<Self> {
        let event = members.iter().find(|(name, _)| name == "event")?.1.as_text()?;
        match event {
            "submitCode" => alone(members, Self::Code),
            "answer" => {
                let [_, answers] = exactly(members, ["event", "answers"])?;
                let answers = answers.as_list()?.iter().map(asked);
                Some(Self::Answers(answers.collect::<Option<_>>()?))
            }
            _ => whole(event, members).map(Self::Whole),
        }
    }

    /// The event with its secrets, where there are as many as it has.
    fn with(self, secrets: Vec<Secret>) -> Option<Event> {
        match self {
            Self::Whole(event) => secrets.is_empty().then_some(event),
            Self::Code => only(secrets).map(Event::SubmitCode),
            Self::Answers(asked) => (asked.len() == secrets.len()).then(|| {
                let given =
                    |(Asked { question, shown }, answer)| GivenAnswer { question, answer, shown };
                Event::Answer(asked.into_iter().zip(secrets).map(given).collect())
            }),
        }
    }
}

/// An event without secrets.
fn whole(event: &str, members: &Members) -> Option<Event> {
    match event {
        "begin" => alone(members, Event::Begin),
        "provide" => {
            let (field, channel, value) = field_and(members, Some("value"))?;
            Some(Event::Provide { field, value: value?, channel })
        }
        "confirm" => {
            let (field, channel, _) = field_and(members, None)?;
            Some(Event::Confirm { field, channel })
        }
        "remove" => {
            let [_, field] = exactly(members, ["event", "field"])?;
            Some(Event::Remove { field: Method::from_word(field.as_text()?)? })
        }
        "hostResult" => {
            let (flow, charge, result) = host_result(members)?;
            Some(Event::HostResult { flow, charge, result })
        }
        "app" => alone(members, Event::App),
        "finish" => alone(members, Event::Finish),
        "dismiss" => alone(members, Event::Dismiss),
        "verify" => alone(members, Event::Verify),
        "resend" => alone(members, Event::Resend),
        "back" => alone(members, Event::Back),
        _ => None,
    }
}

/// A field, with a channel or without one, and perhaps another member.
fn field_and(
    members: &Members,
    other: Option<&'static str>,
) -> Option<(Method, Option<Channel>, Option<String>)> {
    let names = ["event", "field"].into_iter().chain(other);
    let channel = members.iter().find(|(name, _)| name == "channel");
    let expected = names.clone().count().saturating_add(usize::from(channel.is_some()));
    let member = |name| members.iter().find(|(it, _)| it == name).map(|(_, value)| value);
    // No name stands twice in an object.
    if members.len() != expected || !names.into_iter().all(|name| member(name).is_some()) {
        return None;
    }
    let field = Method::from_word(member("field")?.as_text()?)?;
    let channel = match channel {
        Some((_, channel)) => Some(Channel::from_word(channel.as_text()?)?),
        None => None,
    };
    let other = match other {
        Some(name) => Some(member(name)?.as_text()?.to_owned()),
        None => None,
    };
    Some((field, channel, other))
}

fn asked(answer: &Tree) -> Option<Asked> {
    let members = answer.as_object()?;
    if let Some([question, shown]) = exactly(members, ["question", "shown"]) {
        let (question, shown) = (question.as_text()?.to_owned(), shown.as_text()?.to_owned());
        return Some(Asked { question, shown: Some(shown) });
    }
    let [question] = exactly(members, ["question"])?;
    Some(Asked { question: question.as_text()?.to_owned(), shown: None })
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;

    fn error(text: &str, secrets: usize) -> Option<EventError> {
        Event::from_json(text, vec![Secret::new("1"); secrets]).err()
    }

    #[test]
    fn every_event_has_its_number_of_secrets() {
        let flow = "0123456789abcdef0123456789abcdef";
        let host = alloc::format!(
            r#"{{"event":"hostResult","flow":"{flow}","charge":7,"result":"denied"}}"#
        );
        for (text, wanted) in [
            (r#"{"event":"begin"}"#, 0),
            (r#"{"event":"provide","field":"email","value":"ann@example.org"}"#, 0),
            (r#"{"channel":"text","value":"","field":"mobilePhone","event":"provide"}"#, 0),
            (r#"{"event":"confirm","field":"email"}"#, 0),
            (r#"{"event":"confirm","field":"mobilePhone","channel":"call"}"#, 0),
            (r#"{"event":"answer","answers":[]}"#, 0),
            (r#"{"event":"answer","answers":[{"question":"a"},{"question":"b","shown":"B?"}]}"#, 2),
            (r#"{"event":"app"}"#, 0),
            (r#"{"event":"remove","field":"appCode"}"#, 0),
            (r#"{"event":"finish"}"#, 0),
            (r#"{"event":"dismiss"}"#, 0),
            (r#"{"event":"submitCode"}"#, 1),
            (r#"{"event":"verify"}"#, 0),
            (r#"{"event":"resend"}"#, 0),
            (&host, 0),
            (r#"{"event":"back"}"#, 0),
        ] {
            for given in 0..4 {
                let expected = (given != wanted).then_some(EventError::Secrets);
                assert_eq!(error(text, given), expected, "{text}");
            }
        }
    }

    #[test]
    fn anything_else_is_no_event() {
        for text in [
            "",
            "null",
            "{}",
            r#"{"event":"identify","identifier":"ann","captcha":true}"#,
            r#"{"event":"begin","begin":true}"#,
            r#"{"event":"provide","field":"email"}"#,
            r#"{"event":"provide","field":"email","value":7}"#,
            r#"{"event":"provide","field":"email","value":"x","channel":null}"#,
            r#"{"event":"provide","field":"fax","value":"x"}"#,
            r#"{"event":"provide","field":"email","value":"x","shown":"y"}"#,
            r#"{"event":"provide","field":"email","field":"email","value":"x"}"#,
            r#"{"event":"confirm","field":"email","value":"x"}"#,
            r#"{"event":"confirm"}"#,
            r#"{"event":"answer"}"#,
            r#"{"event":"answer","answers":[7]}"#,
            r#"{"event":"answer","answers":[{"question":"a","answer":"b"}]}"#,
            r#"{"event":"answer","answers":[{"question":"a","shown":null}]}"#,
            r#"{"event":"remove"}"#,
            r#"{"event":"submitCode","code":"123456"}"#,
            r#"{"event":"cancel"}"#,
        ] {
            for given in 0..3 {
                assert_eq!(error(text, given), Some(EventError::Malformed), "{text}");
            }
        }
    }
}
