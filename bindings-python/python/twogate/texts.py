"""What `Messages` gives where it is more than a text: plain text, a paragraph each.

>>> from twogate import Messages
>>> messages = Messages("en")
>>> messages.identify_page().fields[0].label
'User name'
>>> messages.message("cancelled").to_dict()["title"]
'You cancelled'
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from twogate._values import members

if TYPE_CHECKING:
    from twogate import words

__all__ = [
    "AuditText",
    "ButtonText",
    "ChoiceText",
    "FieldText",
    "Line",
    "Mail",
    "Page",
    "PromptPage",
]


class _Text:
    def to_dict(self) -> dict[str, Any]:
        """The text as a `dict`, as JSON has it."""
        return members(self)


class _Personal(_Text):
    def __repr__(self) -> str:
        """Shows no member: a code, or a part of an address, can be in it."""
        return f"{type(self).__name__}(..)"


@dataclass(frozen=True)
class Page(_Text):
    """A page: an empty line stands between paragraphs. Without `offer` it is not to have a link to
    an administrator."""

    title: str
    body: str | None
    offer: str | None
    solution: str | None


@dataclass(frozen=True)
class ButtonText(_Text):
    """A button: which, and what it says."""

    button: words.Button
    text: str


@dataclass(frozen=True, repr=False)
class ChoiceText(_Personal):
    """Something that can be chosen: what, and what its button says."""

    of: words.Way | words.Action
    text: str


@dataclass(frozen=True, repr=False)
class FieldText(_Personal):
    """Something that is filled in: `label` names it, `note` stands beside it. `method` and `state`
    are those of a field of the form of a registration."""

    method: words.Method | None
    label: str
    note: str | None
    state: str | None


@dataclass(frozen=True, repr=False)
class PromptPage(_Personal):
    """A page of a reset or of a registration. `progress` is which proof of how many this is; the
    choices are in the prompt's order, the fields in that in which a step takes them, and the main
    button comes first."""

    title: str
    progress: str | None
    body: tuple[str, ...]
    choices: tuple[ChoiceText, ...]
    fields: tuple[FieldText, ...]
    buttons: tuple[ButtonText, ...]


@dataclass(frozen=True, repr=False)
class Mail(_Personal):
    """A message to be sent by e-mail: an empty line stands between paragraphs."""

    title: str
    body: str


@dataclass(frozen=True)
class AuditText(_Text):
    """An entry of the audit log in words; whose it is and when it was is yours to say."""

    activity: str
    result: str
    detail: str


@dataclass(frozen=True, repr=False)
class Line(_Personal):
    """A line of a person's case: indented by spaces, and empty between sections. The text says the
    same without its style."""

    style: words.Style
    text: str
