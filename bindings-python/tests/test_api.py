"""The package as a program uses it."""

from __future__ import annotations

import copy
import json
import pickle
import sysconfig
from collections import UserDict
from datetime import datetime, timedelta, timezone, tzinfo
from enum import Enum
from importlib import resources
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import pytest
import twogate
from twogate import Policy, User, _native

if TYPE_CHECKING:
    from pathlib import Path

ANN: dict[str, Any] = {
    "id": "ann@contoso.com",
    "licenses": ["ems"],
    "authenticationPhone": "+1 4255550123",
    "authenticationEmail": "ann@example.org",
}
DOCUMENT = '{"scope": "all", "methods": ["email", "mobilePhone"], "methodsRequired": 2}'
POLICY = Policy.from_json(DOCUMENT)
DAY = 86_400_000


def test_an_explanation_is_typed() -> None:
    explanation = POLICY.explain({**ANN, "authenticationEmail": None}, now=0)
    assert not explanation.allowed
    assert explanation.verdict == "denied"
    assert explanation.reason == "insufficientMethods"
    assert explanation.code == "SSPR_0014"
    assert explanation.message == "couldNotVerify"
    gates = explanation.gates
    assert (gates.policy, gates.required, gates.available) == ("user", 2, 1)
    assert explanation.actions == ()
    email, mobile, *others = explanation.methods
    assert (email.method, email.status, email.source) == ("email", "notRegistered", None)
    assert (mobile.source, mobile.registered, mobile.public) == ("authenticationPhone", True, False)
    assert (mobile.rejected, mobile.channels) == ((), ("text", "call"))
    assert mobile.masked == "+1 ********23"
    assert len(others) == 5
    data = explanation.checks[4]
    assert (data.check, data.outcome, data.reason) == (
        "authenticationData",
        "fail",
        "insufficientMethods",
    )
    assert data.until is None
    [fix] = explanation.fixes
    assert (fix.actor, fix.action, fix.any_of) == ("user", "registerMethod", ("email",))
    assert (fix.count, fix.until) == (1, None)


def test_a_decision_says_the_same_in_short() -> None:
    user = User.from_dict(ANN)
    decision = POLICY.decide(user, now=0)
    explanation = POLICY.explain(user, now=0)
    assert decision.allowed
    assert (decision.verdict, decision.reason) == ("allowed", None)
    assert (decision.code, decision.message) == (None, None)
    assert decision.actions == explanation.actions == ("resetPassword",)
    assert decision.gates == explanation.gates
    for decided, explained in zip(decision.methods, explanation.methods):
        assert decided.method == explained.method
        assert decided.status == explained.status
        assert decided.source == explained.source


def test_a_user_is_built_by_keywords() -> None:
    user = User(
        "ann@contoso.com",
        object_id="00000000-0000-0000-0000-000000000001",
        enabled=True,
        groups=("staff",),
        roles=[],
        licenses=["ems"],
        password_source="passThrough",
        on_premises={"locked": True},
        guest=None,
        authentication_phone="+1 4255550123",
        mobile_phone=None,
        office_phone="+1 4255550199",
        authentication_email="ann@example.org",
        alternate_emails=["ann@example.org"],
        primary_email="ann@contoso.com",
        authenticator_app={"code": True},
        security_key=False,
        enrolment={"subject": {"kind": "id", "value": "ann@contoso.com"}, "ask": 3},
        registered_at=datetime(1970, 1, 2, tzinfo=timezone.utc),
        confirmed_at=2 * DAY,
    )
    assert user.id == "ann@contoso.com"
    assert user == User.from_dict(
        {
            "id": "ann@contoso.com",
            "objectId": "00000000-0000-0000-0000-000000000001",
            "groups": ["staff"],
            "licenses": ["ems"],
            "passwordSource": "passThrough",
            "onPremises": {"locked": True},
            "authenticationPhone": "+1 4255550123",
            "officePhone": "+1 4255550199",
            "authenticationEmail": "ann@example.org",
            "alternateEmails": ["ann@example.org"],
            "primaryEmail": "ann@contoso.com",
            "authenticatorApp": {"code": True},
            "enrolment": {"subject": {"kind": "id", "value": "ann@contoso.com"}, "ask": 3},
            "registeredAt": DAY,
            "confirmedAt": 2 * DAY,
        }
    )
    assert User("bob@contoso.com") == User(id="bob@contoso.com") != user
    assert hash(User("bob@contoso.com")) == hash(User.from_json('{"id": "bob@contoso.com"}'))


def test_any_mapping_is_a_document() -> None:
    known = User.from_dict(ANN)
    for mapping in (UserDict(ANN), MappingProxyType(ANN)):
        assert User.from_dict(mapping) == known
        assert POLICY.explain(mapping, now=0) == POLICY.explain(ANN, now=0)
    nested = {"id": "ann@contoso.com", "onPremises": MappingProxyType({"locked": True})}
    assert User.from_dict(nested) == User("ann@contoso.com", on_premises={"locked": True})

    class License(str, Enum):
        EMS = "ems"

    assert User.from_dict({"id": "a", "licenses": (License.EMS,)}) == User("a", licenses=["ems"])


def test_now_is_an_aware_datetime_or_milliseconds() -> None:
    trial = {"scope": "all", "methods": ["email"], "administrators": {"overlap": "oneGate"}}
    trial["tenant"] = {"plan": "trial", "trialStartedAt": 0, "customDomain": False}
    policy = Policy.from_dict(trial)
    boss = User("boss@contoso.com", roles=["globalAdministrator"])

    def required(now: datetime | int) -> int:
        assert policy.explain(boss, now=now).gates == policy.decide(boss, now=now).gates
        return policy.decide(boss, now=now).gates.required

    last = datetime(1970, 1, 31, tzinfo=timezone.utc)
    tick = timedelta(microseconds=1)
    assert (required(30 * DAY), required(30 * DAY + 1)) == (1, 2)
    assert (required(last), required(last + tick), required(last + 1000 * tick)) == (1, 1, 2)
    east = timezone(timedelta(hours=14))
    assert required(last.astimezone(east)) == 1
    assert required((last + 1000 * tick).astimezone(east)) == 2
    assert required(datetime.min.replace(tzinfo=east)) == 1
    assert required(datetime.max.replace(tzinfo=timezone(-timedelta(hours=14)))) == 2
    assert (required(-(2**63)), required(2**63 - 1)) == (1, 2)


@pytest.mark.parametrize("now", [True, 1.5, "0", None, timedelta(0), b"0"])
def test_now_is_nothing_else(now: Any) -> None:  # noqa: ANN401
    with pytest.raises(TypeError, match="now must be"):
        POLICY.explain(ANN, now=now)
    with pytest.raises(TypeError, match="now must be"):
        POLICY.decide(User("a"), now=now)


def test_now_has_a_zone_and_64_bits() -> None:
    class Nowhere(tzinfo):
        def utcoffset(self, _: datetime | None) -> None:
            return None

        dst = utcoffset

        def tzname(self, _: datetime | None) -> None:
            return None

    class NotATime(datetime):
        """As tables with gaps have them: any calculation with it gives it again."""

        def __sub__(self, _: object) -> Any:  # noqa: ANN401
            return self

    gap = NotATime(1970, 1, 1, tzinfo=timezone.utc)
    for naive in (datetime(2026, 11, 21), datetime(2026, 11, 21, tzinfo=Nowhere()), gap):
        with pytest.raises(ValueError, match="no time zone"):
            POLICY.explain(ANN, now=naive)
    for number in (2**63, -(2**63) - 1, 10**5000):
        with pytest.raises(ValueError, match="64 bits"):
            POLICY.explain(ANN, now=number)


def test_now_is_a_keyword_and_has_no_default() -> None:
    with pytest.raises(TypeError):
        POLICY.explain(ANN)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        POLICY.explain(ANN, 0)  # type: ignore[call-arg]


def test_a_policy_comes_from_text_bytes_a_mapping_or_a_file(tmp_path: Path) -> None:
    path = tmp_path / "policy.json"
    path.write_text(DOCUMENT)
    policies = [
        Policy.from_json(DOCUMENT),
        Policy.from_json(DOCUMENT.encode()),
        Policy.from_json(bytearray(DOCUMENT, "utf-8")),
        Policy.from_dict({**json.loads(DOCUMENT), "methods": ("email", "mobilePhone")}),
        Policy.load(path),
        Policy.load(str(path)),
    ]
    for policy in policies:
        assert policy.is_offered()
        assert policy.explain(ANN, now=0) == POLICY.explain(ANN, now=0)
    assert not Policy.from_dict({"administrators": {"enabled": False}}).is_offered()


def test_predefined_questions() -> None:
    questions = twogate.predefined_questions()
    assert len(questions) == 35 == len({question.id for question in questions})
    assert questions[0].id == "cityMetFirstSpouse"
    assert questions[0].english == "In what city did you meet your first spouse/partner?"
    assert questions[0].to_dict() == {"id": questions[0].id, "english": questions[0].english}


def results() -> list[Any]:
    denied = POLICY.explain({**ANN, "mobilePhone": "none", "authenticationPhone": None}, now=0)
    decision = POLICY.decide(User.from_dict(ANN), now=0)
    with pytest.raises(twogate.PolicyError) as caught:
        Policy.from_json('{"limits": {"messagesPerDay": 101}, "methods": ["email", "email"]}')
    parts = [denied, denied.gates, *denied.methods, *denied.checks, *denied.fixes]
    decided = [decision, *decision.methods]
    return [*parts, *decided, *caught.value.problems, *twogate.predefined_questions()[:2]]


def test_results_are_values() -> None:
    for one, same in zip(results(), results()):
        assert one == same
        assert not one != same
        assert hash(one) == hash(same)
        assert one != object()
        for again in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
            assert type(again) is type(one)
            assert again == one
            assert again.to_dict() == one.to_dict()
    assert len(set(results())) < len(results()) * 2


def test_everything_is_frozen() -> None:
    for thing in [*results(), POLICY, User("a")]:
        for name in [name for name in dir(thing) if not name.startswith("_")] + ["another"]:
            with pytest.raises((AttributeError, TypeError)):
                setattr(thing, name, 1)


def test_a_policy_and_an_error_can_be_pickled() -> None:
    again = pickle.loads(pickle.dumps(POLICY))
    assert again.explain(ANN, now=0) == POLICY.explain(ANN, now=0)
    with pytest.raises(twogate.PolicyError) as caught:
        Policy.from_json('{"methods": 1, "scope": 2}')
    error = pickle.loads(pickle.dumps(caught.value))
    assert type(error) is twogate.PolicyError
    assert error.problems == caught.value.problems
    assert str(error) == str(caught.value)


def test_copies_are_the_thing_itself() -> None:
    user = User("ann@contoso.com")
    assert copy.copy(user) is copy.deepcopy(user) is user
    assert copy.copy(POLICY) is copy.deepcopy(POLICY) is POLICY


def test_nothing_shows_what_is_somebody_s() -> None:
    document = {**ANN, "objectId": "secret", "groups": ["secret"], "mobilePhone": "secret"}
    user = User.from_dict(document)
    explanation = POLICY.explain(user, now=0)
    shown = [repr(user), str(user), repr(POLICY), repr(explanation), str(explanation)]
    shown += [repr(part) for part in (*explanation.methods, *explanation.checks)]
    shown += [repr(part) for part in (*explanation.fixes, explanation.gates)]
    for text in shown:
        for personal in ("ann", "425", "secret", "**", "example.org", "contoso"):
            assert personal not in text


def test_the_package_has_what_it_says() -> None:
    assert sorted(twogate.__all__) == twogate.__all__
    for name in twogate.__all__:
        assert getattr(twogate, name) is not None
    assert twogate.__version__.count(".") == 2


def test_the_package_is_typed() -> None:
    files = {file.name for file in resources.files(twogate).iterdir()}
    assert {"py.typed", "_native.pyi", "words.py"} <= files


def test_the_module_is_of_the_stable_abi_if_the_interpreter_knows_it() -> None:
    without_lock = sysconfig.get_config_var("Py_GIL_DISABLED")
    suffix = sysconfig.get_config_var("EXT_SUFFIX") if without_lock else ".abi3."
    assert _native.__file__ is not None
    assert suffix in _native.__file__


def test_results_are_not_made_by_hand() -> None:
    for thing in results():
        with pytest.raises(TypeError):
            type(thing)()
