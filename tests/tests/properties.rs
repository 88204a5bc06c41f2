//! Core and the reference agree about random documents; fixes fix, and no more than they must;
//! problems do not depend on the order of members.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    reason = "a test may stop by panicking"
)]

#[path = "properties/policies.rs"]
mod policies;
#[path = "properties/printing.rs"]
mod printing;
#[path = "properties/users.rs"]
mod users;

use policies::{TRIAL_STARTED_AT, policies};
use printing::print_shuffled;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use twogate::{Policy, Problem, Throttle, Timestamp, User};
use twogate_tests::reference::apply::{apply_fixes, choices, combinations};
use twogate_tests::reference::{self, Lockout};
use users::users;

const DAY: i64 = 86_400_000;

/// Random cases a test.
const CASES: u32 = 2048;

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..Default::default() })]

    #[test]
    fn core_and_the_reference_explain_alike(
        policy in policies(),
        user in users(),
        now in times(),
        locked in prop::option::weighted(0.2, 1..DAY),
    ) {
        let lockout = locked.map(|span| Lockout { until: now.saturating_add(span) });
        let lockout = lockout.filter(|lockout| lockout.until > now);
        let throttle = lockout.map_or(Throttle::Unknown, |lockout| Throttle::LockedOut {
            until: Timestamp::from_millis(lockout.until),
        });
        let compiled = Policy::from_json(&policy.to_string()).unwrap();
        let read = User::from_json(&user.to_string()).unwrap();
        let explanation = compiled.explain_with(&read, Timestamp::from_millis(now), throttle);
        let explanation: Value = serde_json::from_str(&explanation.to_json()).unwrap();
        prop_assert_eq!(&explanation, &reference::explain(&policy, &user, now, lockout));
        prop_assert_eq!(compiled.is_offered(), reference::is_offered(&policy));
    }

    #[test]
    fn fixes_are_sufficient_and_minimal(policy in policies(), user in users(), now in times()) {
        let explanation = explained(&policy, &user, now).unwrap();
        let fixes = explanation["fixes"].as_array().unwrap();
        if fixes.is_empty() {
            // Nothing to fix, or nothing that could: what `fixes` is empty for, the comparison
            // with the reference says.
            return Ok(());
        }
        for choice in choices(fixes) {
            let verdict = |choice: &[Vec<String>]| {
                let (policy, user) = apply_fixes(&policy, &user, fixes, choice);
                // A change that leaves no valid policy has fixed nothing.
                explained(&policy, &user, now).map_or(json!(null), |after| after["verdict"].clone())
            };
            prop_assert_eq!(verdict(&choice), json!("allowed"), "{:?} of {}", choice, fixes[0]);
            for entry in 0..fixes.len() {
                let (policy, user) = apply_all_but(&policy, &user, fixes, &choice, entry);
                let after = explained(&policy, &user, now);
                prop_assert!(after.is_none_or(|after| after["verdict"] == "denied"), "without entry {}", entry);
                // One fewer inside the entry.
                let chosen = choice[entry].len() as u64;
                for fewer in combinations(&choice[entry], chosen.saturating_sub(1)) {
                    if fewer.len() < choice[entry].len() {
                        let mut short = choice.clone();
                        short[entry] = fewer;
                        prop_assert_ne!(verdict(&short), json!("allowed"), "{:?}", short);
                    }
                }
            }
        }
    }

    #[test]
    fn problems_are_the_same_in_any_order_of_members(
        policy in policies(),
        breakages in prop::collection::vec(breakage(), 1..6),
        doubled in subsequence(vec!["methods", "plan", "writeback", "id", "hints"], 0..=2),
        seeds in any::<([u8; 32], [u8; 32])>(),
    ) {
        let mut policy = policy;
        for (pointer, value) in breakages {
            put(&mut policy, pointer, value);
        }
        let problems = |seed: &[u8; 32]| {
            let mut random = TestRng::from_seed(RngAlgorithm::ChaCha, seed);
            problems_of(&print_shuffled(&policy, &doubled, &mut random))
        };
        prop_assert_eq!(problems(&seeds.0), problems(&seeds.1));
    }
}

/// Agreement about cases that never come up would say little.
#[test]
fn random_documents_reach_every_outcome() {
    let mut runner = TestRunner::deterministic();
    let mut seen = BTreeSet::new();
    for _ in 0..20_000 {
        let tree = (policies(), users(), times()).new_tree(&mut runner).unwrap();
        let (policy, user, now) = tree.current();
        let explanation = reference::explain(&policy, &user, now, None);
        let mut see = |kind: &str, word: &Value| {
            seen.insert(format!("{kind} {}", word.as_str().unwrap_or("none")))
        };
        see("verdict", &explanation["verdict"]);
        see("reason", &explanation["reason"]);
        see("gates", &explanation["gates"]["policy"]);
        for method in explanation["methods"].as_array().unwrap() {
            see("status", &method["status"]);
            see("source", &method["source"]);
        }
        for fix in explanation["fixes"].as_array().unwrap() {
            see("fix", &fix["action"]);
        }
    }
    let seen_of = |kind: &str| seen.iter().filter(|word| word.starts_with(kind)).count();
    assert_eq!(seen_of("verdict "), 3);
    // All but `lockedOut`, and none.
    assert_eq!(seen_of("reason "), 11);
    assert_eq!(seen_of("gates "), 4);
    assert_eq!(seen_of("status "), 13, "{seen:?}");
    // All eight, and none.
    assert_eq!(seen_of("source "), 9);
    // All but `wait`.
    assert_eq!(seen_of("fix "), 9, "{seen:?}");
}

/// Around the thirtieth day of a trial, and at the ends of time.
fn times() -> impl Strategy<Value = i64> {
    prop_oneof![
        8 => (-2..=2_i64).prop_map(|off| TRIAL_STARTED_AT + 30 * DAY + off),
        4 => (-40..=80_i64).prop_map(|days| TRIAL_STARTED_AT + days * DAY),
        1 => select(vec![i64::MIN, -1, 0, 1, i64::MAX]),
    ]
}

/// A place in a policy, and what does not belong there (or does, by chance).
fn breakage() -> impl Strategy<Value = (&'static str, Value)> {
    let pointers = vec![
        "/format",
        "/ruleset",
        "/scope",
        "/scope/group",
        "/methods",
        "/methods/0",
        "/methods/1",
        "/methodsRequired",
        "/securityQuestions",
        "/securityQuestions/requiredToRegister",
        "/securityQuestions/requiredToReset",
        "/securityQuestions/questions",
        "/securityQuestions/questions/0",
        "/securityQuestions/questions/2/id",
        "/registration/reconfirmAfterDays",
        "/registration/requiredAtSignIn",
        "/onPremises/writeback",
        "/administrators/overlap",
        "/tenant",
        "/tenant/plan",
        "/tenant/trialStartedAt",
        "/contactAdministrator",
        "/contactAdministrator/url",
        "/contactAdministrator/email",
        "/independentGates",
        "/limits/messagesPerDay",
        "/password/bannedTerms",
        "/colour",
        "/tenant/colour",
    ];
    let values = vec![
        json!(null),
        json!(true),
        json!(0),
        json!(2),
        json!(4),
        json!(-7),
        json!(1.5),
        json!(99_999_999_999_i64),
        json!("all"),
        json!("trial"),
        json!("email"),
        json!("securityKey"),
        json!("firstPet"),
        json!("no such word"),
        json!(""),
        json!([]),
        json!({}),
        json!(["email", "email", "appCode"]),
        json!(["firstPet", "firstPet", {"id": "firstJob", "text": "x"}]),
        json!({"url": "ftp://contoso.com", "email": "nobody"}),
    ];
    (select(pointers), select(values))
}

/// Sets the value at a pointer, making objects on the way; does nothing where that is impossible.
fn put(document: &mut Value, pointer: &str, value: Value) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    if !parent.is_empty() && document.pointer(parent).is_none() {
        put(document, parent, json!({}));
    }
    match document.pointer_mut(parent) {
        Some(Value::Object(members)) => {
            members.insert(name.to_owned(), value);
        }
        Some(Value::Array(items)) => {
            if let Some(item) = name.parse::<usize>().ok().and_then(|index| items.get_mut(index)) {
                *item = value;
            }
        }
        _ => {}
    }
}

/// What core says, or `None` where it refuses the policy.
fn explained(policy: &Value, user: &Value, now: i64) -> Option<Value> {
    let policy = Policy::from_json(&policy.to_string()).ok()?;
    let user = User::from_json(&user.to_string()).unwrap();
    let explanation = policy.explain(&user, Timestamp::from_millis(now));
    Some(serde_json::from_str(&explanation.to_json()).unwrap())
}

fn apply_all_but(
    policy: &Value,
    user: &Value,
    fixes: &[Value],
    choice: &[Vec<String>],
    entry: usize,
) -> (Value, Value) {
    let (mut fixes, mut choice) = (fixes.to_vec(), choice.to_vec());
    fixes.remove(entry);
    choice.remove(entry);
    apply_fixes(policy, user, &fixes, &choice)
}

/// Every problem, sorted.
fn problems_of(text: &str) -> Vec<Problem> {
    let mut problems = match Policy::from_json(text) {
        Ok(_) => Vec::new(),
        Err(error) => error.problems().to_vec(),
    };
    problems.sort();
    problems
}
