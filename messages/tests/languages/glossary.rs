//! What stands beside a language's catalogue: its terms, and what a native speaker should confirm.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// `glossary.json`.
#[derive(Clone, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Glossary {
    /// The language's name for itself.
    pub(crate) name: String,
    /// Each of English's terms, with the forms or stems that it has in the language's texts.
    pub(crate) terms: BTreeMap<String, Vec<String>>,
    /// Texts that are natural without a term which the English text has.
    pub(crate) apart: BTreeMap<String, Vec<String>>,
    /// Texts that are rightly as they are in English.
    pub(crate) same: Vec<String>,
    /// What a native speaker should confirm: nothing once one has.
    #[expect(dead_code, reason = "for people")]
    pub(crate) confirm: Vec<String>,
}

impl Glossary {
    pub(crate) fn read(file: &Path) -> Self {
        let text = fs::read_to_string(file).unwrap_or_else(|it| panic!("{}: {it}", file.display()));
        serde_json::from_str(&text).unwrap_or_else(|it| panic!("{}: {it}", file.display()))
    }
}
