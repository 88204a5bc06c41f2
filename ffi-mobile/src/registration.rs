//! Registering for a reset: where a person stands, what the form shows, and what is wrong with a draft;
//! and a registration as a flow.

mod event;
mod step;

use core::fmt;

use twogate::{
    DraftField, FieldState, FormField, FormQuestion, FormQuestions, Method, RegistrationForm,
    RegistrationStatus, Timestamp,
};

pub use self::event::RegistrationEvent;
use crate::answer::Answer;
use crate::draft::DraftProblem;
use crate::guard::{EngineError, guard};
use crate::plain_text::PlainText;
use crate::policy::Policy;
use crate::user::User;

/// Where a person stands with registering.
#[uniffi::remote(Enum)]
pub enum RegistrationStatus {
    /// The person may not register, because a reset is not for them.
    NotInScope,
    /// The person has not registered and may.
    MayRegister,
    /// The person has not registered and is asked to at every sign-in.
    MustRegister,
    /// The person registered, and is asked whether all of it still holds.
    MustReconfirm,
    /// The person has registered.
    Registered,
}

/// What a person can do about a field of the registration form.
#[uniffi::remote(Enum)]
pub enum FieldState {
    /// Nothing is there that would serve: the person enters it.
    Enter,
    /// The directory has a value that the person may confirm.
    Confirm,
    /// An administrator set the value, and only an administrator can change it.
    ReadOnly,
    /// The person has registered it.
    Done,
}

/// All that an app needs to draw the registration form of one person.
#[uniffi::remote(Record)]
pub struct RegistrationForm {
    /// How many gates a reset will ask for, so how many must be registered.
    pub required: u8,
    /// How many gates are registered, the office phone that an administrator set among them.
    pub registered: u8,
    /// The methods that the person can do something about, or see, in the order of methods.
    pub fields: Vec<FormField>,
    /// The questions to choose from, where questions are asked.
    pub questions: Option<FormQuestions>,
    /// The phone number will be published in the directory, and the form says so first.
    pub publishes_phone: bool,
    /// Just enough is registered, and more could be: the form advises it.
    pub suggest_more: bool,
}

/// A method in the form.
#[uniffi::remote(Record)]
pub struct FormField {
    /// The method.
    pub method: Method,
    /// What the person can do about it.
    pub state: FieldState,
    /// What is there, masked; nothing where the person has to enter it, where there is nothing to mask,
    /// and when the policy shows no hints.
    pub masked: Option<String>,
}

/// The questions to choose from, and how many to answer.
#[uniffi::remote(Record)]
pub struct FormQuestions {
    /// The questions of the policy, in its order.
    pub choices: Vec<FormQuestion>,
    /// How many must be answered.
    pub minimum: u8,
    /// How many may be answered.
    pub maximum: u8,
}

/// A question to choose.
#[uniffi::remote(Record)]
pub struct FormQuestion {
    /// The id.
    pub id: String,
    /// The text of one of the tenant's own, shown as it is in every language; nothing for a predefined
    /// one, whose text the catalogue has.
    pub text: Option<String>,
}

/// A field of the registration form.
#[uniffi::remote(Enum)]
pub enum DraftField {
    /// The phone number.
    AuthenticationPhone,
    /// The e-mail address.
    AuthenticationEmail,
    /// The office phone.
    OfficePhone,
    /// The answers as a whole.
    Answers,
    /// The question chosen for one of the answers, counted from 0.
    Question {
        /// Which answer.
        index: u32,
    },
    /// The text of one of the answers, counted from 0.
    Answer {
        /// Which answer.
        index: u32,
    },
}

/// What a person has typed into the registration form so far. A field that is absent or empty is not
/// filled in.
#[derive(Clone, Default, uniffi::Record)]
#[uniffi::export(Debug, Display)]
pub struct RegistrationDraft {
    /// The phone number.
    #[uniffi(default = None)]
    pub authentication_phone: Option<PlainText>,
    /// The e-mail address.
    #[uniffi(default = None)]
    pub authentication_email: Option<PlainText>,
    /// The office phone, which nobody can set but an administrator.
    #[uniffi(default = None)]
    pub office_phone: Option<PlainText>,
    /// The answers to security questions.
    #[uniffi(default = [])]
    pub answers: Vec<Answer>,
}

impl fmt::Debug for RegistrationDraft {
    /// Shows nothing: all of it is somebody's.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RegistrationDraft(..)")
    }
}

impl fmt::Display for RegistrationDraft {
    /// Shows nothing either.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RegistrationDraft(..)")
    }
}

#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
impl Policy {
    /// Where a person stands with registering at one time.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    pub fn registration_status(
        &self,
        user: &User,
        now: Timestamp,
    ) -> Result<RegistrationStatus, EngineError> {
        guard(EngineError::Internal, || Ok(self.core().registration_status(user.core(), now)))
    }

    /// What the registration form of a person shows at one time. The form of somebody who may not
    /// register is empty.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    pub fn registration_form(
        &self,
        user: &User,
        now: Timestamp,
    ) -> Result<RegistrationForm, EngineError> {
        guard(EngineError::Internal, || Ok(self.core().registration_form(user.core(), now)))
    }

    /// What is wrong with what a person has typed into the registration form, by pointer and code; nothing
    /// where all that is filled in can be taken. Needs no network, and is fast enough for every keystroke:
    /// show a problem that is `unfinished` when the person leaves the field, and any other at once.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails: problems are an answer, not an error.
    pub fn validate_registration(
        &self,
        user: &User,
        draft: RegistrationDraft,
    ) -> Result<Vec<DraftProblem>, EngineError> {
        guard(EngineError::Internal, || {
            let answers: Vec<_> = draft.answers.iter().map(Answer::core).collect();
            let typed = twogate::RegistrationDraft {
                authentication_phone: draft.authentication_phone.as_ref().map(PlainText::as_str),
                authentication_email: draft.authentication_email.as_ref().map(PlainText::as_str),
                office_phone: draft.office_phone.as_ref().map(PlainText::as_str),
                answers: &answers,
            };
            let problems = self.core().validate_registration(user.core(), &typed);
            Ok(problems.iter().map(DraftProblem::from).collect())
        })
    }
}
