//! Enrolling: from answers to the record that a host stores.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::draw::draw;
use super::joint::{Memory, encode};
use super::{AnsweredQuestion, Challenge, Record, Subject, Summary};
use crate::answer::Answer;
use crate::draft::DraftProblem;
use crate::entropy::Entropy;
use crate::hashing::Hashing;
use crate::normalize::UNICODE;
use crate::policy::Policy;
use crate::problem::Listed;
use crate::secret::SecretText;
use crate::time::Timestamp;
use crate::user::User;
use crate::word::{CallError, SubjectKind};

/// Why nobody was enrolled.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EnrolError {
    /// The answers do not hold: everything that is wrong with them, sorted by pointer and code.
    #[error("the answers do not hold: {}", Listed(.0))]
    Answers(Vec<DraftProblem>),
    /// The call could not be carried out.
    #[error(transparent)]
    Call(#[from] CallError),
}

impl Policy {
    /// Enrols a person's answers to security questions: draws which of them can be asked together,
    /// and hashes each such set as one (`docs/rules.md`, `enrolment.draw`, `enrolment.joint`).
    ///
    /// Answers go in and never come out again. Who wants to change one answers all again; a help desk
    /// resets an enrolment by deleting the record, and nobody can set another person's answers.
    /// It takes one Argon2id for each challenge, so up to ten.
    ///
    /// ```
    /// use twogate::{Answer, Enrolment, Entropy, Hashing, Policy, Secret, Timestamp, User, Verification};
    ///
    /// let policy = Policy::from_json(
    ///     r#"{"scope": "all", "methods": ["securityQuestions"], "securityQuestions":
    ///        {"requiredToRegister": 3, "requiredToReset": 3, "questions": ["firstPet", "firstJob", "favoriteFood"]}}"#,
    /// )?;
    /// let mut ann = User::from_json(r#"{"id": "ann@contoso.com", "licenses": ["ems"]}"#)?;
    /// let typed = ["Rex", "Baker", "Quince jelly"].map(Secret::new);
    /// let answers: Vec<_> = std::iter::zip(["firstPet", "firstJob", "favoriteFood"], &typed)
    ///     .map(|(question, answer)| Answer { question, answer, shown: None })
    ///     .collect();
    /// let (hashing, now) = (Hashing::default(), Timestamp::from_millis(1_795_219_200_000));
    /// # let drawn = [7; 32];
    /// let entropy = Entropy::new(&drawn)?; // 32 bytes of the system's randomness
    ///
    /// let record = policy.enrol(&ann, &answers, &hashing, &entropy, now)?;
    /// // … stored as `record.to_json()`, and read again with the person
    /// ann.enrolment = Some(Enrolment::Record(record));
    ///
    /// let asked = policy.asked_questions(&ann, 0, now).unwrap();
    /// assert_eq!(asked[0].id, "firstPet");
    /// let again = ["REX", "baker", "Quince Jelly"].map(Secret::new);
    /// let verified = policy.verify_answers(&ann, &again, 0, &hashing, &entropy, now)?;
    /// assert!(matches!(verified, Verification::Right { rehashed: false, .. }));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// All problems of the answers at once; or that there is no memory to hash in, or no id that the
    /// record could be bound to.
    pub fn enrol(
        &self,
        user: &User,
        answers: &[Answer<'_>],
        hashing: &Hashing,
        entropy: &Entropy,
        now: Timestamp,
    ) -> Result<Record, EnrolError> {
        let normal = self.normal_answers(user, answers).map_err(EnrolError::Answers)?;
        let subject = subject_of(user).ok_or(CallError::BadParameters)?;
        let mut stream = entropy.stream();
        let sets = draw(answers.len(), usize::from(self.required_to_reset()), &mut stream);
        let mut memory = Memory::reserve(hashing.argon2())?;
        let mut challenges = Vec::with_capacity(sets.len());
        for questions in sets {
            let asked = questions.iter().filter_map(|index| {
                Some((answers.get(*index)?.question, normal.get(*index).map(SecretText::as_str)?))
            });
            let encoded = encode(&subject.value, asked);
            let hash = memory.hash_anew(hashing, stream.bytes(), &encoded)?;
            challenges.push(Challenge { questions, unicode: UNICODE.to_string(), hash });
        }
        Ok(Record {
            summary: Summary { subject, ask: self.required_to_reset() },
            questions: answers.iter().map(|answer| self.answered(answer.question)).collect(),
            challenges,
            enrolled_at: now,
        })
    }

    /// A question as the record keeps it: by its id and, where it is the tenant's own, as it was
    /// asked, so that it can be asked still when the policy has dropped it.
    fn answered(&self, id: &str) -> AnsweredQuestion {
        let questions = self.document().security_questions.iter().flat_map(|it| &it.questions);
        let text = questions.filter(|question| question.id == id).find_map(|it| it.text.clone());
        AnsweredQuestion { id: id.to_string(), text }
    }
}

/// The immutable id where there is one (`docs/rules.md`, `enrolment.subject`). An empty one is none:
/// a record that is bound to nobody would be everybody's.
fn subject_of(user: &User) -> Option<Subject> {
    let ids = [(SubjectKind::ObjectId, user.object_id.as_ref()), (SubjectKind::Id, Some(&user.id))];
    ids.into_iter().find_map(|(kind, value)| {
        let value = value.filter(|value| !value.is_empty())?.clone();
        Some(Subject { kind, value })
    })
}
