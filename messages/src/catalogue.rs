//! One language's texts, ready to be formatted.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::locale::Locale;

/// An argument of a text: its name and its value.
pub(crate) type Argument<'a> = (&'static str, FluentValue<'a>);

/// The catalogue of one language, parsed.
pub(crate) struct Catalogue {
    tag: &'static str,
    bundle: FluentBundle<FluentResource>,
    /// What was asked for, with which arguments: the tests compare it with what there is.
    #[cfg(test)]
    pub(crate) asked: std::sync::Mutex<std::collections::BTreeMap<String, Vec<&'static str>>>,
}

impl Catalogue {
    /// Parses a language's catalogue. What does not parse is left out, and so falls back to
    /// English; the tests see to it that all of it parses.
    pub(crate) fn new(locale: &Locale) -> Self {
        let language: LanguageIdentifier = locale.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        let resource = FluentResource::try_new(locale.source());
        bundle.add_resource_overriding(resource.unwrap_or_else(|(sound, _)| sound));
        Self {
            tag: locale.tag,
            bundle,
            #[cfg(test)]
            asked: std::sync::Mutex::default(),
        }
    }

    /// The language's tag.
    pub(crate) fn tag(&self) -> &'static str {
        self.tag
    }

    /// The text of a name: an id, or an id, a dot and one of its parts. `None` when the catalogue
    /// has none.
    pub(crate) fn find(&self, name: &str, arguments: &[Argument<'_>]) -> Option<String> {
        let pattern = match name.split_once('.') {
            None => self.bundle.get_message(name)?.value()?,
            Some((id, part)) => self.bundle.get_message(id)?.get_attribute(part)?.value(),
        };
        #[cfg(test)]
        self.record(name, arguments);
        #[cfg(test)]
        let given = arguments.to_vec();
        let arguments: FluentArgs<'_> = arguments.iter().cloned().collect();
        // A text with an argument amiss is still the best there is: it names the argument.
        let mut amiss = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut amiss);
        #[cfg(test)]
        {
            assert_eq!(amiss, [], "{name}");
            assert_isolated(name, &text, &given);
        }
        Some(text.into_owned())
    }

    #[cfg(test)]
    pub(crate) fn record(&self, name: &str, arguments: &[Argument<'_>]) {
        let arguments = arguments.iter().map(|(argument, _)| *argument).collect();
        self.asked.lock().unwrap().insert(name.to_owned(), arguments);
    }
}

/// Every argument that stands in a text stands there between marks, so that the text around it
/// cannot turn it round. A text that is nothing but its argument needs none.
#[cfg(test)]
fn assert_isolated(name: &str, text: &str, arguments: &[Argument<'_>]) {
    for (argument, value) in arguments {
        let FluentValue::String(value) = value else { continue };
        let marked = format!("\u{2068}{value}\u{2069}");
        let is_there = !value.is_empty() && text != value && text.contains(&**value);
        assert!(
            !is_there || text.contains(&marked),
            "{name}: {argument} is not isolated in {text:?}"
        );
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Catalogue").field("tag", &self.tag).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use crate::locale;

    #[test]
    fn a_name_that_is_none_has_no_text() {
        let catalogue = locale::of("en").unwrap().catalogue();
        for name in ["no-such-id", "check-account.none", "check-account", "", ".", "a.b.c"] {
            assert_eq!(catalogue.find(name, &[]), None);
        }
    }
}
