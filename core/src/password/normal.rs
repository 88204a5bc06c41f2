//! A text as names and terms are looked for in it (`docs/rules.md`, `password.normalize`).

use alloc::vec::Vec;

use zeroize::Zeroizing;

/// A text in normal form, one code point for each of its own. Overwritten when it is dropped, since
/// it may be a password.
pub(super) struct NormalForm(Zeroizing<Vec<char>>);

impl NormalForm {
    pub(super) fn of(text: &str) -> Self {
        // No text has more code points than bytes, so the list never moves and leaves no copy.
        let mut normal = Zeroizing::new(Vec::with_capacity(text.len()));
        for character in text.chars() {
            normal.push(normal_character(character));
        }
        Self(normal)
    }
}

impl core::ops::Deref for NormalForm {
    type Target = [char];

    fn deref(&self) -> &[char] {
        &self.0
    }
}

/// ASCII letters in lower case, and the letters that people write otherwise.
fn normal_character(character: char) -> char {
    match character.to_ascii_lowercase() {
        '0' => 'o',
        '1' => 'l',
        '$' => 's',
        '@' => 'a',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_for_letters_is_the_letters() {
        let normal: alloc::string::String = NormalForm::of("P@$$W0RD1! Ä").iter().collect();
        assert_eq!(normal, "passwordl! Ä");
    }
}
