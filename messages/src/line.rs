//! Lines for a terminal.

/// How a terminal may show a line. The text says the same without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

impl Style {
    /// All styles.
    pub const ALL: &'static [Self] =
        &[Self::Heading, Self::Good, Self::Bad, Self::Muted, Self::Plain];

    /// The style's word, for languages without this enumeration.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Good => "good",
            Self::Bad => "bad",
            Self::Muted => "muted",
            Self::Plain => "plain",
        }
    }
}

impl serde::Serialize for Style {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

/// A line of a story: one line of text, indented by spaces, empty between sections.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Line {
    /// How to show it.
    pub style: Style,
    /// What to show.
    pub text: String,
}

#[cfg(test)]
mod tests {
    use super::Style;

    #[test]
    fn every_style_has_a_word_of_its_own() {
        let words: Vec<_> = Style::ALL.iter().map(|style| style.word()).collect();
        assert_eq!(words, ["heading", "good", "bad", "muted", "plain"]);
    }
}
