"""Resets: every transcript there is, and the objects that a host has in its hands."""

from __future__ import annotations

import copy
import json
import pickle
from typing import TYPE_CHECKING, Any

import pytest
from transcripts import FILES, REGISTERING_FILES, Host, load, setup_of
from twogate import (
    CallError,
    Flow,
    Policy,
    Secret,
    Setup,
    Transition,
    User,
    effects,
    events,
    outcomes,
    prompts,
)

if TYPE_CHECKING:
    from pathlib import Path

NOW = 1_790_000_000_000
KEY, SECRET = bytes([17]) * 32, bytes([34]) * 32
POLICY = Policy.from_dict({"scope": "all", "methods": ["email", "mobilePhone"]})
ANN = {
    "id": "ann@contoso.com",
    "licenses": ["ems"],
    "authenticationEmail": "ann@example.org",
    "authenticationPhone": "+1 4255550123",
}
NOT_YET: Any = {"user": ANN, "ledger": None, "now": NOW}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_transcripts(path: Path) -> None:
    document = load(path)
    played = 0
    for case in document["cases"]:
        host = Host(case)
        for index, step in enumerate(case["steps"]):
            try:
                host.step(step)
            except Exception as error:
                raise AssertionError(f"{case['name']}, step {index}") from error
        played += 1
    assert played == document["count"] > 0


def setup(**changed: Any) -> Setup:  # noqa: ANN401
    given: dict[str, Any] = {
        "disclosure": "conceal",
        "state_keys": {b"1": KEY},
        "identifier_secret": SECRET,
        "decoy_country_codes": ["1"],
        "decoy_email_domains": ["example.org"],
    }
    return Setup(POLICY, **{**given, **changed})


def begun() -> tuple[Setup, Transition, str]:
    """A setup, a flow that has begun, and the ledger that was saved."""
    made = setup()
    given = made.step(Flow(), events.Identify("ann@contoso.com", captcha=True), **NOT_YET)
    return made, given, saved(given)


def saved(given: Transition) -> str:
    [ledger] = [it.ledger for it in given.effects if isinstance(it, effects.SaveLedger)]
    return ledger


def sent() -> tuple[Setup, Transition, str]:
    """The same with a code on its way."""
    made, given, ledger = begun()
    choose = events.Choose("email")
    given = made.step(given.flow, choose, user=ANN, ledger=ledger, now=NOW)
    return made, given, saved(given)


def test_a_reset_is_typed() -> None:
    made, given, ledger = begun()
    assert isinstance(given.outcome, outcomes.Moved)
    assert given.outcome == outcomes.Moved()
    first = given.effects[0]
    assert isinstance(first, effects.SaveLedger)
    assert (first.word, first.expected) == ("saveLedger", 0)
    assert first.key == given.flow.ledger_key == made.ledger_key("anybody", User.from_dict(ANN))
    assert made.ledger_key("ANN@contoso.com") != first.key
    page = made.prompt(given.flow, user=ANN, ledger=ledger, now=NOW)
    assert isinstance(page, prompts.ChooseMethod)
    assert [it.method for it in page.choices] == ["email", "mobilePhone"]
    assert page.choices[1] == prompts.Choice("mobilePhone", ("text", "call"), "+1 ********23")
    assert (page.gate, page.gates, page.contact) == (1, 1, True)


def test_a_code_is_in_no_text() -> None:
    made, given, ledger = sent()
    [code] = [it for it in given.effects if isinstance(it, effects.SendCode)]
    digits = code.code.reveal().decode()
    assert len(digits) == 6
    typed = events.SubmitCode(digits)
    assert made.step(given.flow, typed, user=ANN, ledger=ledger, now=NOW).flow.is_charged
    password = events.NewPassword("Rain-or-shine", ["Ann"])
    secrets: list[Any] = [code, typed, password, events.SubmitPhone("+1 4255550123")]
    secrets.append(events.SubmitAnswers(["Rex", Secret("Jam")]))
    for thing in (*secrets, given, made, given.flow):
        for told in (repr(thing), str(thing), f"{thing}", f"{[thing]}"):
            for hidden in (digits, "Rain", "4255550123", "Rex", "Jam", "ann@"):
                assert hidden not in told
        with pytest.raises(TypeError):
            pickle.dumps(thing)
        with pytest.raises(TypeError):
            json.dumps(thing)
    assert "code" not in code.to_dict()
    assert typed != events.SubmitCode(digits)
    assert password != events.NewPassword("Rain-or-shine", ["Ann"])
    for thing in (made, given.flow):
        assert copy.copy(thing) is copy.deepcopy(thing) is thing


def test_what_holds_no_secret_is_a_value() -> None:
    _, given, _ = begun()
    for thing in (*given.effects, given.outcome, events.Choose("email")):
        assert pickle.loads(pickle.dumps(thing)) == thing
        assert len({thing, copy.deepcopy(thing)}) == 1
        with pytest.raises(AttributeError):
            thing.word = "another"  # type: ignore[misc]


def test_a_flow_is_sealed_and_opened() -> None:
    made, given, ledger = begun()
    sealed = made.seal(given.flow)
    assert len(sealed) == 1024
    assert sealed != made.seal(given.flow)
    for flow in (made.open(sealed), made.open(bytearray(sealed))):
        assert flow.identifier == "ann@contoso.com"
        assert made.prompt(flow, user=ANN, ledger=ledger, now=NOW).word == "chooseMethod"
    other = setup(state_keys=[(b"2", Secret(bytes([1]) * 32)), (b"1", KEY)])
    assert other.open(sealed).ledger_key == given.flow.ledger_key
    broken = sealed[:-1] + bytes([sealed[-1] ^ 1])
    without = setup(state_keys=[(b"2", bytes([1]) * 32)])
    for opener, text in ((made, b""), (made, bytes(1024)), (made, broken), (without, sealed)):
        with pytest.raises(CallError) as caught:
            opener.open(text)
        assert caught.value.code == "wrongKey"


def test_a_charged_flow_takes_verify_alone() -> None:
    made, given, ledger = sent()
    at: Any = {"user": ANN, "ledger": ledger, "now": NOW}
    given = made.step(given.flow, events.SubmitCode("000000"), **at)
    assert given.outcome == outcomes.Charged()
    at["ledger"] = saved(given)
    for event in (events.SubmitCode("000000"), events.Back(), events.Cancel(), events.Resend()):
        refused = made.step(given.flow, event, **at)
        assert refused.outcome == outcomes.Refused("notNow")
        assert refused.flow.is_charged
    for flow in (given.flow, Flow()):
        with pytest.raises(ValueError, match="flow"):
            made.seal(flow)
        with pytest.raises(ValueError, match="flow"):
            made.prompt(flow, **at)
    given = made.step(given.flow, events.Verify(), **at)
    assert isinstance(given.outcome, (outcomes.Wrong, outcomes.Right))
    assert Flow().ledger_key is Flow().identifier is None
    assert not (Flow().is_over or Flow().is_charged or given.flow.is_charged)
    assert made.step(Flow(), events.Verify(), **at).outcome == outcomes.Refused("notNow")


@pytest.mark.parametrize(
    ("ledger", "reason"),
    [
        ("", "malformed"),
        (b"\xff", "malformed"),
        ({}, "malformed"),
        ('{"version": 2}', "version"),
        ({"version": 2, "write": object()}, "version"),
    ],
)
def test_what_is_no_ledger_is_refused(ledger: Any, reason: Any) -> None:  # noqa: ANN401
    made, given, _ = begun()
    for flow, event in (
        (Flow(), events.Identify("ann@contoso.com", captcha=True)),
        (given.flow, events.Choose("email")),
    ):
        refused = made.step(flow, event, user=ANN, ledger=ledger, now=NOW)
        assert refused.outcome == outcomes.Refused(reason)
        assert refused.effects == ()


def test_a_ledger_may_be_a_mapping() -> None:
    made, given, ledger = begun()
    for form in (ledger, ledger.encode(), json.loads(ledger)):
        moved = made.step(given.flow, events.Choose("email"), user=ANN, ledger=form, now=NOW)
        assert moved.outcome == outcomes.Sent()
    with pytest.raises(TypeError, match="ledger"):
        made.step(given.flow, events.Choose("email"), user=ANN, ledger=[], now=NOW)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "wrong",
    [
        {"state_keys": {}},
        {"state_keys": {b"1": KEY[1:]}},
        {"state_keys": {b"1": bytes(32)}},
        {"state_keys": {b"": KEY}},
        {"state_keys": {b"123456789": KEY}},
        {"state_keys": [(b"1", KEY), (b"1", SECRET)]},
        {"identifier_secret": SECRET[1:]},
        {"decoy_country_codes": []},
        {"decoy_email_domains": ()},
        {"code_digits": 5},
        {"code_digits": 9},
        {"code_digits": -1},
        {"code_digits": 2**40},
    ],
    ids=str,
)
def test_a_setup_that_does_not_hold(wrong: dict[str, Any]) -> None:
    with pytest.raises(CallError) as caught:
        setup(**wrong)
    assert caught.value.code == "badParameters"


@pytest.mark.parametrize(
    "wrong",
    [
        {"state_keys": "1"},
        {"state_keys": [b"1"]},
        {"state_keys": {"1": KEY}},
        {"state_keys": {b"1": "1" * 32}},
        {"identifier_secret": "2" * 32},
        {"decoy_country_codes": "1"},
        {"decoy_email_domains": [1]},
        {"hashing": 7},
        {"disclosure": "hide"},
    ],
    ids=str,
)
def test_a_setup_that_is_written_wrongly(wrong: dict[str, Any]) -> None:
    with pytest.raises((TypeError, ValueError)) as caught:
        setup(**wrong)
    assert not isinstance(caught.value, CallError)


def test_events_that_are_written_wrongly() -> None:
    made, given, ledger = begun()
    wrong: Any = [
        events.Choose("fax"),  # type: ignore[arg-type]
        events.Choose("mobilePhone", "fax"),  # type: ignore[arg-type]
        events.HostResult("x", 1, "confirmed"),
        events.HostResult("0" * 32, -1, "confirmed"),
        events.Identify(7, captcha=True),  # type: ignore[arg-type]
        events.NewPassword("Rain-or-shine", [7]),  # type: ignore[list-item]
        events.Event(),
        "cancel",
        None,
    ]
    for event in wrong:
        with pytest.raises((TypeError, ValueError)):
            made.step(given.flow, event, user=ANN, ledger=ledger, now=NOW)
    kinds: list[Any] = [events.SubmitCode, events.SubmitPhone, events.NewPassword]
    for kind in (*kinds, events.SubmitAnswers):
        for value in (b"123456", 7):
            with pytest.raises(TypeError):
                kind(value)


def test_every_kind_of_result_is_in_the_documents() -> None:
    """A word that core gains has no class here yet: the transcripts or this say so."""
    seen: dict[str, set[str]] = {"outcome": set(), "effect": set(), "prompt": set()}
    for path in (*FILES, *REGISTERING_FILES):
        for case in load(path)["cases"]:
            for step in case["steps"]:
                expect = step["expect"]
                found = [expect.get("outcome"), expect.get("prompt"), *expect.get("effects", ())]
                for document in filter(None, found):
                    tag = next(name for name in seen if name in document)
                    seen[tag].add(document[tag])
    for base in (outcomes.Outcome, effects.Effect, prompts.Prompt):
        kinds = {kind.word for kind in base.__subclasses__()}
        assert kinds >= seen[base._tag]
        # No transcript can run out of memory.
        assert kinds - seen[base._tag] <= {"outOfMemory"}


def test_a_setup_of_the_transcripts_is_shared_by_policies() -> None:
    given = load(FILES[0])["cases"][0]["setup"]
    made = setup_of(given)
    other = made.with_policy(POLICY)
    assert other is not made
    assert other.ledger_key("ann@contoso.com") == made.ledger_key("ann@contoso.com")
