//! The whole decision a second time, over documents, written to be read beside the prose.
//!
//! It shares no line with core: slow, straight, each rule where its sentence stands, no tables and no
//! bits. It takes *valid* policy documents and *readable* user documents, and panics on others.
//!
//! ```
//! use serde_json::json;
//! use twogate_tests::reference::explain;
//!
//! let policy = json!({"scope": "all", "methods": ["email"]});
//! let user = json!({"id": "kai@contoso.com", "licenses": ["ems"]});
//! assert_eq!(explain(&policy, &user, 0, None)["reason"], "insufficientMethods");
//! ```

pub mod apply;
pub mod audience;
pub mod contact;
pub mod decision;
pub mod enrolment;
mod explanation;
pub mod fixes;
pub mod method;
pub mod policy;
pub mod roles;
pub mod user;

pub use policy::is_offered;

use policy::Policy;
use serde_json::Value;
use user::User;

/// A lock-out that a ledger told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lockout {
    /// The first moment that is no longer blocked.
    pub until: i64,
}

/// Explains one person's case.
#[must_use]
pub fn explain(policy: &Value, user: &Value, now: i64, lockout: Option<Lockout>) -> Value {
    let policy = Policy::read(policy);
    let user = User::read(user);
    let decision = decision::decide(&policy, &user, now, lockout);
    let fixes = fixes::fixes(&policy, &user, &decision);
    explanation::explanation(&decision, &fixes, policy.hints)
}

#[cfg(test)]
mod tests;
