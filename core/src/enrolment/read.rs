//! Reading an enrolment: what is not exactly one is malformed (`docs/rules.md`, `enrolment.record`).

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{
    AnsweredQuestion, AnswersHash, Challenge, Enrolment, EnrolmentRef, Record, Subject, Summary,
};
use crate::json::{self, Tree, exactly};
use crate::normalize::NORMALIZER;
use crate::problem::Problems;
use crate::question::MOST_QUESTIONS;
use crate::time::Timestamp;
use crate::word::SubjectKind;

impl Enrolment {
    /// Reads an enrolment in JSON, as a host has stored it. Whatever is none is
    /// [`Malformed`](Self::Malformed): it says nothing about the person but that.
    #[must_use]
    pub fn from_json(text: &str) -> Self {
        let tree = json::read(text, &mut Problems::default());
        tree.as_ref().and_then(Tree::as_object).map_or(Self::Malformed, Self::read)
    }

    /// Reads the members of an enrolment object.
    pub(crate) fn read(members: &[(String, Tree)]) -> Self {
        let summary = summary(members).map(Self::Summary);
        summary.or_else(|| record(members).map(Self::Record)).unwrap_or(Self::Malformed)
    }
}

fn record(members: &[(String, Tree)]) -> Option<Record> {
    let known = ["subject", "ask", "questions", "challenges", "enrolledAt"];
    let [subject, ask, questions, challenges, enrolled_at] = exactly(members, known)?;
    let summary = summary_of(subject, ask)?;
    let questions =
        list(questions, 3..=MOST_QUESTIONS)?.iter().map(question).collect::<Option<Vec<_>>>()?;
    let challenges = list(challenges, 1..=10)?
        .iter()
        .map(|tree| challenge(tree, usize::from(summary.ask), questions.len()))
        .collect::<Option<Vec<_>>>()?;
    let ids = questions.iter().map(|question| question.id.as_str());
    let sets = challenges.iter().map(|challenge| challenge.questions.as_slice());
    let distinct = are_distinct(&ids) && are_distinct(&sets);
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
        && normalizer.as_text()? == NORMALIZER;
    let unicode = unicode.as_text()?.to_string();
    let hash = AnswersHash::parse(hash.as_text()?)?;
    holds.then_some(Challenge { questions, unicode, hash })
}

/// Whether no item of a short list is there twice.
fn are_distinct<T: PartialEq>(items: &(impl Iterator<Item = T> + Clone)) -> bool {
    let mut places = items.clone().enumerate();
    places.all(|(place, item)| items.clone().take(place).all(|earlier| earlier != item))
}

fn list(tree: &Tree, lengths: core::ops::RangeInclusive<usize>) -> Option<&[Tree]> {
    tree.as_list().filter(|items| lengths.contains(&items.len()))
}

fn index(tree: &Tree) -> Option<usize> {
    usize::try_from(tree.as_integer()?).ok()
}
