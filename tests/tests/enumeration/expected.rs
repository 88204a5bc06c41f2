//! What the reference says about one policy, each projection of a person worked out once.
//!
//! The reference looks at a person twice: for the methods it looks at the contacts and at the
//! audience, for the checks at the circumstances, the audience and the number of gates. So its
//! answers for every pair of contacts and circumstances are put together from two tables.

use super::circumstances::{describe_circumstances, lockout, now};
use super::contacts::describe_contacts;
use serde_json::{Value, json};
use twogate::{
    Decision, Facts, GatePolicy, Gates, METHOD_COUNT, MethodDecision, MethodStatus, Reason, Source,
    Verdict,
};
use twogate_tests::reference::audience::Audience;
use twogate_tests::reference::decision::{actions, checks, verdict};
use twogate_tests::reference::method::{available_gates, methods};
use twogate_tests::reference::policy::Policy;
use twogate_tests::reference::user::User;

/// The gates there are: e-mail, two phones, questions, app.
const MOST_GATES: usize = 5;

/// The methods of every contact, for one audience, and how many gates they open.
pub(crate) type Methods = Vec<([MethodDecision; METHOD_COUNT], usize)>;

/// One circumstance, and its decisions by the number of available gates, from none; their methods
/// are left open.
pub(crate) type Outcomes = (Facts, [Decision; MOST_GATES + 1]);

/// The document of a person whom these facts describe.
pub(crate) fn user(facts: &Facts, policy: &Value) -> Value {
    let mut user = json!({"id": "kai@contoso.com"});
    describe_contacts(facts, &mut user);
    describe_circumstances(facts, policy, &mut user);
    user
}

/// The people whom these contacts describe, read from their documents; the same under every policy.
pub(crate) fn people(contacts: &[Facts]) -> Vec<User> {
    contacts.iter().map(|facts| User::read(&user(facts, &json!({})))).collect()
}

/// The first table.
pub(crate) fn methods_of(policy: &Value, audience: Audience, people: &[User]) -> Methods {
    let read = Policy::read(policy);
    let mut table = Vec::new();
    for person in people {
        let methods = methods(&read, person, audience);
        let available = available_gates(&methods).len();
        let decisions = methods.iter().map(|method| MethodDecision {
            status: MethodStatus::from_word(method.status).unwrap(),
            source: method.source.map(|source| Source::from_word(source).unwrap()),
        });
        table.push((decisions.collect::<Vec<_>>().try_into().unwrap(), available));
    }
    table
}

/// The second table, for each audience apart.
pub(crate) fn outcomes_of(
    policy: &Value,
    circumstances: &[Facts],
) -> Vec<(Audience, Vec<Outcomes>)> {
    let read = Policy::read(policy);
    let mut tables: Vec<(Audience, Vec<Outcomes>)> = Vec::new();
    for facts in circumstances {
        let user = User::read(&user(facts, policy));
        let audience = Audience::of(&read, &user, now(facts.trial_is_old));
        let outcomes = (
            *facts,
            std::array::from_fn(|available| outcome(&read, &user, audience, facts, available)),
        );
        match tables.iter_mut().find(|(other, _)| *other == audience) {
            Some((_, table)) => table.push(outcomes),
            None => tables.push((audience, vec![outcomes])),
        }
    }
    tables
}

fn outcome(
    policy: &Policy,
    user: &User,
    audience: Audience,
    facts: &Facts,
    available: usize,
) -> Decision {
    let now = now(facts.trial_is_old);
    let checks = checks(policy, user, audience, available, now, lockout(facts));
    let reason = checks.iter().find_map(|check| check.reason);
    let verdict = verdict(reason);
    let actions = actions(policy, user, verdict);
    Decision {
        verdict: Verdict::from_word(verdict).unwrap(),
        reason: reason.map(|reason| Reason::from_word(reason).unwrap()),
        gates: Gates {
            policy: GatePolicy::from_word(audience.word()).unwrap(),
            required: u8::try_from(audience.required(policy)).unwrap(),
            available: u8::try_from(available).unwrap(),
        },
        methods: [NOTHING; METHOD_COUNT],
        reset_password: actions.contains(&"resetPassword"),
        unlock_account: actions.contains(&"unlockAccount"),
    }
}

/// Stands for the methods until they are put in.
const NOTHING: MethodDecision =
    MethodDecision { status: MethodStatus::NotRegistered, source: None };
