//! A compiled policy: checked once, then asked any number of times from any thread.

use crate::administrator::{Standing, gate_policy, listed};
use crate::audience::Audience;
use crate::document::PolicyDocument;
use crate::document::policy::Scope;
use crate::license::{LicenseClass, LicenseClasses};
use crate::problem::{PolicyError, Problems};
use crate::time::Timestamp;
use crate::word::{GatePolicy, License, Ruleset};

/// A policy that holds: compiled once, immutable, shared freely between threads.
///
/// ```
/// use twogate::{Policy, Timestamp, User};
///
/// let policy = Policy::from_json(r#"{"scope": "all", "methods": ["email"]}"#)?;
/// let user = User::from_json(
///     r#"{"id": "ann@contoso.com", "licenses": ["ems"], "authenticationEmail": "ann@example.org"}"#,
/// )?;
/// assert!(policy.explain(&user, Timestamp::from_millis(0)).allowed());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Policy {
    document: PolicyDocument,
    required_to_reset: u8,
    listed_roles: &'static [&'static str],
    licenses: LicenseClasses,
    /// The administrators' gate policy in a young trial, or without one.
    administrators: GatePolicy,
    /// The administrators' gate policy once the trial is old.
    administrators_in_old_trial: GatePolicy,
    user: Audience,
    administrator_one_gate: Audience,
    administrator_two_gate: Audience,
    guest: Audience,
}

impl Policy {
    /// Compiles a document.
    ///
    /// # Errors
    ///
    /// All problems of the document at once, each with its pointer.
    pub fn compile(document: PolicyDocument) -> Result<Self, PolicyError> {
        let mut problems = Problems::default();
        crate::document::policy::check(&document, &mut problems);
        problems.into_result(PolicyError::new)?;
        Ok(Self::of_checked(document))
    }

    /// Reads and compiles a policy document in JSON.
    ///
    /// # Errors
    ///
    /// All problems of the text at once: of its syntax, its shape and its rules.
    pub fn from_json(text: &str) -> Result<Self, PolicyError> {
        let mut problems = Problems::default();
        let document = PolicyDocument::read(text, &mut problems);
        problems.into_result(PolicyError::new)?;
        Ok(Self::of_checked(document))
    }

    /// Whether a sign-in page should show "forgot my password", before anyone is named
    /// (`docs/rules.md`, `offer.isOffered`).
    #[must_use]
    pub fn is_offered(&self) -> bool {
        self.document.scope != Scope::None || self.document.administrators.enabled
    }

    /// The document that was compiled, defaults filled in.
    #[must_use]
    pub fn document(&self) -> &PolicyDocument {
        &self.document
    }

    fn of_checked(document: PolicyDocument) -> Self {
        let administrators = |trial_is_old| {
            gate_policy(Standing {
                plan: document.tenant.plan,
                trial_is_old,
                custom_domain: document.tenant.custom_domain,
                directory_sync: document.tenant.directory_sync,
                overlap: document.administrators.overlap,
            })
        };
        Self {
            required_to_reset: document
                .security_questions
                .as_ref()
                .and_then(|questions| u8::try_from(questions.required_to_reset).ok())
                .unwrap_or(0),
            listed_roles: listed(document.ruleset),
            licenses: LicenseClasses::new(document.ruleset),
            administrators: administrators(false),
            administrators_in_old_trial: administrators(true),
            user: Audience::new(&document, GatePolicy::User),
            administrator_one_gate: Audience::new(&document, GatePolicy::AdministratorOneGate),
            administrator_two_gate: Audience::new(&document, GatePolicy::AdministratorTwoGate),
            guest: Audience::new(&document, GatePolicy::Guest),
            document,
        }
    }

    pub(crate) fn ruleset(&self) -> Ruleset {
        self.document.ruleset
    }

    /// The group of the scope, where the scope is one.
    pub(crate) fn group(&self) -> Option<&str> {
        match &self.document.scope {
            Scope::None | Scope::All => None,
            Scope::Group(group) => Some(group),
        }
    }

    pub(crate) fn trial_started_at(&self) -> Option<Timestamp> {
        self.document.tenant.trial_started_at
    }

    /// The roles that make an administrator, sorted.
    pub(crate) fn listed_roles(&self) -> &'static [&'static str] {
        self.listed_roles
    }

    pub(crate) fn license_class(&self, licenses: &[License]) -> LicenseClass {
        self.licenses.of(licenses)
    }

    /// How many questions a reset asks; 0 where the policy has none.
    pub(crate) fn required_to_reset(&self) -> u8 {
        self.required_to_reset
    }

    pub(crate) fn administrators_gate_policy(&self, trial_is_old: bool) -> GatePolicy {
        if trial_is_old { self.administrators_in_old_trial } else { self.administrators }
    }

    pub(crate) fn audience(&self, gate_policy: GatePolicy) -> &Audience {
        match gate_policy {
            GatePolicy::User => &self.user,
            GatePolicy::AdministratorOneGate => &self.administrator_one_gate,
            GatePolicy::AdministratorTwoGate => &self.administrator_two_gate,
            GatePolicy::Guest => &self.guest,
        }
    }
}

impl core::fmt::Debug for Policy {
    /// Shows the ruleset only: the rest may name groups and addresses of a tenant.
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("Policy(")?;
        formatter.write_str(self.ruleset().word())?;
        formatter.write_str(")")
    }
}

impl core::str::FromStr for Policy {
    type Err = PolicyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::from_json(text)
    }
}

const _: () = {
    const fn shared_between_threads<T: Send + Sync>() {}
    shared_between_threads::<Policy>();
    shared_between_threads::<crate::Hashing>();
    shared_between_threads::<crate::Secret>();
    shared_between_threads::<crate::Entropy>();
    shared_between_threads::<crate::Record>();
    shared_between_threads::<crate::Ledger>();
};
