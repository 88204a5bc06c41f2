//! A compiled policy.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use twogate::Throttle;

use crate::decision::Decision;
use crate::document::{self, Written, is_mapping};
use crate::explanation::Explanation;
use crate::guard::guard;
use crate::problem::Document;
use crate::time::timestamp;
use crate::user::{User, with_user};

/// A policy that holds: compiled once, then asked any number of times from any thread.
///
/// >>> from twogate import Policy
/// >>> policy = Policy.from_json('{"scope": "all", "methods": ["email"]}')
/// >>> policy.explain({"id": "ann@contoso.com", "licenses": ["ems"]}, now=0).reason
/// 'insufficientMethods'
#[pyclass(frozen, module = "twogate")]
pub(crate) struct Policy {
    pub(crate) core: twogate::Policy,
    /// What it was compiled from: a pickled policy is compiled again.
    text: String,
}

#[pymethods]
impl Policy {
    /// Reads and compiles a policy document in JSON, given as str or bytes.
    /// Raises PolicyError with all its problems.
    #[staticmethod]
    #[pyo3(signature = (document, /))]
    fn from_json(py: Python<'_>, document: &Bound<'_, PyAny>) -> PyResult<Self> {
        guard(py, || {
            let text = document::text(Document::Policy, document)?;
            let core = py.detach(|| twogate::Policy::from_json(&text));
            let core = core.map_err(|error| Document::Policy.error(py, error.problems()))?;
            Ok(Self { core, text })
        })
    }

    /// Compiles a policy document given as a mapping. Raises PolicyError with all its problems.
    #[staticmethod]
    #[pyo3(signature = (document, /))]
    fn from_dict(py: Python<'_>, document: &Bound<'_, PyAny>) -> PyResult<Self> {
        guard(py, || {
            if !is_mapping(document) {
                return Err(PyTypeError::new_err("a policy document must be a mapping"));
            }
            let written = Written::of(document)?;
            let core = py.detach(|| twogate::Policy::from_json(&written.text));
            let core = written.with_refused(core.map_err(|error| error.problems().to_vec()));
            let core = core.map_err(|problems| Document::Policy.error(py, &problems))?;
            Ok(Self { core, text: written.text })
        })
    }

    /// Reads and compiles a policy document in a file. Raises OSError when it cannot be read, and
    /// PolicyError with all its problems.
    #[staticmethod]
    #[pyo3(signature = (path, /))]
    fn load(py: Python<'_>, path: &Bound<'_, PyAny>) -> PyResult<Self> {
        let file = py.import("io")?.call_method1("open", (path, "rb"))?;
        let bytes = file.call_method0("read");
        file.call_method0("close")?;
        Self::from_json(py, &bytes?)
    }

    /// Explains one person's case at one time: every check, every method and what would fix it.
    /// Raises UserError with all problems of a mapping that is no user document.
    #[pyo3(signature = (user, *, now))]
    fn explain(&self, user: &Bound<'_, PyAny>, now: &Bound<'_, PyAny>) -> PyResult<Explanation> {
        guard(user.py(), || {
            let now = timestamp(now)?;
            with_user(user, |user| self.core.explain(user, now).into())
        })
    }

    /// Decides one person's case at one time: the fast way, for a User that is there already.
    #[pyo3(signature = (user, *, now))]
    fn decide(&self, user: &Bound<'_, PyAny>, now: &Bound<'_, PyAny>) -> PyResult<Decision> {
        guard(user.py(), || {
            let now = timestamp(now)?;
            let decide = |user: &twogate::User| {
                self.core.decide(self.core.facts(user, now, Throttle::Unknown)).into()
            };
            // To let go of the interpreter's lock would cost more than the decision.
            match user.cast::<User>() {
                Ok(user) => Ok(decide(&user.get().core)),
                Err(_) => with_user(user, decide),
            }
        })
    }

    /// Whether a sign-in page should show "forgot my password", before anyone is named.
    fn is_offered(&self) -> bool {
        self.core.is_offered()
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let from_json = slf.get_type().getattr("from_json")?;
        Ok((from_json, (&slf.get().text,)).into_pyobject(slf.py())?.into_any())
    }

    /// Shows the ruleset only: the rest may name groups and addresses of a tenant.
    fn __repr__(&self) -> String {
        format!("Policy(ruleset='{}')", self.core.document().ruleset.word())
    }
}
