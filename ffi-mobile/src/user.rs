//! A person.

use crate::guard::guard;
use crate::json_text::JsonText;
use crate::problem::{Listed, Problem};

/// A user document, read: a person as a directory describes them. Immutable, usable from any thread.
#[derive(uniffi::Object)]
pub struct User(twogate::User);

/// A user document cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
#[uniffi::export(Display)]
pub enum UserError {
    /// The document has problems.
    #[error("the user document cannot be read: {}", Listed(problems))]
    Invalid {
        /// All problems of the document; at least one.
        problems: Vec<Problem>,
    },
    /// The engine failed: a defect in Twogate, whatever the input was.
    #[error("the engine failed")]
    Internal,
}

#[uniffi::export]
impl User {
    /// Reads a user document.
    ///
    /// # Errors
    ///
    /// All problems of the document at once.
    #[uniffi::constructor]
    #[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
    pub fn new(json: JsonText) -> Result<Self, UserError> {
        guard(UserError::Internal, || Ok(Self(twogate::User::from_json(json.as_str())?)))
    }
}

impl User {
    pub(crate) fn core(&self) -> &twogate::User {
        &self.0
    }
}

impl core::fmt::Debug for User {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.0.fmt(formatter)
    }
}

impl From<twogate::UserError> for UserError {
    fn from(error: twogate::UserError) -> Self {
        Self::Invalid { problems: error.problems().iter().map(Problem::from).collect() }
    }
}
