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
        match self.asked(user, failures, now) {
            Some(asked) => asked.record.verify(asked.place, answers, hashing, entropy),
            None => stand_in(answers, hashing).map(|()| Verification::Wrong),
        }
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
        self.record.questions_of(self.challenge)
    }
}

impl Record {
    /// Whether answers to the challenge at a place are right. One Argon2id is computed whatever is
    /// wrong with them.
    pub(crate) fn verify(
        &self,
        place: usize,
        answers: &[Secret],
        hashing: &Hashing,
        entropy: &Entropy,
    ) -> Result<Verification, CallError> {
        let Some(challenge) = self.challenges.get(place) else {
            return stand_in(answers, hashing).map(|()| Verification::Wrong);
        };
        let typed = normal_forms(answers);
        let hash = &challenge.hash;
        let pepper = hash.pepper(hashing)?;
        let ids = self.questions_of(challenge).map(|question| question.id.as_str());
        let encoded =
            encode(&self.summary.subject.value, ids.zip(typed.iter().map(SecretText::as_str)));
        let mut memory = Memory::reserve(hash.argon2)?;
        let tag = memory.hash(hash.argon2, pepper, &hash.salt, &encoded)?;
        drop(memory);
        let is_complete = typed.len() == challenge.questions.len();
        if !tag.ct_eq(&hash.tag).to_bool() || !is_complete {
            return Ok(Verification::Wrong);
        }
        let renewed = hash.needs_rehash(hashing).then(|| renew(&encoded, hashing, entropy));
        Ok(self.answered(place, challenge, renewed.flatten()))
    }

    /// Whether the host has the pepper of the challenge at a place.
    pub(crate) fn knows_pepper(&self, place: usize, hashing: &Hashing) -> Result<(), CallError> {
        let challenge = self.challenges.get(place);
        challenge.map_or(Ok(()), |challenge| challenge.hash.pepper(hashing).map(|_| ()))
    }

    fn questions_of<'u>(
        &'u self,
        challenge: &'u Challenge,
    ) -> impl Iterator<Item = &'u AnsweredQuestion> + Clone + use<'u> {
        challenge.questions.iter().filter_map(|index| self.questions.get(*index))
    }

    /// The record after a challenge was answered: it comes last, with its new hash if it has one.
    fn answered(
        &self,
        place: usize,
        challenge: &Challenge,
        renewed: Option<AnswersHash>,
    ) -> Verification {
        let mut record = self.clone();
        let rehashed = renewed.is_some();
        let mut answered = challenge.clone();
        if let Some(hash) = renewed {
            answered.unicode = UNICODE.to_string();
            answered.hash = hash;
        }
        let others = self.challenges.iter().enumerate();
        let others = others.filter(|(other, _)| *other != place).map(|(_, it)| it.clone());
        record.challenges = others.chain([answered]).collect();
        Verification::Right { record, rehashed }
    }
}

impl AnswersHash {
    /// The pepper that it was made with, if with one.
    fn pepper<'h>(&self, hashing: &'h Hashing) -> Result<Option<&'h Pepper>, CallError> {
        match &self.key_id {
            None => Ok(None),
            Some(key_id) => hashing.pepper(key_id).map(Some).ok_or(CallError::UnknownPepper),
        }
    }
}

/// The normal forms of answers; none at all where they cannot be right by their form alone.
fn normal_forms(answers: &[Secret]) -> Vec<SecretText> {
    // No record asks more, and nobody is to make the engine read more.
    if answers.len() > MOST_ASKED {
        return Vec::new();
    }
    answers.iter().map(normal_answer).collect::<Option<_>>().unwrap_or_default()
}

/// The normal form of an answer that can be right.
fn normal_answer(answer: &Secret) -> Option<SecretText> {
    let (normal, length) = normal_form(answer.reveal()).ok()?;
    (SHORTEST..=LONGEST).contains(&length).then_some(normal)
}

/// Whether something typed can be right by its form.
pub(crate) fn is_answer(answer: &Secret) -> bool {
    normal_answer(answer).is_some()
}

/// The work of a verification where there is nothing to verify against.
pub(crate) fn stand_in(answers: &[Secret], hashing: &Hashing) -> Result<(), CallError> {
    let typed = normal_forms(answers);
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
