//! Texts of several parts on their way to Python: objects of `twogate.texts`.

use pyo3::call::PyCallArgs;
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use twogate_messages::{
    AuditText, ButtonText, ChoiceOf, ChoiceText, FieldText, Line, Mail, Page, PromptPage,
};

use crate::word::Word;

type Made<'py> = PyResult<Bound<'py, PyAny>>;

pub(super) fn page(py: Python<'_>, page: Page) -> Made<'_> {
    make(py, "Page", (page.title, page.body, page.offer, page.solution))
}

pub(super) fn prompt_page(py: Python<'_>, page: PromptPage) -> Made<'_> {
    let PromptPage { title, progress, body, choices, fields, buttons } = page;
    let body = PyTuple::new(py, body)?;
    let (choices, fields) = (tuple(py, choices, choice)?, tuple(py, fields, field)?);
    let buttons = tuple(py, buttons, button)?;
    make(py, "PromptPage", (title, progress, body, choices, fields, buttons))
}

pub(super) fn lines(py: Python<'_>, lines: Vec<Line>) -> PyResult<Bound<'_, PyTuple>> {
    tuple(py, lines, |py, line| make(py, "Line", (Word(line.style.word()), line.text)))
}

pub(super) fn mail(py: Python<'_>, mail: Mail) -> Made<'_> {
    make(py, "Mail", (mail.title, mail.body))
}

pub(super) fn audit(py: Python<'_>, entry: AuditText) -> Made<'_> {
    make(py, "AuditText", (entry.activity, entry.result, entry.detail))
}

fn choice(py: Python<'_>, choice: ChoiceText) -> Made<'_> {
    let of = match choice.of {
        ChoiceOf::Way(way) => way.word(),
        ChoiceOf::Action(action) => action.word(),
    };
    make(py, "ChoiceText", (Word(of), choice.text))
}

fn field(py: Python<'_>, field: FieldText) -> Made<'_> {
    let method = field.method.map(|method| Word(method.word()));
    make(py, "FieldText", (method, field.label, field.note, field.state))
}

fn button(py: Python<'_>, button: ButtonText) -> Made<'_> {
    make(py, "ButtonText", (Word(button.button.word()), button.text))
}

fn tuple<T>(
    py: Python<'_>,
    parts: Vec<T>,
    make: fn(Python<'_>, T) -> Made<'_>,
) -> PyResult<Bound<'_, PyTuple>> {
    let parts = parts.into_iter().map(|part| make(py, part)).collect::<PyResult<Vec<_>>>()?;
    PyTuple::new(py, parts)
}

fn make<'py>(py: Python<'py>, class: &str, members: impl PyCallArgs<'py>) -> Made<'py> {
    py.import("twogate.texts")?.getattr(class)?.call1(members)
}
