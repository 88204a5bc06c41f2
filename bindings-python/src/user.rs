//! A person, read once and then decided about any number of times.

use std::hash::{DefaultHasher, Hash, Hasher};

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::document::{self, Written, is_mapping};
use crate::guard::guard;
use crate::hashing::hashing;
use crate::problem::Document;
use crate::record::Tuple;

/// A person, as a directory describes them.
///
/// The keywords are the members of the user document in snake_case; times are aware datetimes or
/// milliseconds. `enrolment` is a `Record`, or one as a mapping. Everything but `id` may be left out.
///
/// >>> from twogate import User
/// >>> User("ann@contoso.com", licenses=["ems"], authentication_email="ann@example.org")
/// User(..)
#[pyclass(frozen, module = "twogate")]
pub(crate) struct User {
    pub(crate) core: twogate::User,
}

/// The keywords of the constructor.
const MEMBERS: &[&str] = &[
    "object_id",
    "enabled",
    "groups",
    "roles",
    "licenses",
    "password_source",
    "on_premises",
    "guest",
    "authentication_phone",
    "mobile_phone",
    "office_phone",
    "authentication_email",
    "alternate_emails",
    "primary_email",
    "authenticator_app",
    "security_key",
    "enrolment",
    "registered_at",
    "confirmed_at",
];

#[pymethods]
impl User {
    #[new]
    #[pyo3(
        signature = (id, **members),
        text_signature = "(id, *, object_id=None, enabled=True, groups=(), roles=(), licenses=(), \
            password_source='cloud', on_premises=..., guest=None, authentication_phone=None, \
            mobile_phone=None, office_phone=None, authentication_email=None, alternate_emails=(), \
            primary_email=None, authenticator_app=..., security_key=False, enrolment=None, \
            registered_at=None, confirmed_at=None)"
    )]
    fn new(
        py: Python<'_>,
        id: &Bound<'_, PyAny>,
        members: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        let document = PyDict::new(py);
        document.set_item("id", id)?;
        for item in members.into_iter().flat_map(PyDictMethods::items) {
            let (name, value): (String, Bound<'_, PyAny>) = item.extract()?;
            if !MEMBERS.contains(&name.as_str()) {
                let text = format!("User() got an unexpected keyword argument '{name}'");
                return Err(PyTypeError::new_err(text));
            }
            document.set_item(camel_case(&name), value)?;
        }
        Self::from_dict(py, document.as_any())
    }

    /// Reads a user document in JSON. Raises UserError with all its problems.
    #[staticmethod]
    #[pyo3(signature = (document, /))]
    fn from_json(py: Python<'_>, document: &Bound<'_, PyAny>) -> PyResult<Self> {
        guard(py, || {
            let text = document::text(Document::User, document)?;
            let core = py.detach(|| twogate::User::from_json(&text));
            let core = core.map_err(|error| Document::User.error(py, error.problems()))?;
            Ok(Self { core })
        })
    }

    /// Reads a user document given as a mapping. Raises UserError with all its problems.
    #[staticmethod]
    #[pyo3(signature = (document, /))]
    fn from_dict(py: Python<'_>, document: &Bound<'_, PyAny>) -> PyResult<Self> {
        guard(py, || {
            let core = read(document)?;
            Ok(Self { core })
        })
    }

    /// The user principal name: what the person types.
    #[getter]
    fn id(&self) -> &str {
        &self.core.id
    }

    /// Whether each challenge of the enrolment needs a new hash, in their order: its parameters are not
    /// those of `hashing`, or its pepper is not the newest. `None` where there is no record that can be
    /// read.
    ///
    /// A verification that succeeds renews what was answered; the other hashes stay, since their answers
    /// are not known.
    #[pyo3(signature = (hashing, /))]
    fn needs_rehash(&self, hashing: &Bound<'_, PyAny>) -> PyResult<Option<Tuple<bool>>> {
        guard(hashing.py(), || {
            let by = self::hashing(Some(hashing))?;
            Ok(self.core.needs_rehash(&by).map(Tuple))
        })
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.core == other.core
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.core.id.hash(&mut hasher);
        hasher.finish()
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    /// Shows nothing: it is data about somebody.
    #[expect(clippy::unused_self, reason = "Python passes it")]
    fn __repr__(&self) -> &'static str {
        "User(..)"
    }
}

/// A person given as a `User`, who is there already, or as a mapping, who is read.
pub(crate) fn with_user<T: Send>(
    user: &Bound<'_, PyAny>,
    then: impl FnOnce(&twogate::User) -> T + Send,
) -> PyResult<T> {
    let py = user.py();
    if let Ok(user) = user.cast::<User>() {
        let user = &user.get().core;
        return Ok(py.detach(|| then(user)));
    }
    let user = read(user)?;
    Ok(py.detach(|| then(&user)))
}

/// One of several people: a `User`, who is there already, or one who was read from a mapping.
pub(crate) enum Person {
    Known(Py<User>),
    Read(Box<twogate::User>),
}

impl Person {
    pub(crate) fn of(user: &Bound<'_, PyAny>) -> PyResult<Self> {
        match user.cast::<User>() {
            Ok(user) => Ok(Self::Known(user.clone().unbind())),
            Err(_) => Ok(Self::Read(Box::new(read(user)?))),
        }
    }

    pub(crate) fn core(&self) -> &twogate::User {
        match self {
            Self::Known(user) => &user.get().core,
            Self::Read(user) => user,
        }
    }
}

fn read(user: &Bound<'_, PyAny>) -> PyResult<twogate::User> {
    let py = user.py();
    if !is_mapping(user) {
        return Err(PyTypeError::new_err("user must be a twogate.User or a mapping"));
    }
    let written = Written::of(user)?;
    let read = py.detach(|| twogate::User::from_json(&written.text));
    let read = read.map_err(|error| error.problems().to_vec());
    written.with_refused(read).map_err(|problems| Document::User.error(py, &problems))
}

/// `registered_at` is `registeredAt`.
fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |mut name, word| {
        let mut letters = word.chars();
        name.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        name + letters.as_str()
    })
}
