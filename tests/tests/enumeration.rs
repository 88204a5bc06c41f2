//! Every value of `Facts` against the reference, for policies that cover every combination of three
//! settings.
//!
//! All of them are compared where the build is optimised (`cargo test --release`); without, an even
//! sample, since the whole takes an hour then.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may stop by panicking"
)]

#[path = "enumeration/circumstances.rs"]
mod circumstances;
#[path = "enumeration/contacts.rs"]
mod contacts;
#[path = "enumeration/covering.rs"]
mod covering;
#[path = "enumeration/expected.rs"]
mod expected;
#[path = "enumeration/policies.rs"]
mod policies;

use circumstances::{circumstances, lockout, now};
use contacts::contacts;
use covering::{covering_array, triples, triples_of};
use expected::{methods_of, outcomes_of, people, user};
use policies::{LEVELS, is_possible, policy};
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use twogate::{
    Decision, EmailState, EnrolmentState, Facts, LicenseClass, PhoneState, Policy, RoleClass,
    Throttle, Timestamp, User,
};
use twogate_tests::reference;

/// The combinations of three settings that can stand in a valid policy.
const TRIPLES: usize = 8009;
/// The policies that cover them.
const POLICIES: usize = 108;
/// The facts compared under all of them together.
const FACTS: usize = 5_188_976_640;

#[test]
fn policies_cover_every_combination_of_three_settings() {
    let rows = covering_array(&LEVELS, is_possible);
    let covered: BTreeSet<_> = rows.iter().flat_map(|row| triples_of(row)).collect();
    let possible: BTreeSet<_> = triples(&LEVELS, is_possible).into_iter().collect();
    assert_eq!(covered, possible);
    assert_eq!(covered.len(), TRIPLES);
    assert_eq!(rows.len(), POLICIES);
    let mut facts = 0;
    for row in &rows {
        let policy = policy(row);
        assert!(Policy::from_json(&policy.to_string()).is_ok(), "{policy}");
        facts += contacts(BASE).len() * circumstances(BASE, &policy).len();
    }
    assert_eq!(facts, FACTS);
}

#[test]
fn every_decision_is_the_references() {
    let rows = covering_array(&LEVELS, is_possible);
    let contacts: Vec<Facts> = contacts(BASE);
    let people = people(&contacts);
    let next = AtomicUsize::new(0);
    let compared = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(row) = rows.get(next.fetch_add(1, Ordering::Relaxed)) {
                    compared
                        .fetch_add(compare(&policy(row), &contacts, &people), Ordering::Relaxed);
                }
            });
        }
    });
    let compared = compared.into_inner();
    println!("{} policies, {compared} decisions compared", rows.len());
    assert_eq!(compared, FACTS);
}

#[test]
fn documents_reduce_to_the_facts_they_are_made_for() {
    let mut compared = 0;
    for row in covering_array(&LEVELS, is_possible) {
        let policy = policy(&row);
        let compiled = Policy::from_json(&policy.to_string()).unwrap();
        let contacts = contacts(BASE);
        for (index, circumstance) in circumstances(BASE, &policy).iter().enumerate().step_by(17) {
            let facts = joined(circumstance, &contacts[index * 7919 % contacts.len()]);
            let document = user(&facts, &policy);
            let read = User::from_json(&document.to_string()).unwrap();
            let now = now(facts.trial_is_old);
            let time = Timestamp::from_millis(now);
            assert_eq!(compiled.facts(&read, time, facts.throttle), facts, "{document}");
            let explanation = compiled.explain_with(&read, time, facts.throttle).to_json();
            assert_eq!(
                serde_json::from_str::<Value>(&explanation).unwrap(),
                reference::explain(&policy, &document, now, lockout(&facts)),
                "{policy} {document}"
            );
            compared += 1;
        }
    }
    println!("{compared} documents reduced and explained");
    assert!(compared > POLICIES * 50);
}

/// Compares everything under one policy; returns how many facts that were.
fn compare(document: &Value, contacts: &[Facts], people: &[reference::user::User]) -> usize {
    let policy = Policy::from_json(&document.to_string()).unwrap();
    let circumstances: Vec<Facts> = circumstances(BASE, document).into_iter().collect();
    let mut compared = 0;
    for (audience, outcomes) in outcomes_of(document, &circumstances) {
        let methods = methods_of(document, audience, people);
        for (contact, (methods, available)) in contacts.iter().zip(&methods) {
            for (circumstance, decisions) in &outcomes {
                let facts = joined(circumstance, contact);
                let expected = Decision { methods: *methods, ..decisions[*available] };
                let decision = policy.decide(facts);
                assert!(decision == expected, "{document} {facts:?} {decision:?} {expected:?}");
                compared += 1;
            }
        }
    }
    compared
}

fn joined(circumstance: &Facts, contact: &Facts) -> Facts {
    Facts {
        enabled: circumstance.enabled,
        guest: circumstance.guest,
        roles: circumstance.roles,
        in_group: circumstance.in_group,
        license: circumstance.license,
        on_premises: circumstance.on_premises,
        locked: circumstance.locked,
        protected: circumstance.protected,
        trial_is_old: circumstance.trial_is_old,
        throttle: circumstance.throttle,
        ..*contact
    }
}

const BASE: Facts = Facts {
    enabled: true,
    guest: None,
    roles: RoleClass::Plain,
    in_group: false,
    license: LicenseClass::None,
    on_premises: false,
    locked: false,
    protected: false,
    trial_is_old: false,
    authentication_phone: PhoneState::Absent,
    mobile_phone: PhoneState::Absent,
    office_phone: PhoneState::Absent,
    office_is_authentication_phone: false,
    office_is_mobile_phone: false,
    authentication_email: EmailState::Absent,
    alternate_email: EmailState::Absent,
    enrolment: EnrolmentState::Absent,
    app_notification: false,
    app_code: false,
    security_key: false,
    throttle: Throttle::Unknown,
};
