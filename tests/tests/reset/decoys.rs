//! A decoy and a person who has the same, side by side, through every pair of a flow and a ledger that
//! a claimant can reach: what they see is equal. Invariant 7, by exhaustion.

use std::collections::HashSet;

use twogate::flow::{self, Effect, Flow, LedgerRow, Outcome, Situation};
use twogate::reset::{self, Event};
use twogate::{Channel, Entropy, Ledger, License, Method, Secret, Setup, User};

use super::exhaustion::setup;
use super::model::NOW;

/// The same of both.
struct Pair<T> {
    person: T,
    decoy: T,
}

struct Sides {
    setup: Setup,
    user: User,
    entropy: Entropy,
}

/// What comes of a step: what is seen of it, the flow, and the ledger where one is stored.
type Given = (String, Flow, Option<Ledger>);

impl Sides {
    fn step(&self, is_person: bool, flow: &Flow, event: Event, ledger: Option<&Ledger>) -> Given {
        let given =
            reset::step(&self.setup, flow, event, &self.situation(is_person, ledger)).unwrap();
        assert!(!matches!(given.outcome, Outcome::Right), "nobody gives anything right");
        let saved = given.effects.iter().find_map(|effect| match effect {
            Effect::SaveLedger { ledger, .. } => Some(ledger.clone()),
            _ => None,
        });
        let page = match &given.flow {
            Flow::Waiting(state) => {
                let sealed = flow::seal(&self.setup, state, &self.entropy).len();
                let after = self.situation(is_person, saved.as_ref().or(ledger));
                let page = flow::prompt(&self.setup, state, &after).unwrap();
                format!("{sealed} {}", serde_json::to_string(&page).unwrap())
            }
            Flow::Nothing | Flow::Charged(_) => String::new(),
        };
        let effects: Vec<_> = given.effects.iter().map(kind).collect();
        let outcome = serde_json::to_string(&given.outcome).unwrap();
        (format!("{outcome} {page} {effects:?}"), given.flow, saved)
    }

    fn situation<'a>(&'a self, is_person: bool, ledger: Option<&'a Ledger>) -> Situation<'a> {
        Situation {
            user: is_person.then_some(&self.user),
            ledger: ledger.map_or(LedgerRow::Absent, LedgerRow::Known),
            now: NOW,
            signed_in_at: None,
            entropy: &self.entropy,
        }
    }
}

/// Of an effect what does not say for whom it is.
fn kind(effect: &Effect) -> String {
    let effect = serde_json::to_value(effect).unwrap();
    let member = |name: &str| effect.get(name).map(ToString::to_string).unwrap_or_default();
    let counters = effect.get("ledger").map(|it| it["counters"].to_string()).unwrap_or_default();
    let counted = counters.matches("\"at\"").count();
    format!(
        "{} {} {} {} {counted}",
        member("effect"),
        member("method"),
        member("channel"),
        member("until")
    )
}

/// What is tried with a code, and what with a number, and how often anything is stored.
fn alphabets() -> [(u64, Vec<Event>); 2] {
    let identify = || Event::Identify { identifier: "nobody@contoso.com".into(), captcha: true };
    let phone = Some(Channel::Text);
    [
        (
            5,
            vec![
                identify(),
                Event::Choose { method: Method::Email, channel: None },
                Event::SubmitCode(Secret::new("000000")),
                Event::Verify,
                Event::Resend,
                Event::Back,
            ],
        ),
        (
            4,
            vec![
                identify(),
                Event::Choose { method: Method::MobilePhone, channel: phone },
                Event::SubmitPhone(Secret::new("+19995550100")),
                Event::Verify,
                Event::ContactAdministrator,
                Event::Cancel,
            ],
        ),
    ]
}

/// Every flow that was ever handed out, over every ledger that was ever stored, takes every event.
#[test]
fn v07_a_decoy_is_like_a_person_in_every_state() {
    let sides = Sides {
        setup: setup(
            r#"{"scope": "all", "hints": false, "methods": ["email", "mobilePhone"], "methodsRequired": 2}"#,
        ),
        user: User {
            authentication_email: Some("ann@example.org".into()),
            authentication_phone: Some("+1 4255550123".into()),
            licenses: vec![License::Ems],
            ..User::new("nobody@contoso.com")
        },
        entropy: Entropy::new(&[7; 32]).unwrap(),
    };
    for (revisions, events) in alphabets() {
        exhaust(&sides, revisions, &events);
    }
}

fn exhaust(sides: &Sides, revisions: u64, events: &[Event]) {
    let mut flows = vec![Pair { person: Flow::Nothing, decoy: Flow::Nothing }];
    let mut ledgers: Vec<Pair<Option<Ledger>>> = vec![Pair { person: None, decoy: None }];
    let (mut known_flows, mut known_ledgers) = (HashSet::new(), HashSet::new());
    let (mut steps, mut done) = (0, (0, 0));
    // Each round takes the combinations that are new.
    while done != (flows.len(), ledgers.len()) {
        let (old_flows, old_ledgers) = done;
        done = (flows.len(), ledgers.len());
        for at in 0..done.0 {
            for over in 0..done.1 {
                if at < old_flows && over < old_ledgers {
                    continue;
                }
                for event in events {
                    steps += 1;
                    let (flow, ledger) = (&flows[at], &ledgers[over]);
                    let person =
                        sides.step(true, &flow.person, event.clone(), ledger.person.as_ref());
                    let decoy =
                        sides.step(false, &flow.decoy, event.clone(), ledger.decoy.as_ref());
                    assert_eq!(person.0, decoy.0, "{event:?}");
                    let revision = person.2.as_ref().map(Ledger::revision);
                    if revision.is_some_and(|it| it > revisions) {
                        continue;
                    }
                    if revision.is_none() && matches!(person.1, Flow::Charged(_)) {
                        // Refused: it is the flow that it was.
                        continue;
                    }
                    if known_flows.insert(key(sides, &person.1, at, revision)) {
                        flows.push(Pair { person: person.1, decoy: decoy.1 });
                    }
                    if let (Some(person), Some(decoy)) = (person.2, decoy.2)
                        && known_ledgers.insert(person.to_json())
                    {
                        ledgers.push(Pair { person: Some(person), decoy: Some(decoy) });
                    }
                }
            }
        }
    }
    println!("decoys: {} flows, {} ledgers, {steps} steps", flows.len(), ledgers.len());
    assert!(flows.len() > 20 && ledgers.len() > 50);
}

/// What tells a flow from all others; one that is charged, whence it came and its charge.
fn key(sides: &Sides, flow: &Flow, from: usize, revision: Option<u64>) -> Vec<u8> {
    match flow {
        Flow::Nothing => Vec::new(),
        Flow::Waiting(state) => flow::seal(&sides.setup, state, &sides.entropy),
        Flow::Charged(_) => format!("{from} {revision:?}").into_bytes(),
    }
}
