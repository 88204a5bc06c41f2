//! Texts as C passes them, and as the engine reads them.

use core::ffi::c_char;
use core::slice;

use crate::failure::Failure;

/// A text: UTF-8, not ended by a NUL. {NULL, 0} is no text at all.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct twogate_str {
    /// The first byte; may be NULL if len is 0.
    pub ptr: *const c_char,
    /// How many bytes.
    pub len: usize,
}

impl twogate_str {
    /// No text.
    pub(crate) const ABSENT: Self = Self { ptr: core::ptr::null(), len: 0 };

    /// A view of a text, valid as long as the text.
    pub(crate) const fn of(text: &str) -> Self {
        Self { ptr: text.as_ptr().cast(), len: text.len() }
    }

    /// A view of a text, or of none.
    pub(crate) fn maybe(text: Option<&str>) -> Self {
        text.map_or(Self::ABSENT, Self::of)
    }
}

/// A text of a list that was checked: so that a C array of texts is an array of these.
#[repr(transparent)]
pub(crate) struct CheckedText(twogate_str);

impl CheckedText {
    /// The same array, every text of it checked.
    ///
    /// # Safety
    ///
    /// Each text is `{NULL, 0}`, breaks the header's rules, or points to as many bytes as it says,
    /// which do not change as long as `texts` is borrowed.
    pub(crate) unsafe fn all<'call>(
        texts: &'call [twogate_str],
        name: &'static str,
    ) -> Result<&'call [Self], Box<Failure>> {
        for (index, text) in texts.iter().enumerate() {
            // SAFETY: this function's own promise.
            unsafe { read(*text, name) }.map_err(|failure| failure.at(index))?;
        }
        // SAFETY: `Self` is transparent, and all texts were just checked.
        Ok(unsafe { slice::from_raw_parts(texts.as_ptr().cast(), texts.len()) })
    }
}

impl AsRef<str> for CheckedText {
    /// A list has no absent items: `{NULL, 0}` is the empty text here.
    fn as_ref(&self) -> &str {
        if self.0.ptr.is_null() {
            return "";
        }
        // SAFETY: `all` read it before.
        let bytes = unsafe { slice::from_raw_parts(self.0.ptr.cast::<u8>(), self.0.len) };
        // SAFETY: `all` found it to be UTF-8.
        unsafe { str::from_utf8_unchecked(bytes) }
    }
}

/// Reads a text; `None` for `{NULL, 0}`.
///
/// # Safety
///
/// As for [`CheckedText::all`].
#[inline(always)]
#[expect(clippy::inline_always, reason = "a result in memory for each text doubles a call's cost")]
pub(crate) unsafe fn read<'call>(
    text: twogate_str,
    name: &'static str,
) -> Result<Option<&'call str>, Box<Failure>> {
    if text.ptr.is_null() && text.len == 0 {
        return Ok(None);
    }
    if text.ptr.is_null() || isize::try_from(text.len).is_err() {
        return Err(Failure::argument(name, unreadable(text)));
    }
    // SAFETY: neither NULL nor too long; the rest is this function's own promise.
    let bytes = unsafe { slice::from_raw_parts(text.ptr.cast::<u8>(), text.len) };
    if !is_short_ascii(bytes) {
        check_utf8(bytes, name)?;
    }
    // SAFETY: ASCII is UTF-8, and all else was checked.
    Ok(Some(unsafe { str::from_utf8_unchecked(bytes) }))
}

#[cold]
fn unreadable(text: twogate_str) -> &'static str {
    if text.ptr.is_null() { "is NULL with a length" } else { "is longer than PTRDIFF_MAX" }
}

/// Whether a text is one of 8–32 bytes, as most are, and ASCII throughout: this is several times as
/// fast as checking UTF-8. Pieces overlap where the text is shorter than all of them.
#[inline]
fn is_short_ascii(bytes: &[u8]) -> bool {
    const HIGH_BITS: u128 = 0x8080_8080_8080_8080_8080_8080_8080_8080;
    let all = match (bytes.first_chunk::<16>(), bytes.last_chunk::<16>()) {
        (Some(first), Some(last)) if bytes.len() <= 32 => {
            u128::from_ne_bytes(*first) | u128::from_ne_bytes(*last)
        }
        (Some(_), _) | (_, Some(_)) => return false,
        (None, None) => match (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
            (Some(first), Some(last)) => {
                u128::from(u64::from_ne_bytes(*first) | u64::from_ne_bytes(*last))
            }
            _ => return false,
        },
    };
    all & HIGH_BITS == 0
}

/// Checks all other texts; apart, so that the others' way is short.
#[inline(never)]
fn check_utf8(bytes: &[u8], name: &'static str) -> Result<(), Box<Failure>> {
    if bytes.is_ascii() || str::from_utf8(bytes).is_ok() {
        Ok(())
    } else {
        Err(Failure::utf8(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fast_check_for_ascii_is_right_at_every_place() {
        for length in 0..40 {
            let mut bytes = vec![b'a'; length];
            assert_eq!(is_short_ascii(&bytes), (8..=32).contains(&length), "{length}");
            for place in 0..length {
                bytes[place] = 0x80;
                assert!(!is_short_ascii(&bytes), "{place} of {length}");
                bytes[place] = 0x7f;
            }
        }
    }

    #[test]
    fn texts_of_every_length_are_checked() {
        for length in 0..100 {
            let mut bytes = vec![b'a'; length];
            assert!(check_utf8(&bytes, "text").is_ok(), "{length}");
            for place in 0..length {
                bytes[place] = 0xff;
                assert!(check_utf8(&bytes, "text").is_err(), "{place} of {length}");
                bytes[place] = b'a';
            }
        }
    }
}
