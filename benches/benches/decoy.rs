//! Whether time tells a decoy from a person: the same steps for both, in turns, and how well anybody
//! could guess from one time alone whose it was.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    clippy::as_conversions,
    clippy::disallowed_methods,
    reason = "a benchmark may stop, measures time, says what it measured, and counts to some thousands"
)]

use std::time::Instant;

use twogate::flow::{Effect, Flow, LedgerRow, Situation};
use twogate::reset::{Event, step};
use twogate::{
    Answer, DecoyLooks, Disclosure, Enrolment, Entropy, Hashing, Ledger, License, Method, Policy,
    Secret, Setup, StateKey, Timestamp, User,
};

const POLICY: &str = r#"{"scope": "all", "hints": false, "methods": ["email", "securityQuestions"],
    "securityQuestions": {"requiredToRegister": 3, "requiredToReset": 3,
        "questions": ["firstPet", "firstJob", "favoriteFood"]}}"#;
const QUESTIONS: [&str; 3] = ["firstPet", "firstJob", "favoriteFood"];

/// One that goes through steps: a person, or nobody.
struct Visit<'a> {
    setup: &'a Setup,
    user: Option<&'a User>,
    flow: Flow,
    ledger: Ledger,
}

impl Visit<'_> {
    /// Takes a step and says how many nanoseconds it took.
    fn take(&mut self, event: Event, round: u64) -> f64 {
        let mut bytes = [7; 32];
        bytes[..8].copy_from_slice(&round.to_le_bytes());
        let entropy = Entropy::new(&bytes).unwrap();
        let situation = Situation {
            user: self.user,
            ledger: match self.ledger.revision() {
                0 => LedgerRow::Absent,
                _ => LedgerRow::Known(&self.ledger),
            },
            now: Timestamp::from_millis(1_800_000_000_000),
            signed_in_at: None,
            entropy: &entropy,
        };
        let begun = Instant::now();
        let transition = step(self.setup, &self.flow, event, &situation).unwrap();
        let taken = begun.elapsed().as_nanos() as f64;
        for effect in transition.effects {
            if let Effect::SaveLedger { ledger, .. } = effect {
                self.ledger = ledger;
            }
        }
        self.flow = transition.flow;
        taken
    }
}

fn main() {
    let setup = setup();
    let person = person(&setup);
    let code = || Event::SubmitCode(Secret::new("000000"));
    let answers = || Event::SubmitAnswers(["one", "two", "three"].map(Secret::new).to_vec());
    let choose = |method| Event::Choose { method, channel: None };
    // Without hashing, many rounds; a hash takes some milliseconds.
    let by_code = |rounds| {
        measure(&setup, &person, rounds, || {
            vec![identify(), choose(Method::Email), code(), Event::Verify]
        })
    };
    let by_answers = |rounds| {
        measure(&setup, &person, rounds, || {
            vec![identify(), choose(Method::SecurityQuestions), answers(), Event::Verify]
        })
    };
    println!(
        "step                      person       decoy   ratio  told from one time (0.5: not at all)"
    );
    print(&["identify", "choose e-mail", "submit a code", "verify a code"], &by_code(4_000));
    print(&["identify", "choose questions", "submit answers", "verify answers"], &by_answers(120));
}

fn identify() -> Event {
    Event::Identify { identifier: "ann@contoso.com".into(), captcha: true }
}

/// The times of each step, of the person and of the decoy.
fn measure(
    setup: &Setup,
    person: &User,
    rounds: u64,
    events: impl Fn() -> Vec<Event>,
) -> Vec<[Vec<f64>; 2]> {
    let mut times = vec![[Vec::new(), Vec::new()]; events().len()];
    for round in 1..=rounds {
        // Whoever comes first has colder caches: in turns.
        for at in [round % 2, 1 - round % 2] {
            let user = (at == 0).then_some(person);
            let (flow, ledger) = (Flow::Nothing, Ledger::default());
            let mut visit = Visit { setup, user, flow, ledger };
            for (number, event) in events().into_iter().enumerate() {
                let taken = visit.take(event, round);
                times[number][usize::from(at == 1)].push(taken);
            }
        }
    }
    times
}

fn print(names: &[&str], times: &[[Vec<f64>; 2]]) {
    for (name, [person, decoy]) in names.iter().zip(times) {
        let (a, b) = (median(person), median(decoy));
        let told = told(person, decoy);
        println!("{name:<20} {a:>9.0} ns {b:>9.0} ns   {:>5.2}  {told:.2}", b / a);
    }
}

fn median(times: &[f64]) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2]
}

/// How often a decoy's time is above a person's, whatever the sides: the area under the curve of the
/// best guess by a threshold.
fn told(person: &[f64], decoy: &[f64]) -> f64 {
    let mut sorted = person.to_vec();
    sorted.sort_by(f64::total_cmp);
    let below = |time: f64| {
        let less = sorted.partition_point(|it| *it < time) as f64;
        let equal = sorted.partition_point(|it| *it <= time) as f64 - less;
        less + equal / 2.0
    };
    let above: f64 = decoy.iter().map(|time| below(*time)).sum();
    let share = above / (person.len() as f64 * decoy.len() as f64);
    share.max(1.0 - share)
}

fn setup() -> Setup {
    let policy = Policy::from_json(POLICY).unwrap();
    let key = |byte: u8| Secret::new([byte; 32]);
    let keys = vec![StateKey::new(b"1", &key(1)).unwrap()];
    let decoy =
        DecoyLooks { country_codes: vec!["1".into()], email_domains: vec!["example.org".into()] };
    Setup::new(policy, Disclosure::Conceal, keys, &key(2), decoy).unwrap()
}

/// Somebody who has what the decoy of the same name has.
fn person(setup: &Setup) -> User {
    let mut person = User {
        authentication_email: Some("ann@example.org".into()),
        licenses: vec![License::Ems],
        ..User::new("ann@contoso.com")
    };
    let answers = ["Rexy", "Baker", "Quince"].map(Secret::new);
    let answers: Vec<_> = QUESTIONS
        .iter()
        .zip(&answers)
        .map(|(question, answer)| Answer { question, answer, shown: None })
        .collect();
    let entropy = Entropy::new(&[3; 32]).unwrap();
    let now = Timestamp::from_millis(1_700_000_000_000);
    let record = setup.policy().enrol(&person, &answers, &Hashing::default(), &entropy, now);
    person.enrolment = Some(Enrolment::Record(record.unwrap()));
    person
}
