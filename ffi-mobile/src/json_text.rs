//! The text of a document.

/// The text of a JSON document, a plain string in every language.
///
/// A type of its own because Kotlin's strings, unlike the others', may be no Unicode text:
/// `uniffi.toml` names the Kotlin function that sees to it.
#[derive(Clone, PartialEq, Eq)]
pub struct JsonText(String);

uniffi::custom_newtype!(JsonText, String);

impl JsonText {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for JsonText {
    fn from(json: String) -> Self {
        Self(json)
    }
}

impl core::fmt::Debug for JsonText {
    /// Shows nothing: a document may be about somebody.
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("JsonText(..)")
    }
}
