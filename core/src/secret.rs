//! Secrets: bytes that are wiped when they are dropped, and that nothing prints.

use alloc::string::String;
use alloc::vec::Vec;

use zeroize::Zeroize;

/// An answer, a pepper, or anything else that must not be left lying about.
///
/// Its memory is overwritten when it is dropped, [`Debug`](core::fmt::Debug) shows none of it, and
/// it can neither be compared nor serialised. What stood in a buffer that the caller filled before is
/// the caller's to wipe; one handed over by value is not copied.
///
/// ```
/// use twogate::Secret;
///
/// let answer = Secret::new("Rex");
/// assert_eq!(answer.reveal(), b"Rex");
/// assert_eq!(format!("{answer:?}"), "Secret(..)");
/// ```
#[derive(Clone)]
pub struct Secret(Vec<u8>);

impl Secret {
    /// Takes bytes, or the bytes of a text, as they are.
    #[must_use]
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self(bytes.into())
    }

    /// The bytes themselves.
    #[must_use]
    pub fn reveal(&self) -> &[u8] {
        &self.0
    }
}

impl Drop for Secret {
    /// Not inlined: secrets are dropped in a hundred places.
    #[inline(never)]
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl core::fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("Secret(..)")
    }
}

/// A text that grows without leaving copies of itself behind: a `String` that has to move only
/// frees what it moved from.
#[derive(Default)]
pub(crate) struct SecretText(String);

impl SecretText {
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self(String::with_capacity(bytes))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn push(&mut self, character: char) {
        let needed = self.0.len().saturating_add(character.len_utf8());
        if needed > self.0.capacity() {
            let mut larger = Self::with_capacity(needed.saturating_mul(2));
            larger.0.push_str(&self.0);
            // The smaller one is wiped here.
            *self = larger;
        }
        self.0.push(character);
    }

    pub(crate) fn into_secret(self) -> Secret {
        Secret::new(self.into_string())
    }

    /// For what is no secret: nothing wipes it any more.
    pub(crate) fn into_string(mut self) -> String {
        core::mem::take(&mut self.0)
    }
}

impl Drop for SecretText {
    #[inline(never)]
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl core::fmt::Write for SecretText {
    fn write_str(&mut self, text: &str) -> core::fmt::Result {
        text.chars().for_each(|character| self.push(character));
        Ok(())
    }
}

impl Extend<char> for SecretText {
    fn extend<I: IntoIterator<Item = char>>(&mut self, characters: I) {
        characters.into_iter().for_each(|character| self.push(character));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_grows_as_it_must() {
        let mut text = SecretText::default();
        text.extend("straße".chars().cycle().take(100));
        assert_eq!(text.as_str().chars().count(), 100);
        assert!(text.as_str().starts_with("straßestraße"));
        assert_eq!(text.into_secret().reveal().len(), 117 - 1);
    }
}
