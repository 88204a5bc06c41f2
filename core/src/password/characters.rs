//! Which characters a password may have, and how many kinds of them it needs (`docs/rules.md`,
//! `password.characters`, `password.classes`).

use alloc::vec::Vec;

use super::{FEWEST_CLASSES, PasswordProblem};
use crate::ruleset::{History, value};
use crate::word::{PasswordProblemCode, Ruleset};

/// The symbols, the space apart.
const SYMBOLS: &History<&str> = &[
    (Ruleset::R2017_07, r#"@#$%^&*-_!+=[]{}|\:',.?/`~"();"#),
    (Ruleset::R2026_09, r#"@#$%^&*-_!+=[]{}|\:',.?/`~"();<>"#),
];

/// Whether spaces may be in it.
const SPACE: &History<bool> = &[(Ruleset::R2017_07, false), (Ruleset::R2021_03, true)];

/// Whether a dot may stand right before an `@` (`password.dotBeforeAt`).
const DOT_BEFORE_AT: &History<bool> = &[(Ruleset::R2017_07, false), (Ruleset::R2021_03, true)];

/// The characters of one ruleset.
pub(super) struct Characters {
    symbols: &'static str,
    space: bool,
    dot_before_at: bool,
}

/// A kind of characters.
#[derive(Clone, Copy)]
enum Class {
    Lower,
    Upper,
    Digit,
    Symbol,
}

impl Characters {
    pub(super) fn of(ruleset: Ruleset) -> Self {
        Self {
            symbols: value(SYMBOLS, ruleset, ""),
            space: value(SPACE, ruleset, false),
            dot_before_at: value(DOT_BEFORE_AT, ruleset, true),
        }
    }

    pub(super) fn space_allowed(&self) -> bool {
        self.space
    }

    /// What is wrong with the characters of a password.
    pub(super) fn check(&self, text: &str, problems: &mut Vec<PasswordProblem>) {
        let mut disallowed = false;
        let mut before = None;
        let (mut lower, mut upper, mut digit, mut symbol) = (0, 0, 0, 0);
        for character in text.chars() {
            match self.class(character) {
                Some(Class::Lower) => lower = 1,
                Some(Class::Upper) => upper = 1,
                Some(Class::Digit) => digit = 1,
                Some(Class::Symbol) => symbol = 1,
                None => disallowed = true,
            }
            disallowed |= !self.dot_before_at && before == Some('.') && character == '@';
            before = Some(character);
        }
        if disallowed {
            problems.push(PasswordProblem::new(PasswordProblemCode::DisallowedCharacter));
        }
        let classes = [lower, upper, digit, symbol].into_iter().sum();
        if classes < FEWEST_CLASSES {
            let problem = PasswordProblem::new(PasswordProblemCode::TooFewClasses);
            problems.push(problem.minimum(FEWEST_CLASSES).actual(classes));
        }
    }

    /// The kind of a character; `None` for one that no password may have.
    fn class(&self, character: char) -> Option<Class> {
        match character {
            'a'..='z' => Some(Class::Lower),
            'A'..='Z' => Some(Class::Upper),
            '0'..='9' => Some(Class::Digit),
            ' ' => self.space.then_some(Class::Symbol),
            other => self.symbols.chars().any(|it| it == other).then_some(Class::Symbol),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As many as are printed in ASCII, but for the two that came late.
    #[test]
    fn the_symbols_are_those_of_ascii() {
        for ruleset in Ruleset::ALL.iter().copied() {
            let characters = Characters::of(ruleset);
            let allowed: Vec<char> = (0..=0x2FF)
                .filter_map(char::from_u32)
                .filter(|it| characters.class(*it).is_some())
                .collect();
            let late = ['<', '>'].map(|it| allowed.contains(&it));
            assert_eq!(late, [ruleset >= Ruleset::R2026_09; 2]);
            let space = allowed.contains(&' ');
            assert_eq!(space, ruleset >= Ruleset::R2021_03);
            let rest = allowed.iter().filter(|it| !['<', '>', ' '].contains(it));
            assert!(rest.clone().all(char::is_ascii_graphic));
            assert_eq!(rest.count(), 94 - 2);
        }
    }
}
