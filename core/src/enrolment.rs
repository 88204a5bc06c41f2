//! Enrolments of security questions: what a directory stores of them, and what it exports
//! (`docs/rules.md`, `enrolment.record`).

#![expect(missing_debug_implementations, reason = "what somebody answered is nobody's to print")]

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::json::Tree;
use crate::normalize::NORMALIZER;
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

/// The stored form of an enrolment: what is asked together is hashed together.
#[derive(Clone, PartialEq, Eq)]
pub struct Record {
    /// Whose answers they are, and how many are asked together.
    pub summary: Summary,
    /// The questions answered: 3–20, none twice.
    pub questions: Vec<AnsweredQuestion>,
    /// What can be asked: 1–10 sets of questions, none twice.
    pub challenges: Vec<Challenge>,
    /// When.
    pub enrolled_at: Timestamp,
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
    /// Indexes into the record's questions, ascending.
    pub questions: Vec<usize>,
    /// The Unicode version of the build that normalized the answers.
    pub unicode: String,
    /// The Argon2id hash, a PHC string.
    pub hash: String,
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
    /// Reads the members of an enrolment object.
    pub(crate) fn read(members: &[(String, Tree)]) -> Self {
        let names: BTreeSet<&str> = members.iter().map(|(name, _)| name.as_str()).collect();
        let read = if names.len() < members.len() {
            None
        } else if names.iter().eq(["ask", "subject"].iter()) {
            summary(members).map(Self::Summary)
        } else {
            record(members).map(Self::Record)
        };
        read.unwrap_or(Self::Malformed)
    }

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

fn record(members: &[(String, Tree)]) -> Option<Record> {
    let known = ["subject", "ask", "questions", "challenges", "enrolledAt"];
    let [subject, ask, questions, challenges, enrolled_at] = exactly(members, known)?;
    let summary = summary_of(subject, ask)?;
    let questions = list(questions, 3..=20)?.iter().map(question).collect::<Option<Vec<_>>>()?;
    let ids: BTreeSet<&str> = questions.iter().map(|question| question.id.as_str()).collect();
    let challenges = list(challenges, 1..=10)?
        .iter()
        .map(|tree| challenge(tree, usize::from(summary.ask), questions.len()))
        .collect::<Option<Vec<_>>>()?;
    let sets: BTreeSet<&[usize]> = challenges.iter().map(|it| it.questions.as_slice()).collect();
    let distinct = ids.len() == questions.len() && sets.len() == challenges.len();
    let enrolled_at = Timestamp::from_millis(enrolled_at.as_integer()?);
    distinct.then_some(Record { summary, questions, challenges, enrolled_at })
}

fn summary(members: &[(String, Tree)]) -> Option<Summary> {
    let [subject, ask] = exactly(members, ["subject", "ask"])?;
    summary_of(subject, ask)
}

fn summary_of(subject: &Tree, ask: &Tree) -> Option<Summary> {
    let [kind, value] = exactly(subject.as_object()?, ["kind", "value"])?;
    let kind = SubjectKind::from_word(kind.as_text()?)?;
    match EnrolmentRef::summary(kind, value.as_text()?, ask.as_integer()?) {
        EnrolmentRef::Known { kind, subject, ask } => {
            Some(Summary { subject: Subject { kind, value: subject.to_string() }, ask })
        }
        EnrolmentRef::Absent | EnrolmentRef::Malformed => None,
    }
}

fn question(tree: &Tree) -> Option<AnsweredQuestion> {
    let members = tree.as_object()?;
    let (id, text) = if let Some([id, text]) = exactly(members, ["id", "text"]) {
        (id, Some(text.as_text()?.to_string()))
    } else {
        let [id] = exactly(members, ["id"])?;
        (id, None)
    };
    let id = id.as_text().filter(|id| !id.is_empty())?;
    Some(AnsweredQuestion { id: id.to_string(), text })
}

fn challenge(tree: &Tree, ask: usize, defined: usize) -> Option<Challenge> {
    let known = ["questions", "normalizer", "unicode", "hash"];
    let [questions, normalizer, unicode, hash] = exactly(tree.as_object()?, known)?;
    let questions = list(questions, ask..=ask)?.iter().map(index).collect::<Option<Vec<_>>>()?;
    let holds = questions.is_sorted_by(|one, other| one < other)
        && questions.last().is_some_and(|last| *last < defined)
        && normalizer.as_text()? == NORMALIZER
        && is_hash(hash.as_text()?);
    holds.then_some(Challenge {
        questions,
        unicode: unicode.as_text()?.to_string(),
        hash: hash.as_text()?.to_string(),
    })
}

/// A canonical PHC string of Argon2id within the bounds of `enrolment.hash`.
fn is_hash(text: &str) -> bool {
    let Ok(hash) = phc::PasswordHash::new(text) else {
        return false;
    };
    let parameter = |name: &str| hash.params.get_decimal(name);
    let within = |name, range: core::ops::RangeInclusive<u32>| {
        parameter(name).is_some_and(|value| range.contains(&value))
    };
    let names: Vec<_> = hash.params.iter().map(|(name, _)| name.to_string()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let key = hash.params.get("keyid");
    let key_is_short = key.is_none_or(|key| {
        let mut bytes = [0; 8];
        key.b64_decode(&mut bytes).is_ok_and(|bytes| !bytes.is_empty())
    });
    hash.algorithm.as_str() == "argon2id"
        && hash.version == Some(19)
        && matches!(names.as_slice(), ["m", "t", "p"] | ["m", "t", "p", "keyid"])
        && within("m", 7_168..=65_536)
        && within("t", 1..=10)
        && within("p", 1..=1)
        && key_is_short
        && hash.salt.as_ref().is_some_and(|salt| salt.as_ref().len() == 16)
        && hash.hash.as_ref().is_some_and(|tag| tag.as_ref().len() == 32)
        && hash.to_string() == text
}

/// The members of these names, where there are these and no others.
fn exactly<'t, const N: usize>(
    members: &'t [(String, Tree)],
    names: [&str; N],
) -> Option<[&'t Tree; N]> {
    let found: BTreeMap<&str, &Tree> =
        members.iter().map(|(name, tree)| (name.as_str(), tree)).collect();
    if found.len() != N || members.len() != N {
        return None;
    }
    let trees: Vec<&Tree> = names.iter().filter_map(|name| found.get(name).copied()).collect();
    trees.try_into().ok()
}

fn list(tree: &Tree, lengths: core::ops::RangeInclusive<usize>) -> Option<&[Tree]> {
    tree.as_list().filter(|items| lengths.contains(&items.len()))
}

fn index(tree: &Tree) -> Option<usize> {
    usize::try_from(tree.as_integer()?).ok()
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
