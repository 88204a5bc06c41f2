//! A person, as a directory describes them: owned, and borrowed.

use alloc::string::String;
use alloc::vec::Vec;

use crate::enrolment::{Enrolment, EnrolmentRef};
use crate::time::Timestamp;
use crate::word::{GuestKind, License, PasswordSource};

/// A user document, read: everything the engine may want to know about a person.
///
/// It is data about somebody, so [`Debug`](core::fmt::Debug) shows none of it.
#[derive(Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "a field is its member of the user document, described there")]
pub struct User {
    /// The user principal name: what the person types.
    pub id: String,
    /// The immutable id, which binds an enrolment to its person.
    pub object_id: Option<String>,
    pub enabled: bool,
    pub groups: Vec<String>,
    /// Role ids such as `globalAdministrator`.
    pub roles: Vec<String>,
    pub licenses: Vec<License>,
    pub password_source: PasswordSource,
    pub on_premises: OnPremisesAccount,
    pub guest: Option<GuestKind>,
    pub authentication_phone: Option<String>,
    pub mobile_phone: Option<String>,
    pub office_phone: Option<String>,
    pub authentication_email: Option<String>,
    /// Only the first is ever used.
    pub alternate_emails: Vec<String>,
    pub primary_email: Option<String>,
    pub authenticator_app: AuthenticatorApp,
    pub security_key: bool,
    pub enrolment: Option<Enrolment>,
    pub registered_at: Option<Timestamp>,
    pub confirmed_at: Option<Timestamp>,
}

/// What the on-premises directory says about an account.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OnPremisesAccount {
    /// The account is locked.
    pub locked: bool,
    /// The account is in a protected group.
    pub protected: bool,
}

/// What an authenticator app is registered for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AuthenticatorApp {
    /// Codes.
    pub code: bool,
    /// Approvals.
    pub notification: bool,
}

impl User {
    /// A person of whom nothing but the user principal name is known.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            object_id: None,
            enabled: true,
            groups: Vec::new(),
            roles: Vec::new(),
            licenses: Vec::new(),
            password_source: PasswordSource::Cloud,
            on_premises: OnPremisesAccount::default(),
            guest: None,
            authentication_phone: None,
            mobile_phone: None,
            office_phone: None,
            authentication_email: None,
            alternate_emails: Vec::new(),
            primary_email: None,
            authenticator_app: AuthenticatorApp::default(),
            security_key: false,
            enrolment: None,
            registered_at: None,
            confirmed_at: None,
        }
    }

    /// The id by which hosts and logs know the person: the immutable one where there is one.
    #[must_use]
    pub fn subject(&self) -> String {
        self.object_id.as_ref().unwrap_or(&self.id).clone()
    }
}

impl core::fmt::Debug for User {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("User(..)")
    }
}

/// A person, borrowed from wherever the host keeps them; `S` is whatever its texts are.
///
/// This is how hosts that have their own records, and C, ask for decisions without copying.
#[derive(PartialEq, Eq)]
#[expect(missing_docs, reason = "a field is its member of the user document, described there")]
pub struct UserRef<'a, S = &'a str> {
    pub id: &'a str,
    pub object_id: Option<&'a str>,
    pub enabled: bool,
    pub groups: &'a [S],
    pub roles: &'a [S],
    pub licenses: &'a [License],
    pub password_source: PasswordSource,
    pub on_premises: OnPremisesAccount,
    pub guest: Option<GuestKind>,
    pub authentication_phone: Option<&'a str>,
    pub mobile_phone: Option<&'a str>,
    pub office_phone: Option<&'a str>,
    pub authentication_email: Option<&'a str>,
    /// The first of the alternate e-mail addresses.
    pub alternate_email: Option<&'a str>,
    pub primary_email: Option<&'a str>,
    pub authenticator_app: AuthenticatorApp,
    pub security_key: bool,
    pub enrolment: EnrolmentRef<'a>,
}

impl<'a, S> UserRef<'a, S> {
    /// A person of whom nothing but the user principal name is known.
    #[must_use]
    pub const fn new(id: &'a str) -> Self {
        Self {
            id,
            object_id: None,
            enabled: true,
            groups: &[],
            roles: &[],
            licenses: &[],
            password_source: PasswordSource::Cloud,
            on_premises: OnPremisesAccount { locked: false, protected: false },
            guest: None,
            authentication_phone: None,
            mobile_phone: None,
            office_phone: None,
            authentication_email: None,
            alternate_email: None,
            primary_email: None,
            authenticator_app: AuthenticatorApp { code: false, notification: false },
            security_key: false,
            enrolment: EnrolmentRef::Absent,
        }
    }
}

impl<S> Clone for UserRef<'_, S> {
    fn clone(&self) -> Self {
        *self
    }
}

/// A reference is copied whatever it refers to, so `S` need not be `Copy`.
impl<S> Copy for UserRef<'_, S> {}

impl<S> core::fmt::Debug for UserRef<'_, S> {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("UserRef(..)")
    }
}

impl<'a> From<&'a User> for UserRef<'a, String> {
    #[inline(never)]
    fn from(user: &'a User) -> Self {
        Self {
            id: &user.id,
            object_id: user.object_id.as_deref(),
            enabled: user.enabled,
            groups: &user.groups,
            roles: &user.roles,
            licenses: &user.licenses,
            password_source: user.password_source,
            on_premises: user.on_premises,
            guest: user.guest,
            authentication_phone: user.authentication_phone.as_deref(),
            mobile_phone: user.mobile_phone.as_deref(),
            office_phone: user.office_phone.as_deref(),
            authentication_email: user.authentication_email.as_deref(),
            alternate_email: user.alternate_emails.first().map(String::as_str),
            primary_email: user.primary_email.as_deref(),
            authenticator_app: user.authenticator_app,
            security_key: user.security_key,
            enrolment: match &user.enrolment {
                None => EnrolmentRef::Absent,
                Some(enrolment) => enrolment.as_ref(),
            },
        }
    }
}
