//! What people read.

use std::panic::AssertUnwindSafe;

use crate::draft::DraftProblem;
use crate::guard::{EngineError, guard};
use crate::plain_text::PlainText;

/// The texts of one language, for people. Make it once and keep it: it never changes, and is usable from
/// any thread.
///
/// Around numbers in a text stand marks that nobody sees (U+2068 and U+2069): they keep a number whole
/// where the text around it runs from right to left.
#[derive(Debug, uniffi::Object)]
pub struct Messages(
    /// A panic in the middle of a text leaves a cache of formats behind, which is asked again or fails again.
    AssertUnwindSafe<twogate_messages::Messages>,
);

#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
impl Messages {
    /// The texts in the language of a tag (BCP 47), such as `en`; in English for a tag that stands for none
    /// of the languages there are, and without one.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    #[uniffi::constructor(default(locale = None))]
    pub fn new(locale: Option<PlainText>) -> Result<Self, EngineError> {
        let tag = locale.as_ref().map_or("en", PlainText::as_str);
        guard(EngineError::Internal, || {
            Ok(Self(AssertUnwindSafe(twogate_messages::Messages::new(tag))))
        })
    }

    /// The tag of the language that the texts are in.
    #[must_use]
    pub fn language(&self) -> String {
        self.0.language().to_owned()
    }

    /// What is wrong with what a person filled in, as a sentence to be shown beside the field.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    pub fn message(&self, problem: DraftProblem) -> Result<String, EngineError> {
        guard(EngineError::Internal, || Ok(self.0.draft_problem(problem.code, &problem.args)))
    }

    /// The text of a predefined question; the id itself for an id that is none. A policy's own questions
    /// are shown as they were typed, in every language.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    pub fn question(&self, id: PlainText) -> Result<String, EngineError> {
        guard(EngineError::Internal, || Ok(self.0.question(id.as_str())))
    }
}
