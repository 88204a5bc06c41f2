//! E-mail addresses (`docs/rules.md`, `contact.emailGrammar`).

use alloc::string::String;

use crate::code_points::code_points;

/// A well-formed address: exactly one `@`, a local part of 1–64 code points, a domain of two or
/// more labels of 1–63 each, at most 254 in all, no white space and no controls. Every script is
/// allowed, on both sides.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Email<'a> {
    local: &'a str,
    domain: &'a str,
}

impl<'a> Email<'a> {
    /// Reads an address; `None` when it is malformed. Nothing is trimmed.
    ///
    /// ```
    /// use twogate::contact::Email;
    ///
    /// assert!(Email::parse("ann@example.org").is_some());
    /// assert!(Email::parse("甲斐@黒川.日本").is_some());
    /// assert!(Email::parse("ann@localhost").is_none());
    /// ```
    #[must_use]
    pub fn parse(value: &'a str) -> Option<Self> {
        let at = scan(value)?;
        let (local, domain) = value.split_at_checked(at)?;
        Some(Self { local, domain: domain.strip_prefix('@')? })
    }

    /// The part before the `@`.
    #[must_use]
    pub fn local(self) -> &'a str {
        self.local
    }

    /// The part behind the `@`.
    #[must_use]
    pub fn domain(self) -> &'a str {
        self.domain
    }

    /// The first code point, stars, and the domain; a local part of one is a star.
    ///
    /// ```
    /// use twogate::contact::Email;
    ///
    /// assert_eq!(Email::parse("ann@contoso.com").unwrap().masked(), "a**@contoso.com");
    /// ```
    #[must_use]
    pub fn masked(self) -> String {
        let mut masked = String::with_capacity(self.local.len().saturating_add(self.domain.len()));
        let hidden = match code_points(self.local) {
            1 => 1,
            more => {
                masked.extend(self.local.chars().take(1));
                more.saturating_sub(1)
            }
        };
        masked.extend(core::iter::repeat_n('*', hidden));
        masked.push('@');
        masked.push_str(self.domain);
        masked
    }
}

impl core::fmt::Debug for Email<'_> {
    /// Shows nothing of the address: it is somebody's.
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("Email(..)")
    }
}

/// Where the `@` of a well-formed address stands. One pass over the bytes: an audit reads millions.
fn scan(value: &str) -> Option<usize> {
    let mut at = None;
    let mut dots = 0_usize;
    // Code points since the start, the `@` or the last dot of the domain, and in all.
    let mut part = 0_usize;
    let mut total = 0_usize;
    for (place, byte) in value.bytes().enumerate() {
        if byte & 0b1100_0000 == 0b1000_0000 {
            // Goes on with a code point that is counted.
            continue;
        }
        total = total.saturating_add(1);
        match (byte, at) {
            (b'@', None) if (1..=64).contains(&part) => {
                at = Some(place);
                part = 0;
            }
            (b'.', Some(_)) if (1..=63).contains(&part) => {
                dots = dots.saturating_add(1);
                part = 0;
            }
            (0..=b' ' | 0x7F | b'@', _) | (b'.', Some(_)) => return None,
            (_, _) => part = part.saturating_add(1),
        }
    }
    let plain =
        value.is_ascii() || !value.contains(|it: char| it.is_whitespace() || it.is_control());
    at.filter(|_| dots > 0 && (1..=63).contains(&part) && total <= 254 && plain)
}
