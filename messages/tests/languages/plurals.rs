//! The forms that a number takes (CLDR).

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::catalogue::Text;

/// A form that the language does not have, or one that is missing although a number that a person
/// may meet takes it.
pub(crate) fn faults(tag: &str, text: &Text, english: &Text) -> Option<String> {
    let named: Vec<&str> =
        text.keys.iter().map(String::as_str).filter(|key| key.parse::<u32>().is_err()).collect();
    let rules = rules(tag);
    let taken = |numbers: std::ops::RangeInclusive<u32>| {
        numbers.filter_map(|number| Some((number, word(&rules.select(number).ok()?))))
    };
    let unknown = |key: &&&str| **key != "other" && !taken(0..=1_000).any(|(_, it)| it == **key);
    if let Some(key) = named.iter().find(unknown) {
        return Some(format!("no number takes the form {key}"));
    }
    // Where English tells a number apart but no form, one form may do for all others: "at least 2".
    let names_forms = english.keys.iter().any(|key| key != "other" && key.parse::<u32>().is_err());
    if !names_forms || text.keys.is_empty() {
        return None;
    }
    // As many as there are methods.
    let is_there = |number: u32, form: &str| {
        named.contains(&form) || text.keys.iter().any(|key| *key == number.to_string())
    };
    taken(1..=7)
        .find(|(number, form)| !is_there(*number, form))
        .map(|(number, form)| format!("{number} takes the form {form}, which is missing"))
}

fn rules(tag: &str) -> PluralRules {
    let language: LanguageIdentifier = tag.parse().unwrap();
    let plain = LanguageIdentifier::from_parts(language.language, None, None, &[]);
    [language, plain]
        .into_iter()
        .find_map(|it| PluralRules::create(it, PluralRuleType::CARDINAL).ok())
        .unwrap_or_else(|| panic!("{tag}: CLDR has no rules"))
}

const fn word(category: &PluralCategory) -> &'static str {
    match *category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}
