//! What became of something that a person did on a page.

use twogate::flow::Outcome;
use twogate::{Counter, Method, Refusal, Timestamp};

use crate::list::Join;
use crate::{Messages, time};

impl Messages {
    /// What became of an event of a reset or of a registration, for the person, a line each. Nothing
    /// where the page that comes next says it.
    #[must_use]
    pub fn result(&self, outcome: &Outcome) -> Vec<String> {
        match outcome {
            Outcome::Moved
            | Outcome::Charged
            | Outcome::Ended { .. }
            | Outcome::Finished
            | Outcome::Dismissed
            | Outcome::Cancelled
            | Outcome::Ok
            | Outcome::CloudFailed
            | Outcome::Unknown
            | Outcome::AdminAction
            | Outcome::NoPolicy => Vec::new(),
            Outcome::Sent => vec![self.text("result-sent", &[])],
            Outcome::Asked => vec![self.text("result-asked", &[])],
            Outcome::Right => vec![self.text("result-right", &[])],
            Outcome::Wrong { until: None } => vec![self.text("result-wrong", &[])],
            Outcome::Wrong { until: Some(until) } => vec![self.timed("result-wrong.until", *until)],
            Outcome::Blocked { counter, until } => vec![self.blocked(*counter, *until)],
            Outcome::Expired => vec![self.text("result-expired", &[])],
            Outcome::Spent => vec![self.text("result-spent", &[])],
            Outcome::Refused { reason } => vec![self.refused(*reason)],
            Outcome::Problems { problems } => {
                let problems = problems.iter().map(|it| self.password_problem(it.code, &it.args));
                std::iter::once(self.text("result-password", &[])).chain(problems).collect()
            }
            Outcome::DraftProblems { problems } => {
                problems.iter().map(|it| self.draft_problem(it.code, &it.args)).collect()
            }
            Outcome::Saved => vec![self.text("result-saved", &[])],
            Outcome::TooFew { registered, required } => {
                let counts =
                    [("registered", (*registered).into()), ("required", (*required).into())];
                vec![self.text("result-too-few", &counts)]
            }
            Outcome::Unconfirmed { fields } => vec![self.unconfirmed(fields)],
            Outcome::Told => vec![self.text("result-told", &[])],
            Outcome::OutOfMemory => vec![self.text("result-out-of-memory", &[])],
            Outcome::RulesRefused => vec![self.text("result-rules-refused", &[])],
            Outcome::Unreachable => vec![self.text("result-unreachable", &[])],
        }
    }

    /// Why something cannot be done before a point in time.
    fn blocked(self, counter: Counter, until: Timestamp) -> String {
        let name = match counter {
            Counter::Account | Counter::Notice => "blocked-account",
            Counter::PhoneNumber
            | Counter::MobileText
            | Counter::MobileCall
            | Counter::OfficeCall
            | Counter::Email
            | Counter::SecurityQuestions
            | Counter::App => "blocked-method",
            Counter::Messages => "blocked-messages",
            Counter::Contact => "blocked-contact",
        };
        self.timed(name, until)
    }

    fn refused(self, reason: Refusal) -> String {
        self.word("refused", reason.word())
    }

    fn unconfirmed(self, fields: &[Method]) -> String {
        let fields = fields.iter().map(|method| self.part("field", method.word(), "label"));
        self.text("result-unconfirmed", &[("fields", self.list(Join::And, fields).into())])
    }

    fn timed(self, name: &str, until: Timestamp) -> String {
        self.text(name, &[("until", time::utc(until).into())])
    }
}
