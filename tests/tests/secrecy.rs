//! Answers leave nothing behind: a process that has enrolled and verified somebody has their
//! answers nowhere in its memory, in no form. Linux only, where a process can look at its child's.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::print_stdout,
    reason = "a test may stop by panicking, and its child speaks"
)]

#[path = "secrecy/child.rs"]
mod child;
#[path = "secrecy/memory.rs"]
mod memory;

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

/// What the person answers, and what they answer wrongly: long enough to be nobody else's bytes.
const ANSWERS: [&str; 4] = [
    "Zwölfpfündiger Spiegelkarpfen",
    "Οδός Ἀριστοτέλους ΔΕΚΑ",
    "Straße der Quittenkönige",
    "Ḱuṣṭhavighna Gaṇādhipa",
];
const WRONG: &str = "Vierzehnpfündiger Wels";

/// What the child does with the answers.
#[derive(Clone, Copy)]
enum Life {
    /// Enrols them, verifies them rightly, wrongly and ill-formed, and drops them.
    Honest,
    /// The same, and frees a copy of one that is not wiped.
    Leaking,
}

#[test]
fn nothing_of_an_answer_stays_in_memory() {
    let found = run(Life::Honest);
    assert!(found.is_empty(), "{found:?}");
}

/// Otherwise the test above would find nothing whatever happened.
#[test]
fn an_answer_that_is_freed_and_not_wiped_is_found() {
    assert!(run(Life::Leaking).iter().any(|form| form.starts_with("answer 0 as typed")));
}

/// Not a test of its own: what the two above run as a process.
#[test]
fn child() {
    if let Ok(life) = std::env::var("TWOGATE_SECRECY") {
        child::live(life == "leaking");
    }
}

/// Runs a child, and says which forms of which answers are in its memory when it has done.
fn run(life: Life) -> Vec<String> {
    let life = match life {
        Life::Honest => "honest",
        Life::Leaking => "leaking",
    };
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child", "--nocapture", "--test-threads=1"])
        .env("TWOGATE_SECRECY", life)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    for text in ANSWERS.into_iter().chain([WRONG]) {
        writeln!(input, "{}", child::disguise(text)).unwrap();
    }
    let mut output = BufReader::new(child.stdout.take().unwrap()).lines();
    output.find(|line| line.as_ref().unwrap().ends_with(child::READY)).unwrap().unwrap();
    let memory = memory::of(child.id());
    drop(input);
    assert!(child.wait().unwrap().success());
    assert!(memory.len() > 1 << 20, "a process is larger than that");
    let texts = ANSWERS.into_iter().chain([WRONG]).enumerate();
    texts.flat_map(|(index, text)| memory::forms_in(&memory, index, text)).collect()
}
