//! What the fuzz targets share: policies to ask, what every list of problems keeps to, and the
//! entries written in C.

pub mod c;
pub mod problems;

use std::sync::OnceLock;

use twogate::Policy;

/// Policies of every ruleset, plan and scope, with much and with little switched on.
///
/// # Panics
///
/// When one of them no longer holds: then a target would ask nothing.
#[expect(clippy::unwrap_used, reason = "a fuzz target stops by panicking")]
pub fn policies() -> &'static [Policy] {
    static POLICIES: OnceLock<Vec<Policy>> = OnceLock::new();
    POLICIES.get_or_init(|| {
        c::policy_documents().iter().map(|text| Policy::from_json(text).unwrap()).collect()
    })
}
