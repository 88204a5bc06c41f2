//! "Where do I add …" of ARCHITECTURE.md against the files that mention the section's example.

use crate::files::{files, text};
use crate::page;
use crate::page::spans;

/// Where every mention must be listed. Generated files, unit tests and the tests' own lists of
/// cases are not what somebody looks for; languages but English have what English has, or owe it.
const FOLDERS: [&str; 9] = [
    "core/src/",
    "messages/src/",
    "messages/locales/en/",
    "ffi-c/src/",
    "ffi-mobile/src/",
    "bindings-python/src/",
    "bindings-python/python/",
    "docs/rules.md",
    "tests/vectors/schema/",
];

#[test]
fn the_lists_of_files_are_complete() {
    let architecture = page("ARCHITECTURE.md").text;
    let sections: Vec<&str> = architecture.split("\n### … ").skip(1).collect();
    let mut examples = 0;
    let mut unlisted = Vec::new();
    for section in sections {
        let (title, list) = section.split_once('\n').unwrap();
        let Some(example) = spans(title).into_iter().next() else { continue };
        examples += 1;
        let listed = spans(list);
        let mentioning = mentioning(&example);
        assert!(!mentioning.is_empty(), "{example}: nothing mentions the example");
        for path in mentioning {
            let covers = |it: &String| *it == path || (it.ends_with('/') && path.starts_with(it));
            if !listed.iter().any(covers) {
                unlisted.push(format!("{title}: {path}"));
            }
        }
    }
    assert!(examples >= 8);
    assert!(unlisted.is_empty(), "\n{}", unlisted.join("\n"));
}

/// The files that mention a word in one of its spellings, before their tests.
fn mentioning(word: &str) -> Vec<String> {
    let spellings = spellings(word);
    let compared = |path: &String| FOLDERS.iter().any(|folder| path.starts_with(folder));
    let mentions = |path: &String| {
        let text = text(path);
        let text = text.split("#[cfg(test)]").next().unwrap();
        spellings.iter().any(|spelling| text.contains(spelling.as_str()))
    };
    let endings = [".rs", ".ftl", ".py", ".pyi", ".json", ".md"];
    files(&endings).into_iter().filter(compared).filter(mentions).collect()
}

/// `mustReenroll`, `MustReenroll`, `must_reenroll`, `must-reenroll`.
fn spellings(word: &str) -> Vec<String> {
    let mut snake = String::new();
    for letter in word.chars() {
        if letter.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    let pascal = word[..1].to_ascii_uppercase() + &word[1..];
    let snake = snake.replace('-', "_");
    vec![word.to_owned(), pascal, snake.replace('_', "-"), snake]
}
