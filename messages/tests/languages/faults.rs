//! All that can be wrong with a language's texts.

use unicode_normalization::is_nfc;

use crate::catalogue::{Catalogue, Text, without_arguments};
use crate::{english, plurals, scripts, terms};

/// All that is wrong with a language.
pub(crate) fn of(language: &Catalogue, english: &Catalogue) -> Vec<String> {
    let mut faults = language.faults.clone();
    if language.glossary.name.is_empty() {
        faults.push("the glossary has no name of the language".to_owned());
    }
    faults.extend(missing(language, english));
    for (name, text) in &language.texts {
        let Some(model) = english.texts.get(name) else {
            faults.push(format!("{name}: English has no such text"));
            continue;
        };
        let found = [
            beside(text, model),
            written(name, text, model),
            too_long(name, text),
            copied(name, text, model, language),
            plurals::faults(&language.tag, text, model),
            scripts::fault(&language.tag, name, text, &language.glossary.same),
            english::fault(&language.tag, name, text),
        ];
        faults.extend(found.into_iter().flatten().map(|fault| format!("{name}: {fault}")));
    }
    faults.extend(terms::faults(language, english));
    faults
}

/// Texts that are not there and not owed, and texts that are there and owed.
fn missing(language: &Catalogue, english: &Catalogue) -> Vec<String> {
    let is_owed = |name: &String| language.owed.contains(name);
    let mut faults = Vec::new();
    for name in english.texts.keys() {
        match (language.texts.contains_key(name), is_owed(name)) {
            (true, true) => faults.push(format!("{name} is there, and in owed.txt")),
            (false, false) => faults.push(format!("{name} is missing")),
            (true, false) | (false, true) => {}
        }
    }
    let unknown = language.owed.iter().filter(|name| !english.texts.contains_key(*name));
    faults
        .extend(unknown.map(|name| format!("{name} is in owed.txt, and English has no such text")));
    faults
}

/// The same file, variables and paragraphs as in English.
fn beside(text: &Text, model: &Text) -> Option<String> {
    let paragraphs = |text: &Text| text.forms.iter().map(|it| it.matches("\n\n").count()).max();
    if text.file != model.file {
        Some(format!("stands in {}, in English in {}", text.file, model.file))
    } else if text.variables != model.variables {
        Some(format!("has the variables {:?}, in English {:?}", text.variables, model.variables))
    } else if paragraphs(text) != paragraphs(model) {
        Some("has other paragraphs than in English".to_owned())
    } else {
        None
    }
}

/// Each form is a text as one writes it.
fn written(name: &str, text: &Text, model: &Text) -> Option<String> {
    // What joins the items of a list has its spaces, and may be nothing.
    let joins = name.starts_with("list-");
    let is_invisible = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
    };
    for form in &text.forms {
        let fault = if !is_nfc(form) {
            "is not in NFC"
        } else if !joins && form.trim() != form {
            "has space at its ends"
        } else if !joins && form.is_empty() {
            "is empty"
        } else if form.contains("  ") {
            "has two spaces on end"
        } else if form.contains(is_invisible) {
            "has a character that nobody sees"
        } else if form.contains("...") && !model.words().contains("...") {
            "has three dots"
        } else {
            continue;
        };
        return Some(fault.to_owned());
    }
    None
}

/// What stands on a button, in a table or over a page has little room.
fn too_long(name: &str, text: &Text) -> Option<String> {
    let (id, part) = name.split_once('.').unwrap_or((name, ""));
    let most = match (id.split_once('-').map_or(id, |(list, _)| list), part) {
        ("state" | "outcome" | "verdict" | "audit", "") => 36,
        ("button" | "method", "") | ("field", "label") | ("prompt", "field" | "again") => 48,
        (_, "title") => 80,
        _ => return None,
    };
    let longest = text.forms.iter().map(|form| form.chars().count()).max()?;
    (longest > most).then(|| format!("has {longest} characters, and room for {most}"))
}

/// Nothing is left in English, but names and what the glossary says is the same.
fn copied(name: &str, text: &Text, model: &Text, language: &Catalogue) -> Option<String> {
    let allowed = language.glossary.same.iter().any(|same| same == name);
    let same = text.forms == model.forms;
    if allowed && !same {
        Some("is in the glossary's `same`, and is not the same".to_owned())
    } else if same && !allowed && has_words(name, text) {
        Some("is the same as in English".to_owned())
    } else {
        None
    }
}

fn has_words(name: &str, text: &Text) -> bool {
    // The names of products.
    let is_name = name.starts_with("license-") && !text.words().contains('(');
    !is_name && text.forms.iter().any(|form| without_arguments(form).contains(char::is_alphabetic))
}
