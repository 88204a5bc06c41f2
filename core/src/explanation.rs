//! The explanation: every check, every method and what would fix it, whatever the verdict.

use alloc::string::String;
use alloc::vec::Vec;

use crate::contact::{Email, Phone};
use crate::decision::{Decision, Gates};
use crate::facts::{Facts, Throttle};
use crate::fix::Fix;
use crate::policy::Policy;
use crate::resolution::{MethodDecision, is_looked_at, rejected};
use crate::time::Timestamp;
use crate::user::UserRef;
use crate::word::{
    Action, Channel, Check, MessageId, Method, MethodStatus, Outcome, Reason, Source, Verdict,
};

/// The whole case of one person.
///
/// `message` is for the claimant, and coarse on purpose; everything else is for administrators
/// and must not be shown to the claimant.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    /// The answer.
    pub verdict: Verdict,
    /// Why not: the first check that failed.
    pub reason: Option<Reason>,
    /// The error code of the reason, where it has one.
    #[serde(deserialize_with = "known_code")]
    pub code: Option<Code>,
    /// The page for the claimant.
    pub message: Option<MessageId>,
    /// The gates: how many are required, and how many there are.
    pub gates: Gates,
    /// All seven methods, in the order of [`Method::ALL`].
    pub methods: Vec<MethodExplanation>,
    /// What the person may do; nothing unless allowed.
    pub actions: Vec<Action>,
    /// All seven checks, each made by itself, in the order of [`Check::ALL`].
    pub checks: Vec<CheckResult>,
    /// What would turn the verdict to allowed; all of it is needed, and it is enough.
    pub fixes: Vec<Fix>,
}

/// What somebody has of one method, and whether it may be used.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MethodExplanation {
    /// The method.
    pub method: Method,
    /// Whether it may be used, or what prevents it first.
    pub status: MethodStatus,
    /// The value used or, where none serves, the preferred one present.
    pub source: Option<Source>,
    /// The person registered that value.
    pub registered: bool,
    /// Everybody in the directory can see that value.
    pub public: bool,
    /// Malformed values that were looked at.
    pub rejected: Vec<Source>,
    /// How a phone may be reached.
    pub channels: Vec<Channel>,
    /// The chosen value, masked; `None` when no well-formed one was chosen, and when the policy
    /// shows no hints.
    pub masked: Option<String>,
}

/// How one check came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct CheckResult {
    /// The check.
    pub check: Check,
    /// How it came out.
    pub outcome: Outcome,
    /// Why it failed.
    pub reason: Option<Reason>,
    /// When it will pass by itself.
    pub until: Option<Timestamp>,
}

/// A code of the table of reasons. It has a name of its own, since `serde` would read a member that is
/// a reference out of nothing but texts that live as long.
type Code = &'static str;

/// The code as the table of reasons has it.
fn known_code<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<&'static str>, D::Error> {
    let code: Option<String> = serde::Deserialize::deserialize(deserializer)?;
    let Some(code) = code else { return Ok(None) };
    let known = Reason::ALL.iter().find_map(|reason| reason.code().filter(|it| *it == code));
    known.map(Some).ok_or_else(|| serde::de::Error::custom("no code of a reason"))
}

impl Explanation {
    /// Whether the person may reset the password.
    #[must_use]
    pub fn allowed(&self) -> bool {
        self.verdict == Verdict::Allowed
    }

    /// The explanation in JSON, every member written out.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Words, numbers and texts in vectors: nothing here can fail to be written.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Policy {
    /// Explains one person's case at one time.
    ///
    /// Takes a [`&User`](crate::User) or a [`UserRef`]. Without a ledger the throttle is not
    /// reached; [`explain_with`](Self::explain_with) takes what one says, which is
    /// [`throttle`](Self::throttle)'s to find out.
    #[must_use]
    pub fn explain<'a, S: AsRef<str> + 'a>(
        &self,
        user: impl Into<UserRef<'a, S>>,
        now: Timestamp,
    ) -> Explanation {
        self.explain_with(user, now, Throttle::Unknown)
    }

    /// Explains one person's case at one time, with what a ledger of attempts says.
    #[must_use]
    pub fn explain_with<'a, S: AsRef<str> + 'a>(
        &self,
        user: impl Into<UserRef<'a, S>>,
        now: Timestamp,
        throttle: Throttle,
    ) -> Explanation {
        let user = user.into();
        let facts = self.facts(user, now, throttle);
        let decision = self.decide(facts);
        Explanation {
            verdict: decision.verdict,
            reason: decision.reason,
            code: decision.reason.and_then(Reason::code),
            message: decision.reason.map(Reason::message),
            gates: decision.gates,
            methods: self.methods(&user, &facts, &decision),
            actions: actions(&decision),
            checks: self.checks(&facts),
            fixes: self.fixes(facts),
        }
    }

    /// Every check by itself, whatever failed before.
    #[must_use]
    pub fn checks(&self, facts: &Facts) -> Vec<CheckResult> {
        let (rules, _, gates) = self.gates(facts);
        let result = |check: &Check| {
            let reason = self.failure(*check, facts, rules, gates);
            let outcome = match (reason, check, facts.throttle) {
                (Some(_), _, _) => Outcome::Fail,
                (None, Check::Throttle, Throttle::Unknown) => Outcome::NotReached,
                (None, _, _) => Outcome::Pass,
            };
            let until = match (check, facts.throttle) {
                (Check::Throttle, Throttle::LockedOut { until }) => Some(until),
                _ => None,
            };
            CheckResult { check: *check, outcome, reason, until }
        };
        Check::ALL.iter().map(result).collect()
    }

    fn methods<S>(
        &self,
        user: &UserRef<'_, S>,
        facts: &Facts,
        decision: &Decision,
    ) -> Vec<MethodExplanation> {
        let rules = &self.audience(decision.gates.policy).rules;
        let explain = |(method, decision): (&Method, &MethodDecision)| MethodExplanation {
            method: *method,
            status: decision.status,
            source: decision.source,
            registered: decision.source.is_some_and(Source::is_registered),
            public: decision.source == Some(Source::MobilePhone),
            rejected: rejected(*method, facts, rules.fallback),
            channels: rules.channels(*method).to_vec(),
            masked: decision
                .source
                .filter(|_| self.document().hints)
                .filter(|source| is_looked_at(*source, rules.fallback))
                .and_then(|source| masked(source, user)),
        };
        Method::ALL.iter().zip(&decision.methods).map(explain).collect()
    }
}

impl Source {
    /// Whether the person registered the value.
    #[must_use]
    pub const fn is_registered(self) -> bool {
        match self {
            Self::AuthenticationPhone
            | Self::AuthenticationEmail
            | Self::Enrolment
            | Self::AuthenticatorApp
            | Self::SecurityKey => true,
            Self::MobilePhone | Self::OfficePhone | Self::AlternateEmails => false,
        }
    }
}

pub(crate) fn actions(decision: &Decision) -> Vec<Action> {
    let reset = decision.reset_password.then_some(Action::ResetPassword);
    let unlock = decision.unlock_account.then_some(Action::UnlockAccount);
    reset.into_iter().chain(unlock).collect()
}

/// The value of a contact source, masked; nothing of a malformed one.
pub(crate) fn masked<S>(source: Source, user: &UserRef<'_, S>) -> Option<String> {
    let phone = |value: Option<&str>| value.and_then(Phone::parse).map(Phone::masked);
    let email = |value: Option<&str>| value.and_then(Email::parse).map(Email::masked);
    match source {
        Source::AuthenticationPhone => phone(user.authentication_phone),
        Source::MobilePhone => phone(user.mobile_phone),
        Source::OfficePhone => phone(user.office_phone),
        Source::AuthenticationEmail => email(user.authentication_email),
        Source::AlternateEmails => email(user.alternate_email),
        Source::Enrolment | Source::AuthenticatorApp | Source::SecurityKey => None,
    }
}

impl core::fmt::Display for Explanation {
    /// The verdict and its reason, as documents say them.
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str(self.verdict.word())?;
        match self.reason {
            Some(reason) => write!(formatter, ": {}", reason.word()),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::User;

    #[test]
    fn an_explanation_is_read_as_it_was_written() {
        let policy = Policy::from_json(r#"{"scope": "all", "methods": ["email"]}"#).unwrap();
        let user = User::from_json(r#"{"id": "ann@contoso.com", "licenses": ["ems"]}"#).unwrap();
        let explanation = policy.explain(&user, Timestamp::from_millis(0));
        assert_eq!(explanation.code, Some("SSPR_0014"));
        let written = explanation.to_json();
        assert_eq!(serde_json::from_str::<Explanation>(&written).unwrap(), explanation);
        // What stands there is not kept: it is found in the table.
        let other = written.replace("SSPR_0014", "SSPR_9999");
        assert!(serde_json::from_str::<Explanation>(&other).is_err());
    }
}
