//! Who is told of a reset, and where "contact your administrator" leads.

use core::fmt;
use std::sync::Arc;

use twogate::RecipientKind;

use crate::guard::{EngineError, guard};
use crate::policy::Policy;
use crate::user::User;

/// As whom somebody is told of a reset.
#[uniffi::remote(Enum)]
pub enum RecipientKind {
    /// The person whose password was reset.
    User,
    /// Another administrator.
    Administrator,
}

/// A mailbox to which the host sends word of a reset. Never printed: the address is somebody's.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Debug, Display)]
pub struct Recipient {
    /// The address, as the directory has it.
    pub address: String,
    /// As whom its owner is told: what the message says depends on it.
    pub kind: RecipientKind,
}

/// Where "contact your administrator" leads. Never printed: an address is somebody's.
#[derive(Clone, PartialEq, Eq, uniffi::Enum)]
#[uniffi::export(Debug, Display)]
pub enum Contact {
    /// To a page of the organization.
    Url {
        /// An https address.
        url: String,
    },
    /// To a mailbox of the organization.
    Email {
        /// Its address.
        address: String,
    },
    /// To administrators: the host sends them a message.
    Addresses {
        /// At most 100; none where nobody can be reached.
        addresses: Vec<String>,
    },
}

#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
impl Policy {
    /// Who is told after a person reset the password or unlocked the account: the person first, then the
    /// other administrators in their order.
    ///
    /// `administrators` may be all of the organization or any who might be some: the engine picks those
    /// who are, by their roles.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    pub fn notifications(
        &self,
        user: &User,
        administrators: Vec<Arc<User>>,
    ) -> Result<Vec<Recipient>, EngineError> {
        guard(EngineError::Internal, || {
            let people = administrators.iter().map(|person| person.core());
            let told = self.core().notifications(user.core(), people);
            let recipient =
                |it: twogate::Recipient| Recipient { address: it.address, kind: it.kind };
            Ok(told.into_iter().map(recipient).collect())
        })
    }

    /// Where "contact your administrator" leads: to what the policy names, else to password, user or
    /// global administrators, whom the engine picks by their roles.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    pub fn contact_administrator(
        &self,
        administrators: Vec<Arc<User>>,
    ) -> Result<Contact, EngineError> {
        guard(EngineError::Internal, || {
            let people = administrators.iter().map(|person| person.core());
            Ok(self.core().contact_administrator(people).into())
        })
    }
}

impl From<twogate::Contact> for Contact {
    fn from(contact: twogate::Contact) -> Self {
        match contact {
            twogate::Contact::Url(url) => Self::Url { url },
            twogate::Contact::Email(address) => Self::Email { address },
            twogate::Contact::Addresses(addresses) => Self::Addresses { addresses },
        }
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Recipient({}, ..)", self.kind.word())
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, formatter)
    }
}

impl fmt::Debug for Contact {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Url { .. } => "Contact(url, ..)",
            Self::Email { .. } => "Contact(email, ..)",
            Self::Addresses { .. } => "Contact(addresses, ..)",
        })
    }
}

impl fmt::Display for Contact {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, formatter)
    }
}
