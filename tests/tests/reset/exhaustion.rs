//! The bounded models that are exhausted.

use twogate::reset::Event;
use twogate::reset::table::{EDGES, StateKind};
use twogate::{
    Action, Argon2Parameters, AuthenticatorApp, Channel, ChargeId, DecoyLooks, Disclosure, FlowId,
    Hashing, HostResult, Ledger, Method, Policy, Secret, Setup, StateKey, User, WriteResult,
};

use super::model::{Exploration, Explored, Model};

const PHONE: &str = "+14255550123";

pub(crate) fn setup(policy: &str) -> Setup {
    let policy = Policy::from_json(policy).unwrap();
    let key = |byte: u8| Secret::new([byte; 32]);
    let keys = vec![StateKey::new(b"1", &key(1)).unwrap()];
    let looks =
        DecoyLooks { country_codes: vec!["1".into()], email_domains: vec!["example.org".into()] };
    let setup = Setup::new(policy, Disclosure::Conceal, keys, &key(2), looks).unwrap();
    setup.with_hashing(hashing())
}

/// The cheapest hashing that is allowed.
pub(crate) fn hashing() -> Hashing {
    let argon2 = Argon2Parameters { memory_kib: 7_168, iterations: 1, parallelism: 1 };
    Hashing::new(argon2, Vec::new()).unwrap()
}

fn user() -> User {
    User {
        authentication_email: Some("ann@example.org".into()),
        authentication_phone: Some("+1 4255550123".into()),
        authenticator_app: AuthenticatorApp { code: true, notification: true },
        licenses: vec![twogate::License::Ems],
        ..User::new("ann@contoso.com")
    }
}

fn choose(method: Method, channel: Option<Channel>) -> Event {
    Event::Choose { method, channel }
}

fn explore(name: &str, model: &Model) -> Explored {
    let explored = Exploration::of(model);
    println!(
        "{name}: {} worlds, {} states, {} transitions",
        explored.worlds, explored.states, explored.transitions
    );
    for (from, event, to) in &explored.edges {
        let is_edge = *to == StateKind::Ended
            || EDGES.iter().any(|(state, _, leads)| state == from && leads.contains(to));
        assert!(is_edge, "{from:?} {event} {to:?} is not in the table");
    }
    explored
}

fn password() -> Event {
    Event::NewPassword { password: Secret::new("Quince-jelly-7"), names: Vec::new() }
}

/// Somebody who reads the person's mail, in as many flows at once as they like: each flow writes once,
/// two never write at the same time, and a completed one ends all others. Invariants 1, 2, 4 and 6.
#[test]
fn v01_a_flow_writes_once_and_ends_all_others() {
    let model = Model {
        setup: setup(r#"{"scope": "all", "methods": ["email"]}"#),
        user: user(),
        begin: Ledger::default(),
        revisions: 7,
        flows: 2,
        guesses: false,
        events: |kind| match kind {
            StateKind::Choosing => vec![choose(Method::Email, None)],
            StateKind::AwaitPassword => vec![password()],
            StateKind::Writing => vec![Event::Written(WriteResult::Ok)],
            _ => Vec::new(),
        },
        reads: |_| true,
        required: 1,
        tries: 5,
    };
    let explored = explore("one gate", &model);
    assert!(explored.writes > 0 && explored.compared[0] > 0);
}

/// Two gates, and an adversary who has one of them: whatever they do, nothing is written. Invariant 1.
#[test]
fn v04_one_gate_is_never_two() {
    let model = Model {
        setup: setup(
            r#"{"scope": "all", "methods": ["email", "mobilePhone"], "methodsRequired": 2}"#,
        ),
        user: user(),
        begin: Ledger::default(),
        revisions: 6,
        flows: 2,
        guesses: false,
        events: |kind| match kind {
            StateKind::Choosing => {
                vec![choose(Method::Email, None), choose(Method::MobilePhone, Some(Channel::Text))]
            }
            StateKind::AwaitNumber => vec![Event::SubmitPhone(Secret::new(PHONE))],
            StateKind::AwaitCode => vec![Event::Back],
            StateKind::AwaitPassword => vec![password()],
            _ => Vec::new(),
        },
        reads: |method| method == Method::Email,
        required: 2,
        tries: 5,
    };
    let explored = explore("one gate of two", &model);
    assert!(explored.compared[0] > 0, "they do prove one");
    assert_eq!(explored.writes, 0);
}

/// The last two tries of five, in parallel, with resends and replays: no third. Invariants 2 and 3.
#[test]
fn v05_the_last_tries_are_counted_whatever_the_order() {
    let setup = setup(r#"{"scope": "all", "methods": ["email"]}"#);
    let limits = setup.policy().limits();
    let key = setup.ledger_key("ann@contoso.com", Some(&user()));
    let mut begin = Ledger::default();
    for _ in 0..3 {
        let flow = FlowId::new([9; 16]);
        let (charged, id) =
            begin.charge(limits, super::model::NOW, flow, twogate::Attempt::Code).unwrap();
        begin = charged.settle_wrong(limits, super::model::NOW, flow, id).unwrap();
    }
    assert!(begin.key().is_none_or(|it| it == key));
    let model = Model {
        setup,
        user: user(),
        begin,
        revisions: 7,
        flows: 2,
        guesses: true,
        events: |kind| match kind {
            StateKind::Choosing => vec![choose(Method::Email, None)],
            StateKind::AwaitCode => vec![Event::Resend],
            _ => Vec::new(),
        },
        reads: |_| false,
        required: 1,
        tries: 2,
    };
    let explored = explore("the last tries", &model);
    assert!(explored.compared[1] > 0);
    assert_eq!(explored.writes, 0);
}

/// An app that is asked: its word counts for the one charge that asked it, while that is open; the
/// person unlocks or resets. Invariants 1 and 2.
#[test]
fn v02_the_word_of_an_app_counts_for_what_asked_it() {
    let model = Model {
        setup: setup(
            r#"{"scope": "all", "methods": ["email", "mobilePhone", "appNotification"], "methodsRequired": 2,
                "onPremises": {"writeback": true, "unlockWithoutReset": true}}"#,
        ),
        user: User {
            password_source: twogate::PasswordSource::PasswordHashSync,
            on_premises: twogate::OnPremisesAccount { locked: true, protected: false },
            ..user()
        },
        begin: Ledger::default(),
        revisions: 7,
        flows: 1,
        guesses: false,
        events: |kind| match kind {
            StateKind::Choosing => {
                vec![choose(Method::AppNotification, None), choose(Method::Email, None)]
            }
            StateKind::AwaitHost => (1..=4)
                .flat_map(|charge| {
                    [HostResult::Confirmed, HostResult::TimedOut].map(|result| Event::HostResult {
                        flow: FlowId::new([0; 16]),
                        charge: ChargeId::new(charge),
                        result,
                    })
                })
                .collect(),
            StateKind::ChoosingAction => vec![Event::ChooseAction(Action::UnlockAccount)],
            StateKind::Writing => {
                vec![Event::Written(WriteResult::Unreachable), Event::Written(WriteResult::Ok)]
            }
            _ => Vec::new(),
        },
        reads: |_| true,
        required: 2,
        tries: 5,
    };
    let explored = explore("an app", &model);
    assert!(explored.writes > 0 && explored.compared[0] > 0);
}
