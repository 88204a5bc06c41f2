//! The script of a language.

use icu_properties::CodePointMapData;
use icu_properties::props::Script;
use unic_langid::LanguageIdentifier;

use crate::catalogue::Text;

/// A text in another script than the language's. Names, addresses and codes are Latin everywhere.
pub(crate) fn fault(tag: &str, name: &str, text: &Text, same: &[String]) -> Option<String> {
    let scripts = scripts(tag);
    let table = CodePointMapData::<Script>::new();
    let words = text.words();
    let mut letters = words.chars().filter(|c| c.is_alphabetic()).peekable();
    letters.peek()?;
    let is_own = |c: char| scripts.contains(&table.get(c));
    if is_latin(scripts) {
        let foreign = letters.find(|c| !is_own(*c) && table.get(*c) != Script::Common)?;
        return Some(format!("{foreign} is not Latin"));
    }
    let is_name = name.starts_with("license-") || same.iter().any(|it| it == name);
    (!is_name && !letters.any(is_own)).then(|| "has no letter of the language's script".to_owned())
}

pub(crate) fn is_latin(scripts: &[Script]) -> bool {
    scripts == [Script::Latin]
}

/// What a language is written in.
pub(crate) fn scripts(tag: &str) -> &'static [Script] {
    let language: LanguageIdentifier = tag.parse().unwrap();
    match language.language.as_str() {
        "ar" => &[Script::Arabic],
        "bg" | "kk" | "ru" | "uk" => &[Script::Cyrillic],
        "el" => &[Script::Greek],
        "he" => &[Script::Hebrew],
        "hi" => &[Script::Devanagari],
        "ja" => &[Script::Han, Script::Hiragana, Script::Katakana],
        "ko" => &[Script::Hangul],
        "th" => &[Script::Thai],
        "zh" => &[Script::Han],
        _ => &[Script::Latin],
    }
}
