//! Phone numbers as people type them: a `+`, digits however grouped, and perhaps an extension
//! (`docs/reset.md`, "Events").

use crate::secret::{Secret, SecretText};

/// The most digits of a number.
const MOST: usize = 15;
/// The fewest.
const FEWEST: usize = 5;

/// The digits of a typed number, without its extension; `None` where it is none.
pub(super) fn typed_number(typed: &Secret) -> Option<Secret> {
    let text = core::str::from_utf8(typed.reveal()).ok()?.strip_prefix('+')?;
    let (number, extension) = match text.split_once(['x', 'X']) {
        Some((number, extension)) => (number, Some(extension)),
        None => (text, None),
    };
    let is_extension =
        |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !extension.is_none_or(is_extension) {
        return None;
    }
    let mut digits = SecretText::with_capacity(MOST);
    for character in number.chars() {
        match character {
            '0'..='9' if digits.as_str().len() < MOST => digits.push(character),
            ' ' | '-' | '.' | '(' | ')' | '[' | ']' => {}
            _ => return None,
        }
    }
    (digits.as_str().len() >= FEWEST).then(|| digits.into_secret())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_its_digits() {
        for (typed, digits) in [
            ("+14255550123", Some("14255550123")),
            ("+1 (425) 555-01.23", Some("14255550123")),
            ("+1 [425] 5550123x77", Some("14255550123")),
            ("+1 4255550123X0", Some("14255550123")),
            ("+12345", Some("12345")),
            ("+1234", None),
            ("+1234567890123456", None),
            ("14255550123", None),
            (" +14255550123", None),
            ("++14255550123", None),
            ("+1 4255550123x", None),
            ("+1 4255550123x7x7", None),
            ("+1 4255550123 ext 7", None),
            ("+1 425555\u{a0}0123", None),
            ("+１４２５５５５０１２３", None),
            ("", None),
        ] {
            let read = typed_number(&Secret::new(typed));
            assert_eq!(read.as_ref().map(Secret::reveal), digits.map(str::as_bytes), "{typed}");
        }
    }
}
