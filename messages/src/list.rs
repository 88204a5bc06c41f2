//! Lists of words: "a, b and c".

use crate::Messages;

/// How the items of a list belong together.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Join {
    /// All of them.
    And,
    /// Any of them.
    Or,
}

/// Joins items the way the language does.
pub(crate) fn join(messages: Messages, join: Join, items: &[String]) -> String {
    let id = match join {
        Join::And => "list-and",
        Join::Or => "list-or",
    };
    let word = |place: &str| messages.text(&format!("{id}-{place}"), &[]);
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first, second] => format!("{first}{}{second}", word("two")),
        [first @ .., last] => format!("{}{}{last}", first.join(&word("middle")), word("last")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_joined_by_length() {
        let list = |kind, items: &[&str]| {
            let items: Vec<String> = items.iter().map(|item| (*item).to_owned()).collect();
            join(Messages::english(), kind, &items)
        };
        assert_eq!(list(Join::Or, &[]), "");
        assert_eq!(list(Join::Or, &["a"]), "a");
        assert_eq!(list(Join::Or, &["a", "b"]), "a or b");
        assert_eq!(list(Join::And, &["a", "b"]), "a and b");
        assert_eq!(list(Join::And, &["a", "b", "c", "d"]), "a, b, c and d");
    }
}
