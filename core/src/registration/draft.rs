//! What is wrong with what a person typed into the form (`docs/rules.md`, `registration.draft`).

use alloc::string::String;
use alloc::vec::Vec;

use crate::answer::Answer;
use crate::contact::{
    Email, Phone, email_may_become_another, email_may_become_one, equal_folded,
    phone_may_become_another, phone_may_become_one,
};
use crate::draft::DraftProblem;
use crate::facts::Throttle;
use crate::few::sort_few;
use crate::gate_rules::Rules;
use crate::policy::Policy;
use crate::time::Timestamp;
use crate::user::User;
use crate::word::{DraftProblemCode, Method};

const PHONE: &str = "/authenticationPhone";
const EMAIL: &str = "/authenticationEmail";
const OFFICE: &str = "/officePhone";
const ANSWERS: &str = "/answers";

/// What a person has typed into the form so far. A field that is absent or empty is not filled in.
#[derive(Clone, Copy, Default)]
pub struct RegistrationDraft<'a> {
    /// The phone number.
    pub authentication_phone: Option<&'a str>,
    /// The e-mail address.
    pub authentication_email: Option<&'a str>,
    /// The office phone, which nobody can set but an administrator.
    pub office_phone: Option<&'a str>,
    /// The answers to security questions.
    pub answers: &'a [Answer<'a>],
}

impl core::fmt::Debug for RegistrationDraft<'_> {
    /// Shows nothing: all of it is somebody's.
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("RegistrationDraft(..)")
    }
}

impl Policy {
    /// What is wrong with what a person has typed into the registration form, sorted by pointer (as
    /// text), then code (as the list has them); nothing where all that is filled in can be taken.
    ///
    /// For every keystroke: hashes nothing, and contact values without a problem cost no allocation.
    /// Show a problem that is `unfinished` when the person leaves the field, and any other at once.
    ///
    /// ```
    /// use twogate::{Policy, RegistrationDraft, User};
    ///
    /// let policy = Policy::from_json(r#"{"scope": "all", "methods": ["email", "mobilePhone"]}"#)?;
    /// let user = User::from_json(r#"{"id": "ann@contoso.com", "licenses": ["ems"]}"#)?;
    /// let draft = RegistrationDraft {
    ///     authentication_phone: Some("+1 425"),
    ///     authentication_email: Some("@example.org"),
    ///     ..RegistrationDraft::default()
    /// };
    /// let problems = policy.validate_registration(&user, &draft);
    /// assert_eq!(problems[0].to_string(), "/authenticationEmail: The text is no e-mail address");
    /// assert!(!problems[0].unfinished);
    /// assert!(problems[1].unfinished, "the number may yet be typed to its end");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn validate_registration(
        &self,
        user: &User,
        draft: &RegistrationDraft<'_>,
    ) -> Vec<DraftProblem> {
        // What a person may register does not depend on the time: it counts only for how many
        // gates administrators pass.
        let facts = self.facts(user, Timestamp::from_millis(0), Throttle::Unknown);
        let (rules, ..) = self.gates(&facts);
        let check = Check { user, rules, in_scope: self.may_register(&facts) };
        let mut problems = Vec::new();
        problems.extend(filled(draft.authentication_phone).and_then(|it| check.phone(it)));
        problems.extend(filled(draft.authentication_email).and_then(|it| check.email(it)));
        problems.extend(filled(draft.office_phone).map(|_| check.office_phone()));
        if !draft.answers.is_empty() {
            if check.in_scope {
                problems.append(&mut self.check_answers(user, draft.answers));
            } else {
                problems.push(DraftProblem::new(ANSWERS, DraftProblemCode::NotEnabled));
            }
        }
        sort_few(&mut problems);
        problems
    }
}

impl Policy {
    /// What is wrong with one value that a person gives, an empty one too.
    pub(super) fn contact_problem(
        &self,
        user: &User,
        method: Method,
        value: &str,
    ) -> Option<DraftProblem> {
        let facts = self.facts(user, Timestamp::from_millis(0), Throttle::Unknown);
        let (rules, ..) = self.gates(&facts);
        let check = Check { user, rules, in_scope: self.may_register(&facts) };
        match method {
            Method::MobilePhone => check.phone(value),
            Method::Email => check.email(value),
            Method::OfficePhone
            | Method::SecurityQuestions
            | Method::AppNotification
            | Method::AppCode
            | Method::SecurityKey => None,
        }
    }
}

/// What is there of a field.
fn filled(field: Option<&str>) -> Option<&str> {
    field.filter(|text| !text.is_empty())
}

/// For whom the fields are checked.
struct Check<'a> {
    user: &'a User,
    rules: &'a Rules,
    in_scope: bool,
}

impl Check<'_> {
    fn is_enabled(&self, method: Method) -> bool {
        self.in_scope && self.rules.bar(method).is_none()
    }

    /// A number, and not that of the office phone (`registration.sameDestination`).
    fn phone(&self, text: &str) -> Option<DraftProblem> {
        if !self.is_enabled(Method::MobilePhone) {
            return Some(DraftProblem::new(PHONE, DraftProblemCode::NotEnabled));
        }
        let Some(phone) = Phone::parse(text) else {
            let code = DraftProblemCode::MalformedPhone;
            return Some(DraftProblem::of_contact(PHONE, code, phone_may_become_one(text)));
        };
        let office = self.user.office_phone.as_deref().and_then(Phone::parse);
        let is_gate = self.rules.independent_gates && self.is_enabled(Method::OfficePhone);
        let same = is_gate && office.is_some_and(|office| office.same_destination(phone));
        let problem = || {
            let unfinished = phone_may_become_another(text, phone);
            let code = DraftProblemCode::SameDestination;
            DraftProblem::of_contact(PHONE, code, unfinished).other(String::from(OFFICE))
        };
        same.then(problem)
    }

    /// An address, and not the account itself (`contact.sameAsAccount`).
    fn email(&self, text: &str) -> Option<DraftProblem> {
        if !self.is_enabled(Method::Email) {
            return Some(DraftProblem::new(EMAIL, DraftProblemCode::NotEnabled));
        }
        let Some(email) = Email::parse(text) else {
            let code = DraftProblemCode::MalformedEmail;
            return Some(DraftProblem::of_contact(EMAIL, code, email_may_become_one(text)));
        };
        let own = |name: &String| equal_folded(text, name);
        let same = own(&self.user.id) || self.user.primary_email.as_ref().is_some_and(own);
        let problem = || {
            let unfinished = email_may_become_another(email);
            DraftProblem::of_contact(EMAIL, DraftProblemCode::SameAsAccount, unfinished)
        };
        (same && self.rules.asks_same_account).then(problem)
    }

    /// Whatever it is (`registration.administratorOnly`).
    fn office_phone(&self) -> DraftProblem {
        let code = if self.is_enabled(Method::OfficePhone) {
            DraftProblemCode::AdministratorOnly
        } else {
            DraftProblemCode::NotEnabled
        };
        DraftProblem::new(OFFICE, code)
    }
}
