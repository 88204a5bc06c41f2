//! Which language somebody is answered in.

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::{Region, Script};

use crate::locale::{self, Locale};

/// Names by which a language is asked for too, and the tag that it has here: what is replaced in
/// today's registry, and languages that read one of ours more easily than English.
const ALIASES: &[(&str, &str)] =
    &[("iw", "he"), ("in", "id"), ("no", "nb"), ("nn", "nb"), ("sh", "sr")];

/// The language, out of those that there are, for what somebody asks for: a tag (BCP 47) such as
/// `pt-BR`, or the value of an `Accept-Language` header such as `de-CH, fr;q=0.8`. Never an error:
/// who asks for nothing that there is gets `en`.
///
/// Of each tag, first the exact one is looked for, then its language with its script, then its
/// language. A region says the script where a language has two (`zh-TW` is `zh-Hant`) and the
/// variety of Portuguese.
///
/// ```
/// use twogate_messages::negotiate;
///
/// assert_eq!(negotiate("de-AT"), "de");
/// assert_eq!(negotiate("tlh, zh-HK;q=0.9, fr;q=0.8"), "zh-Hant");
/// assert_eq!(negotiate("fr;q=0.2, sv;q=0.7"), "sv");
/// assert_eq!(negotiate("any other text"), "en");
/// ```
#[must_use]
pub fn negotiate(asked: &str) -> &'static str {
    language_for(asked).tag
}

/// The language for what somebody asks for.
pub(crate) fn language_for(asked: &str) -> &'static Locale {
    let mut wanted: Vec<(u16, &str)> = asked.split(',').filter_map(weighed).collect();
    // Stable: what weighs the same stays in the order in which it was asked for.
    wanted.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    wanted.iter().find_map(|(_, tag)| find(tag)).unwrap_or_else(locale::english)
}

/// The direction that texts run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir`: `ltr` or `rtl`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// The direction of the texts that somebody gets who asks for this: see [`negotiate`].
///
/// ```
/// use twogate_messages::{Direction, direction};
///
/// assert_eq!(direction("ar-EG"), Direction::RightToLeft);
/// assert_eq!(direction("de").word(), "ltr");
/// ```
#[must_use]
pub fn direction(asked: &str) -> Direction {
    language_for(asked).direction
}

/// The tags of all languages that there are, sorted.
#[must_use]
pub fn languages() -> impl ExactSizeIterator<Item = &'static str> {
    locale::all().iter().map(|locale| locale.tag)
}

/// A member of an `Accept-Language` header, with its weight in thousandths: nothing where it is
/// refused by a weight of 0, or has a weight that is none (RFC 9110, 12.4.2).
fn weighed(member: &str) -> Option<(u16, &str)> {
    let mut parts = member.split(';').map(str::trim);
    let tag = parts.next()?;
    let weight = match parts.next() {
        None => 1_000,
        Some(weight) => thousandths(weight.strip_prefix("q=").or(weight.strip_prefix("Q="))?)?,
    };
    (weight > 0).then_some((weight, tag))
}

/// `1`, `0.8` or `0.75` in thousandths.
fn thousandths(weight: &str) -> Option<u16> {
    let (whole, fraction) = weight.split_once('.').unwrap_or((weight, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let fraction: u16 = format!("{fraction:0<3}").parse().ok()?;
    match (whole, fraction) {
        ("0", _) => Some(fraction),
        ("1", 0) => Some(1_000),
        _ => None,
    }
}

/// The language of ours for a tag that is asked for.
fn find(tag: &str) -> Option<&'static Locale> {
    if let Some(exact) = locale::of(tag) {
        return Some(exact);
    }
    let asked: LanguageIdentifier = without_extensions(tag).parse().ok()?;
    let language = asked.language.as_str();
    let alias = ALIASES.iter().find(|(name, _)| *name == language);
    let language = alias.map_or(language, |(_, tag)| tag);
    let (script, region) = (asked.script.as_ref(), asked.region.as_ref());
    match (language, script.map(Script::as_str), region.map(Region::as_str)) {
        ("zh", Some("Hant"), _) | ("zh", None, Some("TW" | "HK" | "MO")) => locale::of("zh-Hant"),
        ("zh", ..) => locale::of("zh-Hans"),
        // Portuguese is that of Portugal everywhere but in Brazil (CLDR, parent locales).
        ("pt", _, None | Some("BR")) => locale::of("pt-BR").or_else(|| locale::of("pt-PT")),
        ("pt", ..) => locale::of("pt-PT").or_else(|| locale::of("pt-BR")),
        (_, script, _) => script
            .and_then(|script| locale::of(&format!("{language}-{script}")))
            .or_else(|| locale::of(language))
            // Whoever reads Serbian reads it in either script.
            .or_else(|| locale::of(&format!("{language}-Latn"))),
    }
}

/// A tag without what follows a subtag of one letter (RFC 5646, 2.2.6): a device says there how it
/// writes numbers, say.
fn without_extensions(tag: &str) -> &str {
    let is_divider = |c: char| c == '-' || c == '_';
    let mut end = 0_usize;
    for subtag in tag.split(is_divider) {
        let divider = usize::from(end > 0);
        if subtag.len() == 1 {
            break;
        }
        end = end.saturating_add(divider).saturating_add(subtag.len());
    }
    tag.get(..end).unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Design, section 11; RFC 9110 for the weights.
    #[test]
    fn what_is_asked_for_finds_its_language() {
        for (asked, tag) in [
            ("de", "de"),
            ("DE-de", "de"),
            ("de_DE", "de"),
            ("en-GB", "en"),
            ("iw", "he"),
            ("iw-IL", "he"),
            ("in", "id"),
            ("no", "nb"),
            ("nn-NO", "nb"),
            ("pt", "pt-BR"),
            ("pt-br", "pt-BR"),
            ("pt-PT", "pt-PT"),
            ("pt-AO", "pt-PT"),
            ("sr", "sr-Latn"),
            ("sr-RS", "sr-Latn"),
            ("sr-Latn-RS", "sr-Latn"),
            ("zh", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            ("zh-TW", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("zh-MO", "zh-Hant"),
            ("zh-Hant-HK", "zh-Hant"),
            ("zh-Hans-TW", "zh-Hans"),
            ("es-US", "es"),
            ("es-419", "es"),
            ("de-CH-1901", "de"),
            ("ar-EG-u-nu-latn", "ar"),
            ("zh-Hant-TW-x-other", "zh-Hant"),
            ("en-US-u-va-posix", "en"),
            ("de-x-other", "de"),
            ("x-de", "en"),
            ("-de", "en"),
        ] {
            assert_eq!(negotiate(asked), tag, "{asked}");
        }
    }

    #[test]
    fn the_heaviest_that_there_is_wins() {
        for (asked, tag) in [
            ("da, en-gb;q=0.8, en;q=0.7", "da"),
            ("en;q=0.7,da;q=0.75", "da"),
            ("fr;q=0, sv;q=0.001", "sv"),
            ("sv;q=1.000;x=1, fr;q=0.999", "sv"),
            ("fr;Q=0.5, sv;q=0.5", "fr"),
            ("tlh, x-private, it", "it"),
            ("*, fi;q=0.5", "fi"),
            ("fr;q=2, fi;q=0.1", "fi"),
            ("fr;q=0.1234, fi;q=0.1", "fi"),
            ("fr;q=-1, fi;q=0.1", "fi"),
        ] {
            assert_eq!(negotiate(asked), tag, "{asked}");
        }
    }

    #[test]
    fn any_other_text_is_english() {
        for asked in ["", ",", ";", "*", "xx", "en\0", "\u{2068}", "de ;q=", "q=1", "no such thing"]
        {
            assert_eq!(negotiate(asked), "en", "{asked:?}");
        }
        assert_eq!(negotiate(&"fr-".repeat(100_000)), "en");
    }

    #[test]
    fn two_languages_run_from_right_to_left() {
        let turned = |tag: &&str| direction(tag) == Direction::RightToLeft;
        assert_eq!(languages().filter(turned).collect::<Vec<_>>(), ["ar", "he"]);
        assert_eq!(direction("he-IL").word(), "rtl");
        assert_eq!(direction("fa"), Direction::LeftToRight);
    }
}
