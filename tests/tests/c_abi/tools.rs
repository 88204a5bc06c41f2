//! Compilers and other tools: found or, under `STRICT=1`, missed loudly.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Whether a tool is there. Without it the test is skipped and says so; under `STRICT=1` nothing
/// may be skipped.
pub(crate) fn has(tool: &str, for_what: &str) -> bool {
    let found = std::env::var_os("PATH").is_some_and(|paths| {
        std::env::split_paths(&paths).any(|folder| folder.join(tool).is_file())
    });
    if !found {
        let strict = std::env::var_os("STRICT").is_some_and(|value| value == "1");
        assert!(!strict, "{tool} is needed for {for_what}");
        println!("skipped {for_what}: there is no {tool}");
    }
    found
}

/// The C compiler, or the C++ compiler for a C++ standard.
pub(crate) fn compiler(standard: &str) -> String {
    let (variable, default) =
        if standard.starts_with("c++") { ("CXX", "g++") } else { ("CC", "gcc") };
    std::env::var(variable).unwrap_or_else(|_| default.to_owned())
}

/// Runs a command to its success, and gives what it printed.
pub(crate) fn run(command: &mut Command) -> String {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{}: {error}", command.get_program().display()));
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{command:?}: {}\n{printed}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stderr)
    );
    printed
}

/// A command with its arguments.
pub(crate) fn command<A: AsRef<OsStr>>(program: impl AsRef<OsStr>, arguments: &[A]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments);
    command
}

/// The folder of the workspace.
pub(crate) fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// A folder of this run, made if need be.
pub(crate) fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("c").join(name);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}
