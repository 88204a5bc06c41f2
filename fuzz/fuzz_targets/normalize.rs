//! Property: a normal form is its own normal form, is UTF-8 without outer or double spaces, and grows no
//! more than compatibility forms do; capitals, spaces around and invisible characters change nothing.
#![no_main]
#![expect(clippy::unwrap_used, reason = "a fuzz target stops by panicking")]

use twogate::{NormalizeError, normalize_answer};

/// The most bytes that one byte can become.
const GROWTH: usize = 18;

fn normal(text: &str) -> Result<String, NormalizeError> {
    let normal = normalize_answer(text.as_bytes())?;
    Ok(str::from_utf8(normal.text.reveal()).unwrap().to_owned())
}

/// The same text as another keyboard might give it.
fn otherwise(text: &str) -> String {
    let letters: String = text.chars().map(|it| it.to_ascii_uppercase()).collect();
    format!("\u{a0} {letters}\u{200d} ")
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let read = normalize_answer(data);
    assert_eq!(data.len() > 1_024, matches!(read, Err(NormalizeError::TooLong)));
    let Ok(text) = str::from_utf8(data) else {
        assert!(read.is_err());
        return;
    };
    let Ok(read) = read else { return };
    let form = normal(text).unwrap();
    assert_eq!(form.as_bytes(), read.text.reveal());
    assert!(form.len() <= data.len().saturating_mul(GROWTH));
    assert!(read.length > 0 || form.is_empty());
    assert!(!form.starts_with(' ') && !form.ends_with(' ') && !form.contains("  "));
    if form.len() <= 1_024 {
        assert_eq!(normal(&form).as_ref(), Ok(&form));
    }
    let otherwise = otherwise(text);
    if otherwise.len() <= 1_024 {
        assert_eq!(normal(&otherwise).as_ref(), Ok(&form));
    }
});
