//! The administrators' policy, which the tenant cannot edit (`docs/rules.md`, `gate.administrator`).

mod roles;

pub use roles::RoleClass;
pub(crate) use roles::listed;

use crate::time::Timestamp;
use crate::word::{GatePolicy, Overlap, Plan, UnknownRoles};

/// The first days of a trial, in which it counts as young: 30, to the millisecond.
const YOUNG_TRIAL_MILLIS: i64 = 30 * 86_400_000;

/// Whether a trial that began at `started` is older than its first 30 days at `now`.
///
/// The last millisecond of the 30 days still counts as young, and so does a start in the future.
pub(crate) fn trial_is_old(started: Timestamp, now: Timestamp) -> bool {
    now.millis_since(started) > YOUNG_TRIAL_MILLIS
}

/// Whether somebody with such roles is an administrator.
pub(crate) fn is_administrator(roles: RoleClass, unknown: UnknownRoles) -> bool {
    match (roles, unknown) {
        (RoleClass::Listed, _) | (RoleClass::Unlisted, UnknownRoles::Administrator) => true,
        (RoleClass::Plain, _) | (RoleClass::Unlisted, UnknownRoles::User) => false,
    }
}

/// What of a tenant decides how many gates its administrators pass.
#[derive(Clone, Copy)]
pub(crate) struct Standing {
    pub(crate) plan: Plan,
    pub(crate) trial_is_old: bool,
    pub(crate) custom_domain: bool,
    pub(crate) directory_sync: bool,
    pub(crate) overlap: Overlap,
}

/// One gate or two, by the two lists of `gate.administrator`.
///
/// A young trial with a custom domain or directory synchronization is on both lists, and no source
/// says which counts: that is what `overlap` is for.
pub(crate) fn gate_policy(standing: Standing) -> GatePolicy {
    let grown_up = standing.custom_domain || standing.directory_sync;
    match (standing.plan, standing.trial_is_old, grown_up, standing.overlap) {
        (Plan::Trial, true, _, _)
        | (Plan::Trial, false, true, Overlap::TwoGate)
        | (Plan::Free | Plan::Paid, _, true, _) => GatePolicy::AdministratorTwoGate,
        (Plan::Trial, false, true, Overlap::OneGate)
        | (Plan::Trial, false, false, _)
        | (Plan::Free | Plan::Paid, _, false, _) => GatePolicy::AdministratorOneGate,
    }
}

/// Whether administrators may not be called: on trial and free plans (`method.prohibitedByPlan`).
pub(crate) fn voice_is_prohibited(plan: Plan) -> bool {
    match plan {
        Plan::Free | Plan::Trial => true,
        Plan::Paid => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_thirtieth_day_still_belongs_to_a_young_trial() {
        let started = Timestamp::from_millis(1_000);
        let after = |millis: i64| Timestamp::from_millis(1_000 + millis);
        assert!(!trial_is_old(started, after(YOUNG_TRIAL_MILLIS)));
        assert!(trial_is_old(started, after(YOUNG_TRIAL_MILLIS + 1)));
        assert!(!trial_is_old(started, after(-1)));
        assert!(!trial_is_old(Timestamp::from_millis(i64::MAX), Timestamp::from_millis(i64::MIN)));
        assert!(trial_is_old(Timestamp::from_millis(i64::MIN), Timestamp::from_millis(i64::MAX)));
    }
}
