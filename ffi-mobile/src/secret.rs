//! Secrets.

use core::fmt;

/// An answer, a pepper, or anything else that must not be left lying about.
///
/// It is never printed, compared or stored. The library's memory of it is overwritten as soon as it is
/// freed; what it was made from and what `reveal` returned is the caller's memory, which nobody
/// overwrites.
#[derive(uniffi::Object)]
#[uniffi::export(Debug, Display)]
pub struct Secret(twogate::Secret);

#[uniffi::export]
impl Secret {
    /// Takes a copy of bytes. Those of an answer are its text in UTF-8.
    #[uniffi::constructor]
    #[must_use]
    pub fn new(bytes: &[u8]) -> Self {
        Self(twogate::Secret::new(bytes))
    }

    /// A copy of the bytes.
    #[must_use]
    pub fn reveal(&self) -> Vec<u8> {
        self.0.reveal().to_vec()
    }
}

impl Secret {
    pub(crate) fn core(&self) -> &twogate::Secret {
        &self.0
    }
}

impl From<twogate::Secret> for Secret {
    fn from(secret: twogate::Secret) -> Self {
        Self(secret)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(..)")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(..)")
    }
}
