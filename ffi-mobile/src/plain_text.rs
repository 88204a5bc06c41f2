//! A text that is no document.

/// A text of the caller's, a plain string in every language.
///
/// A type of its own for the same reason as [`JsonText`](crate::JsonText).
#[derive(Clone)]
pub struct PlainText(String);

uniffi::custom_newtype!(PlainText, String);

impl PlainText {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl core::fmt::Debug for PlainText {
    /// Shows nothing: whose text it is, nobody knows here.
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("PlainText(..)")
    }
}
