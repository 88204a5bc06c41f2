//! Runs a check over the cases of a folder.

use serde::de::DeserializeOwned;

use super::{Case, Cases, load};

/// Runs a check over all cases of a folder, and says how many passed.
///
/// # Panics
///
/// When one fails, or there is none, or a file has not as many as it says.
#[expect(clippy::print_stdout, reason = "a test that says how many cases it ran")]
pub fn run<G, E>(folder: &str, check: impl Fn(&G, &E) -> Result<(), String>)
where
    Cases<G, E>: DeserializeOwned,
{
    let mut passed = 0;
    let mut failures = Vec::new();
    for file in load::<Cases<G, E>>(folder, "") {
        assert_eq!(file.content.schema, format!("{folder}-1"));
        assert_eq!(file.content.cases.len(), file.content.count, "{}", file.name);
        for Case { id, given, expect, .. } in &file.content.cases {
            match check(given, expect) {
                Ok(()) => passed += 1,
                Err(difference) => failures.push(format!("{}/{id}: {difference}", file.name)),
            }
        }
    }
    println!("{folder}: {passed} passed, {} failed", failures.len());
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
    assert!(passed > 0);
}

/// Says what two values are where they are not equal.
///
/// # Errors
///
/// Both values.
pub fn compare<T: PartialEq + std::fmt::Debug>(expected: &T, actual: &T) -> Result<(), String> {
    if expected == actual { Ok(()) } else { Err(format!("expected {expected:?}, got {actual:?}")) }
}
