//! What would turn the verdict to allowed.

use super::audience::Audience;
use super::decision::{Check, Decision, licenses_that_satisfy};
use super::method::{METHODS, available_gates, gate, methods};
use super::policy::Policy;
use super::user::User;

/// One change to make; "`anyOf` and `count` choose inside one entry".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// `user`, `administrator` or `anyone`.
    pub actor: &'static str,
    /// What to do.
    pub action: &'static str,
    /// What to choose from.
    pub any_of: Vec<&'static str>,
    /// How many of them.
    pub count: usize,
    /// Until when to wait.
    pub until: Option<i64>,
}

/// "In check order; `[]` when allowed and whenever the organization check fails."
#[must_use]
pub fn fixes(policy: &Policy, user: &User, decision: &Decision<'_>) -> Vec<Fix> {
    if decision.checks.iter().any(|check| check.id == "organization" && check.outcome == "fail") {
        return Vec::new();
    }
    let mut fixes = Vec::new();
    for check in decision.checks.iter().filter(|check| check.outcome == "fail") {
        fixes.extend(fixes_of(policy, user, decision, check));
    }
    fixes
}

fn fixes_of(policy: &Policy, user: &User, decision: &Decision<'_>, check: &Check) -> Vec<Fix> {
    // A tenant without the feature and without methods: methods are enabled with the feature.
    let enables_methods = policy.methods.is_empty()
        && policy.scope == "none"
        && !decision.audience.is_administrator();
    match check.reason.unwrap() {
        "accountDisabled" => vec![administrator("enableAccount")],
        "disabledForAdministrators" => vec![administrator("enableAdministrators")],
        "disabledForTenant" if enables_methods => {
            let (enable, _) = methods_to_enable(policy, user, decision.audience);
            vec![Fix { count: enable.1, any_of: enable.0, ..administrator("enableFeature") }]
        }
        "disabledForTenant" => vec![administrator("enableFeature")],
        "notInScope" => vec![administrator("addToGroup")],
        "notLicensed" => vec![Fix {
            any_of: licenses_that_satisfy(&policy.ruleset, user.is_on_premises()),
            count: 1,
            ..administrator("assignLicense")
        }],
        "insufficientMethods" if enables_methods => {
            let (_, register) = methods_to_enable(policy, user, decision.audience);
            registering(register.len(), register)
        }
        "insufficientMethods" => missing_gates(decision),
        "writebackNotEnabled" if user.protected => {
            vec![administrator("enableWriteback"), administrator("removeProtection")]
        }
        "writebackNotEnabled" => vec![administrator("enableWriteback")],
        "protectedAccount" => vec![administrator("removeProtection")],
        "lockedOut" => {
            vec![Fix { actor: "anyone", until: check.until, ..administrator("wait") }]
        }
        other => panic!("nothing fixes {other}"),
    }
}

/// "authenticationData: n = required − available more gates."
fn missing_gates(decision: &Decision<'_>) -> Vec<Fix> {
    let missing = decision.required - decision.available;
    let available = available_gates(&decision.methods);
    let is_permitted = |id: &str| {
        let status = decision.methods.iter().find(|method| method.id == id).unwrap().status;
        ![
            "notInRuleset",
            "notForReset",
            "prohibitedForAdministrators",
            "prohibitedByPlan",
            "notEnabled",
            "requiresSecondGate",
        ]
        .contains(&status)
    };
    let office_leads_to_the_mobile = decision
        .methods
        .iter()
        .any(|method| method.id == "officePhone" && method.status == "sameDestination");

    // "The gates that the audience permits, that are not available and that a person can register
    // (email, mobilePhone, securityQuestions, the app — listed once, as appCode if that is
    // permitted, else appNotification), in method order. If officePhone is sameDestination,
    // registering another mobile number also wins a gate: mobilePhone is then in anyOf."
    let app = if is_permitted("appCode") { "appCode" } else { "appNotification" };
    let mut own = Vec::new();
    for id in ["email", "mobilePhone", "securityQuestions", app] {
        let is_new = is_permitted(id) && !available.contains(&gate(id));
        if is_new || (id == "mobilePhone" && office_leads_to_the_mobile) {
            own.push(id);
        }
    }
    // "count = min(n, size of anyOf). What is still missing: administrator `setContact` anyOf
    // ["officePhone"] count 1."
    let count = missing.min(own.len());
    let mut fixes = registering(count, own);
    if missing > count {
        fixes.push(Fix { any_of: vec!["officePhone"], count: 1, ..administrator("setContact") });
    }
    fixes
}

/// "Let K = methodsRequired; A = those of email, mobilePhone, officePhone that this person would have
/// available if they were enabled. |A| ≥ K: anyOf A, count K. Else anyOf = A plus the first of (email,
/// mobilePhone) not in A until K, count K, followed by registerMethod anyOf those of the added ones
/// that this person may use, count their number." A guest may use e-mail alone.
///
/// Answers what to enable, of which how many, and what to register then.
fn methods_to_enable(
    policy: &Policy,
    user: &User,
    audience: Audience,
) -> ((Vec<&'static str>, usize), Vec<&'static str>) {
    let k = policy.methods_required;
    let mut with_the_three = policy.clone();
    with_the_three.methods = ["email", "mobilePhone", "officePhone"].map(str::to_owned).to_vec();
    let mut any_of = available_gates(&methods(&with_the_three, user, audience));
    let mut added = Vec::new();
    for id in ["email", "mobilePhone"] {
        if any_of.len() < k && !any_of.contains(&id) {
            any_of.push(id);
            if audience != Audience::Guest || id == "email" {
                added.push(id);
            }
        }
    }
    // Lists of methods stand in method order.
    any_of.sort_by_key(|id| METHODS.iter().position(|method| method == id));
    ((any_of, k), added)
}

/// "Entries with nothing to choose are left out."
fn registering(count: usize, any_of: Vec<&'static str>) -> Vec<Fix> {
    if count == 0 {
        return Vec::new();
    }
    vec![Fix { actor: "user", action: "registerMethod", any_of, count, until: None }]
}

fn administrator(action: &'static str) -> Fix {
    Fix { actor: "administrator", action, any_of: Vec::new(), count: 0, until: None }
}
