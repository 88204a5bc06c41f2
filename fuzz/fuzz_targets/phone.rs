//! Property: what a phone number is, how it is masked and which two are the same agree with the
//! grammar written a second time below, character by character; a mask keeps the country code and
//! the last two digits and nothing else.
#![no_main]

use twogate::contact::Phone;

/// A phone number by the naive reading: country code and number.
fn naive(text: &str) -> Option<(String, String)> {
    let mut characters = text.chars().peekable();
    let mut digits = |opens_with: char| {
        if characters.next() != Some(opens_with) {
            return None;
        }
        let mut digits = String::new();
        while let Some(digit) = characters.next_if(char::is_ascii_digit) {
            digits.push(digit);
        }
        Some(digits)
    };
    let country = digits('+')?;
    let number = digits(' ')?;
    let extension: String = characters.collect();
    let extension_holds = extension.is_empty()
        || (extension.len() >= 2
            && (extension.starts_with('x') || extension.starts_with('X'))
            && extension.chars().skip(1).all(|it| it.is_ascii_digit()));
    let lengths_hold = matches!(country.len(), 1..=3)
        && matches!(number.len(), 4..=14)
        && format!("{country}{number}").len() <= 15;
    (lengths_hold && !country.starts_with('0') && extension_holds).then_some((country, number))
}

fn naive_mask(country: &str, number: &str) -> String {
    let kept = number.len().saturating_sub(2);
    let star = |(place, digit)| if place < kept { '*' } else { digit };
    let hidden: String = number.chars().enumerate().map(star).collect();
    format!("+{country} {hidden}")
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(text) = str::from_utf8(data) else { return };
    // One number, or two to be compared.
    let (one, other) = text.split_once('\n').unwrap_or((text, text));
    let read = [Phone::parse(one), Phone::parse(other)];
    let expected = [naive(one), naive(other)];
    for (read, expected) in read.iter().zip(&expected) {
        let mask = expected.as_ref().map(|(country, number)| naive_mask(country, number));
        assert_eq!(read.map(Phone::masked), mask);
    }
    if let ([Some(one), Some(other)], [Some(left), Some(right)]) = (read, &expected) {
        let same = format!("{}{}", left.0, left.1) == format!("{}{}", right.0, right.1);
        assert_eq!(one.same_destination(other), same);
        assert_eq!(other.same_destination(one), same);
    }
});
