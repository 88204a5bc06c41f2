//! A decision: what was decided, without the story of an explanation.

use pyo3::prelude::*;
use twogate::Method;

use crate::explanation::Gates;
use crate::record::{self, Tuple, quoted};
use crate::word::Word;

/// What was decided. `Policy.explain` says the same at length.
#[pyclass(frozen, eq, hash, get_all, module = "twogate")]
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) struct Decision {
    /// The answer: `"allowed"`, `"denied"` or `"deferred"`.
    verdict: Word,
    /// Why not: the first check that failed. `None` when allowed.
    reason: Option<Word>,
    /// The error code of the reason, where it has one.
    code: Option<Word>,
    /// The page for the claimant.
    message: Option<Word>,
    /// The gates: how many are required, and how many there are.
    gates: Gates,
    /// All seven methods, always in the same order.
    methods: Tuple<MethodDecision>,
    /// What the person may do; nothing unless allowed.
    actions: Tuple<Word>,
}

/// What became of one method.
#[pyclass(frozen, eq, hash, get_all, module = "twogate")]
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) struct MethodDecision {
    /// The method.
    method: Word,
    /// Whether it may be used, or what prevents it first.
    status: Word,
    /// The value used or, where none serves, the preferred one present.
    source: Option<Word>,
}

#[pymethods]
impl Decision {
    /// Whether the person may reset the password.
    #[getter]
    fn allowed(&self) -> bool {
        self.verdict.0 == twogate::Verdict::Allowed.word()
    }

    /// The decision as a `dict`, with the names of the JSON of an explanation.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, self)
    }

    fn __repr__(&self) -> String {
        format!("Decision(verdict='{}', reason={})", self.verdict.0, quoted(self.reason))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::reduce(py, "Decision", self)
    }
}

#[pymethods]
impl MethodDecision {
    /// The method as a `dict`, with the names of the JSON of an explanation.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, self)
    }

    fn __repr__(&self) -> String {
        let Self { method, status, source } = self;
        let source = quoted(*source);
        format!("MethodDecision(method='{}', status='{}', source={source})", method.0, status.0)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::reduce(py, "MethodDecision", self)
    }
}

impl From<twogate::Decision> for Decision {
    fn from(decision: twogate::Decision) -> Self {
        let methods = Method::ALL.iter().zip(&decision.methods);
        let methods = methods.map(|(method, decided)| MethodDecision {
            method: Word(method.word()),
            status: Word(decided.status.word()),
            source: decided.source.map(|source| Word(source.word())),
        });
        let reset = decision.reset_password.then_some(twogate::Action::ResetPassword);
        let unlock = decision.unlock_account.then_some(twogate::Action::UnlockAccount);
        let actions = reset.into_iter().chain(unlock);
        Self {
            verdict: Word(decision.verdict.word()),
            reason: decision.reason.map(|reason| Word(reason.word())),
            code: decision.reason.and_then(twogate::Reason::code).map(Word),
            message: decision.reason.map(|reason| Word(reason.message().word())),
            gates: decision.gates.into(),
            methods: methods.collect(),
            actions: Tuple(actions.map(|action| Word(action.word())).collect()),
        }
    }
}
