//! The texts of single words: names, reasons, statuses, questions.

use twogate::{
    Action, Actor, Channel, Check, GatePolicy, License, Method, MethodStatus, Outcome, Reason,
    Source, Verdict,
};

use crate::catalogue::Catalogue;
use crate::list::{self, Join};
use crate::{id, locale};

/// The texts of one language. Build it once and share it: it never changes.
///
/// Around every argument of a text stand the marks U+2068 and U+2069, which nobody sees and which
/// keep an address or a number whole where the text around it runs from right to left.
#[derive(Debug)]
pub struct Messages {
    pub(crate) catalogue: Catalogue,
}

impl Messages {
    /// The texts in the language of a tag (BCP 47), such as `en`; in English for a tag that
    /// stands for none of the languages there are.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        Self { catalogue: Catalogue::new(locale::of(tag)) }
    }

    /// The texts in English.
    #[must_use]
    pub fn english() -> Self {
        Self { catalogue: Catalogue::new(locale::ENGLISH) }
    }

    /// The same texts without marks around arguments: for a terminal, where the marks may be
    /// drawn as boxes and stand in the way of a search.
    #[must_use]
    pub fn without_isolation(mut self) -> Self {
        self.catalogue.set_isolation(false);
        self
    }

    /// The tag of the language that the texts are in.
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.catalogue.tag()
    }

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
    pub fn outcome(&self, outcome: Outcome) -> String {
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
        let text = self.catalogue.find(&id::of("question", question), &[]);
        text.unwrap_or_else(|| question.to_owned())
    }

    /// A method as it stands in a sentence.
    pub(crate) fn choice(&self, method: Method) -> String {
        self.part("method", method.word(), "choice")
    }

    /// The text of a word of one of core's lists.
    fn word(&self, list: &str, word: &str) -> String {
        self.catalogue.text(&id::of(list, word), &[])
    }

    /// A part of the text of a word.
    fn part(&self, list: &str, word: &str, part: &str) -> String {
        self.catalogue.text(&format!("{}.{part}", id::of(list, word)), &[])
    }

    /// A list in a sentence.
    pub(crate) fn list(&self, join: Join, items: impl Iterator<Item = String>) -> String {
        list::join(&self.catalogue, join, &items.collect::<Vec<_>>())
    }
}

/// One value serves all threads of a host.
const _: () = {
    const fn shared<T: Send + Sync>() {}
    shared::<Messages>();
};
