//! What people read, in one language.

mod given;
mod texts;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use twogate::{
    Action, Actor, Channel, Check, FieldState, GatePolicy, License, MessageId, Method,
    MethodStatus, Outcome, Reason, Source, Verdict,
};
use twogate_messages::{Button, Links, Messages as Core};

use crate::answer::plain_text;
use crate::explanation::{Explanation, Fix};
use crate::guard::guard;
use given::{Given, known, optional};

/// What people read, in one language: the names of words, the pages of a reset and of a registration,
/// what is sent, and a person's case at length.
///
/// `asked` is what somebody asks for, a tag such as `"pt-BR"` or the value of an `Accept-Language`
/// header such as `"de-CH, fr;q=0.8"`; it is answered in English where there is no language for it, and
/// for `None`. Around what is put into a text stand marks that nobody sees (U+2068 and U+2069), so that an
/// address stays whole in Arabic; `isolate=False` leaves them out, for a terminal.
///
/// The pages, `result`, `problem`, `question`, `button`, `field_state` and what is sent with a code are
/// for the person. All else is for administrators, and not to be shown to the claimant.
///
/// >>> from twogate import Messages
/// >>> messages = Messages("en-GB")
/// >>> messages.language, messages.reason("notLicensed")
/// ('en', 'The person has no license that includes password reset for this kind of account.')
/// >>> messages.message("couldNotVerify").title
/// 'We could not verify your account'
#[pyclass(frozen, eq, hash, module = "twogate")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Messages {
    /// The tag of the language.
    #[pyo3(get)]
    language: &'static str,
    isolate: bool,
}

#[pymethods]
impl Messages {
    #[new]
    #[pyo3(
        signature = (asked=None, *, isolate=true),
        text_signature = "(asked='en', *, isolate=True)"
    )]
    fn new(py: Python<'_>, asked: Option<Given<'_, '_>>, isolate: bool) -> PyResult<Self> {
        guard(py, || Ok(Self { language: language(asked)?, isolate }))
    }

    /// The direction that the texts run in: `"ltr"` or `"rtl"`, the value of HTML's `dir`.
    #[getter]
    fn direction(&self) -> &'static str {
        twogate_messages::direction(self.language).word()
    }

    /// Why a person may not reset the password.
    fn reason(&self, word: Given<'_, '_>) -> PyResult<String> {
        self.say(word, Reason::from_word, Core::reason)
    }

    /// The name of a method.
    fn method(&self, word: Given<'_, '_>) -> PyResult<String> {
        self.say(word, Method::from_word, Core::method)
    }

    /// Why a method can or cannot be used.
    fn status(&self, word: Given<'_, '_>) -> PyResult<String> {
        self.say(word, MethodStatus::from_word, Core::status)
    }

    /// The name of a check.
    fn check(&self, word: Given<'_, '_>) -> PyResult<String> {
        self.say(word, Check::from_word, Core::check)
    }

    /// What it means that a check is passed.
    fn check_passed(&self, word: Given<'_, '_>) -> PyResult<String> {
        self.say(word, Check::from_word, Core::check_passed)
    }

    /// How a check came out.
    fn check_outcome(&self, word: Given<'_, '_>) -> PyResult<String> {
        self.say(word, Outcome::from_word, Core::check_outcome)
    }

    /// The answer of a decision.
    fn verdict(&self, word: Given<'_, '_>) -> PyResult<String> {
        self.say(word, Verdict::from_word, Core::verdict)
    }

    /// Whose rules say how many methods are required.
    fn gate_policy(&self, word: Given<'_, '_>) -> PyResult<String> {
        self.say(word, GatePolicy::from_word, Core::gate_policy)
    }

    /// Who carries out a fix.
    fn actor(&self, word: Given<'_, '_>) -> PyResult<String> {
        self.say(word, Actor::from_word, Core::actor)
    }

    /// What an allowed person may do, as a verb.
    fn action(&self, word: Given<'_, '_>) -> PyResult<String> {
        self.say(word, Action::from_word, Core::action)
    }

    /// How a phone is reached.
    fn channel(&self, word: Given<'_, '_>) -> PyResult<String> {
        self.say(word, Channel::from_word, Core::channel)
    }

    /// Where the value of a method comes from.
    fn source(&self, word: Given<'_, '_>) -> PyResult<String> {
        self.say(word, Source::from_word, Core::source)
    }

    /// The name of a license.
    fn license(&self, word: Given<'_, '_>) -> PyResult<String> {
        self.say(word, License::from_word, Core::license)
    }

    /// What a button says: those of a `PromptPage`, or `"add"`, `"change"`, `"confirm"` and `"remove"`
    /// for the fields of a registration.
    fn button(&self, word: Given<'_, '_>) -> PyResult<String> {
        self.say(word, Button::from_word, Core::button)
    }

    /// How far a field of a registration is.
    fn field_state(&self, word: Given<'_, '_>) -> PyResult<String> {
        self.say(word, FieldState::from_word, Core::field_state)
    }

    /// The text of a predefined question. A policy's own are shown as they were typed, in every
    /// language: they come with their text.
    fn question(&self, id: Given<'_, '_>) -> PyResult<String> {
        self.say(id, given::question, Core::question)
    }

    /// A page that ends a flow, or what somebody is told after something was done.
    ///
    /// `registration` is where people register, `contact` where an administrator can be reached.
    #[pyo3(signature = (word, *, registration=None, contact=None))]
    fn message<'py>(
        &self,
        word: Given<'_, 'py>,
        registration: Option<Given<'_, 'py>>,
        contact: Option<Given<'_, 'py>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        guard(word.py(), || {
            let message = known(word, MessageId::from_word)?;
            let registration = optional(registration, "registration must be a str or None")?;
            let contact = optional(contact, "contact must be a str or None")?;
            let links =
                Links { registration: registration.as_deref(), contact: contact.as_deref() };
            texts::page(word.py(), self.core().render(message, &links))
        })
    }

    /// The page before a reset, on which somebody says who they are.
    fn identify_page<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(py, || texts::prompt_page(py, self.core().identify_page()))
    }

    /// The page of a prompt of `twogate.prompts`.
    fn prompt<'py>(&self, prompt: Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(prompt.py(), || {
            texts::prompt_page(prompt.py(), self.core().prompt(&given::prompt(prompt)?))
        })
    }

    /// What became of a step, by its outcome of `twogate.outcomes`: a line each; nothing where the page
    /// that comes next says it.
    fn result<'py>(&self, outcome: Given<'_, 'py>) -> PyResult<Bound<'py, PyTuple>> {
        let py = outcome.py();
        guard(py, || PyTuple::new(py, self.core().result(&given::outcome(outcome)?)))
    }

    /// What is wrong with something that was filled in, to be shown beside it, or with a new password.
    fn problem(&self, problem: Given<'_, '_>) -> PyResult<String> {
        guard(problem.py(), || given::problem(self.core(), problem))
    }

    /// What would have to be done, as a sentence.
    fn fix(&self, py: Python<'_>, fix: &Fix) -> PyResult<String> {
        guard(py, || Ok(self.core().fix(&given::again(fix)?)))
    }

    /// A person's case as short paragraphs: the answer and why, how many methods are required and how
    /// many there are, each method, and what would fix it.
    fn explain<'py>(
        &self,
        py: Python<'py>,
        explanation: &Explanation,
    ) -> PyResult<Bound<'py, PyTuple>> {
        guard(py, || PyTuple::new(py, self.core().explain(&given::again(explanation)?)))
    }

    /// A person's case line by line, every check among them. `person` names the person.
    fn tell<'py>(
        &self,
        person: Given<'_, 'py>,
        explanation: &Explanation,
    ) -> PyResult<Bound<'py, PyTuple>> {
        guard(person.py(), || {
            let named = plain_text(person, "person must be a str")?;
            texts::lines(person.py(), self.core().tell(&named, &given::again(explanation)?))
        })
    }

    /// An entry of the audit log, an effect `Audit`, in the product's words.
    fn audit<'py>(&self, effect: Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(effect.py(), || given::audit(self.core(), effect))
    }

    /// A code, a `Secret` or a `str`, to be sent in a text message.
    ///
    /// The code is in the text: it stays in Python's memory until that is used anew.
    fn code_text(&self, code: Given<'_, '_>) -> PyResult<String> {
        guard(code.py(), || given::with_code(code, |code| self.core().code_text(code)))
    }

    /// A code, a `Secret` or a `str`, to be sent by e-mail, as plain text.
    ///
    /// The code is in the text: it stays in Python's memory until that is used anew.
    fn code_mail<'py>(&self, code: Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(code.py(), || {
            let mail = given::with_code(code, |code| self.core().code_mail(code))?;
            texts::mail(code.py(), mail)
        })
    }

    /// The request of somebody who asks administrators for a reset. `person` names who asks, `reason`
    /// is why they cannot do it themselves, where that is known.
    #[pyo3(signature = (person, reason=None))]
    fn contact_mail<'py>(
        &self,
        person: Given<'_, 'py>,
        reason: Option<Given<'_, 'py>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        guard(person.py(), || {
            let named = plain_text(person, "person must be a str")?;
            let reason = reason.map(|reason| known(reason, Reason::from_word)).transpose()?;
            texts::mail(person.py(), self.core().contact_mail(&named, reason))
        })
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    fn __repr__(&self) -> String {
        let isolate = if self.isolate { "" } else { ", isolate=False" };
        format!("Messages('{}'{isolate})", self.language)
    }

    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let (py, this) = (slf.py(), slf.get());
        let options = PyDict::new(py);
        options.set_item("isolate", this.isolate)?;
        let partial = py.import("functools")?.getattr("partial")?;
        let make = partial.call((slf.get_type(), this.language), Some(&options))?;
        Ok((make, PyTuple::empty(py)))
    }
}

impl Messages {
    fn core(self) -> Core {
        let core = Core::new(self.language);
        if self.isolate { core } else { core.without_isolation() }
    }

    /// The text of a word.
    fn say<T>(
        self,
        word: Given<'_, '_>,
        read: fn(&str) -> Option<T>,
        text: fn(&Core, T) -> String,
    ) -> PyResult<String> {
        guard(word.py(), || Ok(text(&self.core(), known(word, read)?)))
    }
}

/// The tag of the language for what somebody asks for, a tag or the value of an `Accept-Language` header:
/// one of `languages()`, and never an error.
///
/// >>> from twogate import negotiate
/// >>> negotiate("en-US, en;q=0.8"), negotiate("no language at all"), negotiate(None)
/// ('en', 'en', 'en')
#[pyfunction]
#[pyo3(signature = (asked, /))]
pub(crate) fn negotiate(py: Python<'_>, asked: Option<Given<'_, '_>>) -> PyResult<&'static str> {
    guard(py, || language(asked))
}

/// The tags (BCP 47) of all languages that there are, sorted.
#[pyfunction]
pub(crate) fn languages(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    PyTuple::new(py, twogate_messages::languages())
}

fn language(asked: Option<Given<'_, '_>>) -> PyResult<&'static str> {
    let asked = optional(asked, "asked must be a str or None")?.unwrap_or_default();
    Ok(twogate_messages::negotiate(&asked))
}
