//! What a policy document says, every default filled in.

use serde_json::Value;

/// A policy, word for word; only what a decision looks at.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "the document has them")]
pub struct Policy {
    /// `2017-07`, `2021-03`, `2026-09` or `2027-03`.
    pub ruleset: String,
    /// `none`, `all` or `group`.
    pub scope: String,
    /// The group, where the scope is one.
    pub group: Option<String>,
    /// The methods enabled for users.
    pub methods: Vec<String>,
    /// How many gates users need.
    pub methods_required: usize,
    /// How many questions a reset asks; 0 where there are none.
    pub required_to_reset: usize,
    /// Passwords can be written to the domain.
    pub writeback: bool,
    /// Unlocking may be chosen by itself.
    pub unlock_without_reset: bool,
    /// Administrators may reset.
    pub administrators_enabled: bool,
    /// `twoGate` or `oneGate`.
    pub overlap: String,
    /// `free`, `trial` or `paid`.
    pub plan: String,
    /// When the trial began, where the plan is one.
    pub trial_started_at: Option<i64>,
    /// The tenant has a domain of its own.
    pub custom_domain: bool,
    /// A directory is synchronised.
    pub directory_sync: bool,
    /// Two gates must not lead to the same telephone.
    pub independent_gates: bool,
    /// Directory values stand in for registered ones.
    pub contact_fallback: bool,
    /// `administrator` or `user`.
    pub unknown_roles: String,
    /// Masks may be shown.
    pub hints: bool,
}

impl Policy {
    /// Reads a valid policy document.
    #[must_use]
    pub fn read(document: &Value) -> Self {
        let ruleset = text(&document["ruleset"], "2021-03");
        let group = document["scope"]["group"].as_str().map(str::to_owned);
        let scope =
            if group.is_some() { "group".to_owned() } else { text(&document["scope"], "none") };
        let methods = match document["methods"].as_array() {
            Some(list) => list.iter().map(|method| text(method, "")).collect(),
            None => Vec::new(),
        };
        // "`null` (by ruleset), `"allow"`, `"registeredOnly"`"; "contact fallback: yes, yes, no, no".
        let contact_fallback = match document["contactFallback"].as_str() {
            Some("allow") => true,
            Some("registeredOnly") => false,
            _ => ruleset == "2017-07" || ruleset == "2021-03",
        };
        Self {
            scope,
            group,
            methods,
            methods_required: number(&document["methodsRequired"], 1),
            required_to_reset: number(&document["securityQuestions"]["requiredToReset"], 0),
            writeback: flag(&document["onPremises"]["writeback"], false),
            unlock_without_reset: flag(&document["onPremises"]["unlockWithoutReset"], false),
            administrators_enabled: flag(&document["administrators"]["enabled"], true),
            overlap: text(&document["administrators"]["overlap"], "twoGate"),
            plan: text(&document["tenant"]["plan"], "paid"),
            trial_started_at: document["tenant"]["trialStartedAt"].as_i64(),
            custom_domain: flag(&document["tenant"]["customDomain"], true),
            directory_sync: flag(&document["tenant"]["directorySync"], false),
            independent_gates: flag(&document["independentGates"], true),
            contact_fallback,
            unknown_roles: text(&document["unknownRoles"], "administrator"),
            hints: flag(&document["hints"], true),
            ruleset,
        }
    }

    /// "T = trial of at most 30 days (30 × 86,400,000 ms inclusive; a start in the future counts as
    /// T)".
    #[must_use]
    pub fn is_young_trial(&self, now: i64) -> bool {
        if self.plan != "trial" {
            return false;
        }
        let age = i128::from(now) - i128::from(self.trial_started_at.unwrap());
        age <= 30 * 86_400_000
    }

    /// "X = trial older than that".
    #[must_use]
    pub fn is_old_trial(&self, now: i64) -> bool {
        self.plan == "trial" && !self.is_young_trial(now)
    }
}

/// "`policy.is_offered()`: scope is not none, or administrators are enabled."
#[must_use]
pub fn is_offered(document: &Value) -> bool {
    let policy = Policy::read(document);
    policy.scope != "none" || policy.administrators_enabled
}

fn text(value: &Value, default: &str) -> String {
    value.as_str().unwrap_or(default).to_owned()
}

fn flag(value: &Value, default: bool) -> bool {
    value.as_bool().unwrap_or(default)
}

fn number(value: &Value, default: usize) -> usize {
    value.as_u64().map_or(default, |number| usize::try_from(number).unwrap())
}
