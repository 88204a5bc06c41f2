//! A host as the transcripts need one: it keeps every state that it was given, and reads and stores
//! ledgers.

use serde_json::{Value, json};
use twogate::flow::{Charged, Effect, Flow, LedgerRow, Situation, State, Transition};
use twogate::reset::Event;
use twogate::{
    Action, CallError, Channel, ChargeId, Entropy, FlowId, HostResult, Ledger, LedgerError, Method,
    Secret, Setup, Timestamp, User, WriteResult, flow, registration, reset,
};

/// The situation of a step, as the host holds it.
pub(crate) struct Read {
    pub(crate) user: Option<User>,
    pub(crate) ledger: Result<Option<Ledger>, LedgerError>,
    pub(crate) now: i64,
    pub(crate) signed_in_at: Option<i64>,
    pub(crate) entropy: Entropy,
}

impl Read {
    pub(crate) fn situation(&self) -> Situation<'_> {
        Situation {
            user: self.user.as_ref(),
            ledger: match &self.ledger {
                Ok(None) => LedgerRow::Absent,
                Ok(Some(ledger)) => LedgerRow::Known(ledger),
                Err(error) => LedgerRow::Unreadable(*error),
            },
            now: Timestamp::from_millis(self.now),
            signed_in_at: self.signed_in_at.map(Timestamp::from_millis),
            entropy: &self.entropy,
        }
    }
}

/// A row as it stands in a store: nothing, or a document.
pub(crate) fn ledger(row: &Value) -> Result<Option<Ledger>, LedgerError> {
    match row.as_str() {
        _ if row.is_null() => Ok(None),
        Some(text) => Ledger::from_json(text).map(Some),
        None => Ledger::from_json(&row.to_string()).map(Some),
    }
}

/// Gives an event to a flow.
pub(crate) fn play(
    setup: &Setup,
    before: &Flow,
    event: &Value,
    read: &Read,
) -> Result<Transition, CallError> {
    reset::step(setup, before, parse(event), &read.situation())
}

/// Gives an event to a registration: its JSON, and what is secret in it beside.
pub(crate) fn play_registration(
    setup: &Setup,
    before: &Flow,
    event: &Value,
    read: &Read,
) -> Result<Transition, CallError> {
    let (mut form, mut secrets) = (event.clone(), Vec::new());
    let members = form.as_object_mut().unwrap();
    if let Some(code) = members.remove("code") {
        members.insert("event".to_owned(), json!("submitCode"));
        secrets.push(code);
    }
    for answer in members.get_mut("answers").and_then(Value::as_array_mut).into_iter().flatten() {
        secrets.extend(answer.as_object_mut().unwrap().remove("answer"));
    }
    let secrets = secrets.iter().map(|it| Secret::new(it.as_str().unwrap())).collect();
    let event = registration::Event::from_json(&form.to_string(), secrets).unwrap();
    registration::step(setup, before, event, &read.situation())
}

/// A flow as a browser would bring it back.
pub(crate) fn sealed(setup: &Setup, next: &Flow, entropy: &Entropy) -> Flow {
    let Flow::Waiting(state) = next else { return next.clone() };
    let sealed = flow::seal(setup, state, entropy);
    assert_eq!(sealed.len(), flow::SEALED_SIZE);
    let opened = flow::open(setup, &sealed).unwrap();
    assert!(opened == *state);
    Flow::Waiting(opened)
}

/// An event in its documented form.
pub(crate) fn parse(event: &Value) -> Event {
    let secret = |name: &str| event[name].as_str().map(Secret::new);
    match text(event, "event") {
        "identify" => Event::Identify {
            identifier: text(event, "identifier").to_owned(),
            captcha: event["captcha"].as_bool().unwrap(),
        },
        "verify" => Event::Verify,
        "choose" => Event::Choose {
            method: Method::from_word(text(event, "method")).unwrap(),
            channel: event["channel"].as_str().map(|word| Channel::from_word(word).unwrap()),
        },
        "submit" => secret("phone")
            .map(Event::SubmitPhone)
            .or_else(|| secret("code").map(Event::SubmitCode))
            .unwrap_or_else(|| {
                let answers = event["answers"].as_array().unwrap();
                let answers = answers.iter().map(|it| Secret::new(it.as_str().unwrap()));
                Event::SubmitAnswers(answers.collect())
            }),
        "hostResult" => Event::HostResult {
            flow: FlowId::parse(text(event, "flow")).unwrap(),
            charge: ChargeId::new(event["charge"].as_u64().unwrap()),
            result: HostResult::from_word(text(event, "result")).unwrap(),
        },
        "resend" => Event::Resend,
        "back" => Event::Back,
        "contactAdministrator" => Event::ContactAdministrator,
        "cancel" => Event::Cancel,
        "chooseAction" => Event::ChooseAction(Action::from_word(text(event, "action")).unwrap()),
        "newPassword" => Event::NewPassword {
            password: secret("password").unwrap(),
            names: event["names"].as_array().map_or_else(Vec::new, |names| {
                names.iter().map(|name| name.as_str().unwrap().to_owned()).collect()
            }),
        },
        "written" => Event::Written(WriteResult::from_word(text(event, "result")).unwrap()),
        other => panic!("no event: {other}"),
    }
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

/// An effect in its documented form, its code too.
pub(crate) fn effect(effect: &Effect) -> Value {
    let mut value = serde_json::to_value(effect).unwrap();
    if let Effect::SendCode { code, .. } | Effect::CheckAppCode { code, .. } = effect {
        assert_eq!(value.get("code"), None, "a code is no text of JSON");
        value["code"] = json!(std::str::from_utf8(code.0.reveal()).unwrap());
    }
    value
}

/// The state, where a step gave one.
pub(crate) fn state(next: &Flow) -> Option<&State> {
    match next {
        Flow::Waiting(state) => Some(state),
        Flow::Charged(_) | Flow::Nothing => None,
    }
}

/// What was charged, where a step gave that.
#[expect(dead_code, reason = "the model of an adversary will need it")]
pub(crate) fn charged(next: &Flow) -> Option<&Charged> {
    match next {
        Flow::Waiting(_) | Flow::Nothing => None,
        Flow::Charged(charged) => Some(charged),
    }
}
