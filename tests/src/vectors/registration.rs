//! The vectors of registration: where a person stands, the form, and drafts of it.

use serde::Deserialize;
use serde_json::Value;
use twogate::{Answer, RegistrationDraft, Secret};

use super::questions::{ExpectedDraftProblem, GivenAnswer};

/// A person under a policy: at a time, or with a draft.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct RegistrationGiven {
    pub policy: Value,
    pub user: Value,
    pub now: Option<i64>,
    pub draft: Option<GivenDraft>,
}

/// What a person typed into the form.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct GivenDraft {
    pub authentication_phone: Option<String>,
    pub authentication_email: Option<String>,
    pub office_phone: Option<String>,
    #[serde(default)]
    pub answers: Vec<GivenAnswer>,
}

/// What comes of it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum ExpectedRegistration {
    /// Where the person stands, at the time.
    Status(String),
    /// The form, at the time.
    Form(Value),
    /// What is wrong with the draft.
    Problems(Vec<ExpectedDraftProblem>),
}

impl GivenDraft {
    /// Calls with the draft as core reads it.
    pub fn with<T>(&self, call: impl FnOnce(&RegistrationDraft<'_>) -> T) -> T {
        let secrets: Vec<Secret> = self.answers.iter().map(GivenAnswer::secret).collect();
        let answers: Vec<Answer<'_>> = self
            .answers
            .iter()
            .zip(&secrets)
            .map(|(it, answer)| Answer {
                question: &it.question,
                answer,
                shown: it.shown.as_deref(),
            })
            .collect();
        call(&RegistrationDraft {
            authentication_phone: self.authentication_phone.as_deref(),
            authentication_email: self.authentication_email.as_deref(),
            office_phone: self.office_phone.as_deref(),
            answers: &answers,
        })
    }
}
