//! The languages, each with its catalogues.

/// A language that Twogate speaks.
#[derive(Debug)]
pub(crate) struct Locale {
    /// The language's tag (BCP 47), also the name of its folder under `locales/`.
    pub(crate) tag: &'static str,
    /// Its Fluent catalogues, one per topic.
    pub(crate) sources: &'static [&'static str],
}

/// Reads a language's catalogues. A macro because `include_str!` takes literals only.
macro_rules! locale {
    ($tag:literal) => {
        Locale {
            tag: $tag,
            sources: &[
                include_str!(concat!("../locales/", $tag, "/messages.ftl")),
                include_str!(concat!("../locales/", $tag, "/reasons.ftl")),
                include_str!(concat!("../locales/", $tag, "/methods.ftl")),
                include_str!(concat!("../locales/", $tag, "/checks.ftl")),
                include_str!(concat!("../locales/", $tag, "/fixes.ftl")),
                include_str!(concat!("../locales/", $tag, "/questions.ftl")),
                include_str!(concat!("../locales/", $tag, "/words.ftl")),
                include_str!(concat!("../locales/", $tag, "/case.ftl")),
                include_str!(concat!("../locales/", $tag, "/drafts.ftl")),
            ],
        }
    };
}

/// The reference, and the language of whoever speaks none of the others.
pub(crate) const ENGLISH: &Locale = &locale!("en");

/// All languages.
pub(crate) const LOCALES: &[&Locale] = &[ENGLISH];

/// The language of a tag; English for a tag that is not in the table.
pub(crate) fn of(tag: &str) -> &'static Locale {
    LOCALES.iter().find(|locale| locale.tag.eq_ignore_ascii_case(tag)).copied().unwrap_or(ENGLISH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_found_in_any_case() {
        assert_eq!(of("en").tag, "en");
        assert_eq!(of("EN").tag, "en");
    }

    #[test]
    fn any_other_text_is_english() {
        for tag in ["", "xx", "de-DE", "en\0", "\u{2068}", "no such language"] {
            assert_eq!(of(tag).tag, "en", "{tag:?}");
        }
    }
}
