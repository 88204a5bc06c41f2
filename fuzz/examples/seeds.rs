//! Writes what the fuzz targets begin with, made of the shared vectors: `seeds VECTORS CORPUS`. Each
//! target has a folder of its own in CORPUS; `CORPUS/words` is a dictionary for all.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a tool may stop, and says what it did"
)]

#[path = "seeds/passwords.rs"]
mod passwords;
#[path = "seeds/person.rs"]
mod person;
#[path = "seeds/questions.rs"]
mod questions;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// The longest seed: `tests/tools/fuzz` has the fuzzer make none that is longer.
const LONGEST: usize = 4096;

#[derive(Default)]
struct Seeds {
    of_targets: BTreeMap<&'static str, BTreeSet<Vec<u8>>>,
    words: BTreeSet<String>,
}

impl Seeds {
    fn add(&mut self, target: &'static str, bytes: impl Into<Vec<u8>>) {
        let bytes = bytes.into();
        if bytes.len() <= LONGEST {
            self.of_targets.entry(target).or_default().insert(bytes);
        }
    }

    fn policy(&mut self, text: &str) {
        self.add("policy", text);
        self.add("c_policy", text);
        // Make a policy of it, look at it and at its error, and free both.
        if let Ok(length) = u8::try_from(text.len()) {
            let made = [&[0, 255, length], text.as_bytes()].concat();
            self.add(
                "c_readers",
                [&made[..], &[2, 3, 4, 0, 0, 1, 0, 5, 15, 1, 15, 2, 15, 0]].concat(),
            );
        }
    }

    /// Each kind of text for people once, in the order of `fuzz/c/texts.c`.
    fn texts(&mut self) {
        let asked = ["de-CH, fr;q=0.8", "zh-TW", "ar", "en-GB;q=0.9, *", "pt-BR", "iw", "sr", "no"];
        let named = ["", "firstPet", "https://contoso.com", "", "908172", "ann", "next", ""];
        for (which, (asked, named)) in (0_u8..).zip(asked.into_iter().zip(named)) {
            let length = |text: &str| [u8::try_from(text.len()).unwrap()];
            let list = if which == 3 { 24 } else { 2 };
            let numbers = [list, 1, 3, 9];
            let bytes = [&[11, which, 0], &length(asked)[..], asked.as_bytes(), &numbers];
            self.add("c_readers", [&bytes.concat(), &length(named)[..], named.as_bytes()].concat());
        }
    }

    fn user(&mut self, text: &str, now: i64) {
        self.add("user", text);
        let policy = self.of_targets.get("user").map_or(0, BTreeSet::len).to_le_bytes();
        self.add(
            "c_explain_user_json",
            [&policy[..1], &now.to_le_bytes(), text.as_bytes()].concat(),
        );
    }

    fn ledger(&mut self, text: &str, now: i64) {
        self.add("ledger", text);
        let policy = self.of_targets.get("ledger").map_or(0, BTreeSet::len).to_le_bytes();
        self.add("c_ledger", [&policy[..1], &now.to_le_bytes(), text.as_bytes()].concat());
    }

    /// An event at every place of a flow, with its secrets; `how` says of which machine.
    fn event(&mut self, how: u8, event: &Value) {
        self.learn(event);
        let mut event = event.clone();
        let members = event.as_object_mut().unwrap();
        let text = |it: Value| it.as_str().unwrap().to_owned();
        let mut secrets = Vec::new();
        for (member, name) in
            [("phone", "submitPhone"), ("code", "submitCode"), ("password", "newPassword")]
        {
            if let Some(given) = members.remove(member) {
                secrets.push(text(given));
                members.insert(String::from("event"), name.into());
            }
        }
        for answer in members.get_mut("answers").and_then(Value::as_array_mut).into_iter().flatten()
        {
            secrets.extend(answer.as_object_mut().and_then(|it| it.remove("answer")).map(text));
        }
        let mut lent = vec![u8::try_from(secrets.len()).unwrap()];
        for secret in &secrets {
            let Ok(short) = u8::try_from(secret.len()) else { return };
            lent.push(short);
            lent.extend(secret.as_bytes());
        }
        let text = event.to_string();
        let Ok(length) = u16::try_from(text.len()) else { return };
        for far in 0..4 {
            let mut bytes = vec![far, 0, 0, how, 0, 0, 0, 0, 0, 0, 0, 0];
            bytes.extend(&lent);
            bytes.extend(length.to_le_bytes());
            bytes.extend(text.as_bytes());
            self.add("c_reset", bytes);
        }
    }

    fn questions(&mut self, kind: &str, file: &str, given: &Value) {
        match kind {
            "normalize" => {
                for target in ["normalize", "c_normalize_answer"] {
                    self.add(target, questions::typed(given).unwrap());
                }
            }
            "answers" => {
                for asked in [&[][..], &questions::ASKED] {
                    self.add("c_check_answers", questions::check_answers(given, asked));
                }
            }
            // Those of the other files differ in what that target leaves alone, and hashing is slow.
            "enrolment" if file != "record.json" => {}
            "enrolment" => self.add("c_enrol", questions::enrol(given)),
            _ => {
                self.add("c_verify_answers", questions::verify(given));
                if let Some(record) = given.pointer("/user/enrolment") {
                    self.add("record", record.to_string());
                    for hash in questions::hashes(record) {
                        self.add("hash", hash);
                    }
                }
            }
        }
    }

    /// The words of a document, which no fuzzer finds by chance.
    fn learn(&mut self, value: &Value) {
        match value {
            Value::Object(members) => {
                for (name, value) in members {
                    self.word(name);
                    self.learn(value);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.learn(item)),
            Value::String(text) => self.word(text),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn word(&mut self, word: &str) {
        if word.len() <= 32 && word.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-') {
            self.words.insert(format!("\"\\\"{word}\\\"\"\n"));
        }
    }
}

fn main() {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (vectors, corpus) = (arguments.next().unwrap(), arguments.next().unwrap());
    let mut seeds = Seeds::default();
    seeds.texts();
    for kind in ["policy", "user", "ledger", "contact"] {
        for (name, file) in files(&vectors.join(kind)) {
            for case in file.get("cases").and_then(Value::as_array).unwrap() {
                let given = case.get("given").unwrap();
                seeds.learn(given);
                match (kind, name.as_str(), text(given)) {
                    ("policy", _, Some(text)) => seeds.policy(&text),
                    ("user", _, Some(text)) => seeds.user(&text, 0),
                    ("ledger", _, Some(text)) => seeds.ledger(&text, 1_795_219_200_000),
                    (_, "phone.json", _) => seeds.add("phone", contact(given)),
                    (_, "email.json", _) => seeds.add("email", contact(given)),
                    (_, _, None) => {}
                    (kind, name, _) => println!("seeds: {kind}/{name} has no target"),
                }
            }
        }
    }
    for (_, file) in files(&vectors.join("decide")) {
        for group in file.get("groups").and_then(Value::as_array).unwrap() {
            let policy = group.get("policy").unwrap();
            seeds.learn(policy);
            seeds.policy(&policy.to_string());
            for case in group.get("cases").and_then(Value::as_array).unwrap() {
                let (user, now) =
                    (case.pointer("/given/user").unwrap(), case.pointer("/given/now"));
                let now = now.and_then(Value::as_i64).unwrap();
                seeds.learn(user);
                seeds.user(&user.to_string(), now);
                seeds.add("c_decide", person::records(user, now));
                if let Some(ledger) = case.pointer("/given/ledger") {
                    seeds.ledger(&ledger.to_string(), now);
                }
            }
        }
    }
    for kind in ["normalize", "answers", "enrolment", "verify"] {
        for (name, file) in files(&vectors.join(kind)) {
            for case in file.get("cases").and_then(Value::as_array).unwrap() {
                seeds.questions(kind, &name, case.get("given").unwrap());
            }
        }
    }
    for (_, file) in files(&vectors.join("registration")) {
        for case in file.get("cases").and_then(Value::as_array).unwrap() {
            if let Some(draft) = case.pointer("/given/draft") {
                seeds.add("registration", registration(draft));
            }
        }
    }
    for (folder, how) in [("reset", 0), ("registering", 8)] {
        for (_, file) in files(&vectors.join(folder)) {
            for case in file.get("cases").and_then(Value::as_array).unwrap() {
                for step in case.get("steps").and_then(Value::as_array).unwrap() {
                    seeds.event(how, step.get("event").unwrap());
                }
            }
        }
    }
    for (_, file) in files(&vectors.join("password")) {
        for case in file.get("cases").and_then(Value::as_array).unwrap() {
            seeds.add("password", passwords::password(case.get("given").unwrap()));
        }
    }
    write(&seeds, &corpus);
}

/// A draft as `fuzz_targets/registration.rs` reads it, of the first person under the first policy.
fn registration(draft: &Value) -> Vec<u8> {
    let text = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();
    let members = ["authenticationPhone", "authenticationEmail", "officePhone"];
    let mut lines: Vec<String> = members.map(|member| text(draft.get(member))).to_vec();
    let answers = draft.get("answers").and_then(Value::as_array);
    let answer = |it: &Value| format!("{}={}", text(it.get("question")), text(it.get("answer")));
    lines.extend(answers.into_iter().flatten().map(answer));
    [&[0, 0], lines.join("\n").as_bytes()].concat()
}

/// The vectors of a folder, read; beside them may stand a page.
fn files(folder: &Path) -> Vec<(String, Value)> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|it| it == "json"))
        .collect();
    paths.sort();
    let read = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        (name, serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap())
    };
    paths.iter().map(read).collect()
}

/// The text of a document; none where it is too large to be stored.
fn text(given: &Value) -> Option<String> {
    match (given.get("document"), given.get("text")) {
        (Some(document), _) => Some(document.to_string()),
        (None, text) => Some(text?.as_str()?.to_owned()),
    }
}

fn contact(given: &Value) -> String {
    given.get("value").and_then(Value::as_str).unwrap().to_owned()
}

fn write(seeds: &Seeds, corpus: &Path) {
    for (target, seeds) in &seeds.of_targets {
        let folder = corpus.join(target);
        fs::create_dir_all(&folder).unwrap();
        for (place, bytes) in seeds.iter().enumerate() {
            fs::write(folder.join(format!("seed-{place:04}")), bytes).unwrap();
        }
    }
    fs::write(corpus.join("words"), seeds.words.iter().cloned().collect::<String>()).unwrap();
    let count: usize = seeds.of_targets.values().map(BTreeSet::len).sum();
    assert!(count > 0, "the vectors give something to begin with");
    println!("fuzz: {count} seeds, {} words", seeds.words.len());
}
