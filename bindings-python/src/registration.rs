//! Registering for a reset: where a person stands, what the form shows, and what is wrong with a draft.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use twogate::Policy;
use twogate_messages::Messages;

use crate::answer::{Answer, plain_text};
use crate::draft::DraftProblem;
use crate::guard::guard;
use crate::record::{self, Tuple};
use crate::secret::never_pickled;
use crate::time::timestamp;
use crate::user::with_user;
use crate::word::Word;

type Given<'a, 'py> = &'a Bound<'py, PyAny>;

/// All that is needed to draw the registration form of one person.
#[pyclass(frozen, eq, hash, get_all, module = "twogate")]
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RegistrationForm {
    /// How many gates a reset will ask for, so how many must be registered.
    required: u8,
    /// How many gates are registered, the office phone that an administrator set among them.
    registered: u8,
    /// The methods that the person can do something about, or see.
    fields: Tuple<FormField>,
    /// The questions to choose from, where questions are asked.
    questions: Option<FormQuestions>,
    /// The phone number will be published in the directory, and the form says so first.
    publishes_phone: bool,
    /// Just enough is registered, and more could be: the form advises it.
    suggest_more: bool,
}

/// A method in the form.
#[pyclass(frozen, eq, hash, get_all, module = "twogate")]
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) struct FormField {
    /// The method.
    method: Word,
    /// What the person can do about it: `"enter"`, `"confirm"`, `"readOnly"` or `"done"`.
    state: Word,
    /// What is there, masked.
    masked: Option<String>,
}

/// The questions to choose from, and how many to answer.
#[pyclass(frozen, eq, hash, get_all, module = "twogate")]
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) struct FormQuestions {
    /// The questions of the policy, in its order.
    choices: Tuple<FormQuestion>,
    /// How many must be answered.
    minimum: u8,
    /// How many may be answered.
    maximum: u8,
}

/// A question to choose.
#[pyclass(frozen, eq, hash, get_all, module = "twogate")]
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) struct FormQuestion {
    /// The id.
    id: String,
    /// The text of one of the tenant's own; `None` for a predefined one, whose text the catalogue has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

/// What a person has typed into the registration form so far.
///
/// A field that is `None` or empty is not filled in. `answers` are `Answer` objects.
#[pyclass(frozen, module = "twogate")]
pub(crate) struct RegistrationDraft {
    /// The phone number.
    #[pyo3(get)]
    authentication_phone: Option<String>,
    /// The e-mail address.
    #[pyo3(get)]
    authentication_email: Option<String>,
    /// The office phone, which nobody can set but an administrator.
    #[pyo3(get)]
    office_phone: Option<String>,
    answers: Vec<Py<Answer>>,
}

#[pymethods]
impl RegistrationDraft {
    #[new]
    #[pyo3(
        signature = (*, authentication_phone=None, authentication_email=None, office_phone=None, answers=None),
        text_signature = "(*, authentication_phone=None, authentication_email=None, office_phone=None, answers=())"
    )]
    fn new(
        py: Python<'_>,
        authentication_phone: Option<Given<'_, '_>>,
        authentication_email: Option<Given<'_, '_>>,
        office_phone: Option<Given<'_, '_>>,
        answers: Option<Given<'_, '_>>,
    ) -> PyResult<Self> {
        guard(py, || {
            let text = |given: Option<Given<'_, '_>>, wrong| {
                given.map(|given| plain_text(given, wrong)).transpose()
            };
            let phone = text(authentication_phone, "authentication_phone must be a str or None")?;
            let email = text(authentication_email, "authentication_email must be a str or None")?;
            let office = text(office_phone, "office_phone must be a str or None")?;
            let answers = answers.map(crate::answer::answers).transpose()?;
            Ok(Self {
                authentication_phone: phone,
                authentication_email: email,
                office_phone: office,
                answers: answers.unwrap_or_default(),
            })
        })
    }

    /// The answers to security questions.
    #[getter]
    fn answers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.answers.iter().map(|answer| answer.clone_ref(py)))
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    #[expect(clippy::unused_self, reason = "Python passes it")]
    fn __reduce__(&self) -> PyResult<Py<PyAny>> {
        Err(never_pickled())
    }

    /// Shows nothing: all of it is somebody's.
    #[expect(clippy::unused_self, reason = "Python passes it")]
    fn __repr__(&self) -> &'static str {
        "RegistrationDraft(..)"
    }
}

/// A class of results: how it is written and pickled. A macro because methods of a Python class stand
/// in one block of their own.
macro_rules! result {
    ($class:ident, $name:literal) => {
        #[pymethods]
        impl $class {
            /// The result as a `dict`.
            fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                record::to_dict(py, self)
            }

            fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                record::reduce(py, $name, self)
            }

            fn __repr__(&self) -> String {
                self.shown()
            }
        }
    };
}

result!(RegistrationForm, "RegistrationForm");
result!(FormField, "FormField");
result!(FormQuestions, "FormQuestions");
result!(FormQuestion, "FormQuestion");

impl RegistrationForm {
    fn shown(&self) -> String {
        format!("RegistrationForm(required={}, registered={})", self.required, self.registered)
    }
}

impl FormField {
    fn shown(&self) -> String {
        format!("FormField(method='{}', state='{}')", self.method.0, self.state.0)
    }
}

impl FormQuestions {
    fn shown(&self) -> String {
        format!("FormQuestions(minimum={}, maximum={})", self.minimum, self.maximum)
    }
}

impl FormQuestion {
    #[expect(clippy::unused_self, reason = "as of the other results")]
    fn shown(&self) -> String {
        "FormQuestion(..)".to_owned()
    }
}

impl From<twogate::RegistrationForm> for RegistrationForm {
    fn from(form: twogate::RegistrationForm) -> Self {
        Self {
            required: form.required,
            registered: form.registered,
            fields: form.fields.into_iter().collect(),
            questions: form.questions.map(FormQuestions::from),
            publishes_phone: form.publishes_phone,
            suggest_more: form.suggest_more,
        }
    }
}

impl From<twogate::FormField> for FormField {
    fn from(field: twogate::FormField) -> Self {
        let (method, state) = (Word(field.method.word()), Word(field.state.word()));
        Self { method, state, masked: field.masked }
    }
}

impl From<twogate::FormQuestions> for FormQuestions {
    fn from(questions: twogate::FormQuestions) -> Self {
        let choices = questions.choices.into_iter().collect();
        Self { choices, minimum: questions.minimum, maximum: questions.maximum }
    }
}

impl From<twogate::FormQuestion> for FormQuestion {
    fn from(question: twogate::FormQuestion) -> Self {
        Self { id: question.id, text: question.text }
    }
}

pub(crate) fn status(policy: &Policy, user: Given<'_, '_>, now: Given<'_, '_>) -> PyResult<Word> {
    let now = timestamp(now)?;
    with_user(user, |user| Word(policy.registration_status(user, now).word()))
}

pub(crate) fn form(
    policy: &Policy,
    user: Given<'_, '_>,
    now: Given<'_, '_>,
) -> PyResult<RegistrationForm> {
    let now = timestamp(now)?;
    with_user(user, |user| policy.registration_form(user, now).into())
}

pub(crate) fn validate(
    policy: &Policy,
    user: Given<'_, '_>,
    draft: &Bound<'_, RegistrationDraft>,
) -> PyResult<Vec<DraftProblem>> {
    let draft = draft.get();
    let answers: Vec<twogate::Answer<'_>> =
        draft.answers.iter().map(|answer| answer.get().core()).collect();
    let typed = twogate::RegistrationDraft {
        authentication_phone: draft.authentication_phone.as_deref(),
        authentication_email: draft.authentication_email.as_deref(),
        office_phone: draft.office_phone.as_deref(),
        answers: &answers,
    };
    let problems = with_user(user, |user| policy.validate_registration(user, &typed))?;
    Ok(problems.iter().map(DraftProblem::from).collect())
}

/// A problem of a draft as a sentence for the person, to be shown beside the field.
///
/// `locale` is a tag such as `"en"`; in English for a tag that stands for none of the languages there
/// are. Around numbers stand marks that nobody sees (U+2068 and U+2069).
#[pyfunction]
#[pyo3(signature = (problem, /, *, locale="en"))]
pub(crate) fn problem_message(
    py: Python<'_>,
    problem: &DraftProblem,
    locale: &str,
) -> PyResult<String> {
    guard(py, || {
        Ok(match problem.core() {
            Some((code, args)) => Messages::new(locale).draft_problem(code, &args),
            None => problem.english().to_owned(),
        })
    })
}
