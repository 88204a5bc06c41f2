//! The native half of the Python package `twogate`: it translates and decides nothing.
//!
//! Documents go to core as text, whatever they were in Python, and results come back as frozen
//! objects. Every call that enters core goes through [`guard`], so that a bug in it would be an
//! exception like any other, without the text of the panic.

#![expect(
    clippy::doc_markdown,
    clippy::doc_link_with_quotes,
    reason = "the documentation of classes and functions is that of Python"
)]
#![expect(
    clippy::unsafe_derive_deserialize,
    reason = "what is unsafe is PyO3's, and no field has an invariant"
)]

mod answer;
mod decision;
mod document;
mod draft;
mod enrolment;
mod error;
mod event;
mod explanation;
mod flow;
mod guard;
mod hashing;
mod ledger;
mod messages;
mod normalize;
mod password;
mod pepper;
mod policy;
mod problem;
mod question;
mod recipient;
mod record;
mod registration;
mod secret;
mod security_questions;
mod setup;
mod text;
mod time;
mod transition;
mod user;
mod word;

/// The module `twogate._native`. Its classes never change once made, so that threads may share
/// them with a global lock or without.
#[pyo3::pymodule(gil_used = false)]
mod _native {
    #[pymodule_export]
    use crate::answer::Answer;
    #[pymodule_export]
    use crate::decision::{Decision, MethodDecision};
    #[pymodule_export]
    use crate::draft::DraftProblem;
    #[pymodule_export]
    use crate::enrolment::{AskedQuestion, Record, Subject, Verification};
    #[pymodule_export]
    use crate::explanation::{CheckResult, Explanation, Fix, Gates, MethodExplanation};
    #[pymodule_export]
    use crate::flow::Flow;
    #[pymodule_export]
    use crate::hashing::Hashing;
    #[pymodule_export]
    use crate::messages::{Messages, languages, negotiate};
    #[pymodule_export]
    use crate::normalize::{Normalized, normalize_answer};
    #[pymodule_export]
    use crate::password::{PasswordProblem, PasswordRules};
    #[pymodule_export]
    use crate::pepper::Pepper;
    #[pymodule_export]
    use crate::policy::Policy;
    #[pymodule_export]
    use crate::problem::Problem;
    #[pymodule_export]
    use crate::question::{PredefinedQuestion, predefined_questions};
    #[pymodule_export]
    use crate::recipient::{Contact, Recipient};
    #[pymodule_export]
    use crate::record::restore;
    #[pymodule_export]
    use crate::registration::{
        FormField, FormQuestion, FormQuestions, RegistrationDraft, RegistrationForm,
        problem_message,
    };
    #[pymodule_export]
    use crate::secret::Secret;
    #[pymodule_export]
    use crate::setup::Setup;
    #[pymodule_export]
    use crate::user::User;
    #[pymodule_export]
    use crate::word::words;

    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "its name in Python")]
    const __version__: &str = twogate::VERSION;
}
