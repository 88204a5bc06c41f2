//! A compiled policy.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;

use crate::decision::Decision;
use crate::document::{self, Written, is_mapping};
use crate::draft::DraftProblem;
use crate::enrolment::{AskedQuestion, Record, Verification};
use crate::error::ledger_error;
use crate::explanation::Explanation;
use crate::guard::guard;
use crate::ledger::GivenLedger;
use crate::password::{self, PasswordProblem, PasswordRules};
use crate::problem::Document;
use crate::recipient::{self, Contact, Recipient};
use crate::registration::{self, RegistrationDraft, RegistrationForm};
use crate::security_questions::{self, Failures};
use crate::time::timestamp;
use crate::user::{User, with_user};
use crate::word::Word;

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
    ///
    /// `ledger` is the row that the host keeps of this person's attempts, as it was last written: a
    /// text or a mapping. Without one the check `throttle` is not reached.
    /// Raises UserError with all problems of a mapping that is no user document, and LedgerError.
    #[pyo3(signature = (user, *, now, ledger=None))]
    fn explain(
        &self,
        user: &Bound<'_, PyAny>,
        now: &Bound<'_, PyAny>,
        ledger: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Explanation> {
        guard(user.py(), || {
            let now = timestamp(now)?;
            let ledger = GivenLedger::of(ledger)?;
            let explained = with_user(user, |user| {
                let throttle = ledger.throttle(&self.core, now)?;
                Ok(self.core.explain_with(user, now, throttle).into())
            })?;
            explained.map_err(|error| ledger_error(user.py(), error))
        })
    }

    /// Decides one person's case at one time: the fast way, for a User that is there already.
    /// `ledger` is as for `explain`.
    #[pyo3(signature = (user, *, now, ledger=None))]
    fn decide(
        &self,
        user: &Bound<'_, PyAny>,
        now: &Bound<'_, PyAny>,
        ledger: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Decision> {
        guard(user.py(), || {
            let now = timestamp(now)?;
            let ledger = GivenLedger::of(ledger)?;
            let decide = |user: &twogate::User| {
                let throttle = ledger.throttle(&self.core, now)?;
                Ok(self.core.decide(self.core.facts(user, now, throttle)).into())
            };
            // To let go of the interpreter's lock would cost more than the decision.
            let decided = match user.cast::<User>() {
                Ok(user) => decide(&user.get().core),
                Err(_) => with_user(user, decide)?,
            };
            decided.map_err(|error| ledger_error(user.py(), error))
        })
    }

    /// An administrator lifts every block of a person: the text of the ledger without what was tried,
    /// which the host stores over the one that it read, by its `revision`. A write that is under way
    /// stays, for ten minutes at most. The time is taken as it is: that mends a clock that was wrong.
    #[pyo3(signature = (ledger, *, now))]
    fn clear_ledger(&self, ledger: &Bound<'_, PyAny>, now: &Bound<'_, PyAny>) -> PyResult<String> {
        guard(ledger.py(), || {
            let now = timestamp(now)?;
            let read = GivenLedger::of(Some(ledger))?.read();
            let read = read.map_err(|error| ledger_error(ledger.py(), error))?;
            let read = read.ok_or_else(|| PyTypeError::new_err("there is no ledger to clear"))?;
            Ok(read.cleared(self.core.limits(), now).to_json())
        })
    }

    /// Whether a sign-in page should show "forgot my password", before anyone is named.
    fn is_offered(&self) -> bool {
        self.core.is_offered()
    }

    /// What is wrong with a person's answers, sorted by pointer and code: an empty list where they can
    /// be enrolled. Hashes nothing, so that a form can ask at every keystroke.
    fn check_answers(
        &self,
        user: &Bound<'_, PyAny>,
        answers: &Bound<'_, PyAny>,
    ) -> PyResult<Vec<DraftProblem>> {
        guard(user.py(), || security_questions::check(&self.core, user, answers))
    }

    /// Where a person stands with registering at one time: `"notInScope"`, `"mayRegister"`,
    /// `"mustRegister"`, `"mustReconfirm"` or `"registered"`.
    #[pyo3(signature = (user, *, now))]
    fn registration_status(
        &self,
        user: &Bound<'_, PyAny>,
        now: &Bound<'_, PyAny>,
    ) -> PyResult<Word> {
        guard(user.py(), || registration::status(&self.core, user, now))
    }

    /// What the registration form of a person shows at one time. The form of somebody who may not
    /// register is empty.
    #[pyo3(signature = (user, *, now))]
    fn registration_form(
        &self,
        user: &Bound<'_, PyAny>,
        now: &Bound<'_, PyAny>,
    ) -> PyResult<RegistrationForm> {
        guard(user.py(), || registration::form(&self.core, user, now))
    }

    /// What is wrong with what a person has typed into the registration form, sorted by pointer and
    /// code: an empty list where all that is filled in can be taken. Fast enough for every keystroke:
    /// show a problem that is `unfinished` when the person leaves the field, and any other at once.
    fn validate_registration(
        &self,
        user: &Bound<'_, PyAny>,
        draft: &Bound<'_, RegistrationDraft>,
    ) -> PyResult<Vec<DraftProblem>> {
        guard(user.py(), || registration::validate(&self.core, user, draft))
    }

    /// Enrols a person's answers: gives the record to store.
    ///
    /// Answers go in and never come out again. A help desk resets an enrolment by deleting the record;
    /// nobody can set another person's answers. It takes one Argon2id for each set of questions that
    /// can be asked together, so up to ten; meanwhile other threads run. `entropy` is 32 random bytes
    /// for this call alone, drawn from the operating system where they are left out.
    /// Raises AnswersError with all problems of the answers, or CallError.
    #[pyo3(signature = (user, answers, *, hashing=None, entropy=None, now))]
    fn enrol(
        &self,
        user: &Bound<'_, PyAny>,
        answers: &Bound<'_, PyAny>,
        hashing: Option<&Bound<'_, PyAny>>,
        entropy: Option<&Bound<'_, PyAny>>,
        now: &Bound<'_, PyAny>,
    ) -> PyResult<Record> {
        guard(user.py(), || {
            security_questions::enrol(&self.core, user, answers, hashing, entropy, now)
        })
    }

    /// The questions that are asked of a person, in the order in which the answers are wanted. `None`
    /// where the person has nothing to be asked.
    ///
    /// They are not the caller's to choose. `failures` is how often the person has answered wrongly so
    /// far.
    #[pyo3(
        signature = (user, *, failures=Failures(0), now),
        text_signature = "($self, user, *, failures=0, now)"
    )]
    fn asked_questions(
        &self,
        user: &Bound<'_, PyAny>,
        failures: Failures,
        now: &Bound<'_, PyAny>,
    ) -> PyResult<Option<Vec<AskedQuestion>>> {
        guard(user.py(), || security_questions::asked(&self.core, user, failures, now))
    }

    /// Whether answers to the questions asked, in that order, are right.
    ///
    /// It takes one Argon2id whatever is wrong, so that the time does not tell; meanwhile other threads
    /// run. Where they are right, store the record that comes back over the one in `user`, and over no
    /// other. Raises CallError where nothing was compared: that is no wrong answer.
    #[pyo3(
        signature = (user, answers, *, failures=Failures(0), hashing=None, entropy=None, now),
        text_signature = "($self, user, answers, *, failures=0, hashing=None, entropy=None, now)"
    )]
    fn verify_answers(
        &self,
        user: &Bound<'_, PyAny>,
        answers: &Bound<'_, PyAny>,
        failures: Failures,
        hashing: Option<&Bound<'_, PyAny>>,
        entropy: Option<&Bound<'_, PyAny>>,
        now: &Bound<'_, PyAny>,
    ) -> PyResult<Verification> {
        guard(user.py(), || {
            security_questions::verify(&self.core, user, answers, failures, hashing, entropy, now)
        })
    }

    /// What is wrong with a new password, all of it at once: an empty list where it may be set.
    ///
    /// `names` are the person's first and last name and the tenant's, as far as they are known. The rules
    /// for a password that is held on premises are the domain's.
    #[pyo3(signature = (user, password, names=None), text_signature = "($self, user, password, names=())")]
    fn check_password(
        &self,
        user: &Bound<'_, PyAny>,
        password: &Bound<'_, PyAny>,
        names: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Vec<PasswordProblem>> {
        guard(user.py(), || password::check(&self.core, user, password, names))
    }

    /// The rules on new passwords that a page shows beside the field.
    fn password_rules(&self) -> PasswordRules {
        password::rules(&self.core)
    }

    /// Who is told after a person reset the password or unlocked the account: the person first, then the
    /// other administrators in their order.
    ///
    /// `administrators` may be all of the organization or any who might be some: the engine picks those
    /// who are, by their roles.
    #[pyo3(signature = (user, administrators))]
    fn notifications(
        &self,
        user: &Bound<'_, PyAny>,
        administrators: &Bound<'_, PyAny>,
    ) -> PyResult<Vec<Recipient>> {
        guard(user.py(), || recipient::notifications(&self.core, user, administrators))
    }

    /// Where "contact your administrator" leads: to what the policy names, else to password, user or
    /// global administrators, whom the engine picks by their roles; at most 100.
    #[pyo3(signature = (administrators))]
    fn contact_administrator(&self, administrators: &Bound<'_, PyAny>) -> PyResult<Contact> {
        guard(administrators.py(), || recipient::contact(&self.core, administrators))
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
