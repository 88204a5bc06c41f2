//! Twogate decides who may reset their own password or unlock their own account, by proving what,
//! and says why not and what would fix it.
//!
//! A [`Policy`] is compiled once, from a document, and then asked any number of times from any
//! thread. A person is a [`User`] or, borrowed from wherever the host keeps them, a [`UserRef`].
//!
//! ```
//! use twogate::{Policy, Reason, Timestamp, User};
//!
//! let policy = Policy::from_json(r#"{"scope": "all", "methods": ["email", "mobilePhone"]}"#)?;
//! let user = User::from_json(r#"{"id": "ann@contoso.com", "licenses": ["ems"]}"#)?;
//!
//! let explanation = policy.explain(&user, Timestamp::from_millis(1_700_000_000_000));
//! assert_eq!(explanation.reason, Some(Reason::InsufficientMethods));
//! assert_eq!(explanation.fixes[0].any_of.words(), ["email", "mobilePhone"]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Everything is values in, values out: the crate is `no_std`, reads no clock and no randomness,
//! does no I/O, and cannot panic. Documents reduce to [`Facts`], facts to a [`Decision`] — which
//! allocates nothing — and both to an [`Explanation`]. Words, not texts, come out; the crate
//! `twogate-messages` says them in people's languages.
//!
//! The rules are the product's, as `docs/rules.md` lists them with their public sources; where a
//! rule changed over the years, a policy's [`Ruleset`] picks the year.

#![no_std]
#![forbid(unsafe_code)]
#![warn(clippy::std_instead_of_core, clippy::std_instead_of_alloc, clippy::alloc_instead_of_core)]

extern crate alloc;
#[cfg(test)]
extern crate std;

mod administrator;
mod answer;
mod audience;
mod code_points;
pub mod contact;
mod decision;
pub mod document;
mod draft;
mod enrolment;
mod entropy;
mod explanation;
mod facts;
mod few;
mod fingerprint;
mod fix;
pub mod flow;
mod gate_rules;
mod gather;
mod hashing;
mod hex;
mod identifier;
mod json;
mod keyed;
mod ledger;
mod license;
mod method;
mod normalize;
mod password;
mod policy;
mod problem;
mod question;
mod reason;
mod recipient;
pub mod registration;
pub mod reset;
mod resolution;
mod ruleset;
mod secret;
mod setup;
mod throttle;
mod time;
mod user;
mod word;

pub use administrator::RoleClass;
pub use answer::Answer;
pub use decision::{Decision, Gates};
pub use document::PolicyDocument;
pub use draft::DraftProblem;
pub use enrolment::{
    AnsweredQuestion, AnswersHash, Challenge, EnrolError, Enrolment, EnrolmentRef, Record, Subject,
    Summary, Verification,
};
pub use entropy::Entropy;
pub use explanation::{CheckResult, Explanation, MethodExplanation};
pub use facts::{EmailState, EnrolmentState, Facts, PhoneState, Throttle};
pub use fix::{Choices, Fix};
pub use hashing::{Argon2Parameters, Hashing, Pepper};
pub use ledger::{Attempt, ChargeId, FlowId, Ledger, LedgerKey, LedgerRefusal, Sending};
pub use license::LicenseClass;
pub use method::METHOD_COUNT;
pub use normalize::{NormalizeError, Normalized, normalize_answer};
pub use password::{PasswordProblem, PasswordRules};
pub use policy::Policy;
pub use problem::{PolicyError, Problem, ProblemArgs, UserError};
pub use question::{Predefined, predefined_questions};
pub use recipient::{Contact, Recipient};
pub use registration::{
    DraftField, FormField, FormQuestion, FormQuestions, RegistrationDraft, RegistrationForm,
};
pub use resolution::MethodDecision;
pub use secret::Secret;
pub use setup::{DecoyLooks, Disclosure, Setup, StateKey};
pub use throttle::ThrottleLimits;
pub use time::Timestamp;
pub use user::{AuthenticatorApp, OnPremisesAccount, User, UserRef};
pub use word::{
    Action, Actor, AuditActivity, AuditResult, CallError, Channel, Check, ContactFallback, Counter,
    DraftProblemCode, EndReason, FieldState, FixAction, GatePolicy, GuestKind, HostResult,
    LedgerError, License, MessageId, Method, MethodStatus, Outcome, Overlap, PasswordProblemCode,
    PasswordSource, Plan, ProblemCode, Reason, RecipientKind, Refusal, RegistrationStatus, Ruleset,
    Source, SubjectKind, UnknownRoles, Verdict, Way, WriteResult,
};

/// The version of this crate.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
