//! Nothing is missing and nothing is left over: everything that can be asked for is asked for,
//! and what was asked for is compared with what the catalogues hold.

mod asked;
mod cases;
mod held;

use std::collections::BTreeSet;
use std::path::Path;

use twogate::predefined_questions;

use crate::catalogue::Catalogue;
use crate::locale::{self, Locale};
use crate::{Messages, languages};

/// With what is proved elsewhere, that a text whose argument is amiss stops the test that asks
/// for it, this shows that no reader ever sees an id or a variable instead of a text.
#[test]
fn what_is_asked_for_is_what_there_is() {
    for locale in locale::all() {
        let tag = locale.tag;
        // One of its own, since all tests of this process share the language's.
        let catalogue: &'static Catalogue = Box::leak(Box::new(Catalogue::new(locale)));
        asked::ask_for_everything(Messages::of(catalogue));
        let asked = catalogue.asked.lock().unwrap().clone();
        let held = held::texts(locale);
        let missing: BTreeSet<_> =
            asked.keys().filter(|name| !held.contains_key(*name)).cloned().collect();
        let left_over: Vec<_> = held.keys().filter(|name| !asked.contains_key(*name)).collect();
        assert_eq!(
            missing,
            owed(locale),
            "missing in {tag}, and not in its owed.txt, or the other way round"
        );
        assert_eq!(left_over, [""; 0], "nothing asks for these of {tag}");
        for (name, variables) in &held {
            let given: BTreeSet<_> = asked[name].iter().map(|name| (*name).to_owned()).collect();
            assert!(variables.is_subset(&given), "{tag}: {name} wants {variables:?}");
        }
    }
}

/// The names of the texts that a language owes, a line each: they are English until then, so that a
/// new text need not wait for forty translators. A release owes nothing.
fn owed(locale: &Locale) -> BTreeSet<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(locale.tag);
    let names = std::fs::read_to_string(file.join("owed.txt")).unwrap_or_default();
    names.lines().map(str::to_owned).collect()
}

fn owes(tag: &str) -> bool {
    !owed(locale::of(tag).unwrap()).is_empty()
}

/// The English questions are also an input of core's rules, and stand there too.
#[test]
fn the_questions_are_those_of_core() {
    let messages = Messages::english();
    for question in predefined_questions() {
        assert_eq!(messages.question(question.id), question.english);
    }
}

#[test]
fn every_language_has_the_same_prompts_in_its_own_words() {
    let english = asked::pages(Messages::english());
    for tag in languages().filter(|tag| *tag != "en") {
        let pages = asked::pages(Messages::new(tag));
        assert_eq!(pages.len(), english.len());
        for (page, english) in pages.iter().zip(&english) {
            // A language that owes nothing has no title of English.
            assert!(owes(tag) || page.title != english.title, "{tag}: {}", page.title);
            assert_eq!(page.body.len(), english.body.len(), "{tag}: {}", english.title);
        }
    }
}
