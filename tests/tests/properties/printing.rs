//! Printing a document with its members in any order, and some of them twice.

use proptest::prelude::Rng as _;
use proptest::test_runner::TestRng;
use serde_json::Value;

/// Prints a document; at every object the members are shuffled, and one whose name is in `doubled`
/// is printed twice.
pub(crate) fn print_shuffled(document: &Value, doubled: &[&str], random: &mut TestRng) -> String {
    match document {
        Value::Object(members) => {
            let mut printed: Vec<String> = Vec::new();
            for (name, value) in members {
                let times = if doubled.contains(&name.as_str()) { 2 } else { 1 };
                for _ in 0..times {
                    let value = print_shuffled(value, doubled, random);
                    let place = (random.next_u32() as usize) % (printed.len() + 1);
                    printed.insert(place, format!("{}:{value}", Value::from(name.as_str())));
                }
            }
            format!("{{{}}}", printed.join(","))
        }
        Value::Array(items) => {
            let items: Vec<String> =
                items.iter().map(|item| print_shuffled(item, doubled, random)).collect();
            format!("[{}]", items.join(","))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => document.to_string(),
    }
}
