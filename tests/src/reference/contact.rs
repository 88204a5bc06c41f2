//! Phone numbers and e-mail addresses: the grammar, the digits, the masks.

/// A well-formed phone number taken apart; the extension is "accepted, not counted, dropped".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone<'a> {
    /// The country code's digits.
    pub country: &'a str,
    /// The digits after the space.
    pub number: &'a str,
}

/// "Phone: `+`, country code of 1–3 digits not starting with 0, exactly one space, 4–14 digits, at
/// most 15 digits in all; ASCII digits, nothing trimmed; an optional `x`/`X` (no space before it)
/// and one digit or more is an extension."
#[must_use]
pub fn phone(text: &str) -> Option<Phone<'_>> {
    let after_plus = text.strip_prefix('+')?;
    let pieces: Vec<&str> = after_plus.split(' ').collect();
    if pieces.len() != 2 {
        return None;
    }
    let country = pieces[0];
    let number_and_extension: Vec<&str> = pieces[1].split(['x', 'X']).collect();
    if number_and_extension.len() > 2 {
        return None;
    }
    let number = number_and_extension[0];
    let extension = number_and_extension.get(1).copied();

    if !only_digits(country) || !(1..=3).contains(&country.len()) || country.starts_with('0') {
        return None;
    }
    if !only_digits(number) || !(4..=14).contains(&number.len()) {
        return None;
    }
    if country.len() + number.len() > 15 {
        return None;
    }
    if let Some(extension) = extension
        && (extension.is_empty() || !only_digits(extension))
    {
        return None;
    }
    Some(Phone { country, number })
}

/// "E-mail: exactly one `@`, local part 1–64, domain of two or more labels of 1–63, at most 254, in
/// code points, no white space or controls, Unicode allowed."
#[must_use]
pub fn is_email(text: &str) -> bool {
    let pieces: Vec<&str> = text.split('@').collect();
    if pieces.len() != 2 {
        return false;
    }
    let local = pieces[0].chars().count();
    let labels: Vec<usize> = pieces[1].split('.').map(|label| label.chars().count()).collect();
    (1..=64).contains(&local)
        && labels.len() >= 2
        && labels.iter().all(|label| (1..=63).contains(label))
        && text.chars().count() <= 254
        && !text.chars().any(|c| c.is_whitespace() || c.is_control())
}

/// "The digits of country code and number", which decide whether two phones are the same one.
#[must_use]
pub fn digits(text: &str) -> Option<String> {
    phone(text).map(|phone| format!("{}{}", phone.country, phone.number))
}

/// "`+1 ********34` (country code and last two digits)".
#[must_use]
pub fn masked_phone(text: &str) -> Option<String> {
    let phone = phone(text)?;
    let hidden = phone.number.len() - 2;
    Some(format!("+{} {}{}", phone.country, "*".repeat(hidden), &phone.number[hidden..]))
}

/// "`a**@contoso.com` (first code point, domain in full; a local part of one is a star)".
#[must_use]
pub fn masked_email(text: &str) -> Option<String> {
    if !is_email(text) {
        return None;
    }
    let (local, domain) = text.split_once('@')?;
    let letters: Vec<char> = local.chars().collect();
    if letters.len() == 1 {
        return Some(format!("*@{domain}"));
    }
    Some(format!("{}{}@{domain}", letters[0], "*".repeat(letters.len() - 1)))
}

/// Equality "case folded". Lower, upper, lower, each letter by itself, is full case folding for
/// every letter but the dotless i, which folds to itself.
#[must_use]
pub fn same_but_for_case(left: &str, right: &str) -> bool {
    folded(left) == folded(right)
}

fn only_digits(text: &str) -> bool {
    text.chars().all(|c| "0123456789".contains(c))
}

fn folded(text: &str) -> String {
    let mut folded = String::new();
    for letter in text.chars() {
        if letter == 'ı' {
            folded.push(letter);
            continue;
        }
        for lower in letter.to_lowercase() {
            for upper in lower.to_uppercase() {
                folded.extend(upper.to_lowercase());
            }
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::{digits, is_email, masked_email, masked_phone, phone, same_but_for_case};

    #[test]
    fn phones() {
        for good in [
            "+1 4255550123",
            "+1 4255550123x12345",
            "+1 4255550123X1",
            "+358 1234",
            "+1 12345678901234",
            "+123 123456789012",
        ] {
            assert!(phone(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "+",
            "4255550123",
            "+14255550123",
            "+1  4255550123",
            "+1 425 5550123",
            " +1 4255550123",
            "+1 4255550123 ",
            "+0 4255550123",
            "+1234 4255550123",
            "+1 123",
            "+1 123456789012345",
            "+123 1234567890123",
            "+1 4255550123x",
            "+1 4255550123 x1",
            "+1 4255550123x1x2",
            "+1 ４２５５５５０１２３",
        ] {
            assert!(phone(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn emails() {
        for good in ["a@b.c", "甲斐@黒川.日本", "kai@contoso.com"] {
            assert!(is_email(good), "{good}");
        }
        assert!(is_email(&format!("{}@contoso.com", "a".repeat(64))));
        for bad in
            ["", "@", "a@b", "a@b.", "a@.b", "a@b@c.d", "a b@c.d", "a@b.c\n", "@b.c", "a@b..c"]
        {
            assert!(!is_email(bad), "{bad}");
        }
        assert!(!is_email(&format!("{}@contoso.com", "a".repeat(65))));
        assert!(!is_email(&format!("a@{}.com", "b".repeat(64))));
        let long = format!("{}@{1}.{1}.{1}.com", "a".repeat(58), "b".repeat(63));
        assert_eq!(long.chars().count(), 254);
        assert!(is_email(&long));
        assert!(!is_email(&format!("a{long}")));
    }

    #[test]
    fn masks() {
        assert_eq!(masked_phone("+1 4255550134x9").unwrap(), "+1 ********34");
        assert_eq!(masked_email("abc@contoso.com").unwrap(), "a**@contoso.com");
        assert_eq!(masked_email("a@contoso.com").unwrap(), "*@contoso.com");
        assert_eq!(masked_email("甲斐@黒川.日本").unwrap(), "甲*@黒川.日本");
    }

    #[test]
    fn digits_run_together_and_case_is_folded_in_full() {
        assert_eq!(digits("+12 3456"), digits("+1 23456x7"));
        assert!(same_but_for_case("STRASSE@contoso.com", "straße@Contoso.com"));
        assert!(same_but_for_case("ΟΔΟΣ", "οδος"));
        assert!(!same_but_for_case("ı", "i"));
    }
}
