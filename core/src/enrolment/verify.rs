//! Verifying: whether answers are right, all of them together or not at all.

use alloc::string::ToString;
use alloc::vec::Vec;

use ctutils::CtEq;

use super::joint::{Memory, encode};
use super::{AnsweredQuestion, AnswersHash, Challenge, Enrolment, Record};
use crate::answer::{LONGEST, SHORTEST};
use crate::entropy::Entropy;
use crate::facts::Throttle;
use crate::hashing::{Hashing, Pepper};
use crate::normalize::{UNICODE, normal_form};
use crate::policy::Policy;
use crate::question::MOST_ASKED;
use crate::secret::{Secret, SecretText};
use crate::time::Timestamp;
use crate::user::User;
use crate::word::{CallError, MethodStatus};

/// What came of answers.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "wrong answers are no error"]
pub enum Verification {
    /// Something is not right; nothing says what.
    Wrong,
    /// All are right.
    Right {
        /// The record to store in place of the one asked: what was answered now comes last.
        record: Record,
        /// The challenge was hashed anew, by the host's parameters of today.
        rehashed: bool,
    },
}

impl Policy {
    /// The questions that are asked of a person, in the order in which the answers are wanted.
    ///
    /// They are the engine's to choose, never the caller's: those of the first challenge until it is
    /// answered rightly or, where the policy says `redrawOnFailure`, of the one that the number of
    /// `failures` leads to: of the wrong tries since the person enrolled or last answered rightly.
    /// `None` where the person has nothing to be asked.
    #[must_use]
    pub fn asked_questions<'u>(
        &self,
        user: &'u User,
        failures: u32,
        now: Timestamp,
    ) -> Option<Vec<&'u AnsweredQuestion>> {
        self.asked(user, failures, now).map(|asked| asked.questions().collect())
    }

    /// Whether answers to [`asked_questions`](Self::asked_questions), in that order, are right.
    /// `failures` is the number that the questions were asked with, even where the attempt has been
    /// charged since.
    ///
    /// One Argon2id is computed whatever is wrong: the answers, their number, or that there is
    /// nothing to compare with, so that the time does not tell. On success the record comes back
    /// with this challenge last and, where its hash is not by the parameters or the pepper of today, hashed
    /// anew; `entropy` is for that.
    ///
    /// # Errors
    ///
    /// [`CallError::UnknownPepper`] where the record names a pepper that `hashing` lacks, and
    /// [`CallError::OutOfMemory`]. Neither is a wrong answer: nothing was compared.
    pub fn verify_answers(
        &self,
        user: &User,
        answers: &[Secret],
        failures: u32,
        hashing: &Hashing,
        entropy: &Entropy,
        now: Timestamp,
    ) -> Result<Verification, CallError> {
        let typed = normal_forms(answers);
        let Some(asked) = self.asked(user, failures, now) else {
            stand_in(&typed, hashing)?;
            return Ok(Verification::Wrong);
        };
        let hash = &asked.challenge.hash;
        let pepper = match &hash.key_id {
            None => None,
            Some(key_id) => Some(hashing.pepper(key_id).ok_or(CallError::UnknownPepper)?),
        };
        let encoded = asked.encode(&typed);
        let mut memory = Memory::reserve(hash.argon2)?;
        let tag = memory.hash(hash.argon2, pepper, &hash.salt, &encoded)?;
        drop(memory);
        let is_complete = typed.len() == asked.challenge.questions.len();
        if !tag.ct_eq(&hash.tag).to_bool() || !is_complete {
            return Ok(Verification::Wrong);
        }
        let renewed = hash.needs_rehash(hashing).then(|| renew(&encoded, hashing, entropy));
        Ok(asked.answered(renewed.flatten()))
    }

    fn asked<'u>(&self, user: &'u User, failures: u32, now: Timestamp) -> Option<Asked<'u>> {
        let facts = self.facts(user, now, Throttle::Unknown);
        let [_, _, _, questions, ..] = self.decide(facts).methods;
        let Some(Enrolment::Record(record)) = &user.enrolment else {
            return None;
        };
        if questions.status != MethodStatus::Available {
            return None;
        }
        let redraws = self.document().security_questions.as_ref()?.redraw_on_failure;
        let failures = if redraws { usize::try_from(failures).unwrap_or(usize::MAX) } else { 0 };
        let place = failures.checked_rem(record.challenges.len())?;
        Some(Asked { record, place, challenge: record.challenges.get(place)? })
    }
}

/// A challenge of somebody's record.
struct Asked<'u> {
    record: &'u Record,
    place: usize,
    challenge: &'u Challenge,
}

impl<'u> Asked<'u> {
    fn questions(&self) -> impl Iterator<Item = &'u AnsweredQuestion> + Clone + use<'u> {
        let record = self.record;
        self.challenge.questions.iter().filter_map(|index| record.questions.get(*index))
    }

    fn encode(&self, typed: &[SecretText]) -> zeroize::Zeroizing<Vec<u8>> {
        let ids = self.questions().map(|question| question.id.as_str());
        encode(&self.record.summary.subject.value, ids.zip(typed.iter().map(SecretText::as_str)))
    }

    /// The record after this challenge was answered: it comes last, with its new hash if it has one.
    fn answered(&self, renewed: Option<AnswersHash>) -> Verification {
        let mut record = self.record.clone();
        let rehashed = renewed.is_some();
        let mut answered = self.challenge.clone();
        if let Some(hash) = renewed {
            answered.unicode = UNICODE.to_string();
            answered.hash = hash;
        }
        let others = self.record.challenges.iter().enumerate();
        let others = others.filter(|(place, _)| *place != self.place).map(|(_, it)| it.clone());
        record.challenges = others.chain([answered]).collect();
        Verification::Right { record, rehashed }
    }
}

impl AnswersHash {
    /// Whether a hash made today would be made otherwise: by other parameters or another pepper.
    #[must_use]
    pub fn needs_rehash(&self, hashing: &Hashing) -> bool {
        self.argon2 != hashing.argon2()
            || self.key_id.as_deref() != hashing.newest().map(Pepper::key_id)
    }
}

/// The normal forms of answers; none at all where they cannot be right by their form alone.
fn normal_forms(answers: &[Secret]) -> Vec<SecretText> {
    // No record asks more, and nobody is to make the engine read more.
    if answers.len() > MOST_ASKED {
        return Vec::new();
    }
    let normal = |answer: &Secret| {
        let (normal, length) = normal_form(answer.reveal()).ok()?;
        (SHORTEST..=LONGEST).contains(&length).then_some(normal)
    };
    answers.iter().map(normal).collect::<Option<_>>().unwrap_or_default()
}

/// The work of a verification where there is nothing to verify against.
fn stand_in(typed: &[SecretText], hashing: &Hashing) -> Result<(), CallError> {
    let encoded = encode("", typed.iter().map(|answer| ("", answer.as_str())));
    let argon2 = hashing.argon2();
    let tag = Memory::reserve(argon2)?.hash(argon2, hashing.newest(), &[0; 16], &encoded)?;
    // Asked for, so that no compiler leaves the work out.
    core::hint::black_box(tag);
    Ok(())
}

/// The same answers hashed by today's parameters; `None` where there is no memory for it, since
/// right answers stay right.
fn renew(encoded: &[u8], hashing: &Hashing, entropy: &Entropy) -> Option<AnswersHash> {
    let mut memory = Memory::reserve(hashing.argon2()).ok()?;
    memory.hash_anew(hashing, entropy.stream().bytes(), encoded).ok()
}
