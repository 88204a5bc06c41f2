//! Registering for a reset (`docs/rules.md`, `registration.status`): where a person stands, what a
//! form shows, and what is wrong with what was typed into it.

mod draft;
mod field;
mod form;

pub use draft::RegistrationDraft;
pub use field::DraftField;
pub use form::{FormField, FormQuestion, FormQuestions, RegistrationForm};

use crate::facts::{Facts, Throttle};
use crate::policy::Policy;
use crate::time::Timestamp;
use crate::user::User;
use crate::word::{Check, RegistrationStatus};

const DAY_MILLIS: i64 = 86_400_000;

/// Whom a reset is for at all, whatever they have.
const CHECKS: [Check; 4] = [Check::Account, Check::Organization, Check::Feature, Check::License];

impl Policy {
    /// Where a person stands with registering at one time.
    ///
    /// ```
    /// use twogate::{Policy, RegistrationStatus, Timestamp, User};
    ///
    /// let policy = Policy::from_json(
    ///     r#"{"scope": "all", "methods": ["email"], "registration": {"requiredAtSignIn": true}}"#,
    /// )?;
    /// let user = User::from_json(r#"{"id": "ann@contoso.com", "licenses": ["ems"]}"#)?;
    /// let status = policy.registration_status(&user, Timestamp::from_millis(0));
    /// assert_eq!(status, RegistrationStatus::MustRegister);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn registration_status(&self, user: &User, now: Timestamp) -> RegistrationStatus {
        let facts = self.facts(user, now, Throttle::Unknown);
        let registration = self.document().registration;
        if !self.may_register(&facts) {
            return RegistrationStatus::NotInScope;
        }
        // None is before every time.
        let Some(last) = user.registered_at.max(user.confirmed_at) else {
            return if registration.required_at_sign_in {
                RegistrationStatus::MustRegister
            } else {
                RegistrationStatus::MayRegister
            };
        };
        let interval = registration.reconfirm_after_days.saturating_mul(DAY_MILLIS);
        if interval > 0 && now.millis_since(last) >= interval {
            RegistrationStatus::MustReconfirm
        } else {
            RegistrationStatus::Registered
        }
    }

    /// Whether a person passes the checks that do not look at what they have.
    fn may_register(&self, facts: &Facts) -> bool {
        let (rules, _, gates) = self.gates(facts);
        CHECKS.iter().all(|check| self.failure(*check, facts, rules, gates).is_none())
    }
}
