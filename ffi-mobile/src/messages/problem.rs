//! What is wrong with what a person typed.

use super::Messages;
use crate::draft::DraftProblem;
use crate::guard::EngineError;
use crate::password::PasswordProblem;

#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
impl Messages {
    /// What is wrong with what a person filled in, as a sentence to be shown beside the field.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    pub fn message(&self, problem: DraftProblem) -> Result<String, EngineError> {
        self.say(|texts| texts.draft_problem(problem.code, &problem.args))
    }

    /// What is wrong with a new password, as a sentence for the person who typed it.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    pub fn password_problem(&self, problem: PasswordProblem) -> Result<String, EngineError> {
        self.say(|texts| texts.password_problem(problem.code, &problem.args))
    }
}
