//! The texts of single words: names, reasons, statuses, questions.

use twogate::{
    Action, Actor, Channel, Check, GatePolicy, License, Method, MethodStatus, Outcome, Reason,
    Source, Verdict,
};

use crate::list::{self, Join};
use crate::{Messages, id};

impl Messages {
    /// Why a person may not reset their password.
    #[must_use]
    pub fn reason(&self, reason: Reason) -> String {
        self.word("reason", reason.word())
    }

    /// The name of a method.
    #[must_use]
    pub fn method(&self, method: Method) -> String {
        self.word("method", method.word())
    }

    /// Why a method can or cannot be used.
    #[must_use]
    pub fn status(&self, status: MethodStatus) -> String {
        self.word("status", status.word())
    }

    /// The name of a check.
    #[must_use]
    pub fn check(&self, check: Check) -> String {
        self.part("check", check.word(), "title")
    }

    /// What it means that a check is passed.
    #[must_use]
    pub fn check_passed(&self, check: Check) -> String {
        self.part("check", check.word(), "pass")
    }

    /// How a check came out.
    #[must_use]
    pub fn check_outcome(&self, outcome: Outcome) -> String {
        self.word("outcome", outcome.word())
    }

    /// The answer of a decision.
    #[must_use]
    pub fn verdict(&self, verdict: Verdict) -> String {
        self.word("verdict", verdict.word())
    }

    /// Whose rules say how many methods are required.
    #[must_use]
    pub fn gate_policy(&self, policy: GatePolicy) -> String {
        self.word("gate-policy", policy.word())
    }

    /// Who carries out a fix.
    #[must_use]
    pub fn actor(&self, actor: Actor) -> String {
        self.word("actor", actor.word())
    }

    /// What an allowed person may do, as a verb.
    #[must_use]
    pub fn action(&self, action: Action) -> String {
        self.word("action", action.word())
    }

    /// How a phone is reached.
    #[must_use]
    pub fn channel(&self, channel: Channel) -> String {
        self.word("channel", channel.word())
    }

    /// Where the value of a method comes from.
    #[must_use]
    pub fn source(&self, source: Source) -> String {
        self.word("source", source.word())
    }

    /// The name of a license.
    #[must_use]
    pub fn license(&self, license: License) -> String {
        self.word("license", license.word())
    }

    /// The text of a predefined question; the id itself for an id that is none. A policy's own
    /// questions are shown as they were typed, in every language.
    #[must_use]
    pub fn question(&self, question: &str) -> String {
        let text = self.find(&id::of("question", question), &[]);
        text.unwrap_or_else(|| question.to_owned())
    }

    /// A method as it stands in a sentence.
    pub(crate) fn choice(&self, method: Method) -> String {
        self.part("method", method.word(), "choice")
    }

    /// A list in a sentence.
    pub(crate) fn list(&self, join: Join, items: impl Iterator<Item = String>) -> String {
        list::join(*self, join, &items.collect::<Vec<_>>())
    }
}
