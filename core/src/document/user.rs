//! Reading a user document (`docs/rules.md`, `document.object`).

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::fields::{Fields, Value};
use crate::enrolment::Enrolment;
use crate::json::{self, Tree};
use crate::problem::{Problems, UserError};
use crate::user::{AuthenticatorApp, OnPremisesAccount, User};
use crate::word::{PasswordSource, Word};

const MEMBERS: &[&str] = &[
    "id",
    "objectId",
    "enabled",
    "groups",
    "roles",
    "licenses",
    "passwordSource",
    "onPremises",
    "guest",
    "authenticationPhone",
    "mobilePhone",
    "officePhone",
    "authenticationEmail",
    "alternateEmails",
    "primaryEmail",
    "authenticatorApp",
    "securityKey",
    "enrolment",
    "registeredAt",
    "confirmedAt",
];

impl User {
    /// Reads a user document in JSON.
    ///
    /// A malformed contact value or enrolment is data about the person, not a problem of the
    /// document: it makes the method `malformed`.
    ///
    /// # Errors
    ///
    /// All problems of the text at once, each with its pointer.
    pub fn from_json(text: &str) -> Result<Self, UserError> {
        let mut problems = Problems::default();
        let tree = json::read(text, &mut problems);
        let user = tree.and_then(|tree| read(&tree, &mut problems));
        problems.into_result(UserError::new)?;
        // Without a problem there is a user: whatever refuses one says why.
        user.ok_or_else(|| UserError::new(Vec::new()))
    }
}

impl core::str::FromStr for User {
    type Err = UserError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::from_json(text)
    }
}

fn read(tree: &Tree, problems: &mut Problems) -> Option<User> {
    let fields = Fields::open(&Value::top(tree), MEMBERS, problems)?;
    let id = fields.required("id", problems).and_then(|value| value.name(problems));
    let mut user = User::new(id.unwrap_or_default());
    user.object_id = fields.nullable("objectId").and_then(|value| value.name(problems));
    user.enabled = fields.bool("enabled", true, problems);
    user.groups = texts(&fields.list("groups", problems), problems);
    user.roles = texts(&fields.list("roles", problems), problems);
    user.licenses = words(&fields.list("licenses", problems), problems);
    user.password_source = fields.word("passwordSource", PasswordSource::Cloud, problems);
    user.on_premises = on_premises(&fields, problems).unwrap_or_default();
    user.guest = fields.nullable("guest").and_then(|value| value.word(problems));
    user.authentication_phone = contact(&fields, "authenticationPhone", problems);
    user.mobile_phone = contact(&fields, "mobilePhone", problems);
    user.office_phone = contact(&fields, "officePhone", problems);
    user.authentication_email = contact(&fields, "authenticationEmail", problems);
    user.alternate_emails = fields
        .nullable("alternateEmails")
        .map(|value| texts(&value.list(problems), problems))
        .unwrap_or_default();
    user.primary_email = contact(&fields, "primaryEmail", problems);
    user.authenticator_app = authenticator_app(&fields, problems).unwrap_or_default();
    user.security_key = fields.bool("securityKey", false, problems);
    user.enrolment = fields.nullable("enrolment").and_then(|value| enrolment(&value, problems));
    user.registered_at = fields.time("registeredAt", problems);
    user.confirmed_at = fields.time("confirmedAt", problems);
    Some(user)
}

fn contact(fields: &Fields<'_>, name: &str, problems: &mut Problems) -> Option<String> {
    fields.nullable(name)?.text(problems).map(ToString::to_string)
}

fn texts(items: &[Value<'_>], problems: &mut Problems) -> Vec<String> {
    items.iter().filter_map(|item| item.text(problems).map(ToString::to_string)).collect()
}

fn words<W: Word>(items: &[Value<'_>], problems: &mut Problems) -> Vec<W> {
    items.iter().filter_map(|item| item.word(problems)).collect()
}

fn on_premises(fields: &Fields<'_>, problems: &mut Problems) -> Option<OnPremisesAccount> {
    let account = Fields::open(&fields.get("onPremises")?, &["locked", "protected"], problems)?;
    Some(OnPremisesAccount {
        locked: account.bool("locked", false, problems),
        protected: account.bool("protected", false, problems),
    })
}

fn authenticator_app(fields: &Fields<'_>, problems: &mut Problems) -> Option<AuthenticatorApp> {
    let app = Fields::open(&fields.get("authenticatorApp")?, &["code", "notification"], problems)?;
    Some(AuthenticatorApp {
        code: app.bool("code", false, problems),
        notification: app.bool("notification", false, problems),
    })
}

/// An object is an enrolment, well formed or not; anything else is a problem of the document.
fn enrolment(value: &Value<'_>, problems: &mut Problems) -> Option<Enrolment> {
    Fields::object(value, problems).map(Enrolment::read)
}
