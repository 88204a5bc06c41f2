//! Every language says what English says, in its own words: its files are compared with those of
//! English, text by text.
//!
//! Each check gives the faults that it finds as lines, so that one run of the tests names all of
//! them, and so that its own tests can plant one.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::string_slice,
    reason = "a test may stop by panicking, and says what it found"
)]

#[path = "languages/catalogue.rs"]
mod catalogue;
#[path = "languages/english.rs"]
mod english;
#[path = "languages/faults.rs"]
mod faults;
#[path = "languages/glossary.rs"]
mod glossary;
#[path = "languages/planted.rs"]
mod planted;
#[path = "languages/plurals.rs"]
mod plurals;
#[path = "languages/scripts.rs"]
mod scripts;
#[path = "languages/seeds.rs"]
mod seeds;
#[path = "languages/terms.rs"]
mod terms;

use catalogue::{Catalogue, ENGLISH};

/// The forty of `docs/rules.md`, `languages.forty`.
const FORTY: [&str; 40] = [
    "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "he", "hi", "hr", "hu", "id",
    "it", "ja", "kk", "ko", "lt", "lv", "ms", "nb", "nl", "pl", "pt-BR", "pt-PT", "ro", "ru", "sk",
    "sl", "sr-Latn", "sv", "th", "tr", "uk", "vi", "zh-Hans", "zh-Hant",
];

#[test]
fn the_forty_are_there() {
    let there = twogate_messages::languages().filter(|tag| FORTY.contains(tag));
    assert_eq!(there.collect::<Vec<_>>(), FORTY);
}

#[test]
fn every_language_is_whole_and_its_own() {
    let english = Catalogue::read(ENGLISH);
    assert_eq!(english.faults, [""; 0]);
    let mut all = Vec::new();
    for tag in twogate_messages::languages().filter(|tag| *tag != ENGLISH) {
        let language = Catalogue::read(tag);
        let faults = faults::of(&language, &english);
        all.extend(faults.into_iter().map(|fault| format!("{tag}: {fault}")));
    }
    assert!(all.is_empty(), "{} faults:\n{}", all.len(), all.join("\n"));
}
