//! A person.

use std::sync::Arc;

use twogate::Enrolment;

use crate::enrolment::EnrolmentRecord;
use crate::guard::{EngineError, guard};
use crate::hashing::{CallError, Hashing};
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

    /// The same person with this record for an enrolment, in place of any other.
    ///
    /// A text that is no record makes the enrolment malformed, as it would in a user document.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    #[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
    pub fn with_enrolment(&self, record: EnrolmentRecord) -> Result<Arc<Self>, EngineError> {
        guard(EngineError::Internal, || {
            let mut user = self.0.clone();
            user.enrolment = Some(Enrolment::from_json(record.json.as_str()));
            Ok(Arc::new(Self(user)))
        })
    }

    /// Whether each challenge of this person's record needs a new hash, in their order: its parameters
    /// are not those of `hashing`, or its pepper is not the newest. None where there is no record that
    /// can be read.
    ///
    /// A verification that succeeds renews what was answered; the other hashes stay, since their
    /// answers are not known.
    ///
    /// # Errors
    ///
    /// What is wrong with `hashing`.
    #[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
    pub fn needs_rehash(&self, hashing: Hashing) -> Result<Option<Vec<bool>>, CallError> {
        guard(CallError::Internal, || Ok(self.0.needs_rehash(&hashing.core()?)))
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
