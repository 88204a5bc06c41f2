"""What the host does after a step, in the order given: each effect is an object of its own.

`to` is `None` for whoever has no address: such a message is queued like any other and delivered to
nobody. A code is a `Secret`: it is in no `dict`, and an effect that has one is not pickled.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from twogate._values import Result

if TYPE_CHECKING:
    from twogate import words
    from twogate._native import Record, Secret

__all__ = [
    "AskApp",
    "Audit",
    "CheckAppCode",
    "ContactAdministrator",
    "Effect",
    "Notify",
    "NotifyAdministrators",
    "PlaceCall",
    "RemoveContact",
    "SaveContact",
    "SaveEnrolment",
    "SaveLedger",
    "SaveRegistered",
    "SendCode",
    "UnlockAccount",
    "WritePassword",
]


class Effect(Result):
    """Something that the host does: one of the classes of this module."""

    _tag = "effect"


@dataclass(frozen=True, repr=False)
class SaveLedger(Effect):
    """Store the text `ledger` under `key`, over the revision `expected`; insert it only if absent
    where that is 0. Where that fails this step never was: read again, and repeat it on the old
    flow."""

    key: str
    expected: int
    ledger: str

    def to_dict(self) -> dict[str, Any]:
        """The effect as a `dict`, the ledger in it as one."""
        return {**super().to_dict(), "ledger": json.loads(self.ledger)}


@dataclass(frozen=True, repr=False, eq=False)
class SendCode(Effect):
    """Send a code, to an address or to `+` and digits; it is good before `until`."""

    method: words.Method
    channel: words.Channel | None
    to: str | None
    until: int
    code: Secret


@dataclass(frozen=True, repr=False)
class PlaceCall(Effect):
    """Call a phone, and ask whoever answers to confirm; flow and charge go into the result."""

    method: words.Method
    to: str | None
    flow: str
    charge: int


@dataclass(frozen=True, repr=False)
class AskApp(Effect):
    """Ask an app for an approval, and for the number that the page shows."""

    to: str | None
    flow: str
    charge: int
    number: int


@dataclass(frozen=True, repr=False, eq=False)
class CheckAppCode(Effect):
    """Have a code of an app checked."""

    to: str | None
    flow: str
    charge: int
    code: Secret


@dataclass(frozen=True, repr=False)
class SaveEnrolment(Effect):
    """Store an enrolment over the one of that digest; `None`: over none."""

    replaces: str | None
    record: Record


@dataclass(frozen=True, repr=False)
class SaveContact(Effect):
    """Store a value that the person has proved, as each of these; `value` is `None` for an
    authenticator app, which is known for approvals and for codes from then on."""

    fields: tuple[words.Source, ...]
    value: str | None


@dataclass(frozen=True, repr=False)
class RemoveContact(Effect):
    """Forget what is registered as these."""

    fields: tuple[words.Source, ...]


@dataclass(frozen=True, repr=False)
class SaveRegistered(Effect):
    """Store that the person has registered at this time, or has confirmed what is registered."""

    at: int


@dataclass(frozen=True, repr=False)
class WritePassword(Effect):
    """Write the password that the person chose, before `until`; unlock the account too."""

    unlock: bool
    until: int


@dataclass(frozen=True, repr=False)
class UnlockAccount(Effect):
    """Unlock the account, before `until`."""

    until: int


@dataclass(frozen=True, repr=False)
class Notify(Effect):
    """Write to the person."""

    to: str | None
    message: words.MessageId


@dataclass(frozen=True, repr=False)
class NotifyAdministrators(Effect):
    """Write to all other administrators."""

    message: words.MessageId


@dataclass(frozen=True, repr=False)
class ContactAdministrator(Effect):
    """Tell an administrator that somebody asks for help; `subject` is `None` for nobody: no one is
    told then."""

    subject: str | None
    reason: words.Reason | None


@dataclass(frozen=True, repr=False)
class Audit(Effect):
    """Write to the audit log."""

    activity: words.AuditActivity
    result: words.AuditResult
    detail: str
    subject: str | None
    flow: str
