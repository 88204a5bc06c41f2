//! Who is told of a reset (`docs/rules.md`, `notify.user`, `notify.administrators`).

mod addresses;
mod contact;

pub use contact::Contact;

use alloc::string::String;
use alloc::vec::Vec;

use self::addresses::Addresses;
use crate::administrator::{RoleClass, is_administrator};
use crate::contact::equal_folded;
use crate::facts::Throttle;
use crate::policy::Policy;
use crate::resolution::is_looked_at;
use crate::time::Timestamp;
use crate::user::{User, UserRef};
use crate::word::{RecipientKind, Source};

/// A mailbox to which the host sends word of a reset.
#[derive(Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Recipient {
    /// The address, as the directory has it.
    pub address: String,
    /// As whom its owner is told: what the message says depends on it.
    pub kind: RecipientKind,
}

impl core::fmt::Debug for Recipient {
    /// Shows the kind only: the address is somebody's.
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(formatter, "Recipient({}, ..)", self.kind.word())
    }
}

impl User {
    /// Every address at which the person can be told of something (`registering.notify`).
    pub(crate) fn known_addresses(&self) -> Vec<String> {
        let mut known = Addresses::new();
        let own = [&self.primary_email, &self.authentication_email];
        own.into_iter().flatten().chain(&self.alternate_emails).for_each(|it| known.add(it));
        known.into_vec()
    }
}

impl Policy {
    /// Who is told after a person reset the password or unlocked the account: first the person, then
    /// the other administrators in their order.
    ///
    /// `administrators` may be all of the organization or any who might be some: the engine picks those
    /// who are, by their roles. They are not looked at unless the person is one and the policy says so.
    ///
    /// ```
    /// use twogate::{Policy, RecipientKind, User};
    ///
    /// let policy = Policy::from_json(r#"{"notifications": {"administrators": true}}"#)?;
    /// let administrator = |id: &str| {
    ///     let role = vec![String::from("globalAdministrator")];
    ///     User { roles: role, primary_email: Some(id.into()), ..User::new(id) }
    /// };
    /// let four = ["a@contoso.com", "b@contoso.com", "c@contoso.com", "d@contoso.com"].map(administrator);
    ///
    /// let told = policy.notifications(&four[0], &four);
    /// assert_eq!(told[0].kind, RecipientKind::User);
    /// let others: Vec<_> = told[1..].iter().map(|it| it.address.as_str()).collect();
    /// assert_eq!(others, ["b@contoso.com", "c@contoso.com", "d@contoso.com"]);
    /// # Ok::<(), twogate::PolicyError>(())
    /// ```
    #[must_use]
    pub fn notifications<'a, S: AsRef<str> + 'a>(
        &self,
        user: impl Into<UserRef<'a, S>>,
        administrators: impl IntoIterator<Item: Into<UserRef<'a, S>>>,
    ) -> Vec<Recipient> {
        let user = user.into();
        let mut person = Addresses::new();
        if self.document().notifications.user {
            let addresses = [user.primary_email, self.email_of(&user)];
            addresses.into_iter().flatten().for_each(|address| person.add(address));
        }
        let mut others = Addresses::new();
        if self.tells_administrators(user) {
            for other in administrators.into_iter().map(Into::into) {
                if other.enabled && !equal_folded(other.id, user.id) && self.administers(&other) {
                    other.primary_email.into_iter().for_each(|address| others.add(address));
                }
            }
        }
        let to = |kind| move |address| Recipient { address, kind };
        let mut recipients: Vec<Recipient> =
            person.into_vec().into_iter().map(to(RecipientKind::User)).collect();
        recipients.extend(others.into_vec().into_iter().map(to(RecipientKind::Administrator)));
        recipients
    }

    /// Whether other administrators are told when this person resets the password.
    pub(crate) fn tells_administrators<'a, S: AsRef<str> + 'a>(
        &self,
        user: impl Into<UserRef<'a, S>>,
    ) -> bool {
        self.document().notifications.administrators && self.administers(&user.into())
    }

    /// Whether somebody is an administrator (`role.listed`, `role.unknown`).
    fn administers<S: AsRef<str>>(&self, user: &UserRef<'_, S>) -> bool {
        let roles = RoleClass::of(user.roles, self.listed_roles());
        is_administrator(roles, self.document().unknown_roles)
    }

    /// The address that the e-mail method would use, whether or not the person may use the method.
    fn email_of<'a, S: AsRef<str>>(&self, user: &UserRef<'a, S>) -> Option<&'a str> {
        // Which address is used does not depend on the time.
        let facts = self.facts(*user, Timestamp::from_millis(0), Throttle::Unknown);
        let (rules, [email, ..], _) = self.gates(&facts);
        match email.source.filter(|source| is_looked_at(*source, rules.fallback))? {
            Source::AuthenticationEmail => user.authentication_email,
            Source::AlternateEmails => user.alternate_email,
            Source::AuthenticationPhone
            | Source::MobilePhone
            | Source::OfficePhone
            | Source::Enrolment
            | Source::AuthenticatorApp
            | Source::SecurityKey => None,
        }
    }
}
