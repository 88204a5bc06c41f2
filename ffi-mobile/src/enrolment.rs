//! Enrolments of security questions: what a host stores, and what comes of enrolling and verifying.

use core::fmt;

use twogate::{AnsweredQuestion, EnrolError};

use crate::draft::DraftProblem;
use crate::hashing::CallError;
use crate::json_text::JsonText;
use crate::problem::Listed;

/// An enrolment as a host stores it. It holds no answer, but who has it can guess at answers: it is
/// stored as passwords' hashes are, and never printed.
///
/// Equal records are equal texts, in every language. A record is only ever stored over the one that it
/// was made from.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Debug, Display)]
pub struct EnrolmentRecord {
    /// The text to store: JSON, compact.
    pub json: JsonText,
}

/// A question that a person answered, and may be asked.
#[uniffi::remote(Record)]
pub struct AnsweredQuestion {
    /// The question's id.
    pub id: String,
    /// Its text, where it is one of the tenant's own.
    pub text: Option<String>,
}

/// What came of answers.
#[derive(Clone, Debug, uniffi::Enum)]
pub enum Verification {
    /// Something is not right; nothing says what.
    Wrong,
    /// All are right.
    Right {
        /// The record to store in place of the one asked: what was answered now comes last.
        record: EnrolmentRecord,
        /// What was answered is hashed anew, by the parameters and the pepper of today.
        rehashed: bool,
    },
}

/// Nobody was enrolled.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
#[uniffi::export(Display)]
pub enum AnswersError {
    /// The answers do not hold.
    #[error("the answers do not hold: {}", Listed(problems))]
    Invalid {
        /// All problems of the answers, by pointer and code; at least one.
        problems: Vec<DraftProblem>,
    },
    /// The call could not be carried out.
    #[error("{reason}")]
    Call {
        /// Why not.
        reason: CallError,
    },
}

impl From<&twogate::Record> for EnrolmentRecord {
    fn from(record: &twogate::Record) -> Self {
        Self { json: record.to_json().into() }
    }
}

impl fmt::Debug for EnrolmentRecord {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("EnrolmentRecord(..)")
    }
}

impl fmt::Display for EnrolmentRecord {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("EnrolmentRecord(..)")
    }
}

impl From<twogate::Verification> for Verification {
    fn from(verification: twogate::Verification) -> Self {
        match verification {
            twogate::Verification::Wrong => Self::Wrong,
            twogate::Verification::Right { record, rehashed } => {
                Self::Right { record: EnrolmentRecord::from(&record), rehashed }
            }
        }
    }
}

impl From<EnrolError> for AnswersError {
    fn from(error: EnrolError) -> Self {
        match error {
            EnrolError::Answers(problems) => {
                Self::Invalid { problems: problems.iter().map(DraftProblem::from).collect() }
            }
            EnrolError::Call(error) => Self::from(CallError::from(error)),
        }
    }
}

impl From<CallError> for AnswersError {
    fn from(reason: CallError) -> Self {
        Self::Call { reason }
    }
}
