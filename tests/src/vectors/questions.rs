//! The vectors of security questions: normal forms, answers, enrolments and verifications.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twogate::{Argon2Parameters, CallError, Entropy, Hashing, Pepper, Policy, Secret, User};

use super::Text;

/// Something typed.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum Typed {
    /// A text.
    Text(Text),
    /// Bytes that are no text, in hexadecimal digits.
    Bytes(String),
    /// Two texts to compare.
    Texts([String; 2]),
}

/// What comes of normalising.
#[derive(Debug, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub enum ExpectedNormal {
    Normal { normal: Text, length: usize },
    Refused { code: String, args: Value },
    Compared { same: bool },
}

/// A set of answers, with the policy and the person.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct AnswerSet {
    pub policy: Value,
    pub user: Value,
    pub answers: Vec<GivenAnswer>,
}

/// One answer: a text, or bytes that are none.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct GivenAnswer {
    pub question: String,
    pub answer: Option<Text>,
    pub bytes: Option<String>,
    pub shown: Option<String>,
}

/// What is wrong with a set of answers.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct ExpectedProblems {
    pub problems: Vec<ExpectedDraftProblem>,
}

/// One problem of a draft, without its text.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct ExpectedDraftProblem {
    pub pointer: String,
    pub code: String,
    pub args: Value,
    pub unfinished: bool,
}

/// Everything that a record is made of.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct EnrolmentGiven {
    pub policy: Value,
    pub user: Value,
    pub answers: Vec<GivenAnswer>,
    pub entropy: String,
    pub argon2: GivenArgon2,
    pub pepper: Option<GivenPepper>,
    pub now: i64,
}

/// Everything that a verification depends on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct VerificationGiven {
    pub policy: Value,
    pub user: Value,
    pub answers: Vec<Text>,
    pub failures: u32,
    pub argon2: GivenArgon2,
    pub peppers: Vec<GivenPepper>,
    pub entropy: String,
    pub now: i64,
}

/// A person's record, and how the host hashes today.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct RehashGiven {
    pub user: Value,
    pub argon2: GivenArgon2,
    pub peppers: Vec<GivenPepper>,
}

/// For each challenge whether it needs a new hash.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum ExpectedRehash {
    /// In the order of the record; none where it cannot be read.
    NeedsRehash(Option<Vec<bool>>),
    /// What is wrong with the call.
    Error(String),
}

/// The parameters of Argon2id.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct GivenArgon2 {
    #[serde(rename = "memoryKiB")]
    pub memory_kib: u32,
    pub iterations: u32,
    pub parallelism: u32,
}

/// A pepper, in hexadecimal digits.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct GivenPepper {
    pub key_id: String,
    pub secret: String,
}

/// What comes of enrolling.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum ExpectedRecord {
    /// The record.
    Record(StoredRecord),
    /// What is wrong with the answers.
    Problems(Vec<ExpectedDraftProblem>),
    /// What is wrong with the call.
    Error(String),
}

/// What comes of verifying.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub enum ExpectedVerification {
    Error(ExpectedError),
    Verified(ExpectedVerified),
}

/// What is wrong with the call.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct ExpectedError {
    pub error: String,
}

/// What was asked, and what came of the answers.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct ExpectedVerified {
    pub asked: Option<Vec<StoredQuestion>>,
    pub right: bool,
    pub record: Option<StoredRecord>,
    pub rehashed: Option<bool>,
}

/// A record as it is stored: its members in their order.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(missing_docs, reason = "described in docs/enrolment.md")]
pub struct StoredRecord {
    pub subject: StoredSubject,
    pub ask: u8,
    pub questions: Vec<StoredQuestion>,
    pub challenges: Vec<StoredChallenge>,
    pub enrolled_at: i64,
}

/// Whose it is.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in docs/enrolment.md")]
pub struct StoredSubject {
    pub kind: String,
    pub value: String,
}

/// A question of a record.
#[derive(Clone, Debug, Deserialize, Serialize, PartialEq)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in docs/enrolment.md")]
pub struct StoredQuestion {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// What is asked together, and its hash.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in docs/enrolment.md")]
pub struct StoredChallenge {
    pub questions: Vec<usize>,
    pub normalizer: String,
    pub unicode: String,
    pub hash: String,
}

impl StoredRecord {
    /// The text that is stored.
    #[must_use]
    pub fn text(&self) -> String {
        serde_json::to_string(self).unwrap()
    }
}

impl GivenAnswer {
    /// What the person typed.
    #[must_use]
    pub fn secret(&self) -> Secret {
        match (&self.answer, &self.bytes) {
            (Some(text), None) => Secret::new(text.whole()),
            (None, Some(bytes)) => Secret::new(hex(bytes)),
            (_, _) => panic!("an answer is a text or bytes"),
        }
    }
}

impl ExpectedDraftProblem {
    /// A problem as core tells it, without its text.
    #[must_use]
    pub fn of(problem: &twogate::DraftProblem) -> Self {
        Self {
            pointer: problem.pointer.clone(),
            code: problem.code.word().to_owned(),
            args: serde_json::to_value(&problem.args).unwrap(),
            unfinished: problem.unfinished,
        }
    }
}

/// The policy of a case.
#[must_use]
pub fn policy(document: &Value) -> Policy {
    Policy::from_json(&document.to_string()).unwrap()
}

/// The person of a case.
#[must_use]
pub fn user(document: &Value) -> User {
    User::from_json(&document.to_string()).unwrap()
}

/// How a case hashes.
///
/// # Errors
///
/// That of the parameters or of a pepper.
pub fn hashing<'a>(
    argon2: &GivenArgon2,
    peppers: impl IntoIterator<Item = &'a GivenPepper>,
) -> Result<Hashing, CallError> {
    let GivenArgon2 { memory_kib, iterations, parallelism } = *argon2;
    let pepper = |it: &GivenPepper| Pepper::new(&hex(&it.key_id), Secret::new(hex(&it.secret)));
    let peppers = peppers.into_iter().map(pepper).collect::<Result<_, _>>()?;
    Hashing::new(Argon2Parameters { memory_kib, iterations, parallelism }, peppers)
}

/// The entropy of a case.
///
/// # Errors
///
/// That of entropy which nobody drew.
pub fn entropy(digits: &str) -> Result<Entropy, CallError> {
    Entropy::new(&hex(digits))
}

/// The bytes of hexadecimal digits.
#[must_use]
pub fn hex(digits: &str) -> Vec<u8> {
    let pair = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    assert!(digits.len().is_multiple_of(2));
    digits.as_bytes().chunks(2).map(pair).collect()
}
