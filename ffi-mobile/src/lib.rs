//! One surface for Swift and Kotlin: `UniFFI` makes both from what this crate exports.
//!
//! Nothing here knows a rule. Values of core cross as they are (`#[uniffi::remote]` repeats a
//! type's fields or cases, and does not compile when they differ from core's); the few types of
//! core that cannot cross, because they hold a `&'static str` or fields without names, are copied.
//!
//! Everything exported is synchronous. What does more than hand out a value throws typed errors and
//! catches panics (`guard.rs`), for a panic in a function that does not throw would end the app.

uniffi::setup_scaffolding!("twogate");

mod allocator;
mod answer;
mod draft;
mod enrolment;
mod explanation;
mod fix;
mod flow;
mod guard;
mod hashing;
mod json_text;
mod ledger;
mod messages;
mod method;
mod normalize;
mod password;
mod plain_text;
mod policy;
mod problem;
mod question;
mod recipient;
mod registration;
mod reset;
mod secret;
mod security_questions;
mod setup;
mod time;
mod user;
mod version;

pub use answer::Answer;
pub use draft::DraftProblem;
pub use enrolment::{AnswersError, EnrolmentRecord, Verification};
pub use explanation::Explanation;
pub use fix::{Choices, Fix};
pub use flow::{Effect, EndedFor, Flow, FlowOutcome, Prompt, PromptKind, Situation, Transition};
pub use guard::EngineError;
pub use hashing::{CallError, Hashing, Pepper};
pub use json_text::JsonText;
pub use ledger::{Ledger, LedgerError};
pub use messages::{ChoiceOf, ChoiceText, Links, Mail, Messages, PromptPage, languages, negotiate};
pub use normalize::{NormalizeError, Normalized, normalize_answer};
pub use password::{PasswordProblem, PasswordRules};
pub use plain_text::PlainText;
pub use policy::{Policy, PolicyError};
pub use problem::Problem;
pub use question::{PredefinedQuestion, predefined_questions};
pub use recipient::{Contact, Recipient};
pub use registration::{RegistrationDraft, RegistrationEvent};
pub use reset::ResetEvent;
pub use secret::Secret;
pub use setup::{DecoyLooks, Setup, StateKey};
pub use user::{User, UserError};
pub use version::version;
