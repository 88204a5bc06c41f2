//! The languages, each with its catalogue.

use std::fmt;
use std::sync::OnceLock;

use crate::catalogue::Catalogue;

/// A language that Twogate speaks.
pub(crate) struct Locale {
    /// The language's tag (BCP 47), also the name of its folder under `locales/`.
    pub(crate) tag: &'static str,
    /// The length of its catalogue in bytes.
    length: usize,
    /// Its Fluent catalogue, compressed.
    packed: &'static [u8],
    /// The catalogue, read once somebody asks.
    catalogue: OnceLock<Catalogue>,
}

// `LOCALES`, sorted by their tags, and `ENGLISH`, the place of English: made by `build.rs`.
include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// All languages of this build.
pub(crate) fn all() -> &'static [Locale] {
    &LOCALES
}

/// The reference, and the language of whoever speaks none of the others.
pub(crate) fn english() -> &'static Locale {
    &LOCALES[ENGLISH]
}

/// The language of a tag, in any case.
pub(crate) fn of(tag: &str) -> Option<&'static Locale> {
    LOCALES.iter().find(|locale| locale.tag.eq_ignore_ascii_case(tag))
}

impl Locale {
    const fn new(tag: &'static str, length: usize, packed: &'static [u8]) -> Self {
        Self { tag, length, packed, catalogue: OnceLock::new() }
    }

    /// The language's catalogue, which all threads share. The first call reads it, which takes
    /// some hundred times as long as a text.
    pub(crate) fn catalogue(&'static self) -> &'static Catalogue {
        self.catalogue.get_or_init(|| Catalogue::new(self))
    }

    /// The text of the catalogue.
    pub(crate) fn source(&self) -> String {
        let unpacked = miniz_oxide::inflate::decompress_to_vec_with_limit(self.packed, self.length);
        // What `build.rs` packed is whole; without it, every text would be its id.
        unpacked.ok().and_then(|text| String::from_utf8(text).ok()).unwrap_or_default()
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Locale").field("tag", &self.tag).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_found_in_any_case() {
        assert_eq!(of("EN").unwrap().tag, "en");
        for tag in ["", "xx", "de-DE", "en\0", "\u{2068}", "no such language"] {
            assert!(of(tag).is_none(), "{tag:?}");
        }
    }

    #[test]
    fn every_catalogue_unpacks_to_its_length() {
        for locale in all() {
            assert_eq!(locale.source().len(), locale.length, "{}", locale.tag);
        }
    }
}
