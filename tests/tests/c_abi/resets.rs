//! The transcripts of resets and of registrations as C tables: what changes from a step on is told at
//! every step.

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
pub(crate) type Setups = BTreeMap<String, String>;

/// What is as it was until a step changes it.
struct Standing {
    given: GivenSetup,
    user: Value,
    signed_in_at: Value,
}

impl Table {
    /// The transcripts of a folder, `reset` or `registering`.
    pub(crate) fn transcripts(&mut self, folder: &str, setups: &mut Setups) {
        let (mut cases, mut count) = (String::new(), 0);
        for file in load::<Transcripts>(folder, "") {
            assert_eq!(file.content.cases.len(), file.content.count, "{}: count", file.name);
            for case in &file.content.cases {
                let name = format!("{folder}/{}/{}", file.name, case.name);
                let (given, user) = (case.setup.clone(), case.user.clone());
                let mut standing = Standing { given, user, signed_in_at: Value::Null };
                let mut steps = Vec::new();
                for (place, step) in case.steps.iter().enumerate() {
                    standing.change(step);
                    let setup = self.reset_setup(setups, &standing.given);
                    let list = format!("{folder}_{count}_{place}");
                    steps.push(self.step(&list, step, &setup, &standing));
                }
                let steps = self.list("struct reset_step", &format!("{folder}_{count}"), &steps);
                writeln!(cases, "{{\"{name}\",{},{steps}}},", row(&case.ledger)).unwrap();
                count += 1;
            }
        }
        self.array(&format!("struct reset_case {folder}_cases"), &cases, count);
        self.counted(folder, count);
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
    fn step(&mut self, list: &str, step: &GivenStep, setup: &str, standing: &Standing) -> String {
        let (event, secrets) = event(&step.event);
        let secrets = self.list("twogate_bytes", &format!("{list}_secrets"), &secrets);
        let Standing { user, signed_in_at, .. } = standing;
        let user = if user.is_null() { absent() } else { text(&user.to_string()) };
        let signed_in_at = match signed_in_at.as_i64() {
            Some(at) => format!("{at}LL,1"),
            None => String::from("0,0"),
        };
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
            "{{{}LL,{},{},{secrets},{setup},{user},{signed_in_at},{from},{ledger_from},{ledger},{},{},{expected}}}",
            step.now,
            bytes(&hex(&step.entropy)),
            text(&event),
            i32::from(unreadable),
            i32::from(step.lost),
        )
    }
}

impl Standing {
    /// What is otherwise from a step on.
    fn change(&mut self, step: &GivenStep) {
        if let Some(other) = &step.user {
            self.user.clone_from(other);
        }
        if let Some(policy) = &step.policy {
            self.given.policy.clone_from(policy);
        }
        if let Some(keys) = &step.state_keys {
            self.given.state_keys.clone_from(keys);
        }
        if let Some(at) = &step.signed_in_at {
            self.signed_in_at.clone_from(at);
        }
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
    let is_registration = members["event"] == "answer";
    let Some(answers) = members.get_mut("answers") else { return (event.to_string(), Vec::new()) };
    let answers = answers.as_array_mut().unwrap();
    if is_registration {
        let answer =
            |it: &mut Value| secret(&it.as_object_mut().unwrap().remove("answer").unwrap());
        let secrets = answers.iter_mut().map(answer).collect();
        return (event.to_string(), secrets);
    }
    let secrets = answers.iter().map(secret).collect();
    members.remove("answers");
    members.insert(String::from("event"), "submitAnswers".into());
    (event.to_string(), secrets)
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
