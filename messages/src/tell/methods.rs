//! The methods of a case.

use twogate::{Explanation, Gates, MethodExplanation, MethodStatus};

use super::{DETAIL, ITEM, Story, printable};
use crate::Style;
use crate::list::Join;

impl Story {
    /// How many methods are required, and every method with what the person has of it.
    pub(super) fn methods(&mut self, explanation: &Explanation) {
        self.section("case-methods");
        self.gates(explanation.gates);
        for method in &explanation.methods {
            self.method(method);
        }
    }

    /// How many methods are required, and how many there are.
    pub(super) fn gates(&mut self, gates: Gates) {
        let policy = ("policy", self.messages.gate_policy(gates.policy).into());
        let required = self.text("case-required", &[("count", gates.required.into()), policy]);
        let available = self.text("case-available", &[("count", gates.available.into())]);
        self.line(Style::Plain, ITEM, &required);
        self.line(Style::Plain, ITEM, &available);
    }

    /// A method with what the person has of it.
    pub(super) fn method(&mut self, method: &MethodExplanation) {
        let name = ("method", self.messages.method(method.method).into());
        let status = ("status", self.messages.status(method.status).into());
        let text = self.text("case-method", &[name, status]);
        self.line(style(method.status), ITEM, &text);
        let details = [self.value(method), self.rejected(method), self.channels(method)];
        for text in details.into_iter().flatten() {
            self.line(Style::Muted, DETAIL, &text);
        }
    }

    /// What the person has.
    fn value(&self, method: &MethodExplanation) -> Option<String> {
        let source = ("source", self.messages.source(method.source?).into());
        let Some(masked) = &method.masked else {
            let name = if method.public { "case-method-value.public" } else { "case-method-value" };
            return Some(self.text(name, &[source]));
        };
        let name = if method.public { "public-masked" } else { "masked" };
        let masked = ("masked", printable(masked).into());
        Some(self.text(&format!("case-method-value.{name}"), &[source, masked]))
    }

    /// What was passed over for that.
    fn rejected(&self, method: &MethodExplanation) -> Option<String> {
        let passed_over = method.rejected.iter().filter(|source| Some(**source) != method.source);
        let sources: Vec<_> = passed_over.map(|source| self.messages.source(*source)).collect();
        if sources.is_empty() {
            return None;
        }
        let sources = ("sources", self.messages.list(Join::And, sources.into_iter()).into());
        Some(self.text("case-method-rejected", &[sources]))
    }

    /// How a phone is reached, where it counts.
    fn channels(&self, method: &MethodExplanation) -> Option<String> {
        if method.status != MethodStatus::Available || method.channels.is_empty() {
            return None;
        }
        let channels = method.channels.iter().map(|channel| self.messages.channel(*channel));
        let channels = ("channels", self.messages.list(Join::Or, channels).into());
        Some(self.text("case-method-channels", &[channels]))
    }
}

/// What keeps a person from using a method is bad; what the rules leave out does not count.
fn style(status: MethodStatus) -> Style {
    match status {
        MethodStatus::Available => Style::Good,
        MethodStatus::NotInRuleset
        | MethodStatus::NotForReset
        | MethodStatus::ProhibitedForAdministrators
        | MethodStatus::ProhibitedByPlan
        | MethodStatus::NotEnabled
        | MethodStatus::RequiresSecondGate => Style::Muted,
        MethodStatus::NotRegistered
        | MethodStatus::RegisteredOnly
        | MethodStatus::Malformed
        | MethodStatus::SameAsAccount
        | MethodStatus::MustReenroll
        | MethodStatus::SameDestination => Style::Bad,
    }
}
