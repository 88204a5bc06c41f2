//! The examples of the README: run here, by rustdoc (`src/lib.rs`), or as part of a program that a
//! test runs.

use twogate::{Explanation, Ledger, Policy, Timestamp, User};
use twogate_messages::Messages;

use crate::files::{text, workspace_file};
use crate::page;
use crate::tools::{command, compiler, has, run, scratch, workspace};

/// When the demo is.
const NOW: Timestamp = Timestamp::from_millis(1_788_253_200_000);

/// The example of a language: the only block of it.
fn example(language: &str) -> String {
    let mut blocks = page("README.md").blocks().into_iter().filter(|it| it.language == language);
    let block = blocks.next().unwrap_or_else(|| panic!("no example in {language}"));
    assert!(blocks.next().is_none(), "{language}: one example");
    block.text
}

#[test]
fn rust_is_run_by_rustdoc() {
    assert!(example("rust").contains("fn main()"));
    assert!(text("tests/src/lib.rs").contains(r#"#[doc = include_str!("../../README.md")]"#));
}

#[test]
fn c_compiles_and_says_what_the_readme_says() {
    let compiler = compiler("c99");
    if !has(&compiler, "the README's example in C") {
        return;
    }
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| String::from("cargo"));
    let mut build = command(cargo, &["build", "--quiet", "--package", "twogate-ffi-c"]);
    run(build.current_dir(workspace()));
    let libraries = scratch("readme").join("../../../debug").canonicalize().unwrap();

    let source = scratch("readme").join("example.c");
    std::fs::write(&source, example("c")).unwrap();
    let program = source.with_extension("");
    let mut compile = command(compiler, &["-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Werror"]);
    compile.arg(format!("-I{}", workspace_file("include").display()));
    compile.arg(&source).arg("-o").arg(&program);
    // Cargo names the shared library without its number, by which a program looks for it.
    compile.arg(libraries.join("libtwogate.a"));
    compile.args(["-lgcc_s", "-lutil", "-lrt", "-lpthread", "-lm", "-ldl"]);
    run(&mut compile);

    let printed = run(&mut command(&program, &[""; 0]));
    assert_eq!(printed, "insufficientMethods\n");
    assert!(text("README.md").contains(&format!("It prints `{}`.", printed.trim())));
}

/// The docstring is a doctest of the Python package; the forms are built, run and compared with what
/// they print.
#[test]
fn the_others_stand_in_sources_that_are_run() {
    for (language, path) in [
        ("python", "bindings-python/python/twogate/__init__.py"),
        ("swift", "examples/contoso/swift/Sources/Form/main.swift"),
        ("kotlin", "examples/contoso/kotlin/src/main/kotlin/contoso/Form.kt"),
    ] {
        let (example, source) = (example(language), text(path));
        let indented = |indent: usize| -> String {
            let indent = " ".repeat(indent);
            let line = |line: &str| {
                if line.is_empty() { String::from("\n") } else { format!("{indent}{line}\n") }
            };
            example.lines().map(line).collect()
        };
        assert!(
            [0, 4].iter().any(|it| source.contains(&indented(*it))),
            "{language}: not in {path}"
        );
    }
}

#[test]
fn the_case_is_what_the_demo_prints() {
    let [_, case] = demo();
    let mut lines = case.lines();
    let person = lines.next().unwrap();
    assert!(text("Makefile").contains(&format!("\nDEMO_USER ?= {person}\n")));
    let explanation = explained(person);
    let story = Messages::english().without_isolation().tell(person, &explanation);
    let mut told = story.iter().skip(1).map(|line| line.text.as_str());
    let mut gap = false;
    for line in lines {
        if line == "…" {
            gap = true;
        } else if gap {
            assert!(told.any(|it| it == line), "{line}");
            gap = false;
        } else {
            assert_eq!(told.next(), Some(line));
        }
    }
    assert!(gap || told.next().is_none(), "the case goes on");
}

#[test]
fn the_table_is_what_the_demo_prints() {
    let [table, _] = demo();
    let messages = Messages::english().without_isolation();
    for row in table.lines() {
        let cells: Vec<&str> = row.split("  ").map(str::trim).filter(|it| !it.is_empty()).collect();
        let explanation = explained(cells[0]);
        let mut expected = vec![cells[0].to_owned(), messages.verdict(explanation.verdict)];
        expected.extend(explanation.reason.map(|reason| messages.reason(reason)));
        expected.extend(explanation.fixes.iter().map(|fix| messages.fix(fix)));
        assert_eq!(cells, expected);
    }
}

/// What the README shows of the demo: the table and the case.
fn demo() -> [String; 2] {
    let blocks = page("README.md").blocks().into_iter().filter(|it| it.language == "text");
    let texts: Vec<String> = blocks.map(|block| block.text).collect();
    texts.try_into().unwrap()
}

fn policy() -> Policy {
    Policy::from_json(&text("examples/contoso/policy.json")).unwrap()
}

fn explained(id: &str) -> Explanation {
    let ledgers: serde_json::Value =
        serde_json::from_str(&text("examples/contoso/ledgers.json")).unwrap();
    let ledger = ledgers.get(id).map(|it| Ledger::from_json(&it.to_string()).unwrap());
    let policy = policy();
    policy.explain_with(&user(id), NOW, policy.throttle(ledger.as_ref(), NOW))
}

fn user(id: &str) -> User {
    let users: Vec<serde_json::Value> =
        serde_json::from_str(&text("examples/contoso/users.json")).unwrap();
    let user = users.iter().find(|user| user["id"] == id).unwrap_or_else(|| panic!("no {id}"));
    User::from_json(&user.to_string()).unwrap()
}
