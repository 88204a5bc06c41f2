"""What happens in a reset: each event is an object of its own, which `Setup.step` takes.

>>> from twogate import events
>>> events.Choose("mobilePhone", channel="text").channel
'text'
>>> events.SubmitCode("123456")
SubmitCode(..)

What somebody typed is kept as a `Secret`, whatever it was given as.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from twogate._values import Kind, keep, typed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from twogate import words
    from twogate._native import Secret

__all__ = [
    "Back",
    "Cancel",
    "Choose",
    "ChooseAction",
    "ContactAdministrator",
    "Event",
    "HostResult",
    "Identify",
    "NewPassword",
    "Resend",
    "SubmitAnswers",
    "SubmitCode",
    "SubmitPhone",
    "Verify",
    "Written",
]


class Event(Kind):
    """What happened: one of the classes of this module."""


@dataclass(frozen=True, repr=False)
class Identify(Event):
    """Somebody said who they are. `captcha`: the host has seen one passed."""

    identifier: str
    captcha: bool


@dataclass(frozen=True, repr=False)
class Choose(Event):
    """The person chose a method and, for the mobile phone alone, how it is to be reached."""

    method: words.Method
    channel: words.Channel | None = None


@dataclass(frozen=True, repr=False, eq=False)
class SubmitPhone(Event):
    """The person typed their phone number."""

    phone: Secret | str

    def __post_init__(self) -> None:
        keep(self, "phone", self.phone)


@dataclass(frozen=True, repr=False, eq=False)
class SubmitCode(Event):
    """The person entered a code: one that was sent, or an app's."""

    code: Secret | str

    def __post_init__(self) -> None:
        keep(self, "code", self.code)


@dataclass(frozen=True, repr=False, eq=False)
class SubmitAnswers(Event):
    """The person answered the questions, in their order."""

    answers: Sequence[Secret | str]

    def __post_init__(self) -> None:
        if isinstance(self.answers, (str, bytes)):
            raise TypeError("answers must be a list or another sequence")
        object.__setattr__(self, "answers", tuple(map(typed, self.answers)))


@dataclass(frozen=True, repr=False)
class Verify(Event):
    """What was submitted, and charged in a ledger that is stored now, is to be compared."""


@dataclass(frozen=True, repr=False)
class HostResult(Event):
    """A phone or an app said something, or nothing; flow and charge are those of the effect."""

    flow: str
    charge: int
    result: words.HostResult


@dataclass(frozen=True, repr=False)
class Resend(Event):
    """The person wants another code."""


@dataclass(frozen=True, repr=False)
class Back(Event):
    """The person wants another method."""


@dataclass(frozen=True, repr=False)
class ContactAdministrator(Event):
    """The person asks for help."""


@dataclass(frozen=True, repr=False)
class Cancel(Event):
    """The person gave up."""


@dataclass(frozen=True, repr=False)
class ChooseAction(Event):
    """The person chose what to do."""

    action: words.Action


@dataclass(frozen=True, repr=False, eq=False)
class NewPassword(Event):
    """The person chose a password. `names` must not be in it: first, last and the tenant's."""

    password: Secret | str
    names: Sequence[str] = ()

    def __post_init__(self) -> None:
        keep(self, "password", self.password)
        if isinstance(self.names, (str, bytes)):
            raise TypeError("names must be a list or another sequence")
        object.__setattr__(self, "names", tuple(self.names))


@dataclass(frozen=True, repr=False)
class Written(Event):
    """The host wrote the password or unlocked the account, or could not."""

    result: words.WriteResult
