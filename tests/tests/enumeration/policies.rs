//! The policies of the enumeration: fifteen settings, and the document of a row of levels.

use super::covering::Row;
use serde_json::{Value, json};

/// When every trial begins.
pub(crate) const TRIAL_STARTED_AT: i64 = 1_600_000_000_000;

const RULESETS: [&str; 4] = ["2017-07", "2021-03", "2026-09", "2027-03"];
const SCOPES: [&str; 3] = ["none", "all", "group"];
const METHODS: [&[&str]; 7] = [
    &[],
    &["email"],
    &["mobilePhone", "officePhone"],
    &["email", "mobilePhone", "officePhone"],
    &["officePhone", "securityQuestions"],
    &["email", "mobilePhone", "appNotification"],
    &["email", "mobilePhone", "officePhone", "securityQuestions", "appNotification", "appCode"],
];
const PLANS: [&str; 3] = ["free", "trial", "paid"];
const FALLBACKS: [Option<&str>; 3] = [None, Some("allow"), Some("registeredOnly")];

/// How many levels each setting has. Settings of two levels are false and true, one and two, or
/// the two words of the setting.
pub(crate) const LEVELS: [usize; 15] = [
    RULESETS.len(),
    SCOPES.len(),
    METHODS.len(),
    2, // methodsRequired
    2, // onPremises.writeback
    2, // onPremises.unlockWithoutReset
    2, // administrators.enabled
    2, // administrators.overlap
    PLANS.len(),
    2, // tenant.customDomain
    2, // tenant.directorySync
    2, // independentGates
    FALLBACKS.len(),
    2, // unknownRoles
    2, // hints
];

/// Whether the levels chosen so far can stand in one valid policy. What is invalid lies between
/// the methods and one other setting.
pub(crate) fn is_possible(row: &[Option<usize>]) -> bool {
    let Some(methods) = row[2].map(|level| METHODS[level]) else {
        return true;
    };
    let app = methods.iter().filter(|method| method.starts_with("app")).count();
    let others = methods.len() - app;
    let ruleset_has_them = |ruleset: &str| match ruleset {
        "2017-07" => app == 0,
        "2027-03" => !methods.contains(&"securityQuestions"),
        _ => true,
    };
    row[0].is_none_or(|level| ruleset_has_them(RULESETS[level]))
        && row[1].is_none_or(|level| SCOPES[level] == "none" || !methods.is_empty())
        && row[3].is_none_or(|level| level == 0 || methods.is_empty() || others >= 2)
}

/// The policy document of a row.
pub(crate) fn policy(row: &Row) -> Value {
    let methods = METHODS[row[2]];
    let is_on = |factor: usize| row[factor] == 1;
    let scope = match SCOPES[row[1]] {
        "group" => json!({"group": "g1"}),
        word => json!(word),
    };
    let mut policy = json!({
        "ruleset": RULESETS[row[0]],
        "scope": scope,
        "methods": methods,
        "methodsRequired": row[3] + 1,
        "onPremises": {"writeback": is_on(4), "unlockWithoutReset": is_on(5)},
        "administrators": {"enabled": is_on(6), "overlap": if is_on(7) { "oneGate" } else { "twoGate" }},
        "tenant": {"plan": PLANS[row[8]], "customDomain": is_on(9), "directorySync": is_on(10)},
        "independentGates": is_on(11),
        "contactFallback": FALLBACKS[row[12]],
        "unknownRoles": if is_on(13) { "user" } else { "administrator" },
        "hints": is_on(14),
    });
    if PLANS[row[8]] == "trial" {
        policy["tenant"]["trialStartedAt"] = json!(TRIAL_STARTED_AT);
    }
    if methods.contains(&"securityQuestions") {
        policy["securityQuestions"] = json!({"requiredToRegister": 5, "requiredToReset": 4,
            "questions": ["favoriteFood", "firstPet", "firstJob", "firstSchool", "hospitalBorn"]});
    }
    policy
}
