"""Registrations: every transcript there is, and the objects that a host has in its hands."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest
from transcripts import REGISTERING_FILES, RegistrationHost, load
from twogate import (
    Answer,
    CallError,
    Flow,
    Policy,
    RegistrationForm,
    Secret,
    Setup,
    Transition,
    User,
    effects,
    events,
    outcomes,
    prompts,
    registering,
)

if TYPE_CHECKING:
    from pathlib import Path

NOW = 1_790_000_000_000
ANN = {"id": "ann@contoso.com", "licenses": ["ems"], "authenticationEmail": "ann@example.org"}
POLICY = Policy.from_dict({"scope": "all", "methods": ["email", "mobilePhone"]})
SETUP = Setup(
    POLICY,
    disclosure="conceal",
    state_keys={b"1": bytes([17]) * 32},
    identifier_secret=bytes([34]) * 32,
    decoy_country_codes=["1"],
    decoy_email_domains=["example.org"],
)
AT: Any = {"user": ANN, "ledger": None, "now": NOW, "signed_in_at": NOW - 1000}
PHONE = registering.Provide("mobilePhone", "+1 4255550123", channel="text")


@pytest.mark.parametrize("path", REGISTERING_FILES, ids=lambda path: path.stem)
def test_transcripts(path: Path) -> None:
    document = load(path)
    played = 0
    for case in document["cases"]:
        host = RegistrationHost(case)
        for index, step in enumerate(case["steps"]):
            try:
                host.step(step)
            except Exception as error:
                raise AssertionError(f"{case['name']}, step {index}") from error
        played += 1
    assert played == document["count"] > 0


def begun() -> Transition:
    return SETUP.registration_step(Flow(), registering.Begin(), **AT)


def sent() -> tuple[Transition, Any]:
    """A registration with a code on its way, and the situation after it."""
    given = SETUP.registration_step(begun().flow, PHONE, **AT)
    [ledger] = [it.ledger for it in given.effects if isinstance(it, effects.SaveLedger)]
    return given, {**AT, "ledger": ledger}


def code_of(given: Transition) -> effects.SendCode:
    [found] = [it for it in given.effects if isinstance(it, effects.SendCode)]
    return found


def test_a_registration_is_typed() -> None:
    given = begun()
    assert given.outcome == outcomes.Moved()
    assert given.flow.identifier == "ann@contoso.com"
    assert given.flow.ledger_key == SETUP.registration_ledger_key(User.from_dict(ANN))
    assert given.flow.ledger_key == SETUP.registration_ledger_key(ANN)
    assert given.flow.ledger_key != SETUP.ledger_key("ann@contoso.com", ANN)
    page = SETUP.prompt(given.flow, user=ANN, ledger=None, now=NOW)
    assert isinstance(page, prompts.Overview)
    assert isinstance(page.form, RegistrationForm)
    assert page.form == POLICY.registration_form(ANN, now=NOW)
    assert (page.status, page.gate, page.gates) == ("mayRegister", 0, page.form.required)
    assert pickle.loads(pickle.dumps(page)) == page


def test_what_is_proved_is_saved() -> None:
    given, at = sent()
    code = code_of(given)
    assert (code.method, code.channel, code.to) == ("mobilePhone", "text", "+14255550123")
    charged = SETUP.registration_step(given.flow, registering.SubmitCode(code.code), **at)
    assert charged.flow.is_charged
    at["ledger"] = charged.effects[0].to_dict()["ledger"]
    right = SETUP.registration_step(charged.flow, registering.Verify(), **at)
    assert right.outcome == outcomes.Right()
    [stored] = [it for it in right.effects if isinstance(it, effects.SaveContact)]
    assert stored == effects.SaveContact(("authenticationPhone",), "+1 4255550123")
    assert stored.to_dict() == {
        "effect": "saveContact",
        "fields": ["authenticationPhone"],
        "value": "+1 4255550123",
    }
    told = [it for it in right.effects if isinstance(it, effects.Notify)]
    assert [(it.to, it.message) for it in told] == [("ann@example.org", "registrationChanged")]


def test_a_value_that_does_not_do_says_why() -> None:
    given = SETUP.registration_step(begun().flow, registering.Provide("email", "ann"), **AT)
    assert isinstance(given.outcome, outcomes.DraftProblems)
    [problem] = given.outcome.problems
    assert (problem.pointer, problem.code) == ("/authenticationEmail", "malformedEmail")
    assert problem.unfinished
    assert given.effects == ()
    assert pickle.loads(pickle.dumps(given.outcome)) == given.outcome


def test_a_code_and_an_answer_are_in_no_text() -> None:
    given, _ = sent()
    code = code_of(given)
    digits = code.code.reveal().decode()
    answers = [Answer("firstPet", "Rex"), Answer("firstJob", Secret("Baker"), shown="A job?")]
    secrets: list[Any] = [code, registering.SubmitCode(digits), registering.Answer(answers)]
    for thing in (*secrets, given, given.flow, PHONE):
        for told in (repr(thing), str(thing), f"{[thing]}"):
            for hidden in (digits, "4255550123", "Rex", "Baker", "job", "ann@"):
                assert hidden not in told
    for thing in (*secrets, given, given.flow):
        with pytest.raises(TypeError):
            pickle.dumps(thing)
        with pytest.raises(TypeError):
            json.dumps(thing)
    assert "code" not in code.to_dict()
    assert registering.SubmitCode(digits) != registering.SubmitCode(digits)
    assert pickle.loads(pickle.dumps(PHONE)) == copy.deepcopy(PHONE) == PHONE


@pytest.mark.parametrize(
    ("signed_in_at", "reason"),
    [
        (NOW, None),
        (datetime.fromtimestamp(NOW / 1000, timezone.utc) - timedelta(minutes=10), None),
        (
            datetime.fromtimestamp(NOW / 1000, timezone.utc) - timedelta(minutes=11),
            "reauthenticate",
        ),
        (-(2**63), "reauthenticate"),
        (None, "reauthenticate"),
    ],
)
def test_who_signed_in_long_ago_signs_in_again(signed_in_at: Any, reason: Any) -> None:  # noqa: ANN401
    at = {**AT, "signed_in_at": signed_in_at}
    outcome = SETUP.registration_step(Flow(), registering.Begin(), **at).outcome
    if reason is None:
        assert outcome == outcomes.Moved()
    else:
        assert outcome == outcomes.Ended(reason, None, "signInAgain")


@pytest.mark.parametrize("wrong", ["yesterday", 1.5, True, 2**63, datetime(2026, 9, 21)], ids=repr)
def test_a_time_of_signing_in_is_a_time(wrong: Any) -> None:  # noqa: ANN401
    with pytest.raises((TypeError, ValueError), match="signed_in_at"):
        SETUP.registration_step(Flow(), registering.Begin(), **{**AT, "signed_in_at": wrong})


def test_signing_in_is_never_left_out() -> None:
    at = {name: it for name, it in AT.items() if name != "signed_in_at"}
    with pytest.raises(TypeError, match="signed_in_at"):
        SETUP.registration_step(Flow(), registering.Begin(), **at)


def test_each_machine_takes_its_own_events_and_flows() -> None:
    of_reset: Any = {name: it for name, it in AT.items() if name != "signed_in_at"}
    wrong: Any = [events.Verify(), registering.Event(), "begin", None]
    for event in wrong:
        with pytest.raises(TypeError, match=r"twogate\.registering"):
            SETUP.registration_step(Flow(), event, **AT)
    begin: Any = registering.Begin()
    with pytest.raises(TypeError, match=r"twogate\.events"):
        SETUP.step(Flow(), begin, **of_reset)
    reset = SETUP.step(Flow(), events.Identify("ann@contoso.com", captcha=True), **of_reset)
    mixed = SETUP.registration_step(reset.flow, registering.Finish(), **AT)
    assert mixed.outcome == outcomes.Refused("notNow")
    mixed = SETUP.step(begun().flow, events.Cancel(), **of_reset)
    assert mixed.outcome == outcomes.Refused("notNow")


def test_events_that_are_written_wrongly() -> None:
    flow = begun().flow
    wrong: list[registering.Event] = [
        registering.Provide("fax", "x"),  # type: ignore[arg-type]
        registering.Provide("email", 7),  # type: ignore[arg-type]
        registering.Provide("mobilePhone", "x", "fax"),  # type: ignore[arg-type]
        registering.Confirm("fax"),  # type: ignore[arg-type]
        registering.Remove("fax"),  # type: ignore[arg-type]
        registering.Answer(["Rex"]),  # type: ignore[list-item]
        registering.Answer("Rex"),  # type: ignore[arg-type]
        registering.HostResult("x", 1, "confirmed"),
        registering.HostResult("0" * 32, -1, "confirmed"),
    ]
    for event in wrong:
        with pytest.raises((TypeError, ValueError)):
            SETUP.registration_step(flow, event, **AT)
    values: list[Any] = [b"123456", 7]
    for value in values:
        with pytest.raises(TypeError):
            registering.SubmitCode(value)
    with pytest.raises(CallError, match="entropy") as caught:
        SETUP.registration_step(flow, registering.Finish(), **AT, entropy=b"1")
    assert caught.value.code == "noEntropy"


def test_a_registration_is_sealed_and_opened() -> None:
    given, at = sent()
    opened = SETUP.open(SETUP.seal(given.flow))
    assert opened.ledger_key == given.flow.ledger_key
    page = SETUP.prompt(opened, user=ANN, ledger=at["ledger"], now=NOW)
    assert isinstance(page, prompts.EnterCode)
    assert (page.method, page.masked) == ("mobilePhone", "+1 ********23")
