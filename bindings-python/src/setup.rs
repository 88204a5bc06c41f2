//! The setup of resets and registrations, and their steps. While core works, other threads have the
//! interpreter.

mod given;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};
use twogate::DecoyLooks;
use twogate::{flow, registration, reset};

use self::given::{Read, key, keys, texts, with};
use crate::error::call_error;
use crate::event;
use crate::flow::Flow;
use crate::guard::guard;
use crate::hashing::{entropy, hashing};
use crate::policy::Policy;
use crate::secret::{bytes, never_pickled};
use crate::transition;
use crate::user::with_user;

/// What a host fixes once for all resets and registrations, and no tenant's administrator ever
/// (`docs/reset.md`).
///
/// `disclosure` is "conceal" or "disclose". `state_keys` is a mapping from ids (1 to 8 bytes) to keys of
/// 32 bytes, or a list of such pairs, the newest first: it seals flows, the others still open them.
/// `identifier_secret` has 32 bytes and is never changed. Decoys show the country codes and the domains.
/// Raises CallError where one of these does not hold.
#[pyclass(frozen, module = "twogate")]
pub(crate) struct Setup(twogate::Setup);

#[pymethods]
impl Setup {
    #[new]
    #[pyo3(signature = (
        policy, *, disclosure, state_keys, identifier_secret, decoy_country_codes,
        decoy_email_domains, hashing=None, code_digits=6
    ))]
    #[expect(clippy::too_many_arguments, reason = "they are keywords")]
    fn new(
        policy: &Bound<'_, Policy>,
        disclosure: &str,
        state_keys: &Bound<'_, PyAny>,
        identifier_secret: &Bound<'_, PyAny>,
        decoy_country_codes: &Bound<'_, PyAny>,
        decoy_email_domains: &Bound<'_, PyAny>,
        hashing: Option<&Bound<'_, PyAny>>,
        code_digits: i64,
    ) -> PyResult<Self> {
        guard(policy.py(), || {
            let decoy = DecoyLooks {
                country_codes: texts(decoy_country_codes, "decoy_country_codes")?,
                email_domains: texts(decoy_email_domains, "decoy_email_domains")?,
            };
            let core = twogate::Setup::new(
                policy.get().core.clone(),
                given::disclosure(disclosure)?,
                keys(state_keys)?,
                &key(identifier_secret, "identifier_secret")?,
                decoy,
            );
            let hashing = self::hashing(hashing)?;
            // Beyond 32 bits all numbers are alike to core: out of bounds.
            let digits = u32::try_from(code_digits).unwrap_or(u32::MAX);
            core.and_then(|setup| setup.with_hashing(hashing).with_code_digits(digits))
                .map(Self)
                .map_err(|error| call_error(policy.py(), error))
        })
    }

    /// The same with another policy; flows that began under a policy that decides otherwise end.
    fn with_policy(&self, policy: &Bound<'_, Policy>) -> PyResult<Self> {
        guard(policy.py(), || Ok(Self(self.0.clone().with_policy(policy.get().core.clone()))))
    }

    /// The key under which the ledger is kept: the person's, or that of an identifier which nobody has.
    #[pyo3(signature = (identifier, user=None))]
    fn ledger_key(
        &self,
        identifier: &Bound<'_, PyString>,
        user: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<String> {
        guard(identifier.py(), || {
            let typed = identifier.to_string_lossy();
            let key = with(identifier.py(), user, |user| self.0.ledger_key(&typed, user))?;
            Ok(key.to_string())
        })
    }

    /// Takes a flow from one state to the next; a reset begins with `Flow()` and `events.Identify`.
    ///
    /// `user` and `ledger` are read afresh before every step: the person, `None` for an identifier that
    /// nobody has, and the row kept under the ledger key, `None` where there is none. A row that is no
    /// ledger is no error here: the step is refused. `entropy` is 32 random bytes for this step alone,
    /// drawn from the operating system where they are left out.
    ///
    /// Carry out the effects in their order, also when the step is refused. Raises CallError, which is
    /// never the person's doing: nothing was compared or charged then.
    #[pyo3(signature = (flow, event, *, user, ledger, now, entropy=None))]
    #[expect(clippy::too_many_arguments, reason = "they are keywords")]
    fn step<'py>(
        &self,
        py: Python<'py>,
        flow: &Bound<'py, Flow>,
        event: &Bound<'py, PyAny>,
        user: Option<&Bound<'py, PyAny>>,
        ledger: Option<&Bound<'py, PyAny>>,
        now: &Bound<'py, PyAny>,
        entropy: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        guard(py, || {
            let (event, flow) = (event::event(event)?, &flow.get().0);
            let read = Read::of(py, ledger, now, entropy)?;
            let stepped = with(py, user, |user| {
                read.with(user, |situation| reset::step(&self.0, flow, event, situation))
            })?;
            transition::transition(py, stepped.map_err(|error| call_error(py, error))?)
        })
    }

    /// The key under which the ledger of a person's registrations is kept; that of their resets is another.
    #[pyo3(signature = (user, /))]
    fn registration_ledger_key(&self, user: &Bound<'_, PyAny>) -> PyResult<String> {
        guard(user.py(), || {
            with_user(user, |user| self.0.registration_ledger_key(user).to_string())
        })
    }

    /// Takes a registration from one state to the next; it begins with `Flow()` and the event `Begin`.
    ///
    /// As `step`, with events of `twogate.registering`. `user` is the person whom the host has signed in,
    /// `ledger` the row kept under `registration_ledger_key`, and `signed_in_at` when the person signed in
    /// who is signed in now, an aware `datetime` or milliseconds; `None` where nobody is.
    #[pyo3(signature = (flow, event, *, user, ledger, now, signed_in_at, entropy=None))]
    #[expect(clippy::too_many_arguments, reason = "they are keywords")]
    fn registration_step<'py>(
        &self,
        py: Python<'py>,
        flow: &Bound<'py, Flow>,
        event: &Bound<'py, PyAny>,
        user: Option<&Bound<'py, PyAny>>,
        ledger: Option<&Bound<'py, PyAny>>,
        now: &Bound<'py, PyAny>,
        signed_in_at: Option<&Bound<'py, PyAny>>,
        entropy: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        guard(py, || {
            let (event, flow) = (event::registration::event(event)?, &flow.get().0);
            let read = Read::of(py, ledger, now, entropy)?.signed_in(signed_in_at)?;
            let stepped = with(py, user, |user| {
                read.with(user, |situation| registration::step(&self.0, flow, event, situation))
            })?;
            transition::transition(py, stepped.map_err(|error| call_error(py, error))?)
        })
    }

    /// What the page of a flow shows, asked with the situation after the ledger was saved. Raises
    /// ValueError for a flow that has not begun or is charged, and CallError as `step`.
    #[pyo3(signature = (flow, *, user, ledger, now))]
    fn prompt<'py>(
        &self,
        flow: &Bound<'py, Flow>,
        user: Option<&Bound<'py, PyAny>>,
        ledger: Option<&Bound<'py, PyAny>>,
        now: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = flow.py();
        guard(py, || {
            let state = flow.get().state()?;
            let read = Read::of(py, ledger, now, None)?;
            let shown = with(py, user, |user| {
                read.with(user, |situation| flow::prompt(&self.0, state, situation))
            })?;
            transition::prompt(py, &shown.map_err(|error| call_error(py, error))?)
        })
    }

    /// Seals a flow under the newest state key, so that a browser may keep it: 1,024 bytes. Raises
    /// ValueError for a flow that has not begun or is charged.
    #[pyo3(signature = (flow, *, entropy=None))]
    fn seal<'py>(
        &self,
        flow: &Bound<'py, Flow>,
        entropy: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyBytes>> {
        let py = flow.py();
        guard(py, || {
            let entropy = self::entropy(py, entropy)?;
            Ok(PyBytes::new(py, &flow::seal(&self.0, flow.get().state()?, &entropy)))
        })
    }

    /// Opens what `seal` gave, whichever of the keys sealed it. Raises CallError (`wrongKey`) for any
    /// other bytes.
    #[pyo3(signature = (sealed, /))]
    fn open(&self, sealed: &Bound<'_, PyAny>) -> PyResult<Flow> {
        let py = sealed.py();
        guard(py, || {
            let sealed =
                bytes(sealed).ok_or_else(|| PyTypeError::new_err("a sealed flow is bytes"))?;
            let state = flow::open(&self.0, &sealed).map_err(|error| call_error(py, error))?;
            Ok(Flow(flow::Flow::Waiting(state)))
        })
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    #[expect(clippy::unused_self, reason = "Python passes it")]
    fn __reduce__(&self) -> PyResult<Py<PyAny>> {
        Err(never_pickled())
    }

    #[expect(clippy::unused_self, reason = "Python passes it")]
    fn __repr__(&self) -> &'static str {
        "Setup(..)"
    }
}
