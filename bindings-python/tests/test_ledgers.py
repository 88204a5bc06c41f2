"""Decisions by a ledger of attempts, in whatever form it comes in."""

from __future__ import annotations

import json
import pickle
from collections import OrderedDict
from datetime import datetime, timezone
from types import MappingProxyType
from typing import Any

import pytest
from twogate import LedgerError, Policy, User, UserError

LAST = 1_795_219_200_000
END = LAST + 86_400_000
POLICY = Policy.from_dict({"scope": "all", "methods": ["email"]})
ANN = {"id": "ann@contoso.com", "licenses": ["ems"], "authenticationEmail": "ann@example.org"}


def row(attempts: int) -> dict[str, Any]:
    """A ledger with so many attempts in the account's counter."""
    charge = {"at": LAST, "id": 2, "flow": "0123456789abcdef0123456789abcdef", "open": False}
    return {
        "version": 1,
        "key": None,
        "revision": attempts,
        "last": LAST,
        "expiresAt": END,
        "counters": {"account": [charge] * attempts} if attempts else {},
        "messages": [],
        "codes": [],
        "write": None,
        "ended": [],
        "flowsAfter": None,
    }


FULL = row(5)
NO_NAME: Any = {7: 7}


@pytest.mark.parametrize(
    "ledger",
    [
        FULL,
        json.dumps(FULL),
        json.dumps(FULL).encode(),
        bytearray(json.dumps(FULL).encode()),
        OrderedDict(FULL),
        MappingProxyType(FULL),
        {**FULL, "last": datetime.fromtimestamp(LAST / 1000, timezone.utc)},
    ],
    ids=["dict", "str", "bytes", "bytearray", "OrderedDict", "proxy", "datetime"],
)
def test_a_ledger_comes_in_every_form_of_a_document(ledger: Any) -> None:  # noqa: ANN401
    explanation = POLICY.explain(ANN, now=LAST, ledger=ledger)
    assert (explanation.verdict, explanation.reason) == ("denied", "lockedOut")
    assert explanation.message == "tooManyAttempts"
    [throttle] = [check for check in explanation.checks if check.check == "throttle"]
    assert (throttle.outcome, throttle.until) == ("fail", END)
    [fix] = explanation.fixes
    assert (fix.actor, fix.action, fix.until) == ("anyone", "wait", END)
    assert POLICY.decide(User.from_dict(ANN), now=LAST, ledger=ledger).reason == "lockedOut"


def test_without_one_nobody_is_locked_out() -> None:
    explanation = POLICY.explain(ANN, now=LAST, ledger=None)
    assert explanation == POLICY.explain(ANN, now=LAST)
    assert explanation.checks[-1].outcome == "notReached"
    assert POLICY.decide(ANN, now=LAST, ledger=None) == POLICY.decide(ANN, now=LAST)


def test_attempts_that_are_left_are_told_from_none_asked_about() -> None:
    explanation = POLICY.explain(ANN, now=LAST, ledger=row(4))
    assert explanation.allowed
    assert explanation.checks[-1].outcome == "pass"
    assert POLICY.explain(ANN, now=END, ledger=FULL).allowed
    assert not POLICY.explain(ANN, now=END - 1, ledger=FULL).allowed


@pytest.mark.parametrize(
    ("ledger", "code"),
    [
        ("", "malformed"),
        ("{}", "malformed"),
        (b"\xff", "malformed"),
        ("\ud800", "malformed"),
        ({}, "malformed"),
        (FULL | NO_NAME, "malformed"),
        ({**FULL, "write": object()}, "malformed"),
        ({**FULL, "flowsAfter": float("nan")}, "malformed"),
        ({**FULL, "revision": 10**5000}, "malformed"),
        ({**FULL, "version": 2, "write": object()}, "newerVersion"),
        ('{"version": 2}', "newerVersion"),
    ],
)
def test_what_is_no_ledger_has_a_code(ledger: Any, code: str) -> None:  # noqa: ANN401
    for ask in (POLICY.explain, POLICY.decide):
        for user in (ANN, User.from_dict(ANN)):
            with pytest.raises(LedgerError) as caught:
                ask(user, now=LAST, ledger=ledger)
            assert caught.value.code == code
            assert str(caught.value).endswith(f"[{code}]")
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.code, str(again)) == (code, str(caught.value))


def test_an_error_holds_nothing_of_the_ledger() -> None:
    with pytest.raises(LedgerError) as caught:
        POLICY.explain(ANN, now=LAST, ledger={**FULL, "ann.secret@contoso.com": "ann.secret"})
    assert "secret" not in f"{caught.value!r} {caught.value}"


def test_a_ledger_that_holds_itself_ends() -> None:
    ledger = dict(FULL)
    ledger["write"] = ledger
    with pytest.raises(LedgerError):
        POLICY.decide(ANN, now=LAST, ledger=ledger)


@pytest.mark.parametrize("ledger", [7, 1.5, True, [FULL], object()])
def test_what_cannot_be_a_ledger_is_a_wrong_call(ledger: Any) -> None:  # noqa: ANN401
    for ask in (POLICY.explain, POLICY.decide):
        with pytest.raises(TypeError, match="ledger"):
            ask(ANN, now=LAST, ledger=ledger)


def test_a_person_who_cannot_be_read_is_told_of_first() -> None:
    for ask in (POLICY.explain, POLICY.decide):
        with pytest.raises(UserError):
            ask({}, now=LAST, ledger="")


def test_an_administrator_lifts_every_block() -> None:
    """What was tried is forgotten, and the row is a new one."""
    blocked = POLICY.explain(ANN, now=LAST, ledger=FULL)
    assert blocked.reason == "lockedOut"
    cleared = POLICY.clear_ledger(FULL, now=LAST)
    assert POLICY.explain(ANN, now=LAST, ledger=cleared).allowed
    assert json.loads(cleared)["revision"] == FULL["revision"] + 1
    with pytest.raises(LedgerError):
        POLICY.clear_ledger("{}", now=LAST)
    with pytest.raises(TypeError):
        POLICY.clear_ledger(None, now=LAST)  # type: ignore[arg-type]
