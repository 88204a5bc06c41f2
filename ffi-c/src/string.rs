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
    if text.ptr.is_null() {
        return if text.len == 0 {
            Ok(None)
        } else {
            Err(Failure::argument(name, "is NULL with a length"))
        };
    }
    if isize::try_from(text.len).is_err() {
        return Err(Failure::argument(name, "is longer than PTRDIFF_MAX"));
    }
    // SAFETY: neither NULL nor too long; the rest is this function's own promise.
    let bytes = unsafe { slice::from_raw_parts(text.ptr.cast::<u8>(), text.len) };
    if is_ascii(bytes) {
        // SAFETY: ASCII is UTF-8.
        return Ok(Some(unsafe { str::from_utf8_unchecked(bytes) }));
    }
    beyond_ascii(bytes, name)
}

/// A text that is not ASCII throughout; kept out of the way of the others.
#[cold]
fn beyond_ascii<'call>(
    bytes: &'call [u8],
    name: &'static str,
) -> Result<Option<&'call str>, Box<Failure>> {
    str::from_utf8(bytes).map(Some).map_err(|_| Failure::utf8(name))
}

/// Whether all bytes are ASCII: most texts are, and for short ones this is several times as fast
/// as checking UTF-8. Pieces may overlap, which harms nothing.
#[inline]
fn is_ascii(bytes: &[u8]) -> bool {
    const HIGH_BITS: u128 = 0x8080_8080_8080_8080_8080_8080_8080_8080;
    let all = if let Some(last) = bytes.last_chunk::<16>() {
        let (pieces, _) = bytes.as_chunks::<16>();
        let last = u128::from_ne_bytes(*last);
        pieces.iter().fold(last, |all, piece| all | u128::from_ne_bytes(*piece))
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        u128::from(u64::from_ne_bytes(*first) | u64::from_ne_bytes(*last))
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        u128::from(u32::from_ne_bytes(*first) | u32::from_ne_bytes(*last))
    } else {
        u128::from(bytes.iter().fold(0, |all, byte| all | byte))
    };
    all & HIGH_BITS == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fast_check_for_ascii_is_right_at_every_place() {
        for length in 0..40 {
            let mut bytes = vec![b'a'; length];
            assert!(is_ascii(&bytes), "{length}");
            for place in 0..length {
                bytes[place] = 0x80;
                assert!(!is_ascii(&bytes), "{place} of {length}");
                bytes[place] = 0x7f;
            }
        }
    }
}
