//! Whether a question gives its answer away (`docs/rules.md`, `answer.inQuestion`).

use crate::normalize::{is_in_word, normalize};

/// Whether a normal form stands in a text as words of their own: "Fahrrad" does not stand in
/// "Fahrradweg". A text without normal form shows nothing.
pub(super) fn stands_in(normal: &str, text: &str) -> bool {
    let Ok(text) = normalize(text) else {
        return false;
    };
    let is_apart = |character: Option<char>| !character.is_some_and(is_in_word);
    // From every character on, since what is found may overlap what is found.
    text.char_indices().any(|(place, _)| {
        let (before, rest) = text.split_at_checked(place).unwrap_or_default();
        rest.strip_prefix(normal).is_some_and(|after| {
            is_apart(before.chars().next_back()) && is_apart(after.chars().next())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_words_count() {
        for (normal, text, stands) in [
            ("fahrzeug", "Welches Fahrzeug war dein erstes?", true),
            ("fahrrad", "Welches Fahrzeug war dein erstes?", false),
            ("fahr", "Welches Fahrzeug war dein erstes?", false),
            ("2000", "What city were you in on New Year's 2000?", true),
            ("200", "What city were you in on New Year's 2000?", false),
            ("new year", "What city were you in on New Year's 2000?", true),
            ("aba", "ababa aba", true),
            ("город", "В каком ГОРОДЕ? Город!", true),
        ] {
            assert_eq!(stands_in(normal, text), stands, "{text}");
        }
    }
}
