//! Random policies that are valid by construction, every member of them, absent or written out.

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Map, Value, json};

/// Where trials begin; the times of the tests lie around thirty days later.
pub(crate) const TRIAL_STARTED_AT: i64 = 1_600_000_000_000;

const QUESTIONS: [&str; 8] = [
    "cityMetFirstSpouse",
    "favoriteFood",
    "firstPet",
    "firstJob",
    "firstSchool",
    "hospitalBorn",
    "childhoodHero",
    "childhoodNickname",
];

/// A valid policy document.
pub(crate) fn policies() -> impl Strategy<Value = Value> {
    (what_is_open(), tenant(), switches(), extras()).prop_map(|(open, tenant, switches, extras)| {
        let mut policy = Map::new();
        for part in [open, tenant, switches, extras] {
            policy.extend(part);
        }
        Value::Object(policy)
    })
}

/// Ruleset, scope, methods, how many of them, questions: the members that must agree.
fn what_is_open() -> impl Strategy<Value = Map<String, Value>> {
    let words = vec![
        "email",
        "mobilePhone",
        "officePhone",
        "securityQuestions",
        "appNotification",
        "appCode",
    ];
    (
        of(select(vec!["2017-07", "2021-03", "2026-09", "2027-03"])),
        of(select(vec![
            json!("none"),
            json!("all"),
            json!({"group": "g1"}),
            json!({"group": "g2"}),
        ])),
        subsequence(words, 0..=6).prop_shuffle(),
        any::<bool>(),
        questions(),
    )
        .prop_map(|(ruleset, scope, mut methods, two, questions)| {
            let mut policy = Map::new();
            let is_in = |ruleset: Option<&str>, word: &str| match ruleset {
                Some("2017-07") => !word.starts_with("app"),
                Some("2027-03") => word != "securityQuestions",
                _ => true,
            };
            methods.retain(|word| is_in(ruleset, word));
            let is_app = |word: &&str| word.starts_with("app");
            let without_app = methods.iter().filter(|word| !is_app(word)).count();
            let app = usize::from(without_app < methods.len());
            if app == 1 && without_app == 0 {
                methods.retain(|word| !is_app(word));
            }
            let room = if methods.is_empty() { 2 } else { without_app };
            if two && room >= 2 {
                policy.insert("methodsRequired".into(), json!(2));
            }
            if let Some(scope) = scope
                && !methods.is_empty()
            {
                policy.insert("scope".into(), scope);
            }
            if methods.contains(&"securityQuestions") {
                policy.insert("securityQuestions".into(), questions);
            }
            if let Some(ruleset) = ruleset {
                policy.insert("ruleset".into(), json!(ruleset));
            }
            if !methods.is_empty() {
                policy.insert("methods".into(), json!(methods));
            }
            policy
        })
}

fn questions() -> impl Strategy<Value = Value> {
    (
        3..=5_usize,
        3..=5_usize,
        subsequence(QUESTIONS.to_vec(), 5..=8),
        of(any::<bool>()),
        0..3_usize,
    )
        .prop_map(|(one, other, predefined, redraw, own)| {
            let mut questions: Vec<Value> = predefined.into_iter().map(Value::from).collect();
            for number in 0..own {
                questions.push(
                    json!({"id": format!("own-{number}"), "text": format!("Number {number}?")}),
                );
            }
            let mut document = json!({"requiredToRegister": one.max(other),
                "requiredToReset": one.min(other), "questions": questions});
            if let Some(redraw) = redraw {
                document["redrawOnFailure"] = json!(redraw);
            }
            document
        })
}

fn tenant() -> impl Strategy<Value = Map<String, Value>> {
    let started = select(vec![TRIAL_STARTED_AT, 0, -1, i64::MIN, i64::MAX]);
    let plan = prop_oneof![
        Just(json!({})),
        Just(json!({"plan": "paid", "trialStartedAt": null})),
        Just(json!({"plan": "free"})),
        started.prop_map(|at| json!({"plan": "trial", "trialStartedAt": at})),
    ];
    (plan, of(any::<bool>()), of(any::<bool>())).prop_map(|(mut tenant, domain, sync)| {
        set(&mut tenant, "customDomain", domain);
        set(&mut tenant, "directorySync", sync);
        object(&json!({"tenant": tenant}))
    })
}

fn switches() -> impl Strategy<Value = Map<String, Value>> {
    (
        (of(any::<bool>()), of(any::<bool>())),
        (of(any::<bool>()), of(select(vec!["twoGate", "oneGate"]))),
        of(any::<bool>()),
        of(select(vec![json!(null), json!("allow"), json!("registeredOnly")])),
        of(select(vec!["administrator", "user"])),
        of(any::<bool>()),
    )
        .prop_map(|(on_premises, administrators, independent, fallback, unknown, hints)| {
            let mut policy = json!({"onPremises": {}, "administrators": {}});
            set(&mut policy["onPremises"], "writeback", on_premises.0);
            set(&mut policy["onPremises"], "unlockWithoutReset", on_premises.1);
            set(&mut policy["administrators"], "enabled", administrators.0);
            set(&mut policy["administrators"], "overlap", administrators.1);
            set(&mut policy, "independentGates", independent);
            set(&mut policy, "contactFallback", fallback);
            set(&mut policy, "unknownRoles", unknown);
            set(&mut policy, "hints", hints);
            object(&policy)
        })
}

/// What no decision looks at.
fn extras() -> impl Strategy<Value = Map<String, Value>> {
    let registration = select(vec![
        json!({}),
        json!({"requiredAtSignIn": true, "reconfirmAfterDays": 730}),
        json!({"reconfirmAfterDays": 0}),
    ]);
    let contact = select(vec![
        json!(null),
        json!({"url": "https://contoso.com/help"}),
        json!({"email": "help@contoso.com"}),
    ]);
    (
        of(Just(1)),
        of(registration),
        of(contact),
        of(select(vec![json!({"messagesPerDay": null}), json!({"messagesPerDay": 100})])),
        of(vec("[a-z]{4,16}", 0..3)),
        of(any::<bool>()),
    )
        .prop_map(|(format, registration, contact, limits, banned, told)| {
            let mut policy = json!({});
            set(&mut policy, "format", format);
            set(&mut policy, "registration", registration);
            set(&mut policy, "contactAdministrator", contact);
            set(&mut policy, "limits", limits);
            set(&mut policy, "password", banned.map(|terms| json!({"bannedTerms": terms})));
            set(&mut policy, "notifications", told.map(|told| json!({"administrators": told})));
            object(&policy)
        })
}

fn set(document: &mut Value, member: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        document[member] = value.into();
    }
}

fn object(document: &Value) -> Map<String, Value> {
    document.as_object().unwrap().clone()
}
