//! An explanation and its parts, as Python has them.

use pyo3::prelude::*;

use crate::record::{self, Tuple, quoted};
use crate::word::Word;

/// The whole case of one person.
///
/// `message` is for the claimant, and coarse on purpose; everything else is for administrators and
/// must not be shown to the claimant.
#[pyclass(frozen, eq, hash, get_all, module = "twogate")]
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Explanation {
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
    methods: Tuple<MethodExplanation>,
    /// What the person may do; nothing unless allowed.
    actions: Tuple<Word>,
    /// All seven checks, each made by itself.
    checks: Tuple<CheckResult>,
    /// What would turn the verdict to allowed; all of it is needed, and it is enough.
    fixes: Tuple<Fix>,
}

/// How many gates are required, by which rules, and how many the person can pass.
#[pyclass(frozen, eq, hash, get_all, module = "twogate")]
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) struct Gates {
    /// Which rules apply.
    policy: Word,
    /// How many distinct gates must be passed.
    required: u8,
    /// How many distinct gates the person can pass.
    available: u8,
}

/// What somebody has of one method, and whether it may be used.
#[pyclass(frozen, eq, hash, get_all, module = "twogate")]
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct MethodExplanation {
    /// The method.
    method: Word,
    /// Whether it may be used, or what prevents it first.
    status: Word,
    /// The value used or, where none serves, the preferred one present.
    source: Option<Word>,
    /// The person registered that value.
    registered: bool,
    /// Everybody in the directory can see that value.
    public: bool,
    /// Malformed values that were looked at.
    rejected: Tuple<Word>,
    /// How a phone may be reached.
    channels: Tuple<Word>,
    /// The chosen value, masked.
    masked: Option<String>,
}

/// How one check came out.
#[pyclass(frozen, eq, hash, get_all, module = "twogate")]
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) struct CheckResult {
    /// The check.
    check: Word,
    /// How it came out: `"pass"`, `"fail"` or `"notReached"`.
    outcome: Word,
    /// Why it failed.
    reason: Option<Word>,
    /// When it will pass by itself, in milliseconds since 1970 UTC.
    until: Option<i64>,
}

/// One change. All fixes of an explanation are to be carried out; inside one, any `count` of
/// `any_of` will do.
#[pyclass(frozen, eq, hash, get_all, module = "twogate")]
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Fix {
    /// Who carries it out.
    actor: Word,
    /// What is done.
    action: Word,
    /// Between what to choose: methods or licences. Empty when there is nothing to choose.
    any_of: Tuple<Word>,
    /// How many to choose.
    count: u8,
    /// When waiting is over, in milliseconds since 1970 UTC.
    until: Option<i64>,
}

#[pymethods]
impl Explanation {
    /// Whether the person may reset the password.
    #[getter]
    fn allowed(&self) -> bool {
        self.verdict.0 == twogate::Verdict::Allowed.word()
    }

    /// The explanation as a `dict`: exactly the JSON of an explanation.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, self)
    }

    fn __repr__(&self) -> String {
        format!("Explanation(verdict='{}', reason={})", self.verdict.0, quoted(self.reason))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::reduce(py, "Explanation", self)
    }
}

#[pymethods]
impl Gates {
    /// The gates as a `dict`, as in the JSON of an explanation.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, self)
    }

    fn __repr__(&self) -> String {
        let Self { policy, required, available } = self;
        format!("Gates(policy='{}', required={required}, available={available})", policy.0)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::reduce(py, "Gates", self)
    }
}

#[pymethods]
impl MethodExplanation {
    /// The method as a `dict`, as in the JSON of an explanation.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, self)
    }

    /// Leaves out the mask: half a phone number is still somebody's.
    fn __repr__(&self) -> String {
        let Self { method, status, source, .. } = self;
        let source = quoted(*source);
        format!("MethodExplanation(method='{}', status='{}', source={source})", method.0, status.0)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::reduce(py, "MethodExplanation", self)
    }
}

#[pymethods]
impl CheckResult {
    /// The check as a `dict`, as in the JSON of an explanation.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, self)
    }

    fn __repr__(&self) -> String {
        let Self { check, outcome, reason, .. } = self;
        let reason = quoted(*reason);
        format!("CheckResult(check='{}', outcome='{}', reason={reason})", check.0, outcome.0)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::reduce(py, "CheckResult", self)
    }
}

#[pymethods]
impl Fix {
    /// The fix as a `dict`, as in the JSON of an explanation.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_dict(py, self)
    }

    fn __repr__(&self) -> String {
        let Self { actor, action, any_of, count, .. } = self;
        let any_of: Vec<&str> = any_of.0.iter().map(|word| word.0).collect();
        let any_of = any_of.join(" ");
        format!("Fix(actor='{}', action='{}', any_of='{any_of}', count={count})", actor.0, action.0)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::reduce(py, "Fix", self)
    }
}

impl From<twogate::Explanation> for Explanation {
    fn from(explanation: twogate::Explanation) -> Self {
        Self {
            verdict: Word(explanation.verdict.word()),
            reason: explanation.reason.map(|reason| Word(reason.word())),
            code: explanation.code.map(Word),
            message: explanation.message.map(|message| Word(message.word())),
            gates: explanation.gates.into(),
            methods: explanation.methods.into_iter().collect(),
            actions: Tuple(explanation.actions.iter().map(|action| Word(action.word())).collect()),
            checks: explanation.checks.into_iter().collect(),
            fixes: explanation.fixes.into_iter().collect(),
        }
    }
}

impl From<twogate::Gates> for Gates {
    fn from(gates: twogate::Gates) -> Self {
        Self {
            policy: Word(gates.policy.word()),
            required: gates.required,
            available: gates.available,
        }
    }
}

impl From<twogate::MethodExplanation> for MethodExplanation {
    fn from(entry: twogate::MethodExplanation) -> Self {
        Self {
            method: Word(entry.method.word()),
            status: Word(entry.status.word()),
            source: entry.source.map(|source| Word(source.word())),
            registered: entry.registered,
            public: entry.public,
            rejected: Tuple(entry.rejected.iter().map(|source| Word(source.word())).collect()),
            channels: Tuple(entry.channels.iter().map(|channel| Word(channel.word())).collect()),
            masked: entry.masked,
        }
    }
}

impl From<twogate::CheckResult> for CheckResult {
    fn from(result: twogate::CheckResult) -> Self {
        Self {
            check: Word(result.check.word()),
            outcome: Word(result.outcome.word()),
            reason: result.reason.map(|reason| Word(reason.word())),
            until: result.until.map(twogate::Timestamp::as_millis),
        }
    }
}

impl From<twogate::Fix> for Fix {
    fn from(fix: twogate::Fix) -> Self {
        Self {
            actor: Word(fix.actor.word()),
            action: Word(fix.action.word()),
            any_of: Tuple(fix.any_of.words().into_iter().map(Word).collect()),
            count: fix.count,
            until: fix.until.map(twogate::Timestamp::as_millis),
        }
    }
}
