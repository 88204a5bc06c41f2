//! Names and banned terms in a password (`docs/rules.md`, `password.names`, `password.banned`,
//! `password.score`).

use alloc::string::String;
use alloc::vec::Vec;

use super::PasswordProblem;
use super::normal::{NormalPassword, normal_form};
use crate::word::PasswordProblemCode;

/// The fewest code points of a name that is looked for (`password.names`).
const SHORTEST_NAME: usize = 4;
/// The fewest points of a password (`password.score`).
const FEWEST_POINTS: usize = 5;
/// The most code points of a password with fewer points: four terms of sixteen each
/// (`policy.bannedTerms`).
const LONGEST_WEAK: usize = 64;

impl NormalPassword {
    /// A name stands in the password.
    pub(super) fn name_problem(&self, names: &[&str]) -> Option<PasswordProblem> {
        let stands = names.iter().any(|name| contains(self.as_slice(), name.trim()));
        stands.then(|| PasswordProblem::new(PasswordProblemCode::ContainsName))
    }

    /// The password is a term, or is mostly made of terms; the first says the second as well.
    pub(super) fn term_problem(&self, terms: &[String]) -> Option<PasswordProblem> {
        let password = self.as_slice();
        if terms.iter().any(|term| is_near(password, term)) {
            return Some(PasswordProblem::new(PasswordProblemCode::Banned));
        }
        if password.len() > LONGEST_WEAK {
            return None;
        }
        let points = points(password, terms);
        // Where no term stands in it, it is merely short, and told so.
        (points < FEWEST_POINTS && points < password.len()).then(|| {
            let problem = PasswordProblem::new(PasswordProblemCode::TooWeak);
            problem.minimum(FEWEST_POINTS).actual(points)
        })
    }
}

fn contains(password: &[char], name: &str) -> bool {
    let length = name.chars().count();
    length >= SHORTEST_NAME
        && password.windows(length).any(|run| run.iter().copied().eq(normal_form(name)))
}

/// Whether one insertion, deletion or substitution at most makes one of the other: then all but
/// one character of the longer stand at its start or its end in both.
fn is_near(password: &[char], term: &str) -> bool {
    let characters = password.iter().copied();
    let at_start = common(characters.clone(), normal_form(term));
    let at_end = common(characters.rev(), normal_form(term).rev());
    let length = term.chars().count();
    length.abs_diff(password.len()) <= 1
        && at_start.saturating_add(at_end).saturating_add(1) >= length.max(password.len())
}

/// With how many same characters both begin.
fn common(one: impl Iterator<Item = char>, other: impl Iterator<Item = char>) -> usize {
    one.zip(other).take_while(|(one, other)| one == other).count()
}

/// The fewest points of a password: one for each banned term, one for each character beside them,
/// in the reading that gives the fewest.
fn points(password: &[char], terms: &[String]) -> usize {
    // The fewest points of the first character, the first two, and so on.
    let mut fewest = Vec::with_capacity(password.len().saturating_add(1));
    fewest.push(0_usize);
    for end in 1..=password.len() {
        let read = password.get(..end).unwrap_or_default();
        let before_term = terms
            .iter()
            .filter_map(|term| end.checked_sub(length_at_end(read, term)?))
            .filter_map(|start| fewest.get(start));
        let before = before_term.chain(fewest.last()).min().copied().unwrap_or(0);
        fewest.push(before.saturating_add(1));
    }
    fewest.last().copied().unwrap_or(0)
}

/// The length of a term, where a text ends with it.
fn length_at_end(text: &[char], term: &str) -> Option<usize> {
    let mut characters = text.iter().rev();
    normal_form(term).rev().try_fold(0_usize, |length, character| {
        (*characters.next()? == character).then_some(length.saturating_add(1))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(terms: &[&str]) -> Vec<String> {
        terms.iter().map(|term| String::from(*term)).collect()
    }

    #[test]
    fn near_is_one_edit() {
        for (password, near) in [
            ("abcdef", true),
            ("abcdeg", true),
            ("abcdefg", true),
            ("abcde", true),
            ("bcdef", true),
            ("xabcdef", true),
            ("abxcdef", true),
            ("abdef", true),
            ("aabcdef", true),
            ("abdcef", false),
            ("abcdegh", false),
            ("abcdefgh", false),
            ("abcd", false),
            ("xbcdeg", false),
            ("", false),
        ] {
            assert_eq!(
                is_near(NormalPassword::of(password).as_slice(), "ABCDEF"),
                near,
                "{password}"
            );
        }
    }

    #[test]
    fn the_reading_with_the_fewest_points_counts() {
        for (password, banned, expected) in [
            ("contosoblank12", &["contoso", "blank"][..], 4),
            ("contosoblankf9!", &["contoso", "blank"], 5),
            // From the left the longest is "abcdef", and then "ghij" stands alone.
            ("abcdefghij", &["abcdef", "abcd", "efghij"], 2),
            ("abcdefgh", &["cdef", "abcde"], 4),
            ("abcdefgh", &[], 8),
        ] {
            let password = NormalPassword::of(password);
            assert_eq!(points(password.as_slice(), &terms(banned)), expected);
        }
    }

    #[test]
    fn no_password_above_the_bound_is_weak() {
        let banned = terms(&["abcdefghijklmnop"]);
        let problem = |text: &str| NormalPassword::of(text).term_problem(&banned);
        assert!(problem(&"abcdefghijklmnop".repeat(4)).is_some());
        assert_eq!(problem(&("abcdefghijklmnop".repeat(4) + "q")), None);
        assert_eq!(problem(&"abcdefghijklmnop".repeat(5)), None);
    }
}
