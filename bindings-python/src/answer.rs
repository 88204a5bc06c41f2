//! Answers to security questions, on their way to core.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PySequence, PyString};

use crate::guard::guard;
use crate::secret::{Secret, never_pickled, secret};

/// An answer that a person gives to a question of the policy.
///
/// `question` is the question's id. `shown` is its text as the person saw it, where that was another
/// language: an answer may not stand in it.
#[pyclass(frozen, get_all, module = "twogate")]
#[expect(clippy::struct_field_names, reason = "the names are those of the draft")]
pub(crate) struct Answer {
    /// The question's id.
    question: String,
    /// The answer as typed.
    answer: Py<Secret>,
    /// The question's text as the person saw it, where it was shown in another language.
    shown: Option<String>,
}

#[pymethods]
impl Answer {
    #[new]
    #[pyo3(signature = (question, answer, shown=None))]
    fn new(
        py: Python<'_>,
        question: &Bound<'_, PyAny>,
        answer: &Bound<'_, PyAny>,
        shown: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        guard(py, || {
            let question = plain_text(question, "question must be a str")?;
            let shown = shown.map(|it| plain_text(it, "shown must be a str or None"));
            let answer = match answer.cast::<Secret>() {
                Ok(secret) => secret.clone().unbind(),
                Err(_) => Py::new(py, Secret { core: typed(answer)? })?,
            };
            Ok(Self { question, answer, shown: shown.transpose()? })
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

    /// Shows nothing: which questions somebody chose is nobody else's business.
    #[expect(clippy::unused_self, reason = "Python passes it")]
    fn __repr__(&self) -> &'static str {
        "Answer(..)"
    }
}

impl Answer {
    pub(crate) fn core(&self) -> twogate::Answer<'_> {
        twogate::Answer {
            question: &self.question,
            answer: &self.answer.get().core,
            shown: self.shown.as_deref(),
        }
    }
}

/// The answers of the argument `answers`, each an `Answer`.
pub(crate) fn answers(given: &Bound<'_, PyAny>) -> PyResult<Vec<Py<Answer>>> {
    let answer = |item: Bound<'_, PyAny>| match item.cast::<Answer>() {
        Ok(answer) => Ok(answer.clone().unbind()),
        Err(_) => Err(PyTypeError::new_err("every answer must be a twogate.Answer")),
    };
    items(given, "answers")?.try_iter()?.map(|item| answer(item?)).collect()
}

/// The answers of the argument `answers`, each a `Secret` or a text.
pub(crate) fn typed_answers(given: &Bound<'_, PyAny>) -> PyResult<Vec<twogate::Secret>> {
    items(given, "answers")?.try_iter()?.map(|item| typed(&item?)).collect()
}

/// A list, or what is as good as one. A text is not: it would count as its letters.
pub(crate) fn items<'a, 'py>(
    given: &'a Bound<'py, PyAny>,
    name: &str,
) -> PyResult<&'a Bound<'py, PySequence>> {
    let is_text = given.is_instance_of::<PyString>() || given.is_instance_of::<PyBytes>();
    match given.cast::<PySequence>() {
        Ok(items) if !is_text => Ok(items),
        _ => Err(PyTypeError::new_err(format!("{name} must be a list or another sequence"))),
    }
}

/// What somebody typed: bytes are what no keyboard gives, and mostly a mistake.
fn typed(answer: &Bound<'_, PyAny>) -> PyResult<twogate::Secret> {
    let may_be = answer.is_instance_of::<Secret>() || answer.is_instance_of::<PyString>();
    let secret = if may_be { secret(answer)? } else { None };
    secret.ok_or_else(|| PyTypeError::new_err("an answer must be a twogate.Secret or a str"))
}

/// An id or a text that is no secret. Half of a surrogate pair is in no id and in no word, and
/// neither is what stands for it here.
pub(crate) fn plain_text(text: &Bound<'_, PyAny>, wrong: &'static str) -> PyResult<String> {
    let text = text.cast::<PyString>().map_err(|_| PyTypeError::new_err(wrong))?;
    Ok(text.to_string_lossy().into_owned())
}
