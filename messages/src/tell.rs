//! One person's case, told line by line.

mod checks;
mod methods;
mod paragraphs;

use twogate::{Explanation, Verdict};

use crate::catalogue::Argument;
use crate::list::Join;
use crate::{Line, Links, Messages, Style};

const ITEM: &str = "  ";
const DETAIL: &str = "      ";

impl Messages {
    /// Tells a person's case to an administrator: the answer, what was checked, what the person
    /// has, and what would fix it. `person` names the person.
    ///
    /// Every language tells the same story line for line. A terminal reads it best
    /// [`without_isolation`](Self::without_isolation).
    #[must_use]
    pub fn tell(&self, person: &str, explanation: &Explanation) -> Vec<Line> {
        let mut story = Story { messages: *self, lines: Vec::new() };
        story.title(person);
        story.answer(explanation);
        story.checks(explanation);
        story.methods(explanation);
        story.fixes(explanation);
        story.lines
    }
}

/// A story while it is being told.
struct Story {
    messages: Messages,
    lines: Vec<Line>,
}

impl Story {
    fn title(&mut self, person: &str) {
        let title = self.text("case-title", &[("person", printable(person).into())]);
        self.line(Style::Heading, "", &title);
    }

    /// The answer, and why.
    fn answer(&mut self, explanation: &Explanation) {
        let (style, answer) = match explanation.verdict {
            Verdict::Allowed => {
                let actions = explanation.actions.iter().map(|it| self.messages.action(*it));
                let actions = ("actions", self.messages.list(Join::Or, actions).into());
                (Style::Good, self.text("case-allowed", &[actions]))
            }
            Verdict::Denied => (Style::Bad, self.text("case-denied", &[])),
            Verdict::Deferred => (Style::Plain, self.text("case-deferred", &[])),
        };
        self.line(style, "", &answer);
        if let Some(reason) = explanation.reason {
            let reason = ("reason", self.messages.reason(reason).into());
            let text = match explanation.code {
                None => self.text("case-reason", &[reason]),
                Some(code) => self.text("case-reason.code", &[reason, ("code", code.into())]),
            };
            self.line(Style::Plain, "", &text);
        }
        if let Some(message) = explanation.message {
            let title = self.messages.render(message, &Links::default()).title;
            let text = self.text("case-page", &[("title", title.into())]);
            self.line(Style::Muted, "", &text);
        }
    }

    /// What would fix it, where anything has to be.
    fn fixes(&mut self, explanation: &Explanation) {
        if explanation.verdict == Verdict::Allowed {
            return;
        }
        if explanation.fixes.is_empty() {
            let nothing = self.text("case-fixes.none", &[]);
            self.line(Style::Plain, "", "");
            return self.line(Style::Plain, "", &nothing);
        }
        self.section("case-fixes");
        for fix in &explanation.fixes {
            let text = self.messages.fix(fix);
            self.line(Style::Plain, ITEM, &text);
        }
    }

    /// An empty line and a title.
    fn section(&mut self, name: &str) {
        let title = self.text(name, &[]);
        self.line(Style::Plain, "", "");
        self.line(Style::Heading, "", &title);
    }

    fn text(&self, name: &str, arguments: &[Argument<'_>]) -> String {
        self.messages.text(name, arguments)
    }

    fn line(&mut self, style: Style, indent: &str, text: &str) {
        self.lines.push(Line { style, text: format!("{indent}{text}") });
    }
}

/// The text with U+FFFD for every control character and every one that turns the direction of
/// what follows: it comes from outside, and neither may steer a terminal.
pub(crate) fn printable(text: &str) -> String {
    let steers =
        |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|c| if steers(c) { char::REPLACEMENT_CHARACTER } else { c }).collect()
}
