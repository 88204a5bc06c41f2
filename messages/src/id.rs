//! The name under which a catalogue holds the text of a word.

/// The Fluent id of a word of a list: `reason` and `notInScope` make `reason-not-in-scope`.
pub(crate) fn of(list: &str, word: &str) -> String {
    format!("{list}-{}", kebab(word))
}

/// A word as ids write it: `notInScope` is `not-in-scope`.
pub(crate) fn kebab(word: &str) -> String {
    let mut id = String::new();
    for character in word.chars() {
        if character.is_ascii_uppercase() {
            id.push('-');
        }
        id.push(character.to_ascii_lowercase());
    }
    id
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn a_word_becomes_kebab_case() {
        assert_eq!(of("reason", "notInScope"), "reason-not-in-scope");
        assert_eq!(of("license", "azureAdPremiumP1"), "license-azure-ad-premium-p1");
        assert_eq!(of("question", "cityNewYear2000"), "question-city-new-year2000");
        assert_eq!(of("check", "account"), "check-account");
    }
}
