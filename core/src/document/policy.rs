//! The policy document: its shape and defaults (`docs/rules.md`, `document.object`).

mod bounds;
mod places;
mod questions;
mod read;
mod rules;

pub(crate) use rules::check;

use alloc::string::String;
use alloc::vec::Vec;

use crate::time::Timestamp;
use crate::word::{ContactFallback, Method, Overlap, Plan, Ruleset, UnknownRoles};

/// A policy as an administrator writes it. [`Policy::compile`](crate::Policy::compile) says
/// whether it holds; numbers are therefore as written, whatever their range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyDocument {
    /// Which state of the rules applies.
    pub ruleset: Ruleset,
    /// Who may use self-service.
    pub scope: Scope,
    /// The methods enabled for users.
    pub methods: Vec<Method>,
    /// How many gates users pass: 1 or 2.
    pub methods_required: i64,
    /// Present exactly when that method is enabled.
    pub security_questions: Option<SecurityQuestions>,
    /// When users are asked to register.
    pub registration: Registration,
    /// Who is told of a reset.
    pub notifications: Notifications,
    /// What may be done to on-premises accounts.
    pub on_premises: OnPremises,
    /// What the tenant may say about administrators.
    pub administrators: Administrators,
    /// What the tenant is.
    pub tenant: Tenant,
    /// Where "contact your administrator" leads; `None` e-mails the administrators.
    pub contact_administrator: Option<ContactAdministrator>,
    /// Methods that reach the same destination count once.
    pub independent_gates: bool,
    /// Whether directory values stand in; `None` leaves it to the ruleset.
    pub contact_fallback: Option<ContactFallback>,
    /// How roles are taken that the ruleset does not list.
    pub unknown_roles: UnknownRoles,
    /// Masked values are shown.
    pub hints: bool,
    /// Limits beyond the product's own.
    pub limits: Limits,
    /// Rules for new passwords.
    pub password: Password,
}

/// Who may use self-service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Nobody.
    None,
    /// Everybody.
    All,
    /// The members of one group, by its id.
    Group(String),
}

/// The security questions of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityQuestions {
    /// How many a person answers to register: 3–5.
    pub required_to_register: i64,
    /// How many are asked at a reset: 3–5, and no more than are registered.
    pub required_to_reset: i64,
    /// What may be answered: at most 20.
    pub questions: Vec<Question>,
    /// A wrong answer draws other questions.
    pub redraw_on_failure: bool,
}

/// A question that a policy offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The id of a predefined question, or one of the tenant's own.
    pub id: String,
    /// The text of one of the tenant's own, 3–200 code points; `None` for a predefined one.
    pub text: Option<String>,
}

/// When users are asked to register.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Registration {
    /// At every sign-in, until they have.
    pub required_at_sign_in: bool,
    /// Again after so many days, 0–730; 0 is never.
    pub reconfirm_after_days: i64,
}

/// Who is told of a reset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notifications {
    /// The person.
    pub user: bool,
    /// All other administrators, when an administrator reset.
    pub administrators: bool,
}

/// What may be done to on-premises accounts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OnPremises {
    /// Passwords are written back.
    pub writeback: bool,
    /// A locked account may be unlocked without a reset.
    pub unlock_without_reset: bool,
}

/// What the tenant may say about administrators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Administrators {
    /// Administrators may use self-service.
    pub enabled: bool,
    /// How many gates where both of their lists match.
    pub overlap: Overlap,
}

/// What the tenant is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tenant {
    /// What it pays.
    pub plan: Plan,
    /// When its trial began; present exactly when the plan is a trial.
    pub trial_started_at: Option<Timestamp>,
    /// It has a domain of its own.
    pub custom_domain: bool,
    /// A directory is synchronized into it.
    pub directory_sync: bool,
}

/// Where "contact your administrator" leads.
#[derive(Clone, PartialEq, Eq)]
pub enum ContactAdministrator {
    /// To a page: an https address.
    Url(String),
    /// To a mailbox.
    Email(String),
}

/// Limits beyond the product's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Messages a person and day, 1–100; `None` leaves the product's limits alone.
    pub messages_per_day: Option<i64>,
}

/// Rules for new passwords.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Password {
    /// Terms that may not carry a password: at most 1,000, of 4–16 code points.
    pub banned_terms: Vec<String>,
}

impl Default for PolicyDocument {
    /// What `{}` says: a tenant without the feature.
    fn default() -> Self {
        Self {
            ruleset: Ruleset::R2021_03,
            scope: Scope::None,
            methods: Vec::new(),
            methods_required: 1,
            security_questions: None,
            registration: Registration::default(),
            notifications: Notifications { user: true, administrators: false },
            on_premises: OnPremises::default(),
            administrators: Administrators { enabled: true, overlap: Overlap::TwoGate },
            tenant: Tenant {
                plan: Plan::Paid,
                trial_started_at: None,
                custom_domain: true,
                directory_sync: false,
            },
            contact_administrator: None,
            independent_gates: true,
            contact_fallback: None,
            unknown_roles: UnknownRoles::Administrator,
            hints: true,
            limits: Limits { messages_per_day: Some(30) },
            password: Password::default(),
        }
    }
}

impl core::fmt::Debug for ContactAdministrator {
    /// Shows the kind only: a mailbox may be somebody's.
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str(match self {
            Self::Url(_) => "Url(..)",
            Self::Email(_) => "Email(..)",
        })
    }
}
