//! The rules: which `docs/rules.md` lists, and which comments and vectors cite.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::files::{files, text};
use crate::page::spans;

/// The headings of `docs/rules.md` that are rules.
pub(crate) fn listed() -> BTreeSet<String> {
    let rules = text("docs/rules.md");
    let names = rules.lines().filter_map(|line| line.strip_prefix("### "));
    names.map(str::to_owned).collect()
}

/// Whether a rule is listed, or a family of rules: `question` for all of `question.…`.
pub(crate) fn is_listed(rule: &str, listed: &BTreeSet<String>) -> bool {
    let family = format!("{rule}.");
    listed.contains(rule) || listed.iter().any(|name| name.starts_with(&family))
}

/// The rules that comments and vectors cite, each with where.
pub(crate) fn cited() -> Vec<(String, String)> {
    let mut cited = Vec::new();
    let families: BTreeSet<String> =
        listed().iter().filter_map(|it| it.split('.').next()).map(str::to_owned).collect();
    let endings = [".rs", ".py", ".pyi", ".c", ".h", ".ftl", ".swift", ".kt", ".cedar", ".rego"];
    for path in files(&endings) {
        for comment in comments(&text(&path)) {
            cited.extend(
                in_comment(&comment, &families).into_iter().map(|rule| (path.clone(), rule)),
            );
        }
    }
    for path in files(&[".json"]).into_iter().filter(|path| path.starts_with("tests/vectors/")) {
        if !path.contains("/schema/") {
            in_vectors(&serde_json::from_str(&text(&path)).unwrap(), &path, &mut cited);
        }
    }
    cited
}

/// Comments, each as one line.
fn comments(source: &str) -> Vec<String> {
    let mut comments = Vec::new();
    let mut current = String::new();
    for line in source.lines().map(str::trim_start) {
        let comment = ["//!", "///", "//", "#", "* "].iter().find_map(|it| line.strip_prefix(it));
        match comment {
            Some(words) => {
                current.push_str(words.trim_start());
                current.push(' ');
            }
            None => comments.push(std::mem::take(&mut current)),
        }
    }
    comments.push(current);
    comments.retain(|comment| comment.contains('`') && !comment.contains("```"));
    comments
}

/// The rules that a comment names: what follows the name of the list, "(`docs/rules.md`, `fix`)", all
/// that stands alone in brackets, "(`gate.app`, `guest`)", and anywhere the names of known families.
fn in_comment(comment: &str, families: &BTreeSet<String>) -> Vec<String> {
    let mut names: BTreeSet<String> = BTreeSet::new();
    for inside in comment.split('(').skip(1).filter_map(|it| it.split(')').next()) {
        let others: String = inside.split('`').step_by(2).collect();
        let alone = others.chars().all(|it| it == ',' || it == ' ') || others == " and ";
        let bracketed = spans(inside);
        let is_list = bracketed.first().is_some_and(|it| it == "docs/rules.md");
        let are_ids = bracketed.iter().all(|it| is_id(it))
            && bracketed.iter().any(|it| it.contains(['.', '-']));
        if alone && (is_list || are_ids) {
            names.extend(bracketed);
        }
    }
    names.extend(spans(comment).into_iter().filter(|span| {
        is_id(span) && span.split_once('.').is_some_and(|(family, _)| families.contains(family))
    }));
    names.remove("docs/rules.md");
    names.into_iter().collect()
}

/// Whether a name is written like a rule's, and is no file's.
fn is_id(name: &str) -> bool {
    const FILES: [&str; 8] = [".rs", ".md", ".json", ".toml", ".py", ".h", ".cedar", ".rego"];
    name.chars().all(|it| it.is_ascii_alphabetic() || it == '.' || it == '-')
        && name.starts_with(|it: char| it.is_ascii_lowercase())
        && !FILES.iter().any(|ending| name.ends_with(ending))
}

fn in_vectors(value: &Value, path: &str, cited: &mut Vec<(String, String)>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| in_vectors(item, path, cited)),
        Value::Object(members) => {
            if let (Some(Value::String(rule)), Some(_)) =
                (members.get("rule"), members.get("given"))
            {
                cited.push((path.to_owned(), rule.clone()));
                return;
            }
            members.values().for_each(|member| in_vectors(member, path, cited));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn citations_are_found() {
    let families = BTreeSet::from([String::from("gate")]);
    let found = |comment: &str| in_comment(comment, &families).join(" ");
    assert_eq!(found("One gate (`docs/rules.md`, `gate.app`)."), "gate.app");
    assert_eq!(found("One gate (`docs/rules.md`, `gate`)."), "gate");
    assert_eq!(found("One (`fix.app`, `guest`), as `gate.user` says."), "fix.app gate.user guest");
    assert_eq!(
        found("Catches panics (`guard.rs`), see (`Option`), `user.id` and (as `it.is`)."),
        ""
    );
    let comment = comments("fn a() {}\n/// One gate (`docs/rules.md`,\n/// `gate.app`).\n");
    assert_eq!(found(&comment[0]), "gate.app");
}
