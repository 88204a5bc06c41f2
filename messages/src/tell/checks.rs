//! The checks of a case.

use twogate::{CheckResult, Explanation, Outcome};

use super::{ITEM, Story};
use crate::{Style, time};

impl Story {
    /// Every check, passed or not.
    pub(super) fn checks(&mut self, explanation: &Explanation) {
        self.section("case-checks");
        for result in &explanation.checks {
            let text = self.check(result);
            let style = match result.outcome {
                Outcome::Pass => Style::Good,
                Outcome::Fail => Style::Bad,
                Outcome::NotReached => Style::Muted,
            };
            self.line(style, ITEM, &text);
        }
    }

    fn check(&self, result: &CheckResult) -> String {
        let outcome = ("outcome", self.messages.check_outcome(result.outcome).into());
        let check = ("check", self.messages.check(result.check).into());
        let text = match (result.outcome, result.reason) {
            (Outcome::Pass, _) => self.messages.check_passed(result.check),
            (Outcome::Fail, Some(reason)) => self.messages.reason(reason),
            (Outcome::Fail, None) | (Outcome::NotReached, _) => {
                return self.text("case-check.short", &[outcome, check]);
            }
        };
        let text = ("text", text.into());
        match result.until {
            None => self.text("case-check", &[outcome, check, text]),
            Some(until) => {
                let until = ("until", time::utc(until).into());
                self.text("case-check.until", &[outcome, check, text, until])
            }
        }
    }
}
