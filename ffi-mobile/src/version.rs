//! The version of the library.

/// The version of Twogate, such as `0.1.0`.
#[uniffi::export]
#[must_use]
pub fn version() -> String {
    twogate::VERSION.to_owned()
}
