//! Events as JSON, without what is secret in them (`docs/reset.md`, "Events in JSON").

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::event::Event;
use crate::flow::EventError;
use crate::flow::event_form::{Members, alone, host_result, only};
use crate::json::{self, Tree, exactly};
use crate::problem::Problems;
use crate::secret::Secret;
use crate::word::{Action, Channel, Method, WriteResult};

impl Event {
    /// Reads the JSON of an event; what is secret in it comes beside it, in the prompt's order.
    ///
    /// ```
    /// use twogate::Secret;
    /// use twogate::reset::Event;
    ///
    /// let code = Secret::new("123456");
    /// let event = Event::from_json(r#"{"event": "submitCode"}"#, vec![code]);
    /// assert!(matches!(event, Ok(Event::SubmitCode(_))));
    /// ```
    ///
    /// # Errors
    ///
    /// [`EventError::Malformed`] for another text, [`EventError::Secrets`] where the event has
    /// another number of secrets. What of them is wrong is a step's to say.
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
    Phone,
    Code,
    Answers,
    Password { names: Vec<String> },
}

impl Form {
    fn of(members: &Members) -> Option<Self> {
        let event = members.iter().find(|(name, _)| name == "event")?.1.as_text()?;
        match event {
            "submitPhone" => alone(members, Self::Phone),
            "submitCode" => alone(members, Self::Code),
            "submitAnswers" => alone(members, Self::Answers),
            "newPassword" => {
                let [_, names] = exactly(members, ["event", "names"])?;
                let names =
                    names.as_list()?.iter().map(|name| name.as_text().map(ToOwned::to_owned));
                Some(Self::Password { names: names.collect::<Option<_>>()? })
            }
            _ => whole(event, members).map(Self::Whole),
        }
    }

    /// The event with its secrets, where there are as many as it has.
    fn with(self, secrets: Vec<Secret>) -> Option<Event> {
        match self {
            Self::Whole(event) => secrets.is_empty().then_some(event),
            Self::Phone => only(secrets).map(Event::SubmitPhone),
            Self::Code => only(secrets).map(Event::SubmitCode),
            Self::Answers => Some(Event::SubmitAnswers(secrets)),
            Self::Password { names } => {
                only(secrets).map(|password| Event::NewPassword { password, names })
            }
        }
    }
}

/// An event without secrets.
fn whole(event: &str, members: &Members) -> Option<Event> {
    match event {
        "identify" => {
            let [_, identifier, captcha] = exactly(members, ["event", "identifier", "captcha"])?;
            let identifier = identifier.as_text()?.to_owned();
            Some(Event::Identify { identifier, captcha: captcha.as_bool()? })
        }
        "choose" => choose(members),
        "hostResult" => {
            let (flow, charge, result) = host_result(members)?;
            Some(Event::HostResult { flow, charge, result })
        }
        "chooseAction" => {
            let [_, action] = exactly(members, ["event", "action"])?;
            Action::from_word(action.as_text()?).map(Event::ChooseAction)
        }
        "written" => {
            let [_, result] = exactly(members, ["event", "result"])?;
            WriteResult::from_word(result.as_text()?).map(Event::Written)
        }
        "verify" => alone(members, Event::Verify),
        "resend" => alone(members, Event::Resend),
        "back" => alone(members, Event::Back),
        "contactAdministrator" => alone(members, Event::ContactAdministrator),
        "cancel" => alone(members, Event::Cancel),
        _ => None,
    }
}

/// A method, with a channel or without one.
fn choose(members: &Members) -> Option<Event> {
    let (method, channel) =
        if let Some([_, method, channel]) = exactly(members, ["event", "method", "channel"]) {
            (method, Some(Channel::from_word(channel.as_text()?)?))
        } else {
            let [_, method] = exactly(members, ["event", "method"])?;
            (method, None)
        };
    Some(Event::Choose { method: Method::from_word(method.as_text()?)?, channel })
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
            (r#"{"event":"identify","identifier":"ann","captcha":true}"#, 0),
            (r#"{"method":"email","event":"choose"}"#, 0),
            (r#"{"event":"choose","method":"mobilePhone","channel":"call"}"#, 0),
            (r#"{"event":"submitPhone"}"#, 1),
            (r#"{"event":"submitCode"}"#, 1),
            (r#"{"event":"verify"}"#, 0),
            (&host, 0),
            (r#"{"event":"resend"}"#, 0),
            (r#"{"event":"back"}"#, 0),
            (r#"{"event":"contactAdministrator"}"#, 0),
            (r#"{"event":"cancel"}"#, 0),
            (r#"{"event":"chooseAction","action":"unlockAccount"}"#, 0),
            (r#"{"event":"newPassword","names":["Ann","Contoso"]}"#, 1),
            (r#"{"event":"written","result":"ok"}"#, 0),
        ] {
            for given in 0..3 {
                let expected = (given != wanted).then_some(EventError::Secrets);
                assert_eq!(error(text, given), expected, "{text}");
            }
        }
        assert!((0..5).all(|given| error(r#"{"event":"submitAnswers"}"#, given).is_none()));
    }

    #[test]
    fn anything_else_is_no_event() {
        for text in [
            "",
            "null",
            "[]",
            "{}",
            r#"{"event":7}"#,
            r#"{"event":"submit"}"#,
            r#"{"event":"Verify"}"#,
            r#"{"event":"verify","event":"verify"}"#,
            r#"{"event":"verify","code":"123456"}"#,
            r#"{"event":"submitCode","code":"123456"}"#,
            r#"{"event":"identify","identifier":"ann"}"#,
            r#"{"event":"identify","identifier":"ann","captcha":1}"#,
            r#"{"event":"identify","identifier":"\ud800","captcha":true}"#,
            r#"{"event":"choose","method":"fax"}"#,
            r#"{"event":"choose","method":"email","channel":null}"#,
            r#"{"event":"choose","method":"email","method":"email"}"#,
            r#"{"event":"hostResult","flow":"00","charge":1,"result":"denied"}"#,
            r#"{"event":"newPassword"}"#,
            r#"{"event":"newPassword","names":[7]}"#,
            r#"{"event":"newPassword","names":[],"password":"x"}"#,
            r#"{"event":"written","result":"fine"}"#,
        ] {
            for given in 0..3 {
                assert_eq!(error(text, given), Some(EventError::Malformed), "{text}");
            }
        }
        let flow = "0123456789abcdef0123456789abcdef";
        for charge in ["-1", "1.0", "\"1\"", "9223372036854775808"] {
            let text = alloc::format!(
                r#"{{"event":"hostResult","flow":"{flow}","charge":{charge},"result":"denied"}}"#
            );
            assert_eq!(error(&text, 0), Some(EventError::Malformed), "{text}");
        }
    }
}
