//! The languages, each with its catalogue.

use std::fmt;
use std::sync::OnceLock;

use crate::Direction;
use crate::catalogue::Catalogue;

/// A language that Twogate speaks.
pub(crate) struct Locale {
    /// The language's tag (BCP 47), also the name of its folder under `locales/`.
    pub(crate) tag: &'static str,
    /// The direction of its script.
    pub(crate) direction: Direction,
    /// Its texts in the order of [`NAMES`], compressed.
    packed: &'static [u8],
    /// The catalogue, read once somebody asks.
    catalogue: OnceLock<Catalogue>,
}

// `LOCALES`, sorted by their tags; `ENGLISH`, the place of English; `NAMES`, the beginnings of all
// texts, compressed. Made by `build.rs`.
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
    const fn new(tag: &'static str, direction: Direction, packed: &'static [u8]) -> Self {
        Self { tag, direction, packed, catalogue: OnceLock::new() }
    }

    /// The language's catalogue, which all threads share. The first call reads it, which takes
    /// some hundred times as long as a text.
    pub(crate) fn catalogue(&'static self) -> &'static Catalogue {
        self.catalogue.get_or_init(|| Catalogue::new(self))
    }

    /// The catalogue as Fluent reads it.
    pub(crate) fn source(&self) -> String {
        let (names, texts) = (unpacked(NAMES), unpacked(self.packed));
        let mut source = String::with_capacity(names.len().saturating_add(texts.len()));
        // The name of a message without a text of its own, until a part of it comes.
        let mut waiting = "";
        for (name, text) in names.split(NEXT).zip(texts.split(NEXT)) {
            let is_part = name.starts_with(' ');
            if !is_part {
                waiting = if text.is_empty() { name } else { "" };
            }
            if text.is_empty() || text == OWED {
                continue;
            }
            if is_part && !waiting.is_empty() {
                source.extend([std::mem::take(&mut waiting), "\n"]);
            }
            source.extend([name, text, "\n"]);
        }
        source
    }
}

/// Between two names, and between two texts (`build.rs`).
const NEXT: char = '\u{1f}';
/// Instead of a text that the language owes.
const OWED: &str = "\0";

/// What `build.rs` packed.
fn unpacked(packed: &[u8]) -> String {
    let text = miniz_oxide::inflate::decompress_to_vec(packed);
    // It is whole; if it were not, every text would be its id.
    text.ok().and_then(|text| String::from_utf8(text).ok()).unwrap_or_default()
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

    /// What was packed is what stands in the files, in another order of lines at most.
    #[test]
    fn what_is_packed_is_what_is_written() {
        for locale in all() {
            let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
            let mut written = Vec::new();
            for file in std::fs::read_dir(folder.join(locale.tag)).unwrap() {
                let file = file.unwrap().path();
                if file.extension().is_some_and(|it| it == "ftl") {
                    let source = std::fs::read_to_string(file).unwrap();
                    let lines = source.lines().filter(|it| !it.starts_with('#') && !it.is_empty());
                    written.extend(lines.map(str::to_owned));
                }
            }
            let source = locale.source();
            let mut packed: Vec<_> = source.lines().filter(|line| !line.is_empty()).collect();
            packed.sort_unstable();
            written.sort_unstable();
            assert_eq!(packed, written, "{}", locale.tag);
        }
    }
}
