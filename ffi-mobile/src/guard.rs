//! Panics end here.

use std::panic::{UnwindSafe, catch_unwind};

/// The engine failed: a defect in Twogate, whatever the input was.
///
/// It carries nothing, because what a panic says may quote somebody's data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
#[uniffi::export(Display)]
pub enum EngineError {
    /// The engine failed.
    #[error("the engine failed")]
    Internal,
}

/// Runs `work`; a panic becomes `internal`, and what it said is dropped.
///
/// The linted core has nowhere to panic; this is for what it is built on.
pub(crate) fn guard<T, E>(
    internal: E,
    work: impl FnOnce() -> Result<T, E> + UnwindSafe,
) -> Result<T, E> {
    catch_unwind(work).unwrap_or(Err(internal))
}

#[cfg(test)]
mod tests {
    use super::{EngineError, guard};

    #[test]
    fn a_panic_becomes_an_error_without_its_words() {
        let result: Result<(), _> = guard(EngineError::Internal, || panic!("ann@contoso.com"));
        assert_eq!(result, Err(EngineError::Internal));
        assert_eq!(EngineError::Internal.to_string(), "the engine failed");
    }

    #[test]
    fn what_does_not_panic_passes() {
        assert_eq!(guard(EngineError::Internal, || Ok(7)), Ok(7));
    }
}
