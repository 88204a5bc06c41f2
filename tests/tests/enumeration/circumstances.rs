//! The other half of `Facts`: account, roles, licence, password, trial, throttle.

use super::policies::TRIAL_STARTED_AT;
use serde_json::{Value, json};
use twogate::{Facts, GuestKind, LicenseClass, RoleClass, Throttle, Timestamp};
use twogate_tests::reference::Lockout;

const THIRTY_DAYS: i64 = 30 * 86_400_000;

/// Every combination of these fields in `base` that the policy can meet: nobody is in the group of
/// a scope that is none, and a trial is old only where there is one. About a password in the cloud
/// the two flags of the on-premises account say nothing: neither and both stand for all four.
pub(crate) fn circumstances(base: Facts, policy: &Value) -> Vec<Facts> {
    let both: &[bool] = &[false, true];
    let only_false: &[bool] = &[false];
    let groups = if policy["scope"].is_object() { both } else { only_false };
    let ages = if policy["tenant"]["plan"] == "trial" { both } else { only_false };
    let guests = || {
        let kinds = GuestKind::ALL.iter().map(|kind| Some(*kind));
        std::iter::once(None).chain(kinds)
    };
    let throttles =
        |now| [Throttle::Unknown, Throttle::Clear, Throttle::LockedOut { until: after(now) }];

    let mut all = Vec::new();
    for (guest, roles) in
        guests().flat_map(|guest| RoleClass::ALL.iter().map(move |it| (guest, *it)))
    {
        for license in LicenseClass::ALL {
            for (in_group, trial_is_old) in
                groups.iter().flat_map(|group| ages.iter().map(move |age| (*group, *age)))
            {
                for throttle in throttles(now(trial_is_old)) {
                    for bits in 0..16_u8 {
                        let facts = Facts {
                            guest,
                            roles,
                            license: *license,
                            in_group,
                            trial_is_old,
                            throttle,
                            enabled: bits & 1 != 0,
                            on_premises: bits & 2 != 0,
                            locked: bits & 4 != 0,
                            protected: bits & 8 != 0,
                            ..base
                        };
                        if facts.on_premises || facts.locked == facts.protected {
                            all.push(facts);
                        }
                    }
                }
            }
        }
    }
    all
}

/// Adds to a user's document what reduces to these facts.
pub(crate) fn describe_circumstances(facts: &Facts, policy: &Value, user: &mut Value) {
    let modern = policy["ruleset"] == "2026-09" || policy["ruleset"] == "2027-03";
    user["enabled"] = json!(facts.enabled);
    user["guest"] = json!(facts.guest.map(GuestKind::word));
    user["roles"] = match facts.roles {
        RoleClass::Plain => json!(["globalReader"]),
        RoleClass::Unlisted => json!(["globalReader", "guestInviter"]),
        RoleClass::Listed => json!(["guestInviter", "globalAdministrator"]),
    };
    user["groups"] = if facts.in_group { json!(["g0", "g1"]) } else { json!(["g0"]) };
    user["licenses"] = match facts.license {
        // A licence of the other rulesets, which counts for nothing here.
        LicenseClass::None => json!([if modern { "spe" } else { "businessPremium" }]),
        LicenseClass::Cloud => json!([if modern { "businessStandard" } else { "azureAdBasic" }]),
        LicenseClass::OnPremises => json!(["azureAdPremiumP2"]),
    };
    user["passwordSource"] = json!(if facts.on_premises { "passThrough" } else { "cloud" });
    user["onPremises"] = json!({"locked": facts.locked, "protected": facts.protected});
}

/// The time at which a trial is old, or is not yet.
pub(crate) fn now(trial_is_old: bool) -> i64 {
    TRIAL_STARTED_AT + THIRTY_DAYS + i64::from(trial_is_old)
}

/// The lock-out that these facts tell of; one that is over where the throttle is clear.
pub(crate) fn lockout(facts: &Facts) -> Option<Lockout> {
    match facts.throttle {
        Throttle::Unknown => None,
        Throttle::Clear => Some(Lockout { until: now(facts.trial_is_old) }),
        Throttle::LockedOut { until } => Some(Lockout { until: until.as_millis() }),
    }
}

fn after(now: i64) -> Timestamp {
    Timestamp::from_millis(now + 1)
}
