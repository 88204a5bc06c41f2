//! Choosing a method (`docs/reset.md`, "choose").

use super::state::Stage;
use super::step::Step;
use crate::flow::{AuditDetail, CodeWay, Effect, Outcome, Transition};
use crate::ledger::Attempt;
use crate::word::{Channel, Counter, Method, Refusal, Way};

impl Step<'_> {
    pub(super) fn choose(mut self, method: Method, channel: Option<Channel>) -> Transition {
        let Some(channels) = self.claimant.offered(method, &self.progress.proved) else {
            return self.refused(Refusal::NotNow);
        };
        let Some(way) = way(method, channel) else {
            return self.refused(Refusal::Malformed);
        };
        if channel.is_some_and(|channel| !channels.contains(&channel)) {
            return self.refused(Refusal::Malformed);
        }
        if let Some((counter, until)) = self.work.blocked(charged_by(way)) {
            return self.stay(Outcome::Blocked { counter, until });
        }
        self.work.audit(AuditDetail::Started(way));
        match way {
            Way::MobileText | Way::MobileCall | Way::OfficeCall => {
                self.to(Stage::AwaitNumber { way }, Outcome::Moved)
            }
            Way::Email => match self.work.issue(self.proof(CodeWay::Email)) {
                Ok(()) => self.to(Stage::AwaitCode { way: CodeWay::Email }, Outcome::Sent),
                Err(refusal) => self.not_charged(refusal),
            },
            Way::SecurityQuestions => {
                let questions = self.claimant.drawn(self.redraws());
                self.to(Stage::AwaitAnswers { questions }, Outcome::Moved)
            }
            Way::AppCode => self.to(Stage::AwaitAppCode, Outcome::Moved),
            Way::AppNotification => self.ask_app(),
        }
    }

    fn ask_app(mut self) -> Transition {
        let charge = match self.work.charge(Attempt::App) {
            Ok(charge) => charge,
            Err(refusal) => return self.not_charged(refusal),
        };
        let number = self.work.number();
        let (to, flow) = (self.claimant.app(), self.work.head.flow);
        self.work.effects.push(Effect::AskApp { to, flow, charge, number });
        let way = Way::AppNotification;
        self.to(Stage::AwaitHost { way, charge, number: Some(number) }, Outcome::Asked)
    }

    /// How many wrong sets of answers there were, where that draws other questions.
    fn redraws(&self) -> Option<usize> {
        let questions = self.work.setup.policy.document().security_questions.as_ref()?;
        questions.redraw_on_failure.then(|| {
            self.work.ledger.count(self.work.limits, Counter::SecurityQuestions, self.work.now)
        })
    }
}

/// The way of a method; the mobile phone alone has two.
fn way(method: Method, channel: Option<Channel>) -> Option<Way> {
    match (method, channel) {
        (Method::Email, None) => Some(Way::Email),
        (Method::MobilePhone, Some(Channel::Text)) => Some(Way::MobileText),
        (Method::MobilePhone, Some(Channel::Call)) => Some(Way::MobileCall),
        (Method::OfficePhone, None) => Some(Way::OfficeCall),
        (Method::SecurityQuestions, None) => Some(Way::SecurityQuestions),
        (Method::AppNotification, None) => Some(Way::AppNotification),
        (Method::AppCode, None) => Some(Way::AppCode),
        (Method::MobilePhone | Method::SecurityKey, None)
        | (
            Method::Email
            | Method::OfficePhone
            | Method::SecurityQuestions
            | Method::AppNotification
            | Method::AppCode
            | Method::SecurityKey,
            Some(_),
        ) => None,
    }
}

/// What a way will charge beyond the account, in the order in which it is charged.
const fn charged_by(way: Way) -> &'static [Counter] {
    match way {
        Way::Email => &[Counter::Email, Counter::Messages],
        Way::MobileText => &[Counter::PhoneNumber, Counter::MobileText, Counter::Messages],
        Way::MobileCall => &[Counter::PhoneNumber, Counter::MobileCall, Counter::Messages],
        Way::OfficeCall => &[Counter::PhoneNumber, Counter::OfficeCall, Counter::Messages],
        Way::SecurityQuestions => &[Counter::SecurityQuestions],
        Way::AppNotification | Way::AppCode => &[Counter::App],
    }
}
