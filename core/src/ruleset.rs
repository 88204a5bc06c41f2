//! Rules that changed over the years: the one look-up that all of them share.
//!
//! A rule that changed is a `const` table in the file of the rule, which holds only the rulesets
//! in which its value changed, oldest first. Nothing else compares rulesets.

use crate::word::Ruleset;

/// The value that each of some rulesets brought, oldest first.
pub(crate) type History<T> = [(Ruleset, T)];

/// The value under `ruleset`: that of the last row which is not after it.
///
/// `before` is the value of rulesets older than the first row.
pub(crate) fn value<T: Copy>(history: &History<T>, ruleset: Ruleset, before: T) -> T {
    history
        .iter()
        .take_while(|(since, _)| *since <= ruleset)
        .last()
        .map_or(before, |(_, value)| *value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_row_not_after_the_ruleset_counts() {
        let history = [(Ruleset::R2017_07, 'a'), (Ruleset::R2026_09, 'b')];
        let values: alloc::string::String =
            Ruleset::ALL.iter().map(|ruleset| value(&history, *ruleset, '-')).collect();
        assert_eq!(values, "aabb");
        assert_eq!(value(&history[1..], Ruleset::R2021_03, '-'), '-');
    }
}
