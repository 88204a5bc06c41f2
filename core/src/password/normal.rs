//! A password as names and terms are looked for in it (`docs/rules.md`, `password.normalize`).

use alloc::vec::Vec;

use zeroize::Zeroizing;

/// A password in normal form, one code point for each of its own. Overwritten when it is dropped.
pub(super) struct NormalPassword(Zeroizing<Vec<char>>);

impl NormalPassword {
    pub(super) fn of(text: &str) -> Self {
        // No text has more code points than bytes, so the list never moves and leaves no copy.
        let mut normal = Zeroizing::new(Vec::with_capacity(text.len()));
        normal.extend(normal_form(text));
        Self(normal)
    }

    pub(super) fn as_slice(&self) -> &[char] {
        &self.0
    }
}

/// The normal form of a text: ASCII letters in lower case, and the letters that people write
/// otherwise. Its other end can be asked first.
pub(super) fn normal_form(text: &str) -> impl DoubleEndedIterator<Item = char> + '_ {
    text.chars().map(|character| match character.to_ascii_lowercase() {
        '0' => 'o',
        '1' => 'l',
        '$' => 's',
        '@' => 'a',
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_for_letters_is_the_letters() {
        let normal: alloc::string::String = normal_form("P@$$W0RD1! Ä").collect();
        assert_eq!(normal, "passwordl! Ä");
        assert_eq!(NormalPassword::of("Ä1").as_slice(), ['Ä', 'l']);
    }
}
