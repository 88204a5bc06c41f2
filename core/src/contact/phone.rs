//! Phone numbers as a directory keeps them (`docs/rules.md`, `contact.phoneGrammar`).

use alloc::string::String;

/// A well-formed phone number: `+`, a country code of 1–3 digits that does not begin with 0, one
/// space, 4–14 digits, at most 15 digits in all. An extension (`x` or `X` and digits) may follow;
/// it is accepted and dropped, because no code can be sent to one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Phone<'a> {
    country: &'a str,
    number: &'a str,
}

impl<'a> Phone<'a> {
    /// Reads a number; `None` when it is malformed. Nothing is trimmed.
    ///
    /// ```
    /// use twogate::contact::Phone;
    ///
    /// assert!(Phone::parse("+1 4255550123").is_some());
    /// assert!(Phone::parse("+1 4255550123x77").is_some());
    /// assert!(Phone::parse("14255550123").is_none());
    /// ```
    #[must_use]
    pub fn parse(value: &'a str) -> Option<Self> {
        let (country, rest) = split_digits(value.strip_prefix('+')?)?;
        let (number, rest) = split_digits(rest.strip_prefix(' ')?)?;
        let well_formed = is_extension(rest)
            && (1..=3).contains(&country.len())
            && !country.starts_with('0')
            && (4..=14).contains(&number.len())
            && country.len().saturating_add(number.len()) <= 15;
        well_formed.then_some(Self { country, number })
    }

    /// Whether two numbers reach the same phone, however their digits are grouped.
    #[must_use]
    pub fn same_destination(self, other: Phone<'_>) -> bool {
        if self.country.len() == other.country.len() {
            return self.number == other.number && self.country == other.country;
        }
        self.digits().eq(other.digits())
    }

    /// The digits that are called: the country code, then the number.
    pub(crate) fn digits(self) -> impl Iterator<Item = u8> + 'a {
        self.country.bytes().chain(self.number.bytes())
    }

    /// `+` and the digits that are called.
    pub(crate) fn reached(self) -> String {
        let length = self.country.len().saturating_add(self.number.len()).saturating_add(1);
        let mut reached = String::with_capacity(length);
        reached.push('+');
        reached.push_str(self.country);
        reached.push_str(self.number);
        reached
    }

    /// The digits behind the country code.
    pub(crate) fn number(self) -> &'a str {
        self.number
    }

    /// The country code, stars, and the last two digits.
    ///
    /// ```
    /// use twogate::contact::Phone;
    ///
    /// let phone = Phone::parse("+1 4255550134").unwrap();
    /// assert_eq!(phone.masked(), "+1 ********34");
    /// ```
    #[must_use]
    pub fn masked(self) -> String {
        let hidden = self.number.len().saturating_sub(2);
        let mut masked = String::with_capacity(self.country.len().saturating_add(16));
        masked.push('+');
        masked.push_str(self.country);
        masked.push(' ');
        masked.extend(core::iter::repeat_n('*', hidden));
        masked.extend(self.number.chars().skip(hidden));
        masked
    }
}

impl core::fmt::Debug for Phone<'_> {
    /// Shows nothing of the number: it is somebody's.
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("Phone(..)")
    }
}

/// The digits at the start, and the rest.
fn split_digits(text: &str) -> Option<(&str, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    text.split_at_checked(digits)
}

/// Nothing, or an `x` and digits.
fn is_extension(text: &str) -> bool {
    text.is_empty()
        || text
            .strip_prefix(['x', 'X'])
            .and_then(split_digits)
            .is_some_and(|(digits, rest)| !digits.is_empty() && rest.is_empty())
}
