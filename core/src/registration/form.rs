//! What a registration form shows (`docs/rules.md`, `registration.form`).

use alloc::string::String;
use alloc::vec::Vec;

use crate::explanation::masked;
use crate::facts::{EmailState, EnrolmentState, Facts, PhoneState, Throttle};
use crate::gate_rules::{Rules, is_administrators};
use crate::method::{Gate, count_gates};
use crate::policy::Policy;
use crate::ruleset::{History, value};
use crate::time::Timestamp;
use crate::user::{User, UserRef};
use crate::word::{FieldState, Method, Ruleset, Source};

/// All that an app needs to draw the form of one person.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RegistrationForm {
    /// How many gates a reset will ask for, so how many must be registered.
    pub required: u8,
    /// How many gates are registered, the office phone that an administrator set among them.
    pub registered: u8,
    /// The methods that the person can do something about, or see, in the order of [`Method::ALL`].
    pub fields: Vec<FormField>,
    /// The questions to choose from, where questions are asked.
    pub questions: Option<FormQuestions>,
    /// The phone number will be published in the directory, and the form says so first.
    pub publishes_phone: bool,
    /// Just enough is registered, and more could be: the form advises it.
    pub suggest_more: bool,
}

/// A method in the form.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct FormField {
    /// The method.
    pub method: Method,
    /// What the person can do about it.
    pub state: FieldState,
    /// What is there, masked; nothing where the person has to enter it, where there is nothing to
    /// mask, and when the policy shows no hints.
    pub masked: Option<String>,
}

/// The questions to choose from, and how many to answer.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct FormQuestions {
    /// The questions of the policy, in its order.
    pub choices: Vec<FormQuestion>,
    /// How many must be answered.
    pub minimum: u8,
    /// How many may be answered.
    pub maximum: u8,
}

/// A question to choose.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct FormQuestion {
    /// The id.
    pub id: String,
    /// The text of one of the tenant's own, shown as it is in every language; nothing for a
    /// predefined one, whose text the catalogue has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// Whether an administrator's registered phone is published (`ruleset.publishedPhone`).
const PUBLISHED: &History<bool> = &[(Ruleset::R2017_07, true), (Ruleset::R2021_03, false)];

impl RegistrationForm {
    /// The form in JSON, every member written out.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Words, numbers and texts in vectors: nothing here can fail to be written.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Policy {
    /// What the registration form of a person shows at one time.
    ///
    /// The form of somebody who may not register is empty. The time counts only for administrators
    /// of a trial, which asks for more gates once it is old.
    ///
    /// ```
    /// use twogate::{FieldState, Policy, Timestamp, User};
    ///
    /// let policy = Policy::from_json(r#"{"scope": "all", "methods": ["email", "mobilePhone"]}"#)?;
    /// let user = User::from_json(
    ///     r#"{"id": "ann@contoso.com", "licenses": ["ems"], "mobilePhone": "+1 4255550134"}"#,
    /// )?;
    /// let form = policy.registration_form(&user, Timestamp::from_millis(0));
    /// assert_eq!(form.fields[0].state, FieldState::Enter);
    /// assert_eq!(form.fields[1].state, FieldState::Confirm);
    /// assert_eq!(form.fields[1].masked.as_deref(), Some("+1 ********34"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn registration_form(&self, user: &User, now: Timestamp) -> RegistrationForm {
        let facts = self.facts(user, now, Throttle::Unknown);
        let (rules, ..) = self.gates(&facts);
        let (fields, registered) = if self.may_register(&facts) {
            self.fields(&user.into(), &facts, rules)
        } else {
            (Vec::new(), Vec::new())
        };
        let count = count_gates(registered.iter().copied());
        let has = |method| fields.iter().any(|field| field.method == method);
        RegistrationForm {
            required: rules.required,
            registered: count,
            questions: if has(Method::SecurityQuestions) { self.questions() } else { None },
            publishes_phone: has(Method::MobilePhone)
                && is_administrators(rules.gate_policy)
                && value(PUBLISHED, self.ruleset(), true),
            suggest_more: count == rules.required && is_more_open(&fields, &registered),
            fields,
        }
    }

    /// The fields, and the methods that count as registered.
    fn fields<S>(
        &self,
        user: &UserRef<'_, S>,
        facts: &Facts,
        rules: &Rules,
    ) -> (Vec<FormField>, Vec<Method>) {
        let mut fields = Vec::new();
        let mut registered = Vec::new();
        for method in Method::ALL.iter().copied().filter(|method| rules.bar(*method).is_none()) {
            let Some((state, source)) = field_state(method, facts, rules) else { continue };
            if state == FieldState::Done || office_counts(method, facts, rules) {
                registered.push(method);
            }
            let shown = source.filter(|_| self.document().hints);
            let masked = shown.and_then(|source| masked(source, user));
            fields.push(FormField { method, state, masked });
        }
        (fields, registered)
    }

    /// The questions of the policy.
    fn questions(&self) -> Option<FormQuestions> {
        let section = self.document().security_questions.as_ref()?;
        let choices = section.questions.iter();
        Some(FormQuestions {
            choices: choices
                .map(|it| FormQuestion { id: it.id.clone(), text: it.text.clone() })
                .collect(),
            // A policy that holds has at most 20 questions.
            minimum: u8::try_from(section.required_to_register).unwrap_or(u8::MAX),
            maximum: u8::try_from(section.questions.len()).unwrap_or(u8::MAX),
        })
    }
}

/// What the person can do about a method that is theirs to use, and the value that is shown; nothing
/// for one that is not in the form (`registration.fieldState`).
fn field_state(
    method: Method,
    facts: &Facts,
    rules: &Rules,
) -> Option<(FieldState, Option<Source>)> {
    let phone = |state| state == PhoneState::WellFormed;
    let email = |state| match state {
        EmailState::WellFormed => true,
        EmailState::SameAsAccount => !rules.asks_same_account,
        EmailState::Absent | EmailState::Malformed => false,
    };
    let contact = |registered, registered_source, directory, directory_source| {
        if registered {
            (FieldState::Done, Some(registered_source))
        } else if directory {
            (FieldState::Confirm, Some(directory_source))
        } else {
            (FieldState::Enter, None)
        }
    };
    let done = |done| (if done { FieldState::Done } else { FieldState::Enter }, None);
    match method {
        Method::Email => Some(contact(
            email(facts.authentication_email),
            Source::AuthenticationEmail,
            email(facts.alternate_email),
            Source::AlternateEmails,
        )),
        Method::MobilePhone => Some(contact(
            phone(facts.authentication_phone),
            Source::AuthenticationPhone,
            phone(facts.mobile_phone),
            Source::MobilePhone,
        )),
        // There is nothing that the person could do about a missing one.
        Method::OfficePhone => {
            phone(facts.office_phone).then_some((FieldState::ReadOnly, Some(Source::OfficePhone)))
        }
        Method::SecurityQuestions => Some(done(facts.enrolment == EnrolmentState::Usable)),
        Method::AppNotification => Some(done(facts.app_notification)),
        Method::AppCode => Some(done(facts.app_code)),
        Method::SecurityKey => None,
    }
}

/// Whether an office phone counts: nobody can register it, so it does as it is, unless it rings where
/// the registered phone does (`registration.registered`).
fn office_counts(method: Method, facts: &Facts, rules: &Rules) -> bool {
    let is_registered_phone = rules.bar(Method::MobilePhone).is_none()
        && facts.office_is_authentication_phone
        && rules.independent_gates;
    method == Method::OfficePhone
        && facts.office_phone == PhoneState::WellFormed
        && !is_registered_phone
}

/// Whether the person could register one more gate (`registration.suggestMore`).
fn is_more_open(fields: &[FormField], registered: &[Method]) -> bool {
    let has = |gate| registered.iter().any(|method| Gate::of(*method) == gate);
    fields.iter().any(|field| match field.state {
        FieldState::Enter | FieldState::Confirm => !has(Gate::of(field.method)),
        FieldState::ReadOnly | FieldState::Done => false,
    })
}
