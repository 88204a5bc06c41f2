//! The tenant of `examples/contoso`: its README says what the engine says, every state that the
//! engine can report occurs in it, and nothing in it belongs to anybody.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may stop by panicking"
)]

#[path = "contoso/languages.rs"]
mod languages;
#[path = "contoso/table.rs"]
mod table;
#[path = "contoso/tenant.rs"]
mod tenant;

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use table::{Row, differences, rows};
use tenant::{MAIN, ledgers, policies, policy_files, text, users};
use twogate::{
    Action, Actor, Channel, Check, EmailState, Enrolment, EnrolmentState, Explanation, Facts,
    FixAction, GatePolicy, GuestKind, License, LicenseClass, MessageId, MethodStatus, Outcome,
    PasswordSource, PhoneState, Policy, Reason, RoleClass, Source, SubjectKind, Throttle,
    Timestamp, User, Verdict,
};

/// 2026-09-01T09:00:00Z, when everything in the README is so.
const NOW: Timestamp = Timestamp::from_millis(1_788_253_200_000);

#[test]
fn the_readme_says_what_the_engine_says() {
    let (policies, users, ledgers) = (policies(), users(), ledgers());
    let rows = rows(&text("README.md"));
    assert!(rows.len() > users.len());
    let differences: Vec<String> = rows
        .iter()
        .flat_map(|row| {
            let policy = policies.get(&row.policy).unwrap_or_else(|| panic!("{}", row.policy));
            let user = users.iter().find(|user| user.id == format!("{}@contoso.com", row.person));
            let user = user.unwrap_or_else(|| panic!("{}: no such person", row.person));
            let throttle = policy.throttle(ledgers.get(&user.id), NOW);
            differences(row, &policy.explain_with(user, NOW, throttle))
        })
        .collect();
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

#[test]
fn the_readme_tells_everybodys_case_and_every_policy() {
    let rows = rows(&text("README.md"));
    let people = |policy: &str| -> Vec<String> {
        let of_policy = |row: &&Row| row.policy == policy;
        rows.iter().filter(of_policy).map(|row| format!("{}@contoso.com", row.person)).collect()
    };
    let ids: Vec<String> = users().into_iter().map(|user| user.id).collect();
    assert_eq!(people(MAIN), ids, "in the order of the file");
    for name in policies().keys() {
        let told = people(name);
        assert!(!told.is_empty(), "{name}");
        assert_eq!(told.iter().collect::<BTreeSet<_>>().len(), told.len(), "{name}: twice");
    }
    assert!(text("README.md").contains(&NOW.as_millis().to_string()));
}

#[test]
fn every_state_that_the_engine_reports_occurs() {
    let (users, explanations, facts) = (users(), explanations(), facts());
    let methods = || explanations.iter().flat_map(|explanation| &explanation.methods);
    let checks = || explanations.iter().flat_map(|explanation| &explanation.checks);
    let fixes = || explanations.iter().flat_map(|explanation| &explanation.fixes);

    occur(Verdict::ALL, &[], explanations.iter().map(|it| it.verdict));
    occur(Reason::ALL, &[], explanations.iter().filter_map(|it| it.reason));
    occur(FixAction::ALL, &[], fixes().map(|fix| fix.action));
    occur(Actor::ALL, &[], fixes().map(|fix| fix.actor));
    // The other pages are about a flow, not about a decision.
    let of_reasons = |page: &MessageId| Reason::ALL.iter().any(|it| it.message() == *page);
    let of_flows: Vec<MessageId> =
        MessageId::ALL.iter().copied().filter(|page| !of_reasons(page)).collect();
    occur(MessageId::ALL, &of_flows, explanations.iter().filter_map(|it| it.message));
    let failed = checks().filter(|it| it.outcome == Outcome::Fail).map(|it| it.check);
    occur(Check::ALL, &[], failed);
    occur(Outcome::ALL, &[], checks().map(|it| it.outcome));
    let attempts = checks().filter(|it| it.check == Check::Throttle).map(|it| it.outcome);
    occur(Outcome::ALL, &[], attempts);
    occur(GatePolicy::ALL, &[], explanations.iter().map(|it| it.gates.policy));
    occur(Action::ALL, &[], explanations.iter().flat_map(|it| it.actions.clone()));

    occur(MethodStatus::ALL, &[], methods().map(|it| it.status));
    occur(Source::ALL, &[], methods().filter_map(|it| it.source));
    let channels: &[&[Channel]] =
        &[&[], &[Channel::Text], &[Channel::Call], &[Channel::Text, Channel::Call]];
    occur(channels, &[], methods().map(|it| it.channels.as_slice()));
    // Neither is ever malformed: the one is two flags, the other one.
    let never_rejected = [Source::AuthenticatorApp, Source::SecurityKey];
    occur(Source::ALL, &never_rejected, methods().flat_map(|it| it.rejected.clone()));

    occur(GuestKind::ALL, &[], users.iter().filter_map(|user| user.guest));
    occur(PasswordSource::ALL, &[], users.iter().map(|user| user.password_source));
    occur(License::ALL, &[], users.iter().flat_map(|user| user.licenses.clone()));
    occur(SubjectKind::ALL, &[], users.iter().filter_map(subject_kind));

    occur(RoleClass::ALL, &[], facts.iter().map(|it| it.roles));
    occur(LicenseClass::ALL, &[], facts.iter().map(|it| it.license));
    occur(&PhoneState::ALL, &[], facts.iter().map(|it| it.authentication_phone));
    occur(&PhoneState::ALL, &[], facts.iter().map(|it| it.mobile_phone));
    occur(&PhoneState::ALL, &[], facts.iter().map(|it| it.office_phone));
    occur(&EmailState::ALL, &[], facts.iter().map(|it| it.authentication_email));
    occur(&EmailState::ALL, &[], facts.iter().map(|it| it.alternate_email));
    occur(&EnrolmentState::ALL, &[], facts.iter().map(|it| it.enrolment));
}

/// All values of a closed list occur but the exceptions, and those do not.
fn occur<T: PartialEq + Copy + Debug>(all: &[T], except: &[T], occurring: impl Iterator<Item = T>) {
    let occurring: Vec<T> = occurring.collect();
    for value in all {
        let expected = !except.contains(value);
        assert_eq!(occurring.contains(value), expected, "{value:?} of {all:?}");
    }
}

#[test]
fn two_people_have_full_enrolment_records() {
    let records = users().into_iter().filter_map(|user| user.enrolment).filter_map(|it| {
        let Enrolment::Record(record) = it else { return None };
        Some((record.summary().subject.kind, record.questions().len(), record.challenges().len()))
    });
    let expected = [(SubjectKind::ObjectId, 5, 5), (SubjectKind::Id, 5, 5)];
    assert_eq!(records.collect::<Vec<_>>(), expected);
}

#[test]
fn everybody_is_somebody_else() {
    let users = users();
    assert!((44..=50).contains(&users.len()));
    let ids: BTreeSet<_> = users.iter().map(|user| user.id.to_lowercase()).collect();
    assert_eq!(ids.len(), users.len());
    for id in &ids {
        let name = id.strip_suffix("@contoso.com").unwrap_or_else(|| panic!("{id}"));
        let (first, last) = name.split_once('.').unwrap_or_else(|| panic!("{id}"));
        let is_word = |text: &str| text.len() > 1 && text.bytes().all(|it| it.is_ascii_lowercase());
        assert!(is_word(first) && is_word(last), "{id}");
    }
    let object_ids: BTreeSet<_> = users.iter().filter_map(|user| user.object_id.clone()).collect();
    assert_eq!(object_ids.len(), users.len());
    assert!(object_ids.iter().all(|id| is_uuid(id)));
}

fn is_uuid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    let is_hex = |it: u8| it.is_ascii_digit() || (b'a'..=b'f').contains(&it);
    groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12])
        && groups.iter().all(|group| group.bytes().all(is_hex))
}

#[test]
fn all_numbers_are_set_aside_and_no_two_people_share_one() {
    let mut owners = BTreeMap::new();
    for user in users() {
        let phones = [&user.authentication_phone, &user.mobile_phone, &user.office_phone];
        for phone in phones.into_iter().flatten().filter(|phone| !phone.is_empty()) {
            let number = phone.split('x').next().unwrap();
            let digits: String = number.chars().filter(char::is_ascii_digit).collect();
            let local = digits.strip_prefix('1').unwrap_or(&digits).to_string();
            assert!(local.len() == 10 && local.starts_with("42555501"), "{phone}");
            let owner = owners.entry(local).or_insert_with(|| user.id.clone());
            assert_eq!(*owner, user.id, "{phone}");
        }
    }
    assert!(owners.len() > 30);
}

/// The domains of all addresses.
const RESERVED: [&str; 3] = ["contoso.com", "example.org", "example.net"];

#[test]
fn all_addresses_are_set_aside() {
    let mut documents = vec![text("users.json")];
    documents.extend(policy_files().iter().map(|name| text(name)));
    let mut addresses = 0;
    for document in documents {
        for text in texts(&serde_json::from_str(&document).unwrap()) {
            if let Some((_, domain)) = text.trim_end().rsplit_once('@') {
                let domain = domain.to_lowercase();
                assert!(RESERVED.contains(&&*domain), "{text}");
                addresses += 1;
            }
            if let Some(rest) = text.strip_prefix("https://") {
                assert!(rest.starts_with("help.contoso.com/"), "{text}");
            }
        }
    }
    assert!(addresses > 80);
}

/// All texts in a document.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(members) => members.values().flat_map(texts).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => Vec::new(),
    }
}

fn subject_kind(user: &User) -> Option<SubjectKind> {
    match user.enrolment.as_ref()? {
        Enrolment::Malformed => None,
        Enrolment::Summary(summary) => Some(summary.subject.kind),
        Enrolment::Record(record) => Some(record.summary().subject.kind),
    }
}

/// Everybody's case under every policy.
fn explanations() -> Vec<Explanation> {
    everybody(|policy, user, throttle| policy.explain_with(user, NOW, throttle))
}

/// What everybody's case under every policy depends on.
fn facts() -> Vec<Facts> {
    everybody(|policy, user, throttle| policy.facts(user, NOW, throttle))
}

/// Asks about everybody under every policy, with what their ledgers say.
fn everybody<T>(ask: fn(&Policy, &User, Throttle) -> T) -> Vec<T> {
    let (users, ledgers) = (users(), ledgers());
    let of_policy = |policy: &Policy| {
        let of_user = |user: &User| ask(policy, user, policy.throttle(ledgers.get(&user.id), NOW));
        users.iter().map(of_user).collect::<Vec<_>>()
    };
    policies().values().flat_map(of_policy).collect()
}

#[test]
fn every_ledger_is_somebodys() {
    let ids: BTreeSet<String> = users().into_iter().map(|user| user.id).collect();
    assert!(ledgers().keys().all(|id| ids.contains(id)));
}
