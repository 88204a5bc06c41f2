//! Where "contact your administrator" leads (`docs/rules.md`, `notify.contactAdministrator`).

use alloc::string::String;
use alloc::vec::Vec;

use super::addresses::Addresses;
use crate::document::policy::ContactAdministrator;
use crate::policy::Policy;
use crate::ruleset::{History, value};
use crate::user::UserRef;
use crate::word::Ruleset;

/// The most mailboxes that are written to.
const MOST: usize = 100;

/// Whose roles make the first tier, the second and the third (`notify.tiers`).
type Tiers = [&'static [&'static str]; 3];

const PASSWORD: Tiers = [&["passwordAdministrator"], USER, GLOBAL];
const HELPDESK_OR_PASSWORD: Tiers =
    [&["helpdeskAdministrator", "passwordAdministrator"], USER, GLOBAL];
const USER: &[&str] = &["userAdministrator"];
const GLOBAL: &[&str] = &["globalAdministrator"];

const TIERS: &History<Tiers> =
    &[(Ruleset::R2017_07, PASSWORD), (Ruleset::R2026_09, HELPDESK_OR_PASSWORD)];

/// Where "contact your administrator" leads.
#[derive(Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Contact {
    /// To a page of the organization: an https address.
    Url(String),
    /// To a mailbox of the organization.
    Email(String),
    /// To administrators: the host sends them a message. Nobody can be reached where there is none.
    Addresses(Vec<String>),
}

impl core::fmt::Debug for Contact {
    /// Shows the kind only: an address is somebody's.
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str(match self {
            Self::Url(_) => "Url(..)",
            Self::Email(_) => "Email(..)",
            Self::Addresses(_) => "Addresses(..)",
        })
    }
}

impl Policy {
    /// Where "contact your administrator" leads: to what the policy names, else to the password
    /// administrators, else to the user administrators, else to the global ones; at most 100.
    ///
    /// `administrators` may be all of the organization: the engine picks by their roles. They are not
    /// looked at where the policy names an address.
    ///
    /// ```
    /// use twogate::{Contact, Policy, User};
    ///
    /// let policy = Policy::from_json("{}")?;
    /// let with_role = |id: &str, role: &str| {
    ///     User { roles: vec![role.into()], primary_email: Some(id.into()), ..User::new(id) }
    /// };
    /// let administrators = [
    ///     with_role("gus@contoso.com", "globalAdministrator"),
    ///     with_role("una@contoso.com", "userAdministrator"),
    /// ];
    /// let contact = policy.contact_administrator(&administrators);
    /// assert_eq!(contact, Contact::Addresses(vec![String::from("una@contoso.com")]));
    /// # Ok::<(), twogate::PolicyError>(())
    /// ```
    #[must_use]
    pub fn contact_administrator<'a, S: AsRef<str> + 'a>(
        &self,
        administrators: impl IntoIterator<Item: Into<UserRef<'a, S>>>,
    ) -> Contact {
        match &self.document().contact_administrator {
            Some(ContactAdministrator::Url(url)) => return Contact::Url(url.clone()),
            Some(ContactAdministrator::Email(email)) => return Contact::Email(email.clone()),
            None => {}
        }
        let roles = value(TIERS, self.ruleset(), [&[], &[], &[]]);
        let mut tiers = [const { Addresses::new() }; 3];
        for administrator in administrators.into_iter().map(Into::into) {
            if !administrator.enabled {
                continue;
            }
            for (tier, roles) in tiers.iter_mut().zip(roles) {
                let holds = administrator.roles.iter().any(|role| roles.contains(&role.as_ref()));
                if holds && tier.len() < MOST {
                    administrator.primary_email.into_iter().for_each(|it| tier.add(it));
                }
            }
        }
        let first = tiers.into_iter().find(|tier| tier.len() > 0);
        Contact::Addresses(first.map(Addresses::into_vec).unwrap_or_default())
    }
}
