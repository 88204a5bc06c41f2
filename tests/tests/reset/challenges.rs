//! Which questions are asked, through every pair of a flow and what is stored: those of the first
//! challenge, in every flow, until they are answered rightly. Invariant 5, by exhaustion.

use std::collections::{BTreeSet, HashSet};

use twogate::flow::{self, Effect, Flow, LedgerRow, Outcome, PromptKind, Situation};
use twogate::reset::{self, Event};
use twogate::{Challenge, Enrolment, Entropy, Ledger, Method, Record, Secret, Setup, User};

use super::model::NOW;
use super::walks::{answer, house};

/// How often anything is stored.
const REVISIONS: u64 = 5;

/// What stands in the host's stores.
#[derive(Clone)]
struct Stored {
    ledger: Option<Ledger>,
    record: Record,
}

struct Host {
    setup: Setup,
    user: User,
    entropy: Entropy,
}

impl Host {
    /// The questions that a flow shows, if it shows some.
    fn asked(&self, flow: &Flow, stored: &Stored) -> Option<Vec<String>> {
        let Flow::Waiting(state) = flow else { return None };
        let user = self.person(stored);
        let page = flow::prompt(&self.setup, state, &self.situation(&user, stored)).unwrap();
        match page.kind {
            PromptKind::AnswerQuestions { questions } => {
                Some(questions.into_iter().map(|it| it.id).collect())
            }
            _ => None,
        }
    }

    fn person(&self, stored: &Stored) -> User {
        let enrolment = Some(Enrolment::Record(stored.record.clone()));
        User { enrolment, ..self.user.clone() }
    }

    fn situation<'a>(&'a self, user: &'a User, stored: &'a Stored) -> Situation<'a> {
        let ledger = stored.ledger.as_ref().map_or(LedgerRow::Absent, LedgerRow::Known);
        let (user, entropy) = (Some(user), &self.entropy);
        Situation { user, ledger, now: NOW, signed_in_at: None, entropy }
    }

    fn events(&self, flow: &Flow, stored: &Stored) -> Vec<Event> {
        let identifier = self.user.id.clone();
        let mut events = vec![
            Event::Identify { identifier, captcha: true },
            Event::Choose { method: Method::SecurityQuestions, channel: None },
            Event::Verify,
            Event::Back,
        ];
        if let Some(asked) = self.asked(flow, stored) {
            let right = asked.iter().map(|it| Secret::new(answer(it))).collect();
            let wrong = asked.iter().map(|_| Secret::new("nothing of it")).collect();
            events.extend([Event::SubmitAnswers(right), Event::SubmitAnswers(wrong)]);
        }
        events
    }
}

/// The questions of the first challenge.
fn first(record: &Record) -> Vec<String> {
    let questions = record.challenges()[0].questions().iter();
    questions.map(|at| record.questions()[*at].id.clone()).collect()
}

/// All challenges, whatever their order.
fn sorted(record: &Record) -> BTreeSet<&[usize]> {
    record.challenges().iter().map(Challenge::questions).collect()
}

#[test]
fn v05_the_first_challenge_is_asked_until_it_is_answered() {
    let (setup, user) = house(2);
    let Some(Enrolment::Record(record)) = user.enrolment.clone() else { panic!("enrolled") };
    let host = Host { setup, user, entropy: Entropy::new(&[7; 32]).unwrap() };
    let mut flows = vec![Flow::Nothing];
    let mut stores = vec![Stored { ledger: None, record }];
    let (mut known_flows, mut known_stores) = (HashSet::new(), HashSet::new());
    let (mut steps, mut chosen, mut right, mut done) = (0, 0, 0, (0, 0));
    while done != (flows.len(), stores.len()) {
        let (old_flows, old_stores) = done;
        done = (flows.len(), stores.len());
        for at in 0..done.0 {
            for over in (0..done.1).filter(|over| at >= old_flows || *over >= old_stores) {
                let (before, kept) = (flows[at].clone(), stores[over].clone());
                let person = host.person(&kept);
                for event in host.events(&before, &kept) {
                    steps += 1;
                    let situation = host.situation(&person, &kept);
                    let given =
                        reset::step(&host.setup, &before, event.clone(), &situation).unwrap();
                    let mut after = kept.clone();
                    for effect in &given.effects {
                        match effect {
                            Effect::SaveLedger { ledger, .. } => {
                                after.ledger = Some(ledger.clone());
                            }
                            Effect::SaveEnrolment { record, .. } => {
                                right += 1;
                                assert!(matches!(given.outcome, Outcome::Right));
                                assert_eq!(sorted(record), sorted(&kept.record));
                                after.record = record.clone();
                            }
                            _ => {}
                        }
                    }
                    if let (Event::Choose { .. }, Outcome::Moved) = (&event, &given.outcome) {
                        chosen += 1;
                        let asked = host.asked(&given.flow, &after);
                        assert_eq!(asked, Some(first(&kept.record)));
                    }
                    let revision = after.ledger.as_ref().map_or(0, Ledger::revision);
                    let is_saved =
                        given.effects.iter().any(|it| matches!(it, Effect::SaveLedger { .. }));
                    if revision > REVISIONS || (!is_saved && matches!(given.flow, Flow::Charged(_)))
                    {
                        continue;
                    }
                    let key = match &given.flow {
                        Flow::Nothing => Vec::new(),
                        Flow::Waiting(state) => flow::seal(&host.setup, state, &host.entropy),
                        Flow::Charged(_) => {
                            format!("{at} {revision} {event:?} {}", told(&event)).into()
                        }
                    };
                    if known_flows.insert(key) {
                        flows.push(given.flow);
                    }
                    let ledger = after.ledger.as_ref().map(Ledger::to_json);
                    if known_stores.insert((ledger, after.record.to_json())) {
                        stores.push(after);
                    }
                }
            }
        }
    }
    println!("challenges: {} flows, {} stores, {steps} steps", flows.len(), stores.len());
    assert!(chosen > 100 && right > 0, "{chosen} {right}");
}

/// What was answered; `Debug` does not show it.
fn told(event: &Event) -> String {
    match event {
        Event::SubmitAnswers(answers) => format!("{:?}", answers.first().map(Secret::reveal)),
        _ => String::new(),
    }
}
