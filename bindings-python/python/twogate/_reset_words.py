"""What became of an event, in plain words, for `twogate reset --demo`."""

from __future__ import annotations

from datetime import datetime, timezone

from twogate import outcomes
from twogate._native import tell_page

_PLAIN = {
    "moved": "",
    "sent": "A code is on its way.",
    "asked": "The phone or the app is asked now.",
    "charged": "",
    "right": "That was right.",
    "expired": "That code is not good any more. Ask for another one. Nothing was counted.",
    "spent": "That was compared before. Start over with a method.",
    "told": "An administrator is told.",
    "cancelled": "You gave up. Nothing was changed.",
    "outOfMemory": "There was no memory for that. Nothing was counted.",
    "ok": "It is done.",
    "cloudFailed": "It is done, and will be so everywhere in some minutes.",
    "unknown": "It may have been done.",
    "rulesRefused": "The domain's rules refuse this password.",
    "unreachable": "The domain cannot be reached. Nothing was changed.",
    "adminAction": "An administrator has to put something right first.",
    "noPolicy": "The organization does not allow resets.",
}
_REFUSED = {
    "clockWentBack": "The clock went back.",
    "version": "The ledger is of a later version.",
    "staleLedger": "The ledger is an old copy.",
    "notNow": "That cannot be done now.",
    "malformed": "That cannot be right by its form alone.",
    "captcha": "The captcha was not passed.",
}


def told(outcome: outcomes.Outcome) -> list[str]:
    """The lines that say an outcome."""
    if isinstance(outcome, outcomes.Wrong):
        until = [] if outcome.until is None else [f"Blocked until {when(outcome.until)}."]
        return ["That was wrong.", *until]
    if isinstance(outcome, outcomes.Blocked):
        return [f"Too many tries ({outcome.counter}). Blocked until {when(outcome.until)}."]
    if isinstance(outcome, outcomes.Refused):
        return [f"{_REFUSED[outcome.reason]} Nothing was counted."]
    if isinstance(outcome, outcomes.Ended):
        until = [] if outcome.until is None else [f"Blocked until {when(outcome.until)}."]
        return ["This reset is over.", *tell_page(outcome.message), *until]
    if isinstance(outcome, outcomes.Problems):
        return ["That password will not do:", *(f"- {it.message}" for it in outcome.problems)]
    line = _PLAIN[outcome.word]
    return [line] if line else []


def when(millis: int) -> str:
    """A time, for people."""
    return datetime.fromtimestamp(millis / 1000, timezone.utc).strftime("%Y-%m-%d %H:%M:%S UTC")
