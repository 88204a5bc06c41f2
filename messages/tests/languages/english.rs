//! No English word is left but names.

use icu_properties::CodePointMapData;
use icu_properties::props::Script;

use crate::catalogue::Text;
use crate::scripts::{is_latin, scripts};

/// What texts of other scripts write in Latin letters: names, and words that the language itself
/// writes so.
const NAMES: [&str; 7] = ["Office", "SMS", "IT", "ID", "email", "cloud", "name@example.org"];
/// Words of English that are none of any other of our languages.
const ENGLISH: [&str; 22] = [
    "the", "your", "with", "this", "that", "which", "their", "cannot", "been", "were", "would",
    "choose", "again", "what", "these", "those", "does", "know", "please", "should", "whose",
    "because",
];

/// An English word in a text.
pub(crate) fn fault(tag: &str, name: &str, text: &Text) -> Option<String> {
    if name.starts_with("license-") {
        return None;
    }
    let words = text.words();
    let mut words = words
        .split(|c: char| !(c.is_alphanumeric() || matches!(c, '@' | '.' | '-' | '\'')))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let english = if is_latin(scripts(tag)) {
        words.find(|word| ENGLISH.contains(&word.to_lowercase().as_str()))
    } else {
        words.find(|word| {
            // Japanese and Thai put no space between words of two scripts.
            let latin: String = word.chars().filter(|c| is_in_latin(*c)).collect();
            let is_example = word.ends_with("@example.org");
            latin.chars().any(char::is_alphabetic)
                && !is_example
                && !NAMES.contains(&latin.as_str())
        })
    };
    english.map(|word| format!("has the English word {word}"))
}

fn is_in_latin(c: char) -> bool {
    CodePointMapData::<Script>::new().get(c) == Script::Latin || matches!(c, '@' | '.')
}
