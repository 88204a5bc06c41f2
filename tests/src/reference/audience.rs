//! Under which of the four gate policies a person falls, and how many gates it asks for.

use super::policy::Policy;
use super::roles::is_administrator;
use super::user::User;

/// Whose rules govern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// The tenant's methods and number.
    User,
    /// An administrator who needs one gate.
    AdministratorOneGate,
    /// An administrator who needs two.
    AdministratorTwoGate,
    /// A guest: one gate, e-mail only.
    Guest,
}

impl Audience {
    /// "A guest who holds an administrator role is an administrator throughout."
    #[must_use]
    pub fn of(policy: &Policy, user: &User, now: i64) -> Self {
        let unknown = policy.unknown_roles == "administrator";
        if !is_administrator(&policy.ruleset, &user.roles, unknown) {
            return if user.guest.is_some() { Self::Guest } else { Self::User };
        }

        let t = policy.is_young_trial(now);
        let x = policy.is_old_trial(now);
        let d = policy.custom_domain;
        let s = policy.directory_sync;
        // "T with D or S matches both of Microsoft's lists: there `administrators.overlap` decides."
        if t && (d || s) {
            return if policy.overlap == "oneGate" {
                Self::AdministratorOneGate
            } else {
                Self::AdministratorTwoGate
            };
        }
        // "Two-gate when X or D or S; else one-gate."
        if x || d || s { Self::AdministratorTwoGate } else { Self::AdministratorOneGate }
    }

    /// Whether it is one of the administrators' two.
    #[must_use]
    pub fn is_administrator(self) -> bool {
        self == Self::AdministratorOneGate || self == Self::AdministratorTwoGate
    }

    /// How many gates must be available.
    #[must_use]
    pub fn required(self, policy: &Policy) -> usize {
        match self {
            Self::User => policy.methods_required,
            Self::AdministratorOneGate | Self::Guest => 1,
            Self::AdministratorTwoGate => 2,
        }
    }

    /// Its word in an Explanation.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::AdministratorOneGate => "administratorOneGate",
            Self::AdministratorTwoGate => "administratorTwoGate",
            Self::Guest => "guest",
        }
    }
}
