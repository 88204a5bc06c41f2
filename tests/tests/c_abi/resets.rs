//! The transcripts of resets as C tables: what changes from a step on is told at every step.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::Value;
use twogate::Ledger;
use twogate_tests::vectors::load;
use twogate_tests::vectors::questions::hex;
use twogate_tests::vectors::reset::{ExpectedStep, GivenSetup, GivenStep, Transcripts};

use super::questions::{absent, bytes};
use super::table::{Table, constant, text};

/// The setups that are written already, by what they say.
type Setups = BTreeMap<String, String>;

impl Table {
    pub(crate) fn resets(&mut self) {
        let (mut cases, mut count, mut setups) = (String::new(), 0, Setups::new());
        for file in load::<Transcripts>("reset", "") {
            assert_eq!(file.content.cases.len(), file.content.count, "{}: count", file.name);
            for case in &file.content.cases {
                let name = format!("reset/{}/{}", file.name, case.name);
                let (mut given, mut user) = (case.setup.clone(), case.user.clone());
                let mut steps = Vec::new();
                for (place, step) in case.steps.iter().enumerate() {
                    change(&mut given, &mut user, step);
                    let setup = self.reset_setup(&mut setups, &given);
                    steps.push(self.step(&format!("reset_{count}_{place}"), step, &setup, &user));
                }
                let steps = self.list("struct reset_step", &format!("reset_{count}"), &steps);
                writeln!(cases, "{{\"{name}\",{},{steps}}},", row(&case.ledger)).unwrap();
                count += 1;
            }
        }
        self.cases("reset", &cases, count);
    }

    /// A pointer to a `struct reset_setup`.
    fn reset_setup(&mut self, setups: &mut Setups, given: &GivenSetup) -> String {
        let says = format!("{given:?}");
        if let Some(written) = setups.get(&says) {
            return written.clone();
        }
        let name = format!("reset_setup_{}", setups.len());
        let key = |key: &twogate_tests::vectors::reset::GivenKey| {
            format!("{{{},{}}}", bytes(&hex(&key.id)), bytes(&hex(&key.key)))
        };
        let keys: Vec<String> = given.state_keys.iter().map(key).collect();
        let keys = self.list("twogate_state_key", &format!("{name}_keys"), &keys);
        let texts = |texts: &[String]| texts.iter().map(|it| text(it)).collect::<Vec<_>>();
        let codes = texts(&given.decoy.country_codes);
        let codes = self.list("twogate_str", &format!("{name}_codes"), &codes);
        let domains = texts(&given.decoy.email_domains);
        let domains = self.list("twogate_str", &format!("{name}_domains"), &domains);
        let hashing = self.hashing(&name, &name, &given.argon2, &given.peppers).unwrap();
        self.line(&format!("static const twogate_hashing {name}_hashing = {hashing};"));
        let secret = bytes(&hex(&given.identifier_secret));
        let disclosure = constant("DISCLOSURE", &given.disclosure);
        self.line(&format!(
            "static const struct reset_setup {name} = {{{},{{sizeof(twogate_settings),{keys},{secret},\
             &{name}_hashing,{codes},{domains},{disclosure},{}u}}}};",
            text(&given.policy.to_string()),
            given.code_digits,
        ));
        let written = format!("&{name}");
        setups.insert(says, written.clone());
        written
    }

    /// A `struct reset_step`.
    fn step(&mut self, list: &str, step: &GivenStep, setup: &str, user: &Value) -> String {
        let (event, secrets) = event(&step.event);
        let secrets = self.list("twogate_bytes", &format!("{list}_secrets"), &secrets);
        let user = if user.is_null() { absent() } else { text(&user.to_string()) };
        let from = match &step.from {
            None => String::from("FROM_BEFORE"),
            Some(Value::Null) => String::from("FROM_NOTHING"),
            Some(index) => index.as_u64().unwrap().to_string(),
        };
        let (ledger_from, ledger, unreadable) = match (&step.ledger, step.ledger_from) {
            (Some(given), _) => (String::from("LEDGER_GIVEN"), row(given), is_unreadable(given)),
            (None, Some(index)) => (index.to_string(), absent(), false),
            (None, None) => (String::from("LEDGER_STORED"), absent(), false),
        };
        let expected = match &step.expect {
            ExpectedStep::Error { error } => {
                let absent = absent();
                format!("{},{absent},{absent},0,0,{absent}", constant("STATUS", status(error)))
            }
            ExpectedStep::Step { outcome, effects, prompt } => {
                let mut effects = effects.clone();
                let codes: Vec<String> = effects.iter_mut().map(code).collect();
                let codes = self.list("twogate_str", &format!("{list}_codes"), &codes);
                let prompt = prompt.as_ref().map_or_else(absent, |it| text(&it.to_string()));
                let (outcome, effects) = (outcome.to_string(), Value::from(effects).to_string());
                let (outcome, effects) = (text(&outcome), text(&effects));
                format!("TWOGATE_STATUS_OK,{outcome},{effects},{codes},{prompt}")
            }
        };
        format!(
            "{{{}LL,{},{},{secrets},{setup},{user},{from},{ledger_from},{ledger},{},{},{expected}}}",
            step.now,
            bytes(&hex(&step.entropy)),
            text(&event),
            i32::from(unreadable),
            i32::from(step.lost),
        )
    }
}

/// What is otherwise from a step on.
fn change(given: &mut GivenSetup, user: &mut Value, step: &GivenStep) {
    if let Some(other) = &step.user {
        user.clone_from(other);
    }
    if let Some(policy) = &step.policy {
        given.policy.clone_from(policy);
    }
    if let Some(keys) = &step.state_keys {
        given.state_keys.clone_from(keys);
    }
}

/// An event as C gives it: its JSON, and what is secret in it beside that.
fn event(event: &Value) -> (String, Vec<String>) {
    let mut event = event.clone();
    let members = event.as_object_mut().unwrap();
    let secret = |it: &Value| bytes(it.as_str().unwrap().as_bytes());
    for (member, submitted) in
        [("phone", "submitPhone"), ("code", "submitCode"), ("password", "newPassword")]
    {
        if let Some(given) = members.remove(member) {
            members.insert(String::from("event"), submitted.into());
            return (event.to_string(), vec![secret(&given)]);
        }
    }
    let Some(answers) = members.remove("answers") else { return (event.to_string(), Vec::new()) };
    members.insert(String::from("event"), "submitAnswers".into());
    (event.to_string(), answers.as_array().unwrap().iter().map(secret).collect())
}

/// Takes the code out of an effect, which C has beside it.
fn code(effect: &mut Value) -> String {
    let code = effect.as_object_mut().unwrap().remove("code");
    code.map_or_else(absent, |code| text(code.as_str().unwrap()))
}

/// A row as it stands in a store: nothing, or a text.
fn row(row: &Value) -> String {
    if row.is_null() { absent() } else { text(&row_text(row)) }
}

fn row_text(row: &Value) -> String {
    row.as_str().map_or_else(|| row.to_string(), str::to_owned)
}

fn is_unreadable(row: &Value) -> bool {
    !row.is_null() && Ledger::from_json(&row_text(row)).is_err()
}

/// The status of an error of a call.
fn status(error: &str) -> &str {
    if error == "summary" { "summaryOnly" } else { error }
}
