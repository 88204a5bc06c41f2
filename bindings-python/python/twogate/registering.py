"""What happens in a registration: each event is an object of its own, which
`Setup.registration_step` takes.

>>> from twogate import registering
>>> registering.Provide("mobilePhone", "+1 4255550123", channel="text")
Provide(..)
>>> registering.Confirm("email").field
'email'

A code is kept as a `Secret`, whatever it was given as, and so are the answers of an `Answer`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from twogate._values import Kind, keep

if TYPE_CHECKING:
    from collections.abc import Sequence

    from twogate import _native, words

__all__ = [
    "Answer",
    "App",
    "Back",
    "Begin",
    "Confirm",
    "Dismiss",
    "Event",
    "Finish",
    "HostResult",
    "Provide",
    "Remove",
    "Resend",
    "SubmitCode",
    "Verify",
]


class Event(Kind):
    """What happened: one of the classes of this module."""


@dataclass(frozen=True, repr=False)
class Begin(Event):
    """Somebody who has just signed in is to register, or wants to."""


@dataclass(frozen=True, repr=False)
class Provide(Event):
    """The person gave a phone number or an address; `channel`: how the phone is to be reached."""

    field: words.Method
    value: str
    channel: words.Channel | None = None


@dataclass(frozen=True, repr=False)
class Confirm(Event):
    """The person says that what is there is theirs; `channel`: how the directory's mobile phone is
    to be reached, and nothing for what is registered."""

    field: words.Method
    channel: words.Channel | None = None


@dataclass(frozen=True, repr=False, eq=False)
class Answer(Event):
    """The person answered security questions: each answer is a `twogate.Answer`."""

    answers: Sequence[_native.Answer]

    def __post_init__(self) -> None:
        object.__setattr__(self, "answers", tuple(self.answers))


@dataclass(frozen=True, repr=False)
class App(Event):
    """The person wants to register an authenticator app."""


@dataclass(frozen=True, repr=False)
class Remove(Event):
    """The person wants something registered to be forgotten."""

    field: words.Method


@dataclass(frozen=True, repr=False)
class Finish(Event):
    """The person says that this is all."""


@dataclass(frozen=True, repr=False)
class Dismiss(Event):
    """The person wants to do it another time."""


@dataclass(frozen=True, repr=False, eq=False)
class SubmitCode(Event):
    """The person entered the code that was sent."""

    code: _native.Secret | str

    def __post_init__(self) -> None:
        keep(self, "code", self.code)


@dataclass(frozen=True, repr=False)
class Verify(Event):
    """What was submitted, and charged in a ledger that is stored now, is to be compared."""


@dataclass(frozen=True, repr=False)
class Resend(Event):
    """The person wants another code."""


@dataclass(frozen=True, repr=False)
class HostResult(Event):
    """A phone or an app said something, or nothing; flow and charge are those of the effect."""

    flow: str
    charge: int
    result: words.HostResult


@dataclass(frozen=True, repr=False)
class Back(Event):
    """The person goes back to the form."""
