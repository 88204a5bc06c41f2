//! Cases from the prose.

use super::apply::{apply_fixes, choices};
use super::{Lockout, explain, is_offered};
use serde_json::{Value, json};

const DAY: i64 = 86_400_000;

fn tenant() -> Value {
    json!({"scope": "all", "methods": ["email", "mobilePhone", "officePhone"]})
}

fn kai() -> Value {
    json!({"id": "kai@contoso.com", "licenses": ["azureAdPremiumP1"],
        "authenticationPhone": "+1 4255550123"})
}

fn with(mut document: Value, changes: &Value) -> Value {
    for (name, value) in changes.as_object().unwrap() {
        document[name] = value.clone();
    }
    document
}

fn explained(policy: &Value, user: &Value) -> Value {
    explain(policy, user, 0, None)
}

fn statuses(explanation: &Value) -> Vec<&str> {
    let methods = explanation["methods"].as_array().unwrap();
    methods.iter().map(|method| method["status"].as_str().unwrap()).collect()
}

#[test]
fn one_whole_explanation() {
    let user =
        with(kai(), &json!({"authenticationPhone": "4255550123", "mobilePhone": "+1 4255550134"}));
    let nothing = |method: &str, status: &str, channels: &[&str]| {
        json!({"method": method, "status": status, "source": null, "registered": false,
            "public": false, "rejected": [], "channels": channels, "masked": null})
    };
    let pass =
        |check: &str| json!({"check": check, "outcome": "pass", "reason": null, "until": null});
    let policy = with(tenant(), &json!({"methodsRequired": 2}));
    assert_eq!(
        explained(&policy, &user),
        json!({
            "verdict": "denied", "reason": "insufficientMethods", "code": "SSPR_0014",
            "message": "couldNotVerify",
            "gates": {"policy": "user", "required": 2, "available": 1},
            "methods": [
                nothing("email", "notRegistered", &[]),
                {"method": "mobilePhone", "status": "available", "source": "mobilePhone",
                    "registered": false, "public": true, "rejected": ["authenticationPhone"],
                    "channels": ["text", "call"], "masked": "+1 ********34"},
                nothing("officePhone", "notRegistered", &["call"]),
                nothing("securityQuestions", "notEnabled", &[]),
                nothing("appNotification", "notEnabled", &[]),
                nothing("appCode", "notEnabled", &[]),
                nothing("securityKey", "notForReset", &[]),
            ],
            "actions": [],
            "checks": [
                pass("account"), pass("organization"), pass("feature"), pass("license"),
                {"check": "authenticationData", "outcome": "fail", "reason": "insufficientMethods",
                    "until": null},
                pass("passwordSource"),
                {"check": "throttle", "outcome": "notReached", "reason": null, "until": null},
            ],
            "fixes": [{"actor": "user", "action": "registerMethod", "anyOf": ["email"], "count": 1,
                "until": null}],
        })
    );
}

#[test]
fn the_first_check_that_fails_gives_the_reason_and_all_are_evaluated() {
    let user = json!({"id": "kai@contoso.com", "enabled": false, "passwordSource": "federated",
        "onPremises": {"protected": true}});
    let explanation = explain(&json!({}), &user, 5, Some(Lockout { until: 6 }));
    assert_eq!(explanation["reason"], "accountDisabled");
    let failing: Vec<&Value> = explanation["checks"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|check| check["outcome"] == "fail")
        .map(|check| &check["reason"])
        .collect();
    assert_eq!(
        failing,
        [
            "accountDisabled",
            "disabledForTenant",
            "notLicensed",
            "insufficientMethods",
            "writebackNotEnabled",
            "lockedOut"
        ]
    );
    let actions: Vec<&Value> =
        explanation["fixes"].as_array().unwrap().iter().map(|fix| &fix["action"]).collect();
    assert_eq!(
        actions,
        [
            "enableAccount",
            "enableFeature",
            "assignLicense",
            "registerMethod",
            "enableWriteback",
            "removeProtection",
            "wait"
        ]
    );
    assert_eq!(explanation["fixes"][1]["anyOf"], json!(["email"]));
    assert_eq!(explain(&tenant(), &kai(), 6, Some(Lockout { until: 6 }))["verdict"], "allowed");
}

#[test]
fn a_trial_is_young_for_thirty_days_inclusive_and_before_it_began() {
    let policy = json!({"tenant": {"plan": "trial", "trialStartedAt": 0, "customDomain": false}});
    let user = json!({"id": "kai@contoso.com", "roles": ["globalAdministrator"]});
    for (now, gates) in [
        (-1, "administratorOneGate"),
        (30 * DAY, "administratorOneGate"),
        (30 * DAY + 1, "administratorTwoGate"),
        (i64::MIN, "administratorOneGate"),
        (i64::MAX, "administratorTwoGate"),
    ] {
        assert_eq!(explain(&policy, &user, now, None)["gates"]["policy"], gates, "{now}");
    }
}

#[test]
fn the_overlap_of_a_young_trial_with_a_domain_is_the_policys_to_decide() {
    let user = json!({"id": "kai@contoso.com", "roles": ["globalAdministrator"]});
    let tenant = json!({"plan": "trial", "trialStartedAt": 0});
    let two = json!({"tenant": tenant});
    let one = json!({"tenant": tenant, "administrators": {"overlap": "oneGate"}});
    assert_eq!(explained(&two, &user)["gates"]["required"], 2);
    assert_eq!(explained(&one, &user)["gates"]["required"], 1);
    // X alone is two-gate, whatever `overlap` says.
    assert_eq!(explain(&one, &user, 31 * DAY, None)["gates"]["required"], 2);
}

#[test]
fn administrators_have_methods_of_their_own() {
    let user = with(kai(), &json!({"roles": ["globalAdministrator"]}));
    let policy = json!({"tenant": {"plan": "free", "customDomain": false}});
    let explanation = explained(&policy, &user);
    assert_eq!(explanation["verdict"], "allowed");
    assert_eq!(
        statuses(&explanation),
        [
            "notRegistered",
            "available",
            "prohibitedByPlan",
            "prohibitedForAdministrators",
            "requiresSecondGate",
            "notRegistered",
            "notForReset"
        ]
    );
    assert_eq!(explanation["methods"][1]["channels"], json!(["text"]));
    assert_eq!(explanation["methods"][2]["channels"], json!([]));
}

#[test]
fn guests_prove_one_address_even_their_own() {
    let user = json!({"id": "kai@contoso.com", "guest": "invited",
        "authenticationEmail": "KAI@contoso.com", "authenticationPhone": "+1 4255550123"});
    let policy =
        json!({"scope": "all", "methods": ["mobilePhone", "officePhone"], "methodsRequired": 2});
    let explanation = explained(&policy, &user);
    assert_eq!(explanation["verdict"], "allowed");
    assert_eq!(explanation["gates"], json!({"policy": "guest", "required": 1, "available": 1}));
    assert_eq!(statuses(&explanation)[1], "notEnabled");
    assert_eq!(explanation["methods"][1]["masked"], "+1 ********23");
}

#[test]
fn other_organisations_decide_about_their_own() {
    let partner = with(kai(), &json!({"guest": "partnerTenant"}));
    let deferred = explained(&tenant(), &partner);
    assert_eq!(deferred["verdict"], "deferred");
    assert_eq!(deferred["message"], "useHomeOrganization");
    assert_eq!(deferred["fixes"], json!([]));
    let disabled = explained(&tenant(), &with(partner, &json!({"enabled": false})));
    assert_eq!(
        (&disabled["verdict"], &disabled["reason"]),
        (&json!("denied"), &json!("accountDisabled"))
    );
    let personal = explained(&tenant(), &with(kai(), &json!({"guest": "personalAccount"})));
    assert_eq!((&personal["verdict"], &personal["code"]), (&json!("denied"), &Value::Null));
}

#[test]
fn registered_only_looks_at_directory_values_not_at_all() {
    let policy = with(tenant(), &json!({"ruleset": "2026-09"}));
    let user = json!({"id": "kai@contoso.com", "licenses": ["businessStandard"],
        "authenticationEmail": "nobody", "alternateEmails": ["a@example.org"], "mobilePhone": "",
        "officePhone": "+1 4255550123"});
    let explanation = explained(&policy, &user);
    assert_eq!(statuses(&explanation)[..3], ["malformed", "registeredOnly", "available"]);
    assert_eq!(explanation["methods"][0]["rejected"], json!(["authenticationEmail"]));
    assert_eq!(explanation["methods"][1]["source"], "mobilePhone");
    assert_eq!(explanation["methods"][1]["rejected"], json!([]));
    let allowed = explained(&with(policy, &json!({"contactFallback": "allow"})), &user);
    assert_eq!(statuses(&allowed)[..3], ["available", "malformed", "available"]);
}

#[test]
fn two_gates_never_lead_to_one_telephone() {
    let policy = with(tenant(), &json!({"methodsRequired": 2}));
    let user = with(kai(), &json!({"officePhone": "+14 255550123x9"}));
    let explanation = explained(&policy, &user);
    assert_eq!(statuses(&explanation)[2], "sameDestination");
    assert_eq!(explanation["fixes"][0]["anyOf"], json!(["email", "mobilePhone"]));
    assert_eq!(explanation["fixes"].as_array().unwrap().len(), 1);
    let dependent = with(policy, &json!({"independentGates": false}));
    assert_eq!(explained(&dependent, &user)["verdict"], "allowed");
}

#[test]
fn questions_are_the_persons_own_and_enough() {
    let policy = json!({"scope": "all", "methods": ["securityQuestions"], "securityQuestions":
        {"requiredToRegister": 5, "requiredToReset": 4, "questions": []}});
    let status = |changes: &Value| {
        let user = with(with(kai(), &json!({"objectId": "7A"})), changes);
        statuses(&explained(&policy, &user))[3].to_owned()
    };
    let enrolled = |kind: &str, value: &str, ask: i64| json!({"enrolment": {"subject": {"kind": kind, "value": value}, "ask": ask}});
    assert_eq!(status(&json!({})), "notRegistered");
    assert_eq!(status(&json!({"enrolment": {}})), "malformed");
    assert_eq!(status(&enrolled("objectId", "7A", 4)), "available");
    assert_eq!(status(&enrolled("id", "Kai@Contoso.com", 5)), "available");
    assert_eq!(status(&enrolled("id", "7a", 4)), "mustReenroll");
    assert_eq!(status(&enrolled("objectId", "7A", 3)), "mustReenroll");
    assert_eq!(status(&enrolled("objectId", "7a", 4)), "mustReenroll");
}

#[test]
fn an_app_is_one_gate() {
    let policy = json!({"scope": "all", "methodsRequired": 2,
        "methods": ["email", "mobilePhone", "appNotification", "appCode"]});
    let user = json!({"id": "kai@contoso.com", "licenses": ["spe"],
        "authenticatorApp": {"code": true, "notification": true}});
    let explanation = explained(&policy, &user);
    assert_eq!(statuses(&explanation)[4..6], ["available", "available"]);
    assert_eq!(explanation["gates"]["available"], 1);
    let alone = with(policy, &json!({"methodsRequired": 1}));
    assert_eq!(statuses(&explained(&alone, &user))[4..6], ["requiresSecondGate", "available"]);
}

#[test]
fn an_on_premises_password_asks_for_more() {
    let user =
        with(kai(), &json!({"passwordSource": "passwordHashSync", "onPremises": {"locked": true}}));
    assert_eq!(explained(&tenant(), &user)["code"], "SSPR_0010");
    let with_writeback =
        with(tenant(), &json!({"onPremises": {"writeback": true, "unlockWithoutReset": true}}));
    assert_eq!(
        explained(&with_writeback, &user)["actions"],
        json!(["resetPassword", "unlockAccount"])
    );
    let office = with(user, &json!({"licenses": ["office365"]}));
    assert_eq!(explained(&with_writeback, &office)["code"], "SSPR_0012");
}

#[test]
fn every_choice_of_fixes_suffices() {
    let user = json!({"id": "kai@contoso.com", "enabled": false, "passwordSource": "federated"});
    let fixes = explained(&json!({"methodsRequired": 2}), &user)["fixes"].clone();
    let fixes = fixes.as_array().unwrap();
    let mut tried = 0;
    for choice in choices(fixes) {
        let (policy, user) = apply_fixes(&json!({"methodsRequired": 2}), &user, fixes, &choice);
        assert_eq!(explained(&policy, &user)["verdict"], "allowed", "{choice:?}");
        tried += 1;
    }
    assert_eq!(tried, 4);
}

#[test]
fn the_link_is_shown_before_anyone_is_named() {
    assert!(is_offered(&json!({})));
    assert!(!is_offered(&json!({"administrators": {"enabled": false}})));
    assert!(is_offered(&with(tenant(), &json!({"administrators": {"enabled": false}}))));
}
