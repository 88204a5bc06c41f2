//! The seven checks, one after the other, and the verdict.

use super::Lockout;
use super::audience::Audience;
use super::method::{Method, available_gates, methods};
use super::policy::Policy;
use super::user::User;

/// One check of an Explanation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Its id.
    pub id: &'static str,
    /// `pass`, `fail` or `notReached`.
    pub outcome: &'static str,
    /// Why it fails.
    pub reason: Option<&'static str>,
    /// Until when it fails.
    pub until: Option<i64>,
}

/// Everything decided about one person.
#[derive(Clone, Debug)]
pub struct Decision<'a> {
    /// `allowed`, `denied` or `deferred`.
    pub verdict: &'static str,
    /// Why it is not allowed.
    pub reason: Option<&'static str>,
    /// Whose rules govern.
    pub audience: Audience,
    /// How many gates are required.
    pub required: usize,
    /// How many there are.
    pub available: usize,
    /// The seven methods.
    pub methods: Vec<Method<'a>>,
    /// What the person may do.
    pub actions: Vec<&'static str>,
    /// The seven checks.
    pub checks: Vec<Check>,
}

/// "Checks, in this order; the first that fails gives the reason."
#[must_use]
pub fn decide<'a>(
    policy: &Policy,
    user: &'a User,
    now: i64,
    lockout: Option<Lockout>,
) -> Decision<'a> {
    let audience = Audience::of(policy, user, now);
    let required = audience.required(policy);
    let methods = methods(policy, user, audience);
    let available = available_gates(&methods).len();
    let checks = checks(policy, user, audience, available, now, lockout);

    let reason = checks.iter().find_map(|check| check.reason);
    let verdict = verdict(reason);
    let actions = actions(policy, user, verdict);
    Decision { verdict, reason, audience, required, available, methods, actions, checks }
}

/// The seven checks of somebody with so many gates available.
#[must_use]
pub fn checks(
    policy: &Policy,
    user: &User,
    audience: Audience,
    available: usize,
    now: i64,
    lockout: Option<Lockout>,
) -> Vec<Check> {
    // "`explain` evaluates every check by itself, whatever failed before."
    let mut checks = Vec::new();

    // 1. "`account`: enabled".
    checks.push(check("account", (!user.enabled).then_some("accountDisabled")));

    // 2. "`organization`: guest kind".
    checks.push(check(
        "organization",
        match user.guest.as_deref() {
            Some("personalAccount") => Some("personalAccount"),
            Some("partnerTenant") => Some("homeTenant"),
            _ => None,
        },
    ));

    // 3. "`feature`: administrators: `administrators.enabled`; others: scope".
    checks.push(check(
        "feature",
        if audience.is_administrator() {
            (!policy.administrators_enabled).then_some("disabledForAdministrators")
        } else if policy.scope == "none" {
            Some("disabledForTenant")
        } else if policy.scope == "group" && !user.groups.contains(policy.group.as_ref().unwrap()) {
            Some("notInScope")
        } else {
            None
        },
    ));

    // 4. "`license`: cloud or on-premises class; not asked of guests, nor of cloud-only
    // administrators".
    let is_asked =
        audience != Audience::Guest && (!audience.is_administrator() || user.is_on_premises());
    let satisfying = licenses_that_satisfy(&policy.ruleset, user.is_on_premises());
    let is_licensed = user.licenses.iter().any(|held| satisfying.contains(&held.as_str()));
    checks.push(check("license", (is_asked && !is_licensed).then_some("notLicensed")));

    // 5. "`authenticationData`: available gates ≥ required".
    checks.push(check(
        "authenticationData",
        (available < audience.required(policy)).then_some("insufficientMethods"),
    ));

    // 6. "`passwordSource`: on-premises password needs writeback; protected account"; "`onPremises`
    // says nothing about an account whose password is in the cloud".
    checks.push(check(
        "passwordSource",
        if user.is_on_premises() && !policy.writeback {
            Some("writebackNotEnabled")
        } else if user.is_on_premises() && user.protected {
            Some("protectedAccount")
        } else {
            None
        },
    ));

    // 7. "`throttle`: only where a ledger is given"; "blocked while now < …".
    checks.push(match lockout {
        None => Check { outcome: "notReached", ..check("throttle", None) },
        Some(Lockout { until }) if now < until => {
            Check { until: Some(until), ..check("throttle", Some("lockedOut")) }
        }
        Some(_) => check("throttle", None),
    });

    checks
}

/// "`partnerTenant` fails with `homeTenant` and the verdict is **deferred**", "only if it is the first
/// failing check".
#[must_use]
pub fn verdict(reason: Option<&str>) -> &'static str {
    match reason {
        None => "allowed",
        Some("homeTenant") => "deferred",
        Some(_) => "denied",
    }
}

/// "Actions: `resetPassword`; `unlockAccount` as a choice of its own when on-premises, currently
/// locked, and `unlockWithoutReset`." "Not allowed: `actions` is `[]`."
#[must_use]
pub fn actions(policy: &Policy, user: &User, verdict: &str) -> Vec<&'static str> {
    let mut actions = Vec::new();
    if verdict == "allowed" {
        actions.push("resetPassword");
        if user.is_on_premises() && user.locked && policy.unlock_without_reset {
            actions.push("unlockAccount");
        }
    }
    actions
}

/// "Licence for cloud / on-premises passwords", cell by cell.
#[must_use]
pub fn licenses_that_satisfy(ruleset: &str, on_premises: bool) -> Vec<&'static str> {
    let modern = ruleset == "2026-09" || ruleset == "2027-03";
    match (modern, on_premises) {
        (false, false) => {
            vec!["office365", "azureAdBasic", "azureAdPremiumP1", "azureAdPremiumP2", "ems", "spe"]
        }
        (false, true) => vec!["azureAdPremiumP1", "azureAdPremiumP2", "ems", "spe"],
        (true, false) => {
            vec!["businessStandard", "businessPremium", "azureAdPremiumP1", "azureAdPremiumP2"]
        }
        (true, true) => vec!["businessPremium", "azureAdPremiumP1", "azureAdPremiumP2"],
    }
}

/// The code and the message of a reason.
#[must_use]
pub fn code_and_message(reason: &str) -> (Option<&'static str>, &'static str) {
    match reason {
        "accountDisabled" => (None, "couldNotVerify"),
        "personalAccount" => (None, "usePersonalRecovery"),
        "homeTenant" => (None, "useHomeOrganization"),
        "disabledForAdministrators" => (None, "notEnabled"),
        "disabledForTenant" => (Some("SSPR_0009"), "notEnabled"),
        "notInScope" => (Some("SSPR_0013"), "notEnabled"),
        "notLicensed" => (Some("SSPR_0012"), "notEnabled"),
        "insufficientMethods" => (Some("SSPR_0014"), "couldNotVerify"),
        "writebackNotEnabled" => (Some("SSPR_0010"), "contactAdministrator"),
        "protectedAccount" => (Some("SSPR_0029"), "contactAdministrator"),
        "lockedOut" => (None, "tooManyAttempts"),
        other => panic!("no reason {other}"),
    }
}

fn check(id: &'static str, reason: Option<&'static str>) -> Check {
    let outcome = if reason.is_some() { "fail" } else { "pass" };
    Check { id, outcome, reason, until: None }
}
