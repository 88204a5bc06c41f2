//! Security questions: checking answers, enrolling them, and verifying.

use std::sync::Arc;

use twogate::{AnsweredQuestion, Entropy, Timestamp};

use crate::answer::Answer;
use crate::draft::DraftProblem;
use crate::enrolment::{AnswersError, EnrolmentRecord, Verification};
use crate::guard::{EngineError, guard};
use crate::hashing::{CallError, Hashing};
use crate::policy::Policy;
use crate::secret::Secret;
use crate::user::User;

#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
impl Policy {
    /// What is wrong with a person's answers, by pointer and code; nothing where they can be enrolled.
    /// Hashes nothing, so that a form can ask at every keystroke.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails: problems are an answer, not an error.
    pub fn check_answers(
        &self,
        user: &User,
        answers: Vec<Answer>,
    ) -> Result<Vec<DraftProblem>, EngineError> {
        guard(EngineError::Internal, || {
            let answers: Vec<_> = answers.iter().map(Answer::core).collect();
            let problems = self.core().check_answers(user.core(), &answers);
            Ok(problems.iter().map(DraftProblem::from).collect())
        })
    }

    /// Enrols a person's answers: the record comes back, for the host to store.
    ///
    /// Answers go in and never come out again. A help desk resets an enrolment by deleting the record;
    /// nobody can set another person's answers. It takes one Argon2id for each set of questions that
    /// can be asked together, so up to ten, and some tenths of a second: not on the main thread.
    /// `entropy` is 32 bytes from the system's generator, for this call alone.
    ///
    /// # Errors
    ///
    /// All problems of the answers at once, or what is wrong with the call.
    pub fn enrol(
        &self,
        user: &User,
        answers: Vec<Answer>,
        hashing: Hashing,
        entropy: Vec<u8>,
        now: Timestamp,
    ) -> Result<EnrolmentRecord, AnswersError> {
        guard(AnswersError::from(CallError::Internal), || {
            let hashing = hashing.core()?;
            let entropy = Entropy::new(&entropy).map_err(CallError::from)?;
            let answers: Vec<_> = answers.iter().map(Answer::core).collect();
            let record = self.core().enrol(user.core(), &answers, &hashing, &entropy, now)?;
            Ok(EnrolmentRecord::from(&record))
        })
    }

    /// The questions that are asked of a person, in the order in which the answers are wanted; none
    /// where the person has nothing to be asked. `failures` is how often the person has answered
    /// wrongly so far.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    pub fn asked_questions(
        &self,
        user: &User,
        failures: u32,
        now: Timestamp,
    ) -> Result<Option<Vec<AnsweredQuestion>>, EngineError> {
        guard(EngineError::Internal, || {
            let asked = self.core().asked_questions(user.core(), failures, now);
            Ok(asked.map(|questions| questions.into_iter().cloned().collect()))
        })
    }

    /// Whether answers to the questions asked, in that order, are right.
    ///
    /// It takes one Argon2id whatever is wrong, so that the time does not tell. Where they are right,
    /// the host stores the record that comes back over the one in `user`, and over no other. `entropy`
    /// is 32 bytes from the system's generator, for this call alone: what was answered may have to be
    /// hashed anew.
    ///
    /// # Errors
    ///
    /// What is wrong with the call; then nothing was compared. Wrong answers are no error.
    pub fn verify_answers(
        &self,
        user: &User,
        answers: Vec<Arc<Secret>>,
        failures: u32,
        hashing: Hashing,
        entropy: Vec<u8>,
        now: Timestamp,
    ) -> Result<Verification, CallError> {
        guard(CallError::Internal, || {
            let hashing = hashing.core()?;
            let entropy = Entropy::new(&entropy)?;
            let answers: Vec<_> = answers.iter().map(|answer| answer.core().clone()).collect();
            let user = user.core();
            let result =
                self.core().verify_answers(user, &answers, failures, &hashing, &entropy, now)?;
            Ok(result.into())
        })
    }
}
