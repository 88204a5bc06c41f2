"""What became of an event: each outcome is an object of its own. `word` is the documents' word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from twogate._values import Result

if TYPE_CHECKING:
    from twogate import words
    from twogate._native import DraftProblem, PasswordProblem

__all__ = [
    "AdminAction",
    "Asked",
    "Blocked",
    "Cancelled",
    "Charged",
    "CloudFailed",
    "Dismissed",
    "DraftProblems",
    "Ended",
    "Expired",
    "Finished",
    "Moved",
    "NoPolicy",
    "Ok",
    "OutOfMemory",
    "Outcome",
    "Problems",
    "Refused",
    "Right",
    "RulesRefused",
    "Saved",
    "Sent",
    "Spent",
    "Told",
    "TooFew",
    "Unconfirmed",
    "Unknown",
    "Unreachable",
    "Wrong",
]


class Outcome(Result):
    """What became of an event: one of the classes of this module."""

    _tag = "outcome"


@dataclass(frozen=True)
class Moved(Outcome):
    """The flow went on."""


@dataclass(frozen=True)
class Sent(Outcome):
    """A code is on its way."""


@dataclass(frozen=True)
class Asked(Outcome):
    """A phone or an app is asked."""


@dataclass(frozen=True)
class Charged(Outcome):
    """Something was submitted: store the ledger, then verify it."""


@dataclass(frozen=True)
class Right(Outcome):
    """It was right."""


@dataclass(frozen=True)
class Wrong(Outcome):
    """It was wrong. `until`: the end of the block that now stands."""

    until: int | None


@dataclass(frozen=True)
class Blocked(Outcome):
    """A counter is full; nothing was charged."""

    counter: words.Counter
    until: int


@dataclass(frozen=True)
class Expired(Outcome):
    """The code is not good any more, or never was sent; nothing was charged."""


@dataclass(frozen=True)
class Spent(Outcome):
    """The charge was settled before: nothing was compared."""


@dataclass(frozen=True)
class Refused(Outcome):
    """Nothing was done."""

    reason: words.Refusal


@dataclass(frozen=True)
class Ended(Outcome):
    """The flow is over. `reason` is the flow's own or that of the decision; another may begin at
    `until`; `message` is the page for the person."""

    reason: words.EndReason | words.Reason
    until: int | None
    message: words.MessageId


@dataclass(frozen=True)
class Problems(Outcome):
    """The password does not do: all that is wrong with it."""

    problems: tuple[PasswordProblem, ...]


@dataclass(frozen=True)
class DraftProblems(Outcome):
    """The value or the answers that the person gave do not do: all that is wrong with them."""

    problems: tuple[DraftProblem, ...]


@dataclass(frozen=True)
class Saved(Outcome):
    """What was answered is saved, or what was removed is forgotten."""


@dataclass(frozen=True)
class TooFew(Outcome):
    """Too few gates are registered."""

    registered: int
    required: int


@dataclass(frozen=True)
class Unconfirmed(Outcome):
    """Not everything that is registered was confirmed: what was not."""

    fields: tuple[words.Method, ...]


@dataclass(frozen=True)
class Finished(Outcome):
    """The person has registered."""


@dataclass(frozen=True)
class Dismissed(Outcome):
    """The person will register another time."""


@dataclass(frozen=True)
class Told(Outcome):
    """An administrator is told."""


@dataclass(frozen=True)
class Cancelled(Outcome):
    """The person gave up."""


@dataclass(frozen=True)
class OutOfMemory(Outcome):
    """There was no memory to compare answers in; the attempt was given back."""


@dataclass(frozen=True)
class Ok(Outcome):
    """The password was written, or the account unlocked."""


@dataclass(frozen=True)
class CloudFailed(Outcome):
    """It was done on premises, and the cloud will take some minutes."""


@dataclass(frozen=True)
class Unknown(Outcome):
    """It may have been done."""


@dataclass(frozen=True)
class RulesRefused(Outcome):
    """The domain's rules refused the password."""


@dataclass(frozen=True)
class Unreachable(Outcome):
    """The service could not be reached; nothing was done."""


@dataclass(frozen=True)
class AdminAction(Outcome):
    """An administrator has to put the on-premises service right."""


@dataclass(frozen=True)
class NoPolicy(Outcome):
    """The organization has no policy for resets."""
