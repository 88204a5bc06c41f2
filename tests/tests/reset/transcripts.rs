//! The shared transcripts.

use serde_json::{Value, json};
use twogate::flow::{Flow, Outcome, Transition};
use twogate::{CallError, Entropy, Setup, User, flow};
use twogate_tests::vectors::questions::hex;
use twogate_tests::vectors::reset::{ExpectedStep, GivenSetup, GivenStep, Transcript, Transcripts};
use twogate_tests::vectors::{File, load};

use super::host::{Read, effect, ledger, play, play_registration, sealed, state};

#[test]
fn resets_come_out_as_the_prose_says() {
    replay_all("reset", play);
}

#[test]
fn registrations_come_out_as_the_prose_says() {
    replay_all("registering", play_registration);
}

fn replay_all(folder: &str, play: Play) {
    let (mut passed, mut failures) = (0_u32, Vec::new());
    for File { name, content } in load::<Transcripts>(folder, "") {
        assert_eq!(content.cases.len(), content.count, "{name}");
        for case in &content.cases {
            match replay(case, play) {
                Ok(()) => passed += 1,
                Err(failure) => failures.push(format!("{name}/{}: {failure}", case.name)),
            }
        }
    }
    println!("{passed} passed, {} failed", failures.len());
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
    assert!(passed >= 150, "there are {passed} transcripts");
}

/// Gives an event to a flow of one of the machines.
type Play = fn(&Setup, &Flow, &Value, &Read) -> Result<Transition, CallError>;

/// What a host has, between two steps.
struct Host {
    play: Play,
    given: GivenSetup,
    setup: Setup,
    user: Value,
    signed_in_at: Option<i64>,
    stored: Value,
    history: Vec<Past>,
}

/// What a step left.
struct Past {
    next: Flow,
    stored: Value,
    /// Its effects, where it happened.
    effects: Vec<Value>,
}

fn replay(case: &Transcript, play: Play) -> Result<(), String> {
    let mut host = Host {
        play,
        signed_in_at: None,
        setup: case.setup.setup(),
        given: case.setup.clone(),
        user: case.user.clone(),
        stored: case.ledger.clone(),
        history: Vec::new(),
    };
    for (index, step) in case.steps.iter().enumerate() {
        host.step(step).map_err(|difference| format!("step {index}: {difference}"))?;
    }
    Ok(())
}

impl Host {
    fn step(&mut self, step: &GivenStep) -> Result<(), String> {
        let before = self.before(step);
        self.change(step);
        let row = match (&step.ledger, step.ledger_from) {
            (Some(row), _) => row.clone(),
            (None, Some(index)) => self.history[index].stored.clone(),
            (None, None) => self.stored.clone(),
        };
        let entropy = match Entropy::new(&hex(&step.entropy)) {
            Ok(entropy) => entropy,
            Err(error) => return self.failed(step, before, error),
        };
        let mut read = Read {
            user: (!self.user.is_null()).then(|| User::from_json(&self.user.to_string()).unwrap()),
            ledger: ledger(&row),
            now: step.now,
            signed_in_at: self.signed_in_at,
            entropy,
        };
        let played = (self.play)(&self.setup, &before, &self.event(&step.event), &read);
        let (transition, outcome, effects, prompt) = match (played, &step.expect) {
            (Ok(transition), ExpectedStep::Step { outcome, effects, prompt }) => {
                (transition, outcome, effects, prompt)
            }
            (Err(error), _) => return self.failed(step, before, error),
            (played, expected) => return Err(format!("{played:?} instead of {expected:?}")),
        };
        same("outcome", outcome, &without_english(&transition.outcome))?;
        let actual: Vec<Value> = transition.effects.iter().map(effect).collect();
        same("effects", &json!(effects), &json!(actual))?;
        let saved = actual.iter().find(|it| it["effect"] == "saveLedger");
        // The page is drawn after the ledger was saved.
        read.ledger = ledger(saved.map_or(&row, |saved| &saved["ledger"]));
        let shown = state(&transition.flow).filter(|_| read.ledger.is_ok()).map(|state| {
            serde_json::to_value(flow::prompt(&self.setup, state, &read.situation()).unwrap())
        });
        let shown = shown.map_or(Value::Null, Result::unwrap);
        same("prompt", prompt.as_ref().unwrap_or(&Value::Null), &shown)?;
        if step.lost {
            self.past(before, Vec::new());
            return Ok(());
        }
        if let Some(saved) = saved {
            self.stored = saved["ledger"].clone();
        }
        self.past(sealed(&self.setup, &transition.flow, &read.entropy), actual);
        Ok(())
    }

    /// The call failed: flow and ledger stay.
    fn failed(&mut self, step: &GivenStep, before: Flow, error: CallError) -> Result<(), String> {
        let ExpectedStep::Error { error: expected } = &step.expect else {
            return Err(format!("{error:?} instead of {:?}", step.expect));
        };
        same("error", &json!(expected), &json!(error.word()))?;
        self.past(before, Vec::new());
        Ok(())
    }

    /// The flow that the step is about.
    fn before(&self, step: &GivenStep) -> Flow {
        let past = match &step.from {
            Some(Value::Null) => None,
            Some(index) => self.history.get(usize::try_from(index.as_u64().unwrap()).unwrap()),
            None => self.history.last(),
        };
        past.map_or(Flow::Nothing, |past| past.next.clone())
    }

    fn past(&mut self, next: Flow, effects: Vec<Value>) {
        self.history.push(Past { next, stored: self.stored.clone(), effects });
    }

    /// What is otherwise from this step on.
    fn change(&mut self, step: &GivenStep) {
        if let Some(user) = &step.user {
            self.user = user.clone();
        }
        if let Some(at) = &step.signed_in_at {
            self.signed_in_at = at.as_i64();
        }
        if let Some(policy) = &step.policy {
            self.given.policy = policy.clone();
        }
        if let Some(keys) = &step.state_keys {
            self.given.state_keys.clone_from(keys);
        }
        if step.policy.is_some() || step.state_keys.is_some() {
            self.setup = self.given.setup();
        }
    }

    /// The event, with what the engine gave put in: codes, and whom the host was asked about.
    fn event(&self, event: &Value) -> Value {
        let mut event = event.clone();
        for (member, mark, effects) in [
            ("code", "$sent", &["sendCode"][..]),
            ("flow", "$flow", &["placeCall", "askApp", "checkAppCode"]),
            ("charge", "$charge", &["placeCall", "askApp", "checkAppCode"]),
        ] {
            let given = event[member].as_str().and_then(|it| it.strip_prefix(mark));
            let Some(place) = given else { continue };
            let past = match place.strip_prefix(':') {
                Some(index) => {
                    let index = index.parse::<usize>().unwrap();
                    &self.history[index..=index]
                }
                None => &self.history[..],
            };
            let is_one = |it: &&Value| effects.contains(&it["effect"].as_str().unwrap());
            let last = past.iter().rev().find_map(|past| past.effects.iter().find(is_one));
            event[member] = last.unwrap()[member].clone();
        }
        event
    }
}

/// Texts for logs are no part of a transcript.
fn without_english(outcome: &Outcome) -> Value {
    let mut outcome = serde_json::to_value(outcome).unwrap();
    for problem in outcome.get_mut("problems").and_then(Value::as_array_mut).into_iter().flatten() {
        problem.as_object_mut().unwrap().remove("english").unwrap();
    }
    outcome
}

fn same(what: &str, expected: &Value, actual: &Value) -> Result<(), String> {
    if expected == actual {
        Ok(())
    } else {
        Err(format!("{what}:\n  expected {expected}\n  got      {actual}"))
    }
}
