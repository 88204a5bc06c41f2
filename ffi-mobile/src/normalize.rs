//! Normal forms of answers.

use std::sync::Arc;

use crate::guard::guard;
use crate::secret::Secret;

/// A text in its normal form. Two answers are the same when their normal forms are.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Normalized {
    /// The normal form, in UTF-8; empty where nothing visible is in the text.
    pub text: Arc<Secret>,
    /// How many characters (code points) a person sees in the text, spaces tidied: what the rules on
    /// length count.
    pub length: u32,
}

/// Why a text has no normal form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
#[uniffi::export(Display)]
pub enum NormalizeError {
    /// It has more than 1,024 bytes.
    #[error("{}", twogate::NormalizeError::TooLong)]
    TooLong,
    /// It has a character that nobody can type, see or agree about, or is no UTF-8.
    #[error("{}", twogate::NormalizeError::DisallowedCharacter)]
    DisallowedCharacter,
    /// It changes each time it is normalized.
    #[error("{}", twogate::NormalizeError::Unstable)]
    Unstable,
    /// The engine failed: a defect in Twogate, whatever the input was.
    #[error("the engine failed")]
    Internal,
}

/// The normal form of an answer, which is what is hashed. No rule on answers is applied but the one
/// that a text may have no more than 1,024 bytes.
///
/// # Errors
///
/// Where there is none.
#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
pub fn normalize_answer(answer: Arc<Secret>) -> Result<Normalized, NormalizeError> {
    guard(NormalizeError::Internal, || {
        let normalized = twogate::normalize_answer(answer.core().reveal())?;
        Ok(Normalized {
            text: Arc::new(normalized.text.into()),
            // 1,024 bytes never make as many characters.
            length: u32::try_from(normalized.length).unwrap_or(u32::MAX),
        })
    })
}

impl From<twogate::NormalizeError> for NormalizeError {
    fn from(error: twogate::NormalizeError) -> Self {
        match error {
            twogate::NormalizeError::TooLong => Self::TooLong,
            twogate::NormalizeError::DisallowedCharacter => Self::DisallowedCharacter,
            twogate::NormalizeError::Unstable => Self::Unstable,
        }
    }
}
