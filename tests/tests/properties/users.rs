//! Random users whose contacts share numbers and addresses, well formed or not.

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

const PHONES: [&str; 12] = [
    "+1 4255550123",
    "+1 4255550123x77",
    "+14 255550123",
    "+1 4255550134",
    "+1 4255550134X1",
    "+358 1234",
    "",
    "4255550123",
    "+1 425 5550123",
    "+0 4255550123",
    "+1 4255550123x",
    "+1 425555012345678",
];

const ADDRESSES: [&str; 12] = [
    "kai@contoso.com",
    "KAI@Contoso.COM",
    "straße@contoso.com",
    "STRASSE@contoso.com",
    "甲斐@黒川.日本",
    "a@example.org",
    "kai@example.org",
    "",
    "kai",
    "kai@localhost",
    "kai@@contoso.com",
    "kai lee@contoso.com",
];

const ROLES: [&str; 8] = [
    "globalAdministrator",
    "authenticationAdministrator",
    "passwordAdministrator",
    "windows365Administrator",
    "globalReader",
    "messageCenterReader",
    "guestInviter",
    "GlobalAdministrator",
];

const LICENSES: [&str; 8] = [
    "office365",
    "azureAdBasic",
    "azureAdPremiumP1",
    "azureAdPremiumP2",
    "ems",
    "spe",
    "businessStandard",
    "businessPremium",
];

/// A readable user document.
pub(crate) fn users() -> impl Strategy<Value = Value> {
    let account = (
        select(vec!["kai@contoso.com", "strasse@contoso.com", "甲斐@黒川.日本", "kai"]),
        of(select(vec![json!(null), json!("0b-7A")])),
        of(prop::bool::weighted(0.9)),
        of(subsequence(vec!["g1", "g2"], 0..=2)),
        roles(),
        of(prop_oneof![subsequence(LICENSES.to_vec(), 1), subsequence(LICENSES.to_vec(), 0..=8)]),
        of(select(vec!["cloud", "federated", "passwordHashSync", "passThrough"])),
        on_premises(),
        guest(),
    );
    let contacts = (
        phone(),
        phone(),
        phone(),
        address(),
        alternates(),
        address(),
        of((of(any::<bool>()), of(any::<bool>()))),
        of(any::<bool>()),
        enrolment(),
        of(select(vec![json!(null), json!(0), json!(-5)])),
    );
    (account, contacts).prop_map(|(account, contacts)| {
        let mut user = json!({"id": account.0});
        set(&mut user, "objectId", account.1);
        set(&mut user, "enabled", account.2);
        set(&mut user, "groups", account.3);
        set(&mut user, "roles", account.4);
        set(&mut user, "licenses", account.5);
        set(&mut user, "passwordSource", account.6);
        set(&mut user, "onPremises", account.7);
        set(&mut user, "guest", account.8);
        set(&mut user, "authenticationPhone", contacts.0);
        set(&mut user, "mobilePhone", contacts.1);
        set(&mut user, "officePhone", contacts.2);
        set(&mut user, "authenticationEmail", contacts.3);
        set(&mut user, "alternateEmails", contacts.4);
        set(&mut user, "primaryEmail", contacts.5);
        if let Some((code, notification)) = contacts.6 {
            user["authenticatorApp"] = json!({});
            set(&mut user["authenticatorApp"], "code", code);
            set(&mut user["authenticatorApp"], "notification", notification);
        }
        set(&mut user, "securityKey", contacts.7);
        set(&mut user, "enrolment", contacts.8);
        set(&mut user, "registeredAt", contacts.9.clone());
        set(&mut user, "confirmedAt", contacts.9);
        user
    })
}

fn roles() -> impl Strategy<Value = Option<Value>> {
    prop_oneof![
        2 => Just(None),
        1 => vec(select(ROLES.to_vec()), 0..3).prop_map(|roles| Some(json!(roles))),
    ]
}

fn guest() -> impl Strategy<Value = Option<Value>> {
    prop_oneof![
        4 => Just(None),
        2 => select(vec![json!(null), json!("selfServiceSignUp"), json!("invited")]).prop_map(Some),
        1 => select(vec![json!("partnerTenant"), json!("personalAccount")]).prop_map(Some),
    ]
}

fn on_premises() -> impl Strategy<Value = Option<Value>> {
    of((of(any::<bool>()), of(any::<bool>()))).prop_map(|given| {
        given.map(|(locked, protected)| {
            let mut document = json!({});
            set(&mut document, "locked", locked);
            set(&mut document, "protected", protected);
            document
        })
    })
}

/// Half of the numbers are the first three of the list, so that two are often the same.
fn phone() -> impl Strategy<Value = Option<Value>> {
    of(prop_oneof![
        1 => Just(json!(null)),
        4 => select(PHONES[..3].to_vec()).prop_map(Value::from),
        4 => select(PHONES.to_vec()).prop_map(Value::from),
    ])
}

fn address() -> impl Strategy<Value = Option<Value>> {
    of(prop_oneof![
        1 => Just(json!(null)),
        8 => select(ADDRESSES.to_vec()).prop_map(Value::from),
    ])
}

fn alternates() -> impl Strategy<Value = Option<Value>> {
    of(prop_oneof![
        1 => Just(json!(null)),
        8 => vec(select(ADDRESSES.to_vec()), 0..3).prop_map(Value::from),
    ])
}

fn enrolment() -> impl Strategy<Value = Option<Value>> {
    let subject = select(vec![
        json!({"kind": "id", "value": "kai@contoso.com"}),
        json!({"kind": "id", "value": "STRASSE@contoso.com"}),
        json!({"kind": "objectId", "value": "0b-7A"}),
        json!({"kind": "objectId", "value": "0B-7a"}),
        json!({"kind": "objectId", "value": "kai@contoso.com"}),
        json!({"kind": "id", "value": ""}),
        json!({"kind": "id"}),
    ]);
    of(prop_oneof![
        1 => select(vec![json!(null), json!({}), json!({"ask": 3})]),
        4 => (subject.clone(), 2..=6).prop_map(|(subject, ask)| json!({"subject": subject, "ask": ask})),
        4 => (subject, 3..=4_usize, 0..BROKEN).prop_map(|(subject, ask, broken)| {
            record(&subject, ask, broken)
        }),
    ])
}

/// How many ways [`record`] has of being broken, or sound.
const BROKEN: usize = 24;

/// A whole record; the lower half of the numbers leave it sound.
fn record(subject: &Value, ask: usize, broken: usize) -> Value {
    let hash = |salt: &str| {
        format!("$argon2id$v=19$m=19456,t=2,p=1${salt}AAAAAAAAAAAAAAAAAAAAA${}", "A".repeat(43))
    };
    let challenge = |first: usize, salt: &str| {
        json!({"questions": (first..first + ask).collect::<Vec<_>>(), "normalizer": "nickname-fold-1",
            "unicode": "16.0.0", "hash": hash(salt)})
    };
    let mut record = json!({
        "subject": subject, "ask": ask, "enrolledAt": 1,
        "questions": [{"id": "firstPet"}, {"id": "firstJob"}, {"id": "own-1", "text": "Number 1?"},
            {"id": "favoriteFood"}, {"id": "firstSchool"}],
        "challenges": [challenge(0, "A"), challenge(1, "B")],
    });
    match broken {
        12 => record["enrolledAt"] = json!(null),
        13 => record["challenges"] = json!([]),
        14 => record["challenges"][1] = record["challenges"][0].clone(),
        15 => record["challenges"][1]["questions"] = json!([2, 1, 0]),
        16 => record["challenges"][0]["questions"][ask - 1] = json!(5),
        17 => record["challenges"][0]["normalizer"] = json!("plain"),
        18 => record["challenges"][0]["hash"] = json!(hash("A").replace("m=19456", "m=7167")),
        19 => record["challenges"][0]["hash"] = json!(hash("A").replace("t=2", "t=02")),
        20 => record["challenges"][0]["hash"] = json!(hash("")),
        21 => record["questions"][1]["id"] = json!("firstPet"),
        22 => record["questions"] = json!([{"id": "firstPet"}, {"id": "firstJob"}]),
        23 => record["note"] = json!(1),
        _ => {}
    }
    record
}

fn set(document: &mut Value, member: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        document[member] = value.into();
    }
}
