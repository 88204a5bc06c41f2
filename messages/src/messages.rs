//! The texts of one language: where every text begins.

use crate::catalogue::{Argument, Catalogue};
use crate::{id, locale, negotiate};

/// The texts of one language. It costs nothing to make and to copy: a language's catalogue is read
/// once in a process, when its first text is asked for, and all threads share it.
///
/// Around every argument of a text stand the marks U+2068 and U+2069, which nobody sees and which
/// keep an address or a number whole where the text around it runs from right to left.
#[derive(Clone, Copy, Debug)]
pub struct Messages {
    catalogue: &'static Catalogue,
    isolates: bool,
}

impl Messages {
    /// The texts for what somebody asks for: a tag (BCP 47) or the value of an `Accept-Language`
    /// header. See [`negotiate`](crate::negotiate()): it always finds a language.
    #[must_use]
    pub fn new(asked: &str) -> Self {
        Self::of(negotiate::language_for(asked).catalogue())
    }

    /// The texts in English.
    #[must_use]
    pub fn english() -> Self {
        Self::of(locale::english().catalogue())
    }

    /// The same texts without marks around arguments: for a terminal, where the marks may be
    /// drawn as boxes and stand in the way of a search.
    #[must_use]
    pub fn without_isolation(mut self) -> Self {
        self.isolates = false;
        self
    }

    /// The tag of the language that the texts are in.
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.catalogue.tag()
    }

    pub(crate) const fn of(catalogue: &'static Catalogue) -> Self {
        Self { catalogue, isolates: true }
    }

    /// The text of a name, in English where the language still owes it; the name itself when
    /// English has none.
    pub(crate) fn text(self, name: &str, arguments: &[Argument<'_>]) -> String {
        #[cfg(test)]
        self.catalogue.record(name, arguments);
        self.find(name, arguments).unwrap_or_else(|| name.to_owned())
    }

    /// The text of a name that not every word has.
    pub(crate) fn find(self, name: &str, arguments: &[Argument<'_>]) -> Option<String> {
        let mut text = if let Some(text) = self.catalogue.find(name, arguments) {
            text
        } else {
            let owed = locale::english().catalogue().find(name, arguments)?;
            #[cfg(test)]
            self.catalogue.record(name, arguments);
            owed
        };
        if !self.isolates {
            text.retain(|character| !matches!(character, '\u{2068}' | '\u{2069}'));
        }
        Some(text)
    }

    /// The text of a word of one of core's lists.
    pub(crate) fn word(self, list: &str, word: &str) -> String {
        self.text(&id::of(list, word), &[])
    }

    /// A part of the text of a word.
    pub(crate) fn part(self, list: &str, word: &str, part: &str) -> String {
        self.text(&format!("{}.{part}", id::of(list, word)), &[])
    }
}

/// One value serves all threads of a host.
const _: () = {
    const fn shared<T: Send + Sync>() {}
    shared::<Messages>();
};
