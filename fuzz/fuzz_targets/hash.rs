//! Property: what is read as a hash is written as the same text, and what is read agrees with the
//! grammar written a second time below.
#![no_main]

use twogate::AnswersHash;

/// Unpadded standard base64 of a number of bytes within bounds, its unused bits zero.
fn is_base64(text: &str, bytes: core::ops::RangeInclusive<usize>) -> bool {
    const DIGITS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digits: Option<Vec<usize>> = text.chars().map(|digit| DIGITS.find(digit)).collect();
    let Some(digits) = digits else { return false };
    let unused = match digits.len() % 4 {
        0 => 1,
        2 => 16,
        3 => 4,
        _ => return false,
    };
    let length = digits.len().saturating_mul(3) / 4;
    bytes.contains(&length) && digits.last().is_none_or(|last| last.is_multiple_of(unused))
}

/// A number of a parameter, written in one way only.
fn is_number(text: &str, bounds: core::ops::RangeInclusive<u32>) -> bool {
    text.parse().is_ok_and(|number: u32| bounds.contains(&number) && number.to_string() == text)
}

/// Whether a text is a hash by the naive reading.
fn naive(text: &str) -> bool {
    let parts: Vec<&str> = text.split('$').collect();
    let ["", "argon2id", "v=19", parameters, salt, tag] = parts.as_slice() else { return false };
    let parameters: Vec<&str> = parameters.split(',').collect();
    let ([memory, iterations, lanes], key_id) = match parameters.as_slice() {
        [memory, iterations, lanes] => ([memory, iterations, lanes], None),
        [memory, iterations, lanes, key_id] => ([memory, iterations, lanes], Some(key_id)),
        _ => return false,
    };
    let number = |text: &str, name, bounds| {
        text.strip_prefix(name).is_some_and(|number| is_number(number, bounds))
    };
    let key_id_holds = key_id.is_none_or(|key_id| {
        key_id.strip_prefix("keyid=").is_some_and(|digits| is_base64(digits, 1..=8))
    });
    number(memory, "m=", 7_168..=65_536)
        && number(iterations, "t=", 1..=10)
        && number(lanes, "p=", 1..=1)
        && key_id_holds
        && is_base64(salt, 16..=16)
        && is_base64(tag, 32..=32)
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(text) = str::from_utf8(data) else { return };
    let read = AnswersHash::parse(text);
    assert_eq!(read.is_some(), naive(text));
    if let Some(hash) = read {
        assert_eq!(hash.to_string(), text);
    }
});
