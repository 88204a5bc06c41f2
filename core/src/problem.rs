//! Problems of documents: all of them at once, each with a place, a stable code and a text.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use crate::word::ProblemCode;

/// One thing that is wrong with a document.
///
/// The text is English, for logs; it holds no value of the document, so no personal data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Where: a JSON pointer (RFC 6901). Empty for the document as a whole.
    pub pointer: String,
    /// What: stable over versions and languages.
    pub code: ProblemCode,
    /// The numbers and the pointer that the code comes with.
    pub args: ProblemArgs,
}

/// What a code comes with; which of these is fixed by the code.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(default)]
pub struct ProblemArgs {
    /// The least that would do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<i64>,
    /// The most that would do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum: Option<i64>,
    /// What there is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actual: Option<i64>,
    /// The pointer of the value that this one repeats or conflicts with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<String>,
    /// The line of a text that is no JSON, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<i64>,
    /// The column of a text that is no JSON, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<i64>,
}

impl Problem {
    pub(crate) fn new(pointer: impl Into<String>, code: ProblemCode) -> Self {
        Self { pointer: pointer.into(), code, args: ProblemArgs::default() }
    }

    pub(crate) fn minimum(mut self, minimum: i64) -> Self {
        self.args.minimum = Some(minimum);
        self
    }

    pub(crate) fn maximum(mut self, maximum: impl TryInto<i64>) -> Self {
        self.args.maximum = Some(maximum.try_into().unwrap_or(i64::MAX));
        self
    }

    pub(crate) fn actual(mut self, actual: impl TryInto<i64>) -> Self {
        self.args.actual = Some(actual.try_into().unwrap_or(i64::MAX));
        self
    }

    pub(crate) fn other(mut self, pointer: impl Into<String>) -> Self {
        self.args.other = Some(pointer.into());
        self
    }

    pub(crate) fn at(mut self, line: usize, column: usize) -> Self {
        self.args.line = i64::try_from(line).ok();
        self.args.column = i64::try_from(column).ok();
        self
    }

    /// The problem in English, for logs.
    #[must_use]
    pub fn english(&self) -> String {
        self.args.noted(self.code.about())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.pointer.is_empty() {
            write!(formatter, "{}: ", self.pointer)?;
        }
        formatter.write_str(&self.english())
    }
}

impl serde::Serialize for Problem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut problem = serializer.serialize_struct("Problem", 4)?;
        problem.serialize_field("pointer", &self.pointer)?;
        problem.serialize_field("code", &self.code)?;
        problem.serialize_field("args", &self.args)?;
        problem.serialize_field("english", &self.english())?;
        problem.end()
    }
}

impl ProblemArgs {
    /// What a code is about, with the numbers and the pointer that it comes with.
    pub(crate) fn noted(&self, about: &str) -> String {
        let numbers = [
            ("minimum", self.minimum),
            ("maximum", self.maximum),
            ("actual", self.actual),
            ("line", self.line),
            ("column", self.column),
        ];
        let numbers =
            numbers.into_iter().filter_map(|(name, it)| it.map(|it| format!("{name} {it}")));
        let other = self.other.as_ref().map(|other| format!("see {other}"));
        let notes: Vec<String> = numbers.chain(other).collect();
        let about = about.trim().trim_end_matches('.');
        if notes.is_empty() { about.to_string() } else { format!("{about} ({})", notes.join(", ")) }
    }
}

/// A policy document does not hold. It says everything that is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the policy does not hold: {}", Listed(problems))]
pub struct PolicyError {
    problems: Vec<Problem>,
}

/// A user document cannot be read. It says everything that is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the user document cannot be read: {}", Listed(problems))]
pub struct UserError {
    problems: Vec<Problem>,
}

impl PolicyError {
    pub(crate) fn new(problems: Vec<Problem>) -> Self {
        Self { problems }
    }

    /// All problems, sorted by pointer and code; at least one.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

impl UserError {
    pub(crate) fn new(problems: Vec<Problem>) -> Self {
        Self { problems }
    }

    /// All problems, sorted by pointer and code; at least one.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

/// The first problem, and how many there are besides.
pub(crate) struct Listed<'a, P>(pub(crate) &'a [P]);

impl<P: fmt::Display> fmt::Display for Listed<'_, P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            [] => Ok(()),
            [only] => write!(formatter, "{only}"),
            [first, others @ ..] => write!(formatter, "{first}; and {} more", others.len()),
        }
    }
}

/// Problems as they are found.
#[derive(Default)]
pub(crate) struct Problems {
    found: Vec<Problem>,
}

impl Problems {
    #[inline(never)]
    pub(crate) fn add(&mut self, problem: Problem) {
        self.found.push(problem);
    }

    /// Whether something is already wrong at `pointer` or inside it: then rules that lean on that
    /// value are not asked, so that one cause is reported once.
    #[inline(never)]
    pub(crate) fn touch(&self, pointer: &str) -> bool {
        self.found.iter().any(|problem| {
            problem
                .pointer
                .strip_prefix(pointer)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }

    /// Sorted, so that the order of members does not matter.
    pub(crate) fn into_result<E>(mut self, error: fn(Vec<Problem>) -> E) -> Result<(), E> {
        if self.found.is_empty() {
            return Ok(());
        }
        self.found.sort_unstable();
        Err(error(self.found))
    }
}
