//! Failures that recovery systems have shipped, as tests: missing data that passes, and
//! administrators' rules that somebody switches off.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may stop by panicking"
)]

#[path = "lessons/answers.rs"]
mod answers;
#[path = "properties/policies.rs"]
mod policies;
#[path = "properties/users.rs"]
mod users;

use policies::{TRIAL_STARTED_AT, policies};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::iter;
use twogate::{Policy, Timestamp, User};
use users::users;

const DAY: i64 = 86_400_000;

/// Random cases a test.
const CASES: u32 = 2048;

/// What speaks for a person. Without it nobody passes who did not pass with it.
const EVIDENCE: [&str; 11] = [
    "groups",
    "licenses",
    "mobilePhone",
    "officePhone",
    "alternateEmails",
    "authenticatorApp",
    "securityKey",
    "enrolment",
    "objectId",
    "registeredAt",
    "confirmedAt",
];

/// What may speak against a person, and so may be what denies.
const OBJECTIONS: [&str; 8] = [
    "enabled",
    "guest",
    "roles",
    "passwordSource",
    "onPremises",
    "primaryEmail",
    "authenticationEmail",
    "authenticationPhone",
];

/// Taking a member out of a user's document turns a refusal into a permission only where that very
/// member was the objection, and the explanation said so; nothing that is missing ever passes.
#[test]
fn v09_missing_data_never_passes() {
    let mut runner = TestRunner::deterministic();
    let mut passes_without: BTreeMap<&str, usize> = BTreeMap::new();
    let mut fails_without: BTreeMap<&str, usize> = BTreeMap::new();
    // Rare among random people: the registered phone stands before another that is not the office's.
    let rare = (
        json!({"scope": "all", "methods": ["mobilePhone", "officePhone"], "methodsRequired": 2}),
        json!({"id": "kai@contoso.com", "licenses": ["ems"], "officePhone": "+1 4255550123",
            "authenticationPhone": "+1 4255550123", "mobilePhone": "+1 4255550134"}),
        TRIAL_STARTED_AT,
    );
    let random = (0..12_000)
        .map(|_| (policies(), users(), times()).new_tree(&mut runner).unwrap().current());
    for (policy, user, now) in iter::once(rare).chain(random) {
        let compiled = compiled(&policy);
        let before = explained_by(&compiled, &user, now);
        for member in EVIDENCE.into_iter().chain(OBJECTIONS) {
            let Some(without) = without(&user, member) else {
                continue;
            };
            let after = explained_by(&compiled, &without, now);
            match (is_allowed(&before), is_allowed(&after)) {
                (true, false) => {
                    assert!(after["reason"].is_string());
                    *fails_without.entry(member).or_default() += 1;
                }
                (false, true) => {
                    assert!(objected(member, &before), "without {member}: {policy} {user}");
                    *passes_without.entry(member).or_default() += 1;
                }
                _ => {}
            }
        }
    }
    // Each objection was one, and each piece of evidence was missed, in some of the cases. Of the
    // evidence a key proves nothing, and the two times decide nothing.
    let objections: Vec<&str> = passes_without.into_keys().collect();
    let mut expected = OBJECTIONS;
    expected.sort_unstable();
    assert_eq!(objections, expected);
    for member in EVIDENCE {
        let proves_nothing = ["securityKey", "registeredAt", "confirmedAt"].contains(&member);
        assert_eq!(fails_without.contains_key(member), !proves_nothing, "{member}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..Default::default() })]

    /// Somebody of whom only the name is known, or the name and a standing, passes nowhere.
    #[test]
    fn v09_nobody_passes_by_a_name(
        policy in policies(),
        now in times(),
        standing in select(vec![
            json!({}),
            json!({"roles": ["globalAdministrator"]}),
            json!({"guest": "invited"}),
            json!({"guest": "selfServiceSignUp"}),
            json!({"licenses": ["azureAdPremiumP2"], "groups": ["g1", "g2"]}),
            json!({"authenticationEmail": "", "authenticationPhone": "", "officePhone": "",
                "alternateEmails": [""], "mobilePhone": "", "enrolment": {}, "authenticatorApp": {},
                "licenses": ["azureAdPremiumP2"], "groups": ["g1", "g2"]}),
        ]),
    ) {
        let mut user = standing;
        user["id"] = json!("kai@contoso.com");
        let explanation = explained(&policy, &user, now);
        prop_assert_eq!(&explanation["verdict"], "denied");
        prop_assert!(explanation["reason"].is_string());
        prop_assert_eq!(&explanation["gates"]["available"], 0);
        prop_assert_eq!(&explanation["actions"], &json!([]));
    }

    /// A sound enrolment with any one member taken out, however deep, opens no gate that it did not open,
    /// and none at all unless the member was a question's own text.
    #[test]
    fn v09_half_an_enrolment_is_none(policy in policies(), user in users(), now in times()) {
        let policy = compiled(&policy);
        let before = explained_by(&policy, &user, now);
        prop_assume!(before["methods"][3]["status"] != "malformed");
        for pointer in members_below(&user["enrolment"]) {
            let mut broken = user.clone();
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            let parent = broken["enrolment"].pointer_mut(parent).unwrap();
            parent.as_object_mut().unwrap().remove(name);
            let after = explained_by(&policy, &broken, now);
            prop_assert!(is_allowed(&before) || !is_allowed(&after), "{}", pointer);
            if name != "text" {
                prop_assert_ne!(&after["methods"][3]["status"], "available", "{}", pointer);
            }
        }
    }

    /// Whatever a policy says: who holds a listed role is an administrator, needs two gates where
    /// Microsoft's rule says two, and never proves anything by security questions or, on plans that
    /// cost nothing, by a call. The tenant's scope, methods and number change nothing about it.
    #[test]
    fn v10_administrators_rules_cannot_be_configured_away(
        policy in policies(),
        user in users(),
        now in times(),
    ) {
        let mut user = user;
        user["roles"] = json!(["globalReader", "globalAdministrator"]);
        let explanation = explained(&policy, &user, now);

        let two = needs_two(&policy["tenant"], &policy["administrators"], now);
        let gates = if two { "administratorTwoGate" } else { "administratorOneGate" };
        prop_assert_eq!(&explanation["gates"]["policy"], gates);
        prop_assert_eq!(&explanation["gates"]["required"], if two { 2 } else { 1 });

        let status = |index: usize| explanation["methods"][index]["status"].as_str().unwrap();
        prop_assert!(["prohibitedForAdministrators", "notInRuleset"].contains(&status(3)));
        let plan = &policy["tenant"]["plan"];
        if plan == "free" || plan == "trial" {
            prop_assert!(status(2) != "available");
            for method in explanation["methods"].as_array().unwrap() {
                let channels = method["channels"].as_array().unwrap();
                prop_assert!(!channels.contains(&json!("call")));
            }
        }
        if is_allowed(&explanation) && two {
            let open = |index: usize| usize::from(status(index) == "available");
            let app = open(4).max(open(5));
            prop_assert!(open(0) + open(1) + open(2) + app >= 2);
        }

        let mut governing = policy.clone();
        let members = governing.as_object_mut().unwrap();
        for member in ["scope", "methods", "methodsRequired", "securityQuestions", "registration",
            "notifications", "limits", "password", "contactAdministrator"]
        {
            members.remove(member);
        }
        prop_assert_eq!(&explanation, &explained(&governing, &user, now));
    }

    /// One gate is never enough where two are needed, under any policy.
    #[test]
    fn v10_one_gate_is_not_two(
        policy in policies(),
        now in times(),
        evidence in select(vec![
            json!({"authenticationEmail": "kai@example.org"}),
            json!({"authenticationEmail": "kai@example.org", "alternateEmails": ["lee@example.org"]}),
            json!({"authenticationPhone": "+1 4255550123", "mobilePhone": "+1 4255550134"}),
            json!({"authenticatorApp": {"code": true, "notification": true}}),
            json!({"authenticationEmail": "kai@example.org", "securityKey": true,
                "enrolment": {"subject": {"kind": "id", "value": "kai@contoso.com"}, "ask": 5}}),
        ]),
    ) {
        let mut user = evidence;
        user["id"] = json!("kai@contoso.com");
        user["roles"] = json!(["globalAdministrator"]);
        if needs_two(&policy["tenant"], &policy["administrators"], now) {
            prop_assert_eq!(&explained(&policy, &user, now)["verdict"], "denied");
        }
    }
}

/// Microsoft's rule: two gates in an old trial, with a domain, with directory synchronisation; only
/// of a young trial with one of the latter does the policy say which list it follows.
fn needs_two(tenant: &Value, administrators: &Value, now: i64) -> bool {
    let domain = tenant["customDomain"] != false || tenant["directorySync"] == true;
    if tenant["plan"] != "trial" {
        return domain;
    }
    let age = i128::from(now) - i128::from(tenant["trialStartedAt"].as_i64().unwrap());
    if age > 30 * i128::from(DAY) {
        return true;
    }
    domain && administrators["overlap"] != "oneGate"
}

/// Whether the explanation says that this member stands in the way: all that fails is a check that
/// the member can fail, and the method it spoils is named.
fn objected(member: &str, before: &Value) -> bool {
    let mut failing = Vec::new();
    for check in before["checks"].as_array().unwrap() {
        if check["outcome"] == "fail" {
            failing.push(check["check"].as_str().unwrap());
        }
    }
    let gates = before["gates"]["policy"].as_str().unwrap();
    let status = |index: usize| &before["methods"][index]["status"];
    match member {
        "enabled" => failing == ["account"],
        "guest" => gates == "guest" || failing == ["organization"],
        "roles" => gates.starts_with("administrator"),
        "passwordSource" => {
            failing.iter().all(|check| ["license", "passwordSource"].contains(check))
        }
        "onPremises" => failing == ["passwordSource"] && before["reason"] == "protectedAccount",
        "primaryEmail" | "authenticationEmail" => {
            failing == ["authenticationData"] && status(0) == "sameAsAccount"
        }
        "authenticationPhone" => {
            failing == ["authenticationData"] && status(2) == "sameDestination"
        }
        _ => false,
    }
}

/// The document without the member, `None` where it has none.
fn without(user: &Value, member: &str) -> Option<Value> {
    let mut user = user.clone();
    user.as_object_mut().unwrap().remove(member)?;
    Some(user)
}

/// Pointers of all members of all objects in a value.
fn members_below(value: &Value) -> Vec<String> {
    let mut pointers = Vec::new();
    let mut look = |name: String, inner: &Value, is_member: bool| {
        pointers.extend(is_member.then(|| format!("/{name}")));
        pointers.extend(members_below(inner).into_iter().map(|below| format!("/{name}{below}")));
    };
    if let Some(members) = value.as_object() {
        for (name, inner) in members {
            look(name.clone(), inner, true);
        }
    }
    for (index, inner) in value.as_array().into_iter().flatten().enumerate() {
        look(index.to_string(), inner, false);
    }
    pointers
}

fn explained(policy: &Value, user: &Value, now: i64) -> Value {
    explained_by(&compiled(policy), user, now)
}

fn compiled(policy: &Value) -> Policy {
    Policy::from_json(&policy.to_string()).unwrap()
}

fn explained_by(policy: &Policy, user: &Value, now: i64) -> Value {
    let user = User::from_json(&user.to_string()).unwrap();
    let explanation = policy.explain(&user, Timestamp::from_millis(now));
    serde_json::from_str(&explanation.to_json()).unwrap()
}

fn is_allowed(explanation: &Value) -> bool {
    explanation["verdict"] == "allowed"
}

fn times() -> impl Strategy<Value = i64> {
    (-2..=2_i64).prop_map(|off| TRIAL_STARTED_AT + 30 * DAY + off)
}
