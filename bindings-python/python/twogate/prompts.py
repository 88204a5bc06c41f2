"""What a page shows in a reset or a registration: each prompt is an object of its own.

`gate` is the number of the gate being proved, `gates` how many are required, `contact` whether an
administrator can be asked from here. A mask is `None` where the policy shows no hints. In a
registration no gate is being proved, and `gate` is 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from twogate._values import Result, members

if TYPE_CHECKING:
    from twogate import words
    from twogate._native import AskedQuestion, RegistrationForm

__all__ = [
    "AnswerQuestions",
    "Choice",
    "ChooseAction",
    "ChooseMethod",
    "Dismissed",
    "Done",
    "EnterCode",
    "Finished",
    "NewPassword",
    "Overview",
    "Prompt",
    "Stopped",
    "TypePhone",
    "WaitForHost",
    "Writing",
]


@dataclass(frozen=True, repr=False)
class Prompt(Result):
    """What a page shows: one of the classes of this module."""

    gate: int
    gates: int
    contact: bool

    _tag = "prompt"


@dataclass(frozen=True)
class Choice:
    """A method that may be chosen, and where it leads, masked."""

    method: words.Method
    channels: tuple[words.Channel, ...]
    masked: str | None

    def to_dict(self) -> dict[str, Any]:
        """The choice as a `dict`."""
        return members(self)


@dataclass(frozen=True, repr=False)
class ChooseMethod(Prompt):
    """A method is to be chosen."""

    choices: tuple[Choice, ...]


@dataclass(frozen=True, repr=False)
class TypePhone(Prompt):
    """The whole number of a phone is to be typed."""

    method: words.Method
    channel: words.Channel | None
    masked: str | None


@dataclass(frozen=True, repr=False)
class EnterCode(Prompt):
    """A code is to be entered; `until` is `None` where there is none, and for an app's."""

    method: words.Method
    channel: words.Channel | None
    masked: str | None
    until: int | None
    may_resend: bool


@dataclass(frozen=True, repr=False)
class AnswerQuestions(Prompt):
    """Questions are to be answered, in their order."""

    questions: tuple[AskedQuestion, ...]


@dataclass(frozen=True, repr=False)
class WaitForHost(Prompt):
    """A phone rings, or an app asks; `number` is to be typed into the app."""

    method: words.Method
    number: int | None


@dataclass(frozen=True, repr=False)
class ChooseAction(Prompt):
    """What to do is to be chosen."""

    actions: tuple[words.Action, ...]


@dataclass(frozen=True, repr=False)
class NewPassword(Prompt):
    """A password is to be chosen; the bounds are `None` where the domain's rules decide."""

    minimum: int | None
    maximum: int | None
    space_allowed: bool | None


@dataclass(frozen=True, repr=False)
class Writing(Prompt):
    """The password is being written."""


@dataclass(frozen=True, repr=False)
class Stopped(Prompt):
    """The flow is over; `message` is the page."""

    reason: words.EndReason | words.Reason
    message: words.MessageId
    until: int | None


@dataclass(frozen=True, repr=False)
class Done(Prompt):
    """It was done."""

    message: words.MessageId | None


@dataclass(frozen=True, repr=False)
class Overview(Prompt):
    """The form of a registration, and where the person stands."""

    status: words.RegistrationStatus
    form: RegistrationForm


@dataclass(frozen=True, repr=False)
class Finished(Prompt):
    """The person has registered."""


@dataclass(frozen=True, repr=False)
class Dismissed(Prompt):
    """The person will register another time."""
