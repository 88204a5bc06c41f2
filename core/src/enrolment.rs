//! Enrolments of security questions: what a directory stores of them, and what it exports
//! (`docs/rules.md`, `enrolment.record`).

mod draw;
mod enrol;
mod hash;
mod joint;
mod read;
mod rehash;
mod verify;
mod write;

use alloc::string::String;
use alloc::vec::Vec;

pub use self::enrol::EnrolError;
pub use self::hash::AnswersHash;
pub use self::verify::Verification;
pub(crate) use self::verify::{is_answer, stand_in};
use crate::time::Timestamp;
use crate::word::SubjectKind;

/// What stands in the `enrolment` of a user document.
///
/// It is about what somebody would remember, so [`Debug`](core::fmt::Debug) shows none of it.
#[derive(Clone, PartialEq, Eq)]
pub enum Enrolment {
    /// An object that is no enrolment: data about the person, not a problem of the document.
    Malformed,
    /// Whose it is and how many questions it asks; holds no hash and no question.
    Summary(Summary),
    /// The whole record.
    Record(Record),
}

/// What decides about an enrolment.
#[derive(Clone, PartialEq, Eq)]
pub struct Summary {
    /// Whose answers they are.
    pub subject: Subject,
    /// How many questions are asked together: 3–5.
    pub ask: u8,
}

/// Whose answers an enrolment holds.
#[derive(Clone, PartialEq, Eq)]
pub struct Subject {
    /// By which name.
    pub kind: SubjectKind,
    /// The name; never empty.
    pub value: String,
}

/// The stored form of an enrolment: what is asked together is hashed together. There are two ways to
/// one: to enrol somebody, and to read what was stored of that.
#[derive(Clone, PartialEq, Eq)]
pub struct Record {
    summary: Summary,
    questions: Vec<AnsweredQuestion>,
    challenges: Vec<Challenge>,
    enrolled_at: Timestamp,
}

impl Record {
    /// Whose answers they are, and how many are asked together.
    #[must_use]
    pub fn summary(&self) -> &Summary {
        &self.summary
    }

    /// The questions answered: 3–20, none twice.
    #[must_use]
    pub fn questions(&self) -> &[AnsweredQuestion] {
        &self.questions
    }

    /// What can be asked: 1–10 sets of questions, none twice.
    #[must_use]
    pub fn challenges(&self) -> &[Challenge] {
        &self.challenges
    }

    /// When the person enrolled.
    #[must_use]
    pub fn enrolled_at(&self) -> Timestamp {
        self.enrolled_at
    }
}

/// A question that a person answered.
#[derive(Clone, PartialEq, Eq)]
pub struct AnsweredQuestion {
    /// The question's id.
    pub id: String,
    /// Its text, where it was one of the tenant's own.
    pub text: Option<String>,
}

/// Questions that are asked together, and one hash over all their answers.
#[derive(Clone, PartialEq, Eq)]
pub struct Challenge {
    questions: Vec<usize>,
    unicode: String,
    hash: AnswersHash,
}

impl Challenge {
    /// Indexes into the record's questions, ascending.
    #[must_use]
    pub fn questions(&self) -> &[usize] {
        &self.questions
    }

    /// The Unicode version of the build that normalized the answers.
    #[must_use]
    pub fn unicode(&self) -> &str {
        &self.unicode
    }

    /// The Argon2id hash over all their answers.
    #[must_use]
    pub fn hash(&self) -> &AnswersHash {
        &self.hash
    }
}

/// What a decision asks of an enrolment: whose it is, and how many questions it asks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum EnrolmentRef<'a> {
    /// There is none.
    Absent,
    /// There is something that is none.
    Malformed,
    /// There is one.
    Known {
        /// By which name the subject is known.
        kind: SubjectKind,
        /// The subject's name.
        subject: &'a str,
        /// How many questions are asked together.
        ask: u8,
    },
}

impl<'a> EnrolmentRef<'a> {
    /// An enrolment by its summary: malformed where the subject has no name, or where it asks for
    /// other than 3–5 questions (`docs/rules.md`, `enrolment.record`).
    #[must_use]
    pub fn summary(kind: SubjectKind, subject: &'a str, ask: i64) -> Self {
        match u8::try_from(ask) {
            Ok(ask @ 3..=5) if !subject.is_empty() => Self::Known { kind, subject, ask },
            _ => Self::Malformed,
        }
    }
}

impl core::fmt::Debug for EnrolmentRef<'_> {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str(match self {
            Self::Absent => "Absent",
            Self::Malformed => "Malformed",
            Self::Known { .. } => "Known(..)",
        })
    }
}

impl Enrolment {
    /// What a decision asks of it.
    #[must_use]
    pub fn as_ref(&self) -> EnrolmentRef<'_> {
        let summary = match self {
            Self::Malformed => return EnrolmentRef::Malformed,
            Self::Summary(summary) => summary,
            Self::Record(record) => &record.summary,
        };
        EnrolmentRef::Known {
            kind: summary.subject.kind,
            subject: &summary.subject.value,
            ask: summary.ask,
        }
    }
}

impl core::fmt::Debug for Summary {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("Summary(..)")
    }
}

impl core::fmt::Debug for Subject {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("Subject(..)")
    }
}

impl core::fmt::Debug for Record {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("Record(..)")
    }
}

impl core::fmt::Debug for AnsweredQuestion {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("AnsweredQuestion(..)")
    }
}

impl core::fmt::Debug for Challenge {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("Challenge(..)")
    }
}

impl core::fmt::Debug for Enrolment {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str(match self {
            Self::Malformed => "Malformed",
            Self::Summary(_) => "Summary(..)",
            Self::Record(_) => "Record(..)",
        })
    }
}
