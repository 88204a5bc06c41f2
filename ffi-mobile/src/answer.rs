//! Answers to security questions.

use std::sync::Arc;

use crate::plain_text::PlainText;
use crate::secret::Secret;

/// An answer that a person gives to a question of the policy.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Answer {
    /// The question's id.
    pub question: PlainText,
    /// The answer as typed.
    pub answer: Arc<Secret>,
    /// The question's text as the person saw it, where it was shown in another language.
    #[uniffi(default = None)]
    pub shown: Option<PlainText>,
}

impl Answer {
    pub(crate) fn core(&self) -> twogate::Answer<'_> {
        twogate::Answer {
            question: self.question.as_str(),
            answer: self.answer.core(),
            shown: self.shown.as_ref().map(PlainText::as_str),
        }
    }
}
