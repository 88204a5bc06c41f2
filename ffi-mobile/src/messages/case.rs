//! One person's case, told to administrators.

use twogate_messages::{Line, Style};

use super::Messages;
use crate::explanation::Explanation;
use crate::fix::Fix;
use crate::guard::EngineError;
use crate::plain_text::PlainText;

/// How a terminal may show a line. The text says the same without it.
#[uniffi::remote(Enum)]
pub enum Style {
    /// The title of what follows.
    Heading,
    /// As it should be.
    Good,
    /// In the way of a reset.
    Bad,
    /// Detail, or a thing that does not count here.
    Muted,
    /// Anything else.
    Plain,
}

/// A line of a story: one line of text, indented by spaces, empty between sections.
#[uniffi::remote(Record)]
pub struct Line {
    /// How to show it.
    pub style: Style,
    /// What to show.
    pub text: String,
}

#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
impl Messages {
    /// What would let a person reset their password, as a sentence for an administrator.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    pub fn fix(&self, fix: Fix) -> Result<String, EngineError> {
        self.say(|texts| texts.fix(&fix.into()))
    }

    /// A person's case for an administrator, as short paragraphs: the answer and why, how many methods are
    /// required and how many there are, each method, and what would fix it.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    pub fn explain(&self, explanation: Explanation) -> Result<Vec<String>, EngineError> {
        self.say(|texts| texts.explain(&explanation.into()))
    }

    /// A person's case for an administrator at a terminal, line by line: the answer, what was checked, what
    /// the person has, and what would fix it. `person` names the person. A terminal reads it best
    /// `withoutIsolation`.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    pub fn tell(
        &self,
        person: PlainText,
        explanation: Explanation,
    ) -> Result<Vec<Line>, EngineError> {
        self.say(|texts| texts.tell(person.as_str(), &explanation.into()))
    }
}
