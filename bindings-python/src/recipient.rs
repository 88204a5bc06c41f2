//! Who is told of a reset, and where "contact your administrator" leads.

use pyo3::prelude::*;
use twogate::Policy;

use crate::answer::items;
use crate::record::{self, Tuple};
use crate::user::Person;
use crate::word::Word;

/// A mailbox to which the host sends word of a reset.
#[pyclass(frozen, eq, hash, get_all, module = "twogate")]
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) struct Recipient {
    /// The address, as the directory has it.
    address: String,
    /// As whom its owner is told: what the message says depends on it.
    kind: Word,
}

#[pymethods]
impl Recipient {
    /// The recipient as a `dict`: `address` and `kind`.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, self)
    }

    /// The kind only: the address is somebody's.
    fn __repr__(&self) -> String {
        format!("Recipient(.., kind='{}')", self.kind.0)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::reduce(py, "Recipient", self)
    }
}

/// Where "contact your administrator" leads: exactly one of `url`, `email` and `addresses` is there.
#[pyclass(frozen, eq, hash, get_all, module = "twogate")]
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) struct Contact {
    /// A page of the organization: an https address.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    url: Option<String>,
    /// A mailbox of the organization.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    email: Option<String>,
    /// Administrators to whom the host sends a message; empty where nobody can be reached.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    addresses: Option<Tuple<String>>,
}

#[pymethods]
impl Contact {
    /// The contact as a `dict` with one member.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, self)
    }

    /// Which it is: an address is somebody's.
    fn __repr__(&self) -> &'static str {
        match self {
            Self { url: Some(_), .. } => "Contact(url=..)",
            Self { email: Some(_), .. } => "Contact(email=..)",
            _ => "Contact(addresses=..)",
        }
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::reduce(py, "Contact", self)
    }
}

impl From<twogate::Contact> for Contact {
    fn from(contact: twogate::Contact) -> Self {
        let none = Self { url: None, email: None, addresses: None };
        match contact {
            twogate::Contact::Url(url) => Self { url: Some(url), ..none },
            twogate::Contact::Email(email) => Self { email: Some(email), ..none },
            twogate::Contact::Addresses(all) => Self { addresses: Some(Tuple(all)), ..none },
        }
    }
}

pub(crate) fn notifications(
    policy: &Policy,
    user: &Bound<'_, PyAny>,
    administrators: &Bound<'_, PyAny>,
) -> PyResult<Vec<Recipient>> {
    let (user, people) = (Person::of(user)?, people(administrators)?);
    let told = administrators
        .py()
        .detach(|| policy.notifications(user.core(), people.iter().map(Person::core)));
    let recipient =
        |it: twogate::Recipient| Recipient { address: it.address, kind: Word(it.kind.word()) };
    Ok(told.into_iter().map(recipient).collect())
}

pub(crate) fn contact(policy: &Policy, administrators: &Bound<'_, PyAny>) -> PyResult<Contact> {
    let people = people(administrators)?;
    let contact = administrators
        .py()
        .detach(|| policy.contact_administrator(people.iter().map(Person::core)));
    Ok(Contact::from(contact))
}

fn people(administrators: &Bound<'_, PyAny>) -> PyResult<Vec<Person>> {
    let person = |person: PyResult<Bound<'_, PyAny>>| Person::of(&person?);
    items(administrators, "administrators")?.try_iter()?.map(person).collect()
}
