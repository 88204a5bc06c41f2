//! E-mail addresses (`docs/rules.md`, `contact.email`).

use alloc::string::String;

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
        let (local, domain) = value.split_at_checked(value.bytes().position(|it| it == b'@')?)?;
        let domain = domain.strip_prefix('@')?;
        let labels = domain.as_bytes().split(|it| *it == b'.');
        let well_formed = !has_forbidden(value)
            && !domain.as_bytes().contains(&b'@')
            && (1..=64).contains(&length(local.as_bytes()))
            && domain.as_bytes().contains(&b'.')
            && labels.into_iter().all(|label| (1..=63).contains(&length(label)))
            && length(value.as_bytes()) <= 254;
        well_formed.then_some(Self { local, domain })
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
        let hidden = match self.local.chars().count() {
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

/// Length in code points: of each, UTF-8 has one byte that continues nothing.
fn length(text: &[u8]) -> usize {
    text.iter().filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count()
}

/// Whether white space or a control is in it.
fn has_forbidden(text: &str) -> bool {
    if text.is_ascii() {
        return text.bytes().any(|byte| byte.is_ascii_whitespace() || byte.is_ascii_control());
    }
    text.contains(|it: char| it.is_whitespace() || it.is_control())
}
