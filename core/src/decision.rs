//! The decision: from facts to a verdict.

use crate::administrator::is_administrator;
use crate::audience::Audience;
use crate::document::policy::Scope;
use crate::facts::{Facts, Throttle};
use crate::gate_rules::{Rules, is_administrators};
use crate::method::METHOD_COUNT;
use crate::policy::Policy;
use crate::resolution::MethodDecision;
use crate::word::{Check, GatePolicy, GuestKind, Reason, Verdict};

/// What was decided, in a few bytes. [`Policy::explain`] says the same at length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The answer.
    pub verdict: Verdict,
    /// Why not: the first check that failed.
    pub reason: Option<Reason>,
    /// The gates: how many are required, and how many there are.
    pub gates: Gates,
    /// What became of each method, in the order of [`Method::ALL`](crate::Method::ALL).
    pub methods: [MethodDecision; METHOD_COUNT],
    /// The person may set a new password.
    pub reset_password: bool,
    /// The person may unlock the account and keep the password.
    pub unlock_account: bool,
}

/// How many gates are required, by which rules, and how many the person can pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Gates {
    /// Which rules apply.
    pub policy: GatePolicy,
    /// How many distinct gates must be passed.
    pub required: u8,
    /// How many distinct gates the person can pass.
    pub available: u8,
}

impl Policy {
    /// Decides. Total: every value of [`Facts`] has a decision. Allocates nothing.
    #[must_use]
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "what it gives is read again from memory otherwise")]
    pub fn decide(&self, facts: Facts) -> Decision {
        let (rules, methods, gates) = self.gates(&facts);
        let reason = account(&facts)
            .or_else(|| organization(&facts))
            .or_else(|| self.feature(&facts, rules))
            .or_else(|| license(&facts, rules))
            .or_else(|| authentication_data(gates))
            .or_else(|| self.password_source(&facts))
            .or_else(|| throttle(&facts));
        let verdict = match reason {
            None => Verdict::Allowed,
            Some(Reason::HomeTenant) => Verdict::Deferred,
            Some(_) => Verdict::Denied,
        };
        let allowed = reason.is_none();
        Decision {
            verdict,
            reason,
            gates,
            methods,
            reset_password: allowed,
            unlock_account: allowed
                && facts.on_premises
                && facts.locked
                && self.document().on_premises.unlock_without_reset,
        }
    }

    /// The rules that apply to somebody, and what comes of their methods under them.
    #[inline]
    pub(crate) fn gates(&self, facts: &Facts) -> (&Rules, [MethodDecision; METHOD_COUNT], Gates) {
        let Audience { rules, outcomes } = self.audience(self.gate_policy(facts));
        let (methods, available) = outcomes.of(facts);
        let gates = Gates { policy: rules.gate_policy, required: rules.required, available };
        (rules, methods, gates)
    }

    /// Administrators go by their own rules, guests too (`gate.administrator`, `gate.guest`).
    fn gate_policy(&self, facts: &Facts) -> GatePolicy {
        if is_administrator(facts.roles, self.document().unknown_roles) {
            self.administrators_gate_policy(facts.trial_is_old)
        } else if facts.guest.is_some() {
            GatePolicy::Guest
        } else {
            GatePolicy::User
        }
    }

    /// The reason one check fails for, whatever the others say; `None` when it passes or cannot be
    /// made.
    pub(crate) fn failure(
        &self,
        check: Check,
        facts: &Facts,
        rules: &Rules,
        gates: Gates,
    ) -> Option<Reason> {
        match check {
            Check::Account => account(facts),
            Check::Organization => organization(facts),
            Check::Feature => self.feature(facts, rules),
            Check::License => license(facts, rules),
            Check::AuthenticationData => authentication_data(gates),
            Check::PasswordSource => self.password_source(facts),
            Check::Throttle => throttle(facts),
        }
    }

    fn feature(&self, facts: &Facts, rules: &Rules) -> Option<Reason> {
        if is_administrators(rules.gate_policy) {
            let enabled = self.document().administrators.enabled;
            return (!enabled).then_some(Reason::DisabledForAdministrators);
        }
        match &self.document().scope {
            Scope::None => Some(Reason::DisabledForTenant),
            Scope::All => None,
            Scope::Group(_) => (!facts.in_group).then_some(Reason::NotInScope),
        }
    }

    fn password_source(&self, facts: &Facts) -> Option<Reason> {
        if !facts.on_premises {
            None
        } else if !self.document().on_premises.writeback {
            Some(Reason::WritebackNotEnabled)
        } else {
            facts.protected.then_some(Reason::ProtectedAccount)
        }
    }
}

fn account(facts: &Facts) -> Option<Reason> {
    (!facts.enabled).then_some(Reason::AccountDisabled)
}

fn organization(facts: &Facts) -> Option<Reason> {
    match facts.guest {
        Some(GuestKind::PersonalAccount) => Some(Reason::PersonalAccount),
        Some(GuestKind::PartnerTenant) => Some(Reason::HomeTenant),
        Some(GuestKind::SelfServiceSignUp | GuestKind::Invited) | None => None,
    }
}

/// Not asked of guests, nor of administrators whose password is in the cloud (`check.license`).
fn license(facts: &Facts, rules: &Rules) -> Option<Reason> {
    let asked = match rules.gate_policy {
        GatePolicy::Guest => false,
        GatePolicy::AdministratorOneGate | GatePolicy::AdministratorTwoGate => facts.on_premises,
        GatePolicy::User => true,
    };
    (asked && !facts.license.includes(facts.on_premises)).then_some(Reason::NotLicensed)
}

fn authentication_data(gates: Gates) -> Option<Reason> {
    (gates.available < gates.required).then_some(Reason::InsufficientMethods)
}

fn throttle(facts: &Facts) -> Option<Reason> {
    match facts.throttle {
        Throttle::LockedOut { .. } => Some(Reason::LockedOut),
        Throttle::Unknown | Throttle::Clear => None,
    }
}
