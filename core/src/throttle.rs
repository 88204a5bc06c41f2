//! How much may be tried, and for how long nothing may (`docs/rules.md`, `throttle.limits`).

use crate::facts::Throttle;
use crate::ledger::Ledger;
use crate::policy::Policy;
use crate::ruleset::{History, value};
use crate::time::Timestamp;
use crate::word::{Counter, Ruleset};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 3_600_000;
/// What a block lasts from the last attempt on, and the window of a day's messages.
pub(crate) const DAY: i64 = 24 * HOUR;

/// How many entries of a counter are compared, and for how long each counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limit {
    pub(crate) most: usize,
    /// In milliseconds.
    pub(crate) window: i64,
}

const fn limit(most: usize, window: i64) -> Limit {
    Limit { most, window }
}

const ACCOUNT: &History<Limit> =
    &[(Ruleset::R2017_07, limit(5, HOUR)), (Ruleset::R2021_03, limit(5, DAY))];
const METHOD: &History<Limit> = &[(Ruleset::R2017_07, limit(5, HOUR))];
const EMAIL: &History<Limit> =
    &[(Ruleset::R2017_07, limit(5, HOUR)), (Ruleset::R2021_03, limit(10, 10 * MINUTE))];
const ONCE_A_DAY: &History<Limit> = &[(Ruleset::R2017_07, limit(1, DAY))];

/// How long a flow may take, in milliseconds (`ruleset.session`).
const SESSION: &History<i64> =
    &[(Ruleset::R2017_07, 105 * MINUTE), (Ruleset::R2021_03, 15 * MINUTE)];

/// How long a code is good, in milliseconds; no longer than the flow (`ruleset.codeLifetime`).
const CODE_LIFETIME: &History<i64> =
    &[(Ruleset::R2017_07, 105 * MINUTE), (Ruleset::R2021_03, 5 * MINUTE)];

/// The limits of a policy: those of its ruleset, and its own on messages.
#[derive(Clone, Copy, Debug)]
pub struct ThrottleLimits {
    ruleset: Ruleset,
    messages_per_day: Option<usize>,
}

impl Policy {
    /// The limits on attempts and messages.
    #[must_use]
    pub fn limits(&self) -> ThrottleLimits {
        let messages = self.document().limits.messages_per_day;
        let messages_per_day = messages.and_then(|messages| usize::try_from(messages).ok());
        ThrottleLimits { ruleset: self.ruleset(), messages_per_day }
    }

    /// What a decision asks of the ledger of one person (`docs/rules.md`, `check.throttle`), at the
    /// time that it decides for; without a ledger nothing is known.
    ///
    /// ```
    /// use twogate::{Attempt, FlowId, Ledger, Policy, Reason, Timestamp, User};
    ///
    /// let policy = Policy::from_json(r#"{"scope": "all", "methods": ["email"]}"#)?;
    /// let user = User::from_json(
    ///     r#"{"id": "ann@contoso.com", "licenses": ["ems"], "authenticationEmail": "ann@example.org"}"#,
    /// )?;
    /// let (flow, now) = (FlowId::new([7; 16]), Timestamp::from_millis(1_800_000_000_000));
    /// let mut ledger = Ledger::default();
    /// for _ in 0..5 {
    ///     (ledger, _) = ledger.charge(policy.limits(), now, flow, Attempt::Code)?;
    /// }
    /// let explanation = policy.explain_with(&user, now, policy.throttle(Some(&ledger), now));
    /// assert_eq!(explanation.reason, Some(Reason::LockedOut));
    /// let decision = policy.decide(policy.facts(&user, now, policy.throttle(None, now)));
    /// assert_eq!(decision.reason, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn throttle(&self, ledger: Option<&Ledger>, now: Timestamp) -> Throttle {
        ledger.map_or(Throttle::Unknown, |ledger| ledger.throttle(self.limits(), now))
    }
}

impl ThrottleLimits {
    /// The limit of a counter; `None` where there is none.
    pub(crate) fn of(self, counter: Counter) -> Option<Limit> {
        let history = match counter {
            Counter::Account => ACCOUNT,
            Counter::PhoneNumber
            | Counter::MobileText
            | Counter::MobileCall
            | Counter::OfficeCall
            | Counter::SecurityQuestions
            | Counter::App => METHOD,
            Counter::Email => EMAIL,
            Counter::Notice | Counter::Contact => ONCE_A_DAY,
            Counter::Messages => return self.messages_per_day.map(|most| limit(most, DAY)),
        };
        // Every table begins with the first ruleset.
        Some(value(history, self.ruleset, limit(0, DAY)))
    }

    /// How long a flow may take, in milliseconds.
    #[must_use]
    pub fn session(self) -> i64 {
        value(SESSION, self.ruleset, 0)
    }

    /// How long a code is good, in milliseconds.
    pub(crate) fn code_lifetime(self) -> i64 {
        value(CODE_LIFETIME, self.ruleset, 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Row by row as `docs/rules.md` has them: `throttle.limits`, `ruleset.session`.
    #[test]
    fn limits_are_those_of_the_rules() {
        for ruleset in Ruleset::ALL.iter().copied() {
            let limits = ThrottleLimits { ruleset, messages_per_day: Some(30) };
            let first = ruleset == Ruleset::R2017_07;
            for counter in Counter::ALL.iter().copied() {
                let expected = match counter.word() {
                    "account" if !first => limit(5, 86_400_000),
                    "email" if !first => limit(10, 600_000),
                    "notice" | "contact" => limit(1, 86_400_000),
                    "messages" => limit(30, 86_400_000),
                    _ => limit(5, 3_600_000),
                };
                assert_eq!(limits.of(counter), Some(expected), "{ruleset:?} {counter:?}");
            }
            assert_eq!(limits.session(), if first { 6_300_000 } else { 900_000 });
        }
        let limits = ThrottleLimits { ruleset: Ruleset::R2021_03, messages_per_day: None };
        assert_eq!(limits.of(Counter::Messages), None);
    }
}
