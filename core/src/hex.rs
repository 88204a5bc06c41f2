//! Bytes as hexadecimal digits in small letters, and back: how ids, keys and digests are written.

use alloc::string::String;
use core::fmt::{self, Write};

/// Writes two digits a byte.
pub(crate) fn write(out: &mut impl Write, bytes: &[u8]) -> fmt::Result {
    bytes.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
}

/// The digits of bytes.
pub(crate) fn text(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().saturating_mul(2));
    // Writing into memory cannot fail.
    let _ = write(&mut text, bytes);
    text
}

/// Reads exactly `N` bytes; capital letters are not what is written.
pub(crate) fn read<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if pairs.len() != bytes.len() || !rest.is_empty() {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(pairs) {
        *byte = pair_value(*pair)?;
    }
    Some(bytes)
}

/// The byte of two digits.
pub(crate) fn pair_value([high, low]: [u8; 2]) -> Option<u8> {
    Some(digit(high)? << 4 | digit(low)?)
}

fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => byte.checked_sub(b'0'),
        b'a'..=b'f' => byte.checked_sub(b'a')?.checked_add(10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_and_nothing_else_is() {
        let text = text(&[0x00, 0x9a, 0xff]);
        assert_eq!(text, "009aff");
        assert_eq!(read(&text), Some([0x00, 0x9a, 0xff]));
        for other in ["", "009af", "009aff0", "009aff00", "009aFF", "009ag0", "+09aff"] {
            assert_eq!(read::<3>(other), None, "{other}");
        }
    }
}
