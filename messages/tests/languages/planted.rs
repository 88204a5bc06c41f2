//! The checks catch what they are for: each fault is planted once.

use crate::catalogue::{Catalogue, ENGLISH};
use crate::faults;

/// The faults of German after something was done to it, and its names, which begin each of them.
fn with(change: impl FnOnce(&mut Catalogue)) -> Vec<String> {
    let mut german = Catalogue::read("de");
    change(&mut german);
    faults::of(&german, &Catalogue::read(ENGLISH))
}

/// The faults after one line of one file was replaced.
fn with_line(line: &str, replaced: &str) -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/locales/de/");
    let mut found = 0;
    let faults = with(|german| {
        german.texts.clear();
        let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap()).collect();
        files.retain(|file| file.path().extension().is_some_and(|it| it == "ftl"));
        for file in files {
            let source = std::fs::read_to_string(file.path()).unwrap();
            let whole = source.lines().filter(|it| it.starts_with(line)).count();
            let lines: Vec<&str> =
                source.lines().map(|it| if it.starts_with(line) { replaced } else { it }).collect();
            found += whole;
            german.add(file.file_name().to_str().unwrap(), &(lines.join("\n") + "\n"));
        }
    });
    assert_eq!(found, 1, "{line} stands once in German");
    faults
}

#[test]
fn nothing_is_wrong_without_a_fault() {
    assert_eq!(with(|_| {}), [""; 0]);
}

#[test]
fn a_removed_line_is_caught() {
    let faults = with_line("reason-not-in-scope =", "");
    assert_eq!(faults, ["reason-not-in-scope is missing"]);
}

#[test]
fn a_wrong_variable_is_caught() {
    let faults = with_line("draft-too-short =", "draft-too-short = Mindestens { $least } Zeichen.");
    assert_eq!(faults, [r#"draft-too-short: has the variables ["least"], in English ["minimum"]"#]);
}

#[test]
fn an_english_copy_is_caught() {
    let faults = with_line("button-next =", "button-next = Next");
    assert_eq!(faults, ["button-next: is the same as in English"]);
}

#[test]
fn a_line_that_is_no_fluent_is_caught() {
    let faults = with_line("button-next =", "button-next = { $a");
    assert!(faults.iter().any(|it| it.contains("is no Fluent")), "{faults:?}");
    assert!(faults.contains(&"button-next is missing".to_owned()), "{faults:?}");
}

#[test]
fn a_text_that_stands_twice_is_caught() {
    let faults = with_line("button-next =", "button-next = Weiter\nbutton-next = Weiter");
    assert_eq!(faults, ["button-next stands twice"]);
}

#[test]
fn a_debt_is_taken_and_has_to_be_paid() {
    let owed = with(|german| {
        german.texts.remove("button-next");
        german.owed.push("button-next".to_owned());
    });
    assert_eq!(owed, [""; 0]);
    let paid = with(|german| german.owed.push("button-next".to_owned()));
    assert_eq!(paid, ["button-next is there, and in owed.txt"]);
    let unknown = with(|german| german.owed.push("button-none".to_owned()));
    assert_eq!(unknown, ["button-none is in owed.txt, and English has no such text"]);
}

#[test]
fn what_nobody_would_write_is_caught() {
    for (text, fault) in [
        ("Weiter ", "has space at its ends"),
        ("Weiter  geht es", "has two spaces on end"),
        ("Weite\u{308}r", "is not in NFC"),
        ("Weit\u{ad}er", "has a character that nobody sees"),
        ("Weiter...", "has three dots"),
        ("Вперёд", "В is not Latin"),
        ("Weiter with Teams", "has the English word with"),
        (
            "Weiter zum allernächsten Schritt dieser Überprüfung",
            "has 51 characters, and room for 48",
        ),
    ] {
        let faults = with(|german| {
            let next = german.texts.get_mut("button-next").unwrap();
            next.forms = vec![text.to_owned()];
        });
        assert_eq!(faults, [format!("button-next: {fault}")]);
    }
}

#[test]
fn an_english_word_among_other_letters_is_caught() {
    let mut arabic = Catalogue::read("ar");
    let next = arabic.texts.get_mut("button-next").unwrap();
    next.forms = vec![format!("{} now", next.forms[0])];
    let faults = faults::of(&arabic, &Catalogue::read(ENGLISH));
    assert_eq!(faults, ["button-next: has the English word now"]);
}

#[test]
fn a_form_that_no_number_takes_is_caught() {
    let few =
        with(|german| german.texts.get_mut("case-available").unwrap().keys.push("few".into()));
    assert_eq!(few, ["case-available: no number takes the form few"]);
    let none = with(|german| {
        let keys = &mut german.texts.get_mut("case-available").unwrap().keys;
        keys.retain(|key| key != "one");
    });
    assert_eq!(none, ["case-available: 1 takes the form one, which is missing"]);
}

#[test]
fn another_name_for_a_thing_is_caught() {
    let faults =
        with_line("method-security-questions =", "method-security-questions = Geheime Fragen");
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(faults[0].starts_with(
        "method-security-questions: without the term \u{201c}security questions\u{201d}"
    ));
}
