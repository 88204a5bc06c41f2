//! The normalizer `nickname-fold-1`: RFC 8266 nicknames made case-blind (`docs/rules.md`,
//! `question.normalize`). Two texts that a person would take for the same come out the same, in every
//! script and under every locale.

use alloc::borrow::Cow;
use alloc::string::String;

use icu_casemap::CaseMapper;
use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory, GeneralCategoryGroup};
use icu_properties::{CodePointMapData, CodePointSetData};
use unicode_normalization::UnicodeNormalization;

/// The name of these rules; a change in what they give gets another one.
pub(crate) const NORMALIZER: &str = "nickname-fold-1";

/// The most bytes that are looked at: compatibility forms can grow eighteenfold.
const LARGEST: usize = 1_024;
/// The most passes, the one that changes nothing included.
const PASSES: usize = 4;

/// Why a text has no normal form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NormalizeError {
    /// It has more than 1,024 bytes.
    TooLong,
    /// It has a character that nobody can type, see or agree about.
    DisallowedCharacter,
    /// It still changes after four passes.
    Unstable,
}

/// The normal form of a text; empty where nothing visible is in it.
pub(crate) fn normalize(text: &str) -> Result<String, NormalizeError> {
    if text.len() > LARGEST {
        return Err(NormalizeError::TooLong);
    }
    if text.chars().any(is_disallowed) {
        return Err(NormalizeError::DisallowedCharacter);
    }
    let mut current: String = text.chars().filter(|it| !is_ignorable(*it)).collect();
    for _ in 0..PASSES {
        let next = pass(&current);
        if next == current {
            return Ok(current);
        }
        current = next;
    }
    Err(NormalizeError::Unstable)
}

fn pass(text: &str) -> String {
    let composed: String = collapse_spaces(text).nfkc().collect();
    let folded: Cow<'_, str> = CaseMapper::new().fold_string(&composed);
    folded.nfkc().filter(|it| !is_ignorable(*it)).collect()
}

/// Every space separator is a space; none at the ends, no two in a row.
fn collapse_spaces(text: &str) -> String {
    let mut collapsed = String::with_capacity(text.len());
    for word in text.split(|it| category(it) == GeneralCategory::SpaceSeparator) {
        if word.is_empty() {
            continue;
        }
        if !collapsed.is_empty() {
            collapsed.push(' ');
        }
        collapsed.push_str(word);
    }
    collapsed
}

/// Controls, separators of lines and paragraphs, what is not assigned, private use, and format
/// characters that leave a trace.
fn is_disallowed(character: char) -> bool {
    const NEVER: GeneralCategoryGroup = GeneralCategoryGroup::Control
        .union(GeneralCategoryGroup::LineSeparator)
        .union(GeneralCategoryGroup::ParagraphSeparator)
        .union(GeneralCategoryGroup::Unassigned)
        .union(GeneralCategoryGroup::PrivateUse)
        .union(GeneralCategoryGroup::Surrogate);
    let category = category(character);
    NEVER.contains(category) || (category == GeneralCategory::Format && !is_ignorable(character))
}

fn is_ignorable(character: char) -> bool {
    CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(character)
}

fn category(character: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_person_takes_for_the_same_is_the_same() {
        for (text, normal) in [
            ("  In  what\u{3000}city? ", "in what city?"),
            ("STRASSE", "strasse"),
            ("straße", "strasse"),
            ("ＡＢＣ", "abc"),
            ("ΟΔΟΣ", "οδοσ"),
            ("a\u{200d}b\u{ad}c", "abc"),
            ("e\u{301}", "é"),
            ("\u{a8}", "\u{308}"),
            ("   ", ""),
        ] {
            assert_eq!(normalize(text).as_deref(), Ok(normal), "{text:?}");
        }
    }

    #[test]
    fn what_nobody_can_type_is_refused() {
        for text in ["a\u{7}b", "a\nb", "a\u{2028}b", "\u{e000}", "\u{378}", "\u{600}1"] {
            assert_eq!(normalize(text), Err(NormalizeError::DisallowedCharacter), "{text:?}");
        }
        assert_eq!(normalize(&"a".repeat(1_025)), Err(NormalizeError::TooLong));
    }

    /// Every table here knows every character that the oldest of them assigns.
    #[test]
    fn a_normal_form_is_its_own_normal_form() {
        for character in (0..=u32::from(char::MAX)).filter_map(char::from_u32) {
            let text: String = ['a', character, 'b'].iter().collect();
            if let Ok(normal) = normalize(&text) {
                assert_eq!(normalize(&normal).as_ref(), Ok(&normal), "{character:?}");
            }
        }
    }
}
