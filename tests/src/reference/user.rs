//! What a user document says, every default filled in.

use super::contact::same_but_for_case;
use super::enrolment::{self, Enrolment};
use serde_json::Value;

/// A user, word for word; only what a decision looks at.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "the document has them")]
pub struct User {
    /// What the person types.
    pub id: String,
    /// The immutable id, where the host has one.
    pub object_id: Option<String>,
    /// The account is not disabled.
    pub enabled: bool,
    /// The groups the person is in.
    pub groups: Vec<String>,
    /// The directory roles the person holds.
    pub roles: Vec<String>,
    /// The licences the person has.
    pub licenses: Vec<String>,
    /// `cloud`, `federated`, `passwordHashSync` or `passThrough`.
    pub password_source: String,
    /// Locked on premises.
    pub locked: bool,
    /// Protected on premises.
    pub protected: bool,
    /// The kind of guest, if any.
    pub guest: Option<String>,
    /// The registered phone.
    pub authentication_phone: Option<String>,
    /// The directory's mobile phone.
    pub mobile_phone: Option<String>,
    /// The directory's office phone.
    pub office_phone: Option<String>,
    /// The registered e-mail address.
    pub authentication_email: Option<String>,
    /// The first of the alternate e-mail addresses: "only the first is used".
    pub alternate_email: Option<String>,
    /// The mailbox that the account itself opens.
    pub primary_email: Option<String>,
    /// The app shows codes.
    pub app_code: bool,
    /// The app takes notifications.
    pub app_notification: bool,
    /// A security key is registered.
    pub security_key: bool,
    /// The questions the person answered.
    pub enrolment: Option<Enrolment>,
}

impl User {
    /// Reads a readable user document.
    #[must_use]
    pub fn read(document: &Value) -> Self {
        Self {
            id: document["id"].as_str().unwrap().to_owned(),
            object_id: optional(&document["objectId"]),
            enabled: document["enabled"].as_bool().unwrap_or(true),
            groups: list(&document["groups"]),
            roles: list(&document["roles"]),
            licenses: list(&document["licenses"]),
            password_source: optional(&document["passwordSource"]).unwrap_or("cloud".to_owned()),
            locked: document["onPremises"]["locked"].as_bool().unwrap_or(false),
            protected: document["onPremises"]["protected"].as_bool().unwrap_or(false),
            guest: optional(&document["guest"]),
            authentication_phone: optional(&document["authenticationPhone"]),
            mobile_phone: optional(&document["mobilePhone"]),
            office_phone: optional(&document["officePhone"]),
            authentication_email: optional(&document["authenticationEmail"]),
            alternate_email: list(&document["alternateEmails"]).first().cloned(),
            primary_email: optional(&document["primaryEmail"]),
            app_code: document["authenticatorApp"]["code"].as_bool().unwrap_or(false),
            app_notification: document["authenticatorApp"]["notification"]
                .as_bool()
                .unwrap_or(false),
            security_key: document["securityKey"].as_bool().unwrap_or(false),
            enrolment: Some(&document["enrolment"])
                .filter(|given| !given.is_null())
                .map(enrolment::read),
        }
    }

    /// Whether the password is held on premises.
    #[must_use]
    pub fn is_on_premises(&self) -> bool {
        self.password_source != "cloud"
    }

    /// "An e-mail equal to `id` or `primaryEmail` (whole address, case folded)".
    #[must_use]
    pub fn is_own_address(&self, email: &str) -> bool {
        same_but_for_case(email, &self.id)
            || self.primary_email.as_ref().is_some_and(|own| same_but_for_case(email, own))
    }

    /// "Kind `objectId` must equal the user's; kind `id` equals the user's `id`, both case folded":
    /// the immutable id is compared as it is, the two ids are folded.
    #[must_use]
    pub fn is_subject(&self, kind: &str, subject: &str) -> bool {
        if kind == "objectId" {
            return self.object_id.as_deref() == Some(subject);
        }
        same_but_for_case(subject, &self.id)
    }
}

fn optional(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn list(value: &Value) -> Vec<String> {
    match value.as_array() {
        Some(list) => list.iter().map(|item| item.as_str().unwrap().to_owned()).collect(),
        None => Vec::new(),
    }
}
