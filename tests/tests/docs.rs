//! What the pages say is so: the files they name exist, the examples run, the rules they cite are
//! listed, the words of the schemas are core's, and there is one version.
#![expect(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::string_slice,
    clippy::print_stdout,
    reason = "a test may stop by panicking, and says what it skipped"
)]

#[path = "docs/examples.rs"]
mod examples;
#[path = "docs/files.rs"]
mod files;
#[path = "docs/page.rs"]
mod page;
#[path = "docs/rules.rs"]
mod rules;
#[path = "docs/schemas.rs"]
mod schemas;
#[path = "c_abi/tools.rs"]
mod tools;
#[path = "docs/versions.rs"]
mod versions;
#[path = "docs/where_to_add.rs"]
mod where_to_add;

use std::collections::BTreeSet;

use files::{below, text, workspace_file};
use page::{Page, pages};

#[test]
fn every_link_leads_to_a_file() {
    let mut dead = Vec::new();
    let mut links = 0;
    for page in pages() {
        for link in page.links() {
            let path = link.split('#').next().unwrap();
            if path.contains("://") || path.is_empty() {
                continue;
            }
            links += 1;
            if !page.folder().join(path).exists() {
                dead.push(format!("{}: {link}", page.path));
            }
        }
    }
    assert!(dead.is_empty(), "\n{}", dead.join("\n"));
    assert!(links > 30);
}

/// What is right and not in a checkout: what a build makes, where Java looks, the name of a case.
const ELSEWHERE: [&str; 5] = [
    "target/",
    "linux-x86-64/",
    "darwin-aarch64/",
    "win32-x86-64/",
    "decide/fallback/phone-malformed",
];

#[test]
fn every_path_in_the_pages_exists() {
    let mut missing = Vec::new();
    let mut paths = 0;
    // `docs/rules.md` names files of other repositories.
    for page in pages().iter().filter(|page| page.path != "docs/rules.md") {
        for path in page.spans().into_iter().filter(|span| is_path(span)) {
            if ELSEWHERE.iter().any(|start| path.starts_with(start)) {
                continue;
            }
            paths += 1;
            // Of a pattern, the folder.
            let known = path.split('*').next().unwrap().trim_end_matches('/');
            if !page.folder().join(known).exists() && !workspace_file(known).exists() {
                missing.push(format!("{}: {path}", page.path));
            }
        }
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
    assert!(paths > 100);
}

/// Whether a code span is written like a path.
fn is_path(span: &str) -> bool {
    let of_paths = |it: char| it.is_ascii_alphanumeric() || "._-+*/".contains(it);
    span.contains('/') && !span.starts_with('/') && span.chars().all(of_paths)
}

#[test]
fn every_folder_is_in_the_readme() {
    let readme = text("README.md");
    let folders: Vec<String> =
        below("", 1).into_iter().filter(|path| path.ends_with('/')).collect();
    assert!(folders.contains(&String::from("core/")));
    for folder in folders {
        let name = folder.trim_end_matches('/');
        assert!(readme.contains(&format!("[{name}](")), "{name}");
    }
}

#[test]
fn every_make_target_in_the_pages_is_one() {
    let makefile = text("Makefile");
    let targets: BTreeSet<&str> = makefile
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(':').map(|(name, _)| name))
        .collect();
    let mut named = BTreeSet::new();
    for page in pages().iter().filter(|page| !page.path.contains('/')) {
        for code in page.spans().into_iter().chain(page.blocks().into_iter().map(|it| it.text)) {
            for line in code.lines().map(str::trim) {
                let Some((_, after)) = line.split_once("make ") else { continue };
                let target = after.split(|it: char| !it.is_ascii_lowercase() && it != '-').next();
                let target = target.unwrap().to_owned();
                assert!(targets.contains(target.as_str()), "{}: make {target}", page.path);
                named.insert(target);
            }
        }
    }
    assert!(named.is_superset(&["demo", "test"].map(String::from).into()));
}

/// The comments and vectors that cite rules: where, and which.
#[test]
fn every_rule_that_is_cited_is_listed() {
    let listed = rules::listed();
    let cited = rules::cited();
    assert!(cited.len() > 500);
    let unknown: BTreeSet<String> = cited
        .iter()
        .filter(|(_, rule)| !rules::is_listed(rule, &listed))
        .map(|(place, rule)| format!("{place}: {rule}"))
        .collect();
    let unknown: Vec<String> = unknown.into_iter().collect();
    assert!(unknown.is_empty(), "\n{}", unknown.join("\n"));
}

fn page(path: &str) -> Page {
    pages().into_iter().find(|page| page.path == path).unwrap_or_else(|| panic!("no {path}"))
}
