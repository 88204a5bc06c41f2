//! Names and banned terms in a password (`docs/rules.md`, `password.names`, `password.banned`,
//! `password.score`). All texts here are in normal form.

use alloc::string::String;
use alloc::vec::Vec;

use super::PasswordProblem;
use super::normal::NormalForm;
use crate::word::PasswordProblemCode;

/// The fewest code points of a name that is looked for (`password.names`).
const SHORTEST_NAME: usize = 4;
/// The fewest points of a password (`password.score`).
const FEWEST_POINTS: usize = 5;
/// The most code points of a password with fewer points: four terms of sixteen each
/// (`policy.bannedTerms`).
const LONGEST_WEAK: usize = 64;

/// A name stands in the password.
pub(super) fn name_problem(password: &[char], names: &[&str]) -> Option<PasswordProblem> {
    let stands = |name: &&str| {
        let name = NormalForm::of(name.trim());
        name.len() >= SHORTEST_NAME && password.windows(name.len()).any(|run| *run == *name)
    };
    names.iter().any(stands).then(|| PasswordProblem::new(PasswordProblemCode::ContainsName))
}

/// The password is a term, or is mostly made of terms; the first says the second as well.
pub(super) fn term_problem(password: &[char], terms: &[String]) -> Option<PasswordProblem> {
    if password.len() > LONGEST_WEAK {
        // No term comes near it, and it has points enough.
        return None;
    }
    let terms: Vec<NormalForm> = terms.iter().map(|term| NormalForm::of(term)).collect();
    if terms.iter().any(|term| is_near(password, term)) {
        return Some(PasswordProblem::new(PasswordProblemCode::Banned));
    }
    let points = points(password, &terms);
    // Where no term stands in it, it is merely short, and told so.
    (points < FEWEST_POINTS && points < password.len()).then(|| {
        let problem = PasswordProblem::new(PasswordProblemCode::TooWeak);
        problem.minimum(FEWEST_POINTS).actual(points)
    })
}

/// Whether one insertion, deletion or substitution at most makes one of the other: then all but
/// one character of the longer stand at its start or its end in both.
fn is_near(one: &[char], other: &[char]) -> bool {
    let longer = one.len().max(other.len());
    let same = |pair: &(&char, &char)| pair.0 == pair.1;
    let at_start = one.iter().zip(other).take_while(same).count();
    let at_end = one.iter().rev().zip(other.iter().rev()).take_while(same).count();
    one.len().abs_diff(other.len()) <= 1
        && at_start.saturating_add(at_end).saturating_add(1) >= longer
}

/// The fewest points of a password: one for each banned term, one for each character beside them,
/// in the reading that gives the fewest.
fn points(password: &[char], terms: &[NormalForm]) -> usize {
    // The fewest points of nothing, of the first character, of the first two, and so on.
    let mut fewest = Vec::with_capacity(password.len().saturating_add(1));
    let mut least = 0_usize;
    fewest.push(least);
    for end in 1..=password.len() {
        let read = password.get(..end).unwrap_or_default();
        for term in terms.iter().filter(|term| read.ends_with(term)) {
            let before = end.checked_sub(term.len()).and_then(|start| fewest.get(start));
            least = before.map_or(least, |before| least.min(*before));
        }
        least = least.saturating_add(1);
        fewest.push(least);
    }
    least
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normal(terms: &[&str]) -> Vec<NormalForm> {
        terms.iter().map(|term| NormalForm::of(term)).collect()
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
            let (password, term) = (NormalForm::of(password), NormalForm::of("ABCDEF"));
            assert_eq!(is_near(&password, &term), near, "{:?}", &*password);
            assert_eq!(is_near(&term, &password), near, "{:?}", &*password);
        }
    }

    #[test]
    fn the_reading_with_the_fewest_points_counts() {
        for (password, terms, expected) in [
            ("contosoblank12", &["contoso", "blank"][..], 4),
            ("contosoblankf9!", &["contoso", "blank"], 5),
            // From the left the longest is "abcdef", and then "ghij" stands alone.
            ("abcdefghij", &["abcdef", "abcd", "efghij"], 2),
            ("abcdefgh", &["cdef", "abcde"], 4),
            ("abcdefgh", &[], 8),
        ] {
            assert_eq!(points(&NormalForm::of(password), &normal(terms)), expected);
        }
    }

    #[test]
    fn no_password_above_the_bound_is_weak() {
        let term = "abcdefghijklmnop";
        let of = |text: &str| points(&NormalForm::of(text), &normal(&[term]));
        assert_eq!(of(&term.repeat(4)), FEWEST_POINTS - 1);
        assert_eq!(term.len() * 4, LONGEST_WEAK);
        assert_eq!(of(&(term.repeat(4) + "q")), FEWEST_POINTS);
        assert_eq!(of(&term.repeat(5)), FEWEST_POINTS);
    }
}
