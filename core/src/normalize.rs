//! The normalizer `nickname-fold-1`: RFC 8266 nicknames made case-blind (`docs/rules.md`,
//! `question.normalize`). Two texts that a person would take for the same come out the same, in every
//! script and under every locale.

use alloc::string::String;

use icu_casemap::CaseMapper;
use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory, GeneralCategoryGroup};
use icu_properties::{CodePointMapData, CodePointSetData};
use unicode_normalization::UnicodeNormalization;
use writeable::Writeable;

use crate::code_points::code_points;
use crate::secret::{Secret, SecretText};

/// The name of these rules; a change in what they give gets another one.
pub(crate) const NORMALIZER: &str = "nickname-fold-1";

/// The Unicode version of the oldest table here, which must be that of the categories: what it does
/// not know is refused, so newer ones are never asked about anything new. A test compares them.
pub(crate) const UNICODE: &str = "18.0";

/// The most bytes that are looked at: compatibility forms can grow eighteenfold.
pub(crate) const LARGEST: usize = 1_024;
/// The most passes, the one that changes nothing included.
const PASSES: usize = 4;

/// A text in its normal form. Texts are equal when their normal forms are.
#[derive(Clone)]
pub struct Normalized {
    /// The normal form, UTF-8; empty where nothing visible is in the text.
    pub text: Secret,
    /// How many code points the text has as a person sees it: without what is invisible, with
    /// spaces tidied and characters composed, but before their case is folded.
    pub length: usize,
}

impl core::fmt::Debug for Normalized {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("Normalized(..)")
    }
}

/// Why a text has no normal form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NormalizeError {
    /// It has more than 1,024 bytes.
    #[error("the text has more than 1,024 bytes")]
    TooLong,
    /// It has a character that nobody can type, see or agree about, or is no UTF-8.
    #[error("the text has characters that no answer may have")]
    DisallowedCharacter,
    /// It still changes after four passes.
    #[error("the text has no stable normal form")]
    Unstable,
}

/// The normal form of an answer: `nickname-fold-1`, RFC 8266 nicknames made case-blind
/// (`docs/rules.md`, `question.normalize`). It has no rule of length but that of the bytes.
///
/// ```
/// use twogate::normalize_answer;
///
/// let street = normalize_answer("  Lange   STRASSE ".as_bytes())?;
/// assert_eq!(street.text.reveal(), normalize_answer("lange straße".as_bytes())?.text.reveal());
/// assert_eq!(street.length, 13);
/// # Ok::<(), twogate::NormalizeError>(())
/// ```
///
/// # Errors
///
/// [`NormalizeError`] where there is none.
pub fn normalize_answer(answer: &[u8]) -> Result<Normalized, NormalizeError> {
    let (text, length) = normal_form(answer)?;
    Ok(Normalized { text: text.into_secret(), length })
}

/// The normal form of a text that is no secret.
pub(crate) fn normalize(text: &str) -> Result<String, NormalizeError> {
    normal_form(text.as_bytes()).map(|(normal, _)| normal.into_string())
}

/// The normal form, and the length before folding.
pub(crate) fn normal_form(text: &[u8]) -> Result<(SecretText, usize), NormalizeError> {
    if text.len() > LARGEST {
        return Err(NormalizeError::TooLong);
    }
    let text = core::str::from_utf8(text).map_err(|_| NormalizeError::DisallowedCharacter)?;
    if text.chars().any(is_disallowed) {
        return Err(NormalizeError::DisallowedCharacter);
    }
    let mut current = SecretText::with_capacity(text.len());
    current.extend(text.chars().filter(|it| !is_ignorable(*it)));
    let mut length = None;
    for _ in 0..PASSES {
        let composed = compose(current.as_str());
        let length = *length.get_or_insert_with(|| code_points(composed.as_str()));
        let next = fold(composed.as_str());
        if next.as_str() == current.as_str() {
            return Ok((current, length));
        }
        current = next;
    }
    Err(NormalizeError::Unstable)
}

/// The first half of a pass: spaces tidied, compatibility forms composed.
fn compose(text: &str) -> SecretText {
    let mut tidied = SecretText::with_capacity(text.len());
    for word in text.split(|it| category(it) == GeneralCategory::SpaceSeparator) {
        if word.is_empty() {
            continue;
        }
        if !tidied.as_str().is_empty() {
            tidied.push(' ');
        }
        tidied.extend(word.chars());
    }
    let mut composed = SecretText::with_capacity(text.len());
    composed.extend(tidied.as_str().nfkc());
    composed
}

/// The second half: full case folding, composed again, without what is invisible.
fn fold(text: &str) -> SecretText {
    let mut folded = SecretText::with_capacity(text.len());
    // Writing into memory cannot fail.
    let _ = CaseMapper::new().fold(text).write_to(&mut folded);
    let mut composed = SecretText::with_capacity(text.len());
    composed.extend(folded.as_str().nfkc().filter(|it| !is_ignorable(*it)));
    composed
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

/// Whether a character is part of a word: a letter, a mark on one, or a decimal digit.
pub(crate) fn is_in_word(character: char) -> bool {
    const WORD: GeneralCategoryGroup = GeneralCategoryGroup::Letter
        .union(GeneralCategoryGroup::Mark)
        .union(GeneralCategoryGroup::DecimalNumber);
    WORD.contains(category(character))
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
}
