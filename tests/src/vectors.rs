//! The shared vectors, read strictly: an unknown member or a wrong count stops the run.
//!
//! `tests/vectors/README.md` describes the format; every language has a reader like this one.

pub mod ledgers;
pub mod passwords;
pub mod questions;
pub mod recipients;
pub mod registration;
pub mod reset;
pub mod run;

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// One file of vectors, by its name without the ending: `fallback`, `invalid-methods`.
#[derive(Debug)]
pub struct File<T> {
    /// The name.
    pub name: String,
    /// What it holds.
    pub content: T,
}

/// A file of decision cases.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct Decide {
    pub schema: String,
    pub about: Vec<String>,
    pub count: usize,
    pub groups: Vec<Group>,
}

/// Decision cases under one policy.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct Group {
    pub name: String,
    pub policy: Value,
    pub cases: Vec<DecideCase>,
}

/// One person under one policy, and the whole explanation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct DecideCase {
    pub id: String,
    pub comment: String,
    pub rule: String,
    pub source: String,
    pub given: DecideGiven,
    pub expect: Value,
}

/// What a decision case gives.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct DecideGiven {
    pub user: Value,
    pub now: i64,
    #[serde(default)]
    pub ledger: Option<Value>,
}

/// A file of documents with their problems, or of contact values.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct Cases<G, E> {
    pub schema: String,
    pub about: Vec<String>,
    pub count: usize,
    pub cases: Vec<Case<G, E>>,
}

/// One case of such a file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct Case<G, E> {
    pub id: String,
    pub comment: String,
    pub rule: String,
    pub source: String,
    pub given: G,
    pub expect: E,
}

/// Documents with their problems.
pub type Documents = Cases<Document, Expected>;
/// Contact values.
pub type Contacts = Cases<Contact, ExpectedContact>;

/// What somebody asks for, and the language that they get.
pub type Languages = Cases<Asked, Answered>;

/// A tag, or the value of an `Accept-Language` header.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct Asked {
    pub asked: String,
}

/// A language.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct Answered {
    pub language: String,
    pub direction: String,
}

/// A document: as JSON, as a text, or as a text too long to be stored.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum Document {
    /// A JSON value, handed over as its text.
    Document(Value),
    /// A text.
    Text(Text),
}

/// A text, whole or to be put together.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub enum Text {
    Whole(String),
    Repeated { prefix: String, repeat: String, times: usize, suffix: String },
}

impl Document {
    /// The text to hand over.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Document(value) => value.to_string(),
            Self::Text(text) => text.whole(),
        }
    }
}

impl Text {
    /// The text, put together.
    #[must_use]
    pub fn whole(&self) -> String {
        match self {
            Self::Whole(text) => text.clone(),
            Self::Repeated { prefix, repeat, times, suffix } => {
                format!("{prefix}{}{suffix}", repeat.repeat(*times))
            }
        }
    }
}

/// The problems of a document: none for a valid one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct Expected {
    pub problems: Vec<ExpectedProblem>,
}

/// One problem, without its text.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct ExpectedProblem {
    pub pointer: String,
    pub code: String,
    pub args: Value,
}

/// A contact value.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct Contact {
    pub value: String,
}

/// Whether a contact value is well formed, and its mask.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct ExpectedContact {
    pub well_formed: bool,
    pub masked: Option<String>,
}

impl ExpectedProblem {
    /// A problem as core tells it, without its text.
    #[must_use]
    pub fn of(problem: &twogate::Problem) -> Self {
        Self {
            pointer: problem.pointer.clone(),
            code: problem.code.word().to_owned(),
            args: serde_json::to_value(&problem.args).unwrap(),
        }
    }
}

/// The folder of the vectors.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

/// The files of a sub-folder whose names begin with `prefix`, in the order of their names.
#[must_use]
pub fn load<T: DeserializeOwned>(sub_folder: &str, prefix: &str) -> Vec<File<T>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder().join(sub_folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|it| it == "json"))
        .filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with(prefix))
        .collect();
    paths.sort();
    let file = |path: &PathBuf| File {
        name: path.file_stem().unwrap().to_str().unwrap().to_owned(),
        content: serde_json::from_str(&fs::read_to_string(path).unwrap())
            .unwrap_or_else(|error| panic!("{}: {error}", path.display())),
    };
    paths.iter().map(file).collect()
}
