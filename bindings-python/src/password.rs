//! New passwords: the rules for the page, and what is wrong with one.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyString;
use twogate::Policy;

use crate::answer::{items, plain_text};
use crate::problem::Args;
use crate::record;
use crate::secret::{Secret, secret};
use crate::user::with_user;
use crate::word::Word;

/// One thing that is wrong with a new password.
///
/// It says nothing of what stands in the password but numbers.
#[pyclass(frozen, eq, hash, module = "twogate")]
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) struct PasswordProblem {
    /// What: stable over versions and languages.
    #[pyo3(get)]
    code: Word,
    args: Args,
    /// The problem in English, for logs.
    #[pyo3(get, name = "message")]
    english: String,
}

#[pymethods]
impl PasswordProblem {
    /// The numbers that the code comes with: a new `dict`, yours to change.
    #[getter]
    fn args<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, &self.args)
    }

    /// The problem as a `dict`: `code`, `args` and `english`.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, self)
    }

    /// The text, as in a log.
    fn __str__(&self) -> &str {
        &self.english
    }

    fn __repr__(&self) -> String {
        format!("PasswordProblem(code='{}')", self.code.0)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::reduce(py, "PasswordProblem", self)
    }
}

impl From<&twogate::PasswordProblem> for PasswordProblem {
    fn from(problem: &twogate::PasswordProblem) -> Self {
        Self {
            code: Word(problem.code.word()),
            args: Args::from(&problem.args),
            english: problem.english(),
        }
    }
}

/// What a person is told before choosing a password that is held in the cloud.
#[pyclass(frozen, eq, hash, get_all, module = "twogate")]
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PasswordRules {
    /// The fewest code points.
    minimum: usize,
    /// The most code points.
    maximum: usize,
    /// Whether spaces may be in it.
    space_allowed: bool,
}

#[pymethods]
impl PasswordRules {
    /// The rules as a `dict`: `minimum`, `maximum` and `spaceAllowed`.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, self)
    }

    fn __repr__(&self) -> String {
        let Self { minimum, maximum, space_allowed } = self;
        let space = if *space_allowed { "True" } else { "False" };
        format!("PasswordRules(minimum={minimum}, maximum={maximum}, space_allowed={space})")
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::reduce(py, "PasswordRules", self)
    }
}

pub(crate) fn rules(policy: &Policy) -> PasswordRules {
    let twogate::PasswordRules { minimum, maximum, space_allowed } = policy.password_rules();
    PasswordRules { minimum, maximum, space_allowed }
}

pub(crate) fn check(
    policy: &Policy,
    user: &Bound<'_, PyAny>,
    password: &Bound<'_, PyAny>,
    names: Option<&Bound<'_, PyAny>>,
) -> PyResult<Vec<PasswordProblem>> {
    let password = typed(password)?;
    let names = names.map_or_else(|| Ok(Vec::new()), texts)?;
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let problems = with_user(user, |user| policy.check_password(user, &password, &names))?;
    Ok(problems.iter().map(PasswordProblem::from).collect())
}

/// What somebody typed: bytes are what no keyboard gives, and a mistake unless somebody says that they
/// are a secret.
fn typed(password: &Bound<'_, PyAny>) -> PyResult<twogate::Secret> {
    let may_be = password.is_instance_of::<Secret>() || password.is_instance_of::<PyString>();
    let secret = if may_be { secret(password)? } else { None };
    secret.ok_or_else(|| PyTypeError::new_err("password must be a twogate.Secret or a str"))
}

fn texts(names: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
    let name = |name: PyResult<Bound<'_, PyAny>>| plain_text(&name?, "every name must be a str");
    items(names, "names")?.try_iter()?.map(name).collect()
}
