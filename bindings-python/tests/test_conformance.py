"""Every vector there is, through the installed package."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
import vectors
from questions import (
    answers_of,
    compact,
    draft_of,
    enrolled,
    hashing_of,
    normalized,
    right_answers,
    typed_of,
    verified,
)
from twogate import (
    AnswersError,
    CallError,
    DraftProblem,
    LedgerError,
    Messages,
    Policy,
    PolicyError,
    Problem,
    Secret,
    User,
    UserError,
    negotiate,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from vectors import Case

RAN: Counter[str] = Counter()
FILES = [path for folder in vectors.SCHEMAS for path in vectors.files(folder)]


def all_of(folder: str) -> pytest.MarkDecorator:
    found = [case for path in vectors.files(folder) for case in vectors.cases(path)]
    return pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in found])


@all_of("decide")
def test_decide(case: Case) -> None:
    RAN[case.file] += 1
    policy = Policy.from_dict(case.policy or {})
    user, now = case.given["user"], case.given["now"]
    ledger = case.given.get("ledger")
    if "error" in case.expect:
        for row in (ledger, json.dumps(ledger)):
            for ask in (policy.explain, policy.decide):
                with pytest.raises(LedgerError) as caught:
                    ask(user, now=now, ledger=row)
                assert {"error": caught.value.code} == case.expect
        return
    explanation = policy.explain(user, now=now, ledger=ledger)
    assert explanation.to_dict() == case.expect
    # However a policy, a user and a ledger come in, the answer is one and the same.
    policy = Policy.from_json(json.dumps(case.policy))
    known = User.from_json(json.dumps(user).encode())
    row = None if ledger is None else json.dumps(ledger)
    assert policy.explain(known, now=now, ledger=row) == explanation
    assert User.from_dict(user) == known
    decision = policy.decide(known, now=now, ledger=ledger)
    assert decision == policy.decide(user, now=now, ledger=row)
    for part, decided in decision.to_dict().items():
        assert decided == without_details(part, case.expect[part])


@all_of("policy")
def test_policy(case: Case) -> None:
    RAN[case.file] += 1
    problems = refused_policy(vectors.text(case.given))
    assert problems == expected(case)
    if "document" in case.given:
        assert refused_policy(case.given["document"]) == problems


@all_of("user")
def test_user(case: Case) -> None:
    RAN[case.file] += 1
    problems = refused_user(vectors.text(case.given))
    assert problems == expected(case)
    if "document" in case.given:
        assert refused_user(case.given["document"]) == problems


@all_of("ledger")
def test_ledger(case: Case) -> None:
    RAN[case.file] += 1
    forms: list[Any] = [vectors.text(case.given), vectors.text(case.given).encode()]
    if "document" in case.given:
        forms.append(case.given["document"])
    policy = Policy.from_dict({})
    for ledger in forms:
        try:
            policy.decide({"id": "person@contoso.com"}, now=0, ledger=ledger)
        except LedgerError as error:
            assert case.expect == {"error": error.code}
        else:
            assert case.expect == {"error": None}


@all_of("contact")
def test_contact(case: Case) -> None:
    RAN[case.file] += 1
    is_phone = case.name.startswith("contact/phone/")
    method, place = ("mobilePhone", 1) if is_phone else ("email", 0)
    member = "authenticationPhone" if is_phone else "authenticationEmail"
    policy = Policy.from_dict({"scope": "all", "methods": [method]})
    user = {"id": "person@contoso.com", "licenses": ["azureAdPremiumP1"]}
    entry = policy.explain({**user, member: case.given["value"]}, now=0).methods[place]
    assert entry.method == method
    assert entry.status == ("available" if case.expect["wellFormed"] else "malformed")
    assert entry.masked == case.expect["masked"]


@all_of("language")
def test_language(case: Case) -> None:
    RAN[case.file] += 1
    asked = case.given["asked"]
    assert negotiate(asked) == case.expect["language"]
    messages = Messages(asked)
    assert messages.language == case.expect["language"]
    assert messages.direction == case.expect["direction"]


@all_of("normalize")
def test_normalize(case: Case) -> None:
    RAN[case.file] += 1
    if "texts" in case.given:
        one, other = (normalized(text) for text in case.given["texts"])
        assert (one["normal"] == other["normal"]) is case.expect["same"]
        return
    typed = typed_of(case.given, "text")
    expected = dict(case.expect)
    if "normal" in expected:
        expected["normal"] = vectors.whole(expected["normal"])
    else:
        # The error has its word only. The numbers are those of the argument.
        expected.pop("args")
    assert normalized(typed) == expected


@all_of("answers")
def test_answers(case: Case) -> None:
    RAN[case.file] += 1
    policy = Policy.from_dict(case.given["policy"])
    user, answers = case.given["user"], answers_of(case.given)
    problems = policy.check_answers(user, answers)
    assert drafted(problems) == expected(case)
    assert policy.check_answers(User.from_dict(user), tuple(answers)) == problems


@all_of("enrolment")
def test_enrolment(case: Case) -> None:
    RAN[case.file] += 1
    try:
        record = enrolled(case)
    except AnswersError as error:
        assert drafted(error.problems) == expected(case)
    except CallError as error:
        assert case.expect == {"error": error.code}
    else:
        assert record.to_json() == compact(case.expect["record"])
        assert list(record.to_dict()) == list(case.expect["record"])
        assert record.to_dict() == case.expect["record"]
        # And it is one that verifies, at the questions that it asks.
        policy, now = Policy.from_dict(case.given["policy"]), case.given["now"]
        user = User.from_dict({**case.given["user"], "enrolment": record})
        typed = right_answers(policy, user, answers_of(case.given), now=now)
        hashing = hashing_of(case.given)
        assert policy.verify_answers(user, typed, hashing=hashing, now=now).right
        wrong = [*typed[:-1], "another"]
        assert not policy.verify_answers(user, wrong, hashing=hashing, now=now).right


@all_of("verify")
def test_verify(case: Case) -> None:
    RAN[case.file] += 1
    try:
        found = verified(case)
    except CallError as error:
        assert case.expect == {"error": error.code}
    else:
        assert found == case.expect


@all_of("rehash")
def test_rehash(case: Case) -> None:
    RAN[case.file] += 1
    try:
        found = User.from_dict(case.given["user"]).needs_rehash(hashing_of(case.given))
    except CallError as error:
        assert case.expect == {"error": error.code}
    else:
        assert {"needsRehash": found if found is None else list(found)} == case.expect


@all_of("registration")
def test_registration(case: Case) -> None:
    RAN[case.file] += 1
    policy, known = Policy.from_dict(case.given["policy"]), User.from_dict(case.given["user"])
    if "status" in case.expect:
        now = case.given["now"]
        assert policy.registration_status(known, now=now) == case.expect["status"]
    elif "form" in case.expect:
        form = policy.registration_form(case.given["user"], now=case.given["now"])
        assert form.to_dict() == case.expect["form"]
        assert policy.registration_form(known, now=case.given["now"]) == form
    else:
        problems = policy.validate_registration(known, draft_of(case.given["draft"]))
        assert drafted(problems) == expected(case)


@all_of("password")
def test_password(case: Case) -> None:
    RAN[case.file] += 1
    policy, user = Policy.from_dict(case.given["policy"]), case.given["user"]
    password, names = password_of(case.given), case.given["names"]
    problems = policy.check_password(user, password, names)
    told = [problem.to_dict() for problem in problems]
    assert all(problem.pop("english") for problem in told)
    assert told == case.expect["problems"]
    assert policy.check_password(User.from_dict(user), password, tuple(names)) == problems


@all_of("recipients")
def test_recipients(case: Case) -> None:
    RAN[case.file] += 1
    policy, user = Policy.from_dict(case.given["policy"]), case.given["user"]
    people = case.given["administrators"]
    told = policy.notifications(user, people)
    assert [recipient.to_dict() for recipient in told] == case.expect["notifications"]
    contact = policy.contact_administrator(people)
    assert contact.to_dict() == case.expect["contact"]
    # People who are there already are the same people.
    known = [User.from_dict(person) for person in people]
    assert policy.notifications(User.from_dict(user), known) == told
    assert policy.contact_administrator(tuple(known)) == contact


@pytest.mark.parametrize("path", FILES, ids=vectors.file_name)
def test_count(path: Path, request: pytest.FixtureRequest) -> None:
    """Comes last: a file says how many cases it has, and so many of them have run."""
    name = vectors.file_name(path)
    assert vectors.load(path)["count"] == len(vectors.cases(path)) > 0
    # All of them, unless only some tests were asked for.
    asked_for = [item for item in request.session.items if f"[{name}/" in item.name]
    assert RAN[name] == len(asked_for)


def refused_policy(document: str | dict[str, Any]) -> list[dict[str, Any]]:
    try:
        if isinstance(document, str):
            Policy.from_json(document)
        else:
            Policy.from_dict(document)
    except PolicyError as error:
        return comparable(error.problems)
    return []


def refused_user(document: str | dict[str, Any]) -> list[dict[str, Any]]:
    try:
        if isinstance(document, str):
            User.from_json(document)
        else:
            User.from_dict(document)
    except UserError as error:
        return comparable(error.problems)
    return []


def expected(case: Case) -> list[dict[str, Any]]:
    return sorted(case.expect["problems"], key=lambda it: (it["pointer"], it["code"]))


def comparable(problems: Iterable[Problem]) -> list[dict[str, Any]]:
    """Problems as the vectors have them: without the text."""
    found = [{"pointer": it.pointer, "code": it.code, "args": it.args} for it in problems]
    return sorted(found, key=lambda it: (it["pointer"], it["code"]))


def drafted(problems: Iterable[DraftProblem]) -> list[dict[str, Any]]:
    """Problems of answers as the vectors have them: without the text, which is there."""
    found = [problem.to_dict() for problem in problems]
    assert all(problem.pop("english") for problem in found)
    return sorted(found, key=lambda it: (it["pointer"], it["code"]))


def password_of(given: dict[str, Any]) -> Secret | str:
    """A password as it was typed; bytes come in a secret only."""
    if "bytes" in given:
        return Secret(bytes.fromhex(given["bytes"]))
    return vectors.whole(given["password"])


def without_details(part: str, explained: Any) -> Any:  # noqa: ANN401
    """A part of an explanation as a decision has it."""
    if part != "methods":
        return explained
    return [{name: it[name] for name in ("method", "status", "source")} for it in explained]
