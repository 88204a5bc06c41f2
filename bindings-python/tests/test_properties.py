"""Whatever comes in: a result, or an error with problems that stand somewhere."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from twogate import (
    Answer,
    DocumentError,
    Explanation,
    NormalizeError,
    Policy,
    PolicyError,
    Secret,
    User,
    UserError,
    normalize_answer,
)
from twogate import _native as native

POLICY = Policy.from_dict({"scope": "all", "methods": ["email", "mobilePhone"]})
IDS = ["firstPet", "firstJob", "favoriteFood"]
QUESTIONS = Policy.from_dict(
    {
        "scope": "all",
        "methods": ["securityQuestions"],
        "securityQuestions": {"requiredToRegister": 3, "requiredToReset": 3, "questions": IDS},
    }
)
POLICY_MEMBERS = """format ruleset scope methods methodsRequired securityQuestions registration
    notifications onPremises administrators tenant contactAdministrator independentGates
    contactFallback unknownRoles hints limits password group questions requiredToRegister
    requiredToReset url email enabled overlap plan trialStartedAt id text""".split()
USER_MEMBERS = """id objectId enabled groups roles licenses passwordSource onPremises guest
    authenticationPhone mobilePhone officePhone authenticationEmail alternateEmails primaryEmail
    authenticatorApp securityKey enrolment registeredAt confirmedAt locked protected code
    notification subject ask kind value""".split()
WORDS = sorted({word for words in native.words().values() for word in words})

# Lone surrogates and all.
texts = st.text(st.characters(codec=None), max_size=8)
leaves = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(0, 5),
    st.floats(),
    texts,
    st.sampled_from([*WORDS, "ann@contoso.com", "ann@example.org", "+1 4255550123", ""]),
)


def values(names: list[str]) -> st.SearchStrategy[Any]:
    """JSON values whose members are likely to be known."""
    name = st.one_of(st.sampled_from(names), texts)
    return st.recursive(
        leaves,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(name, inner, max_size=6),
        max_leaves=25,
    )


def documents(names: list[str]) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(st.one_of(st.sampled_from(names), texts), values(names), max_size=8)


def check(error: DocumentError) -> None:
    """There are problems, their pointers point and their codes are known."""
    assert error.problems
    for problem in error.problems:
        assert problem.pointer == "" or problem.pointer.startswith("/")
        assert problem.code in native.words()["ProblemCode"]
        assert problem.message
        json.dumps(problem.to_dict())
    assert str(error)


@given(st.one_of(st.binary(max_size=200), texts, st.text(max_size=200)))
def test_any_text(document: bytes | str) -> None:
    for read in (Policy.from_json, User.from_json):
        try:
            read(document)
        except (PolicyError, UserError) as error:
            check(error)


@settings(max_examples=150)
@given(documents(POLICY_MEMBERS))
def test_any_policy(document: dict[str, Any]) -> None:
    try:
        policy = Policy.from_dict(document)
    except PolicyError as error:
        check(error)
    else:
        assert isinstance(policy.explain({"id": "a"}, now=0), Explanation)


@settings(max_examples=150)
@given(documents(USER_MEMBERS), st.integers(-(2**63), 2**63 - 1))
def test_any_user(document: dict[str, Any], now: int) -> None:
    try:
        explanation = POLICY.explain(document, now=now)
    except UserError as error:
        check(error)
    else:
        assert explanation.allowed == (explanation.reason is None) == bool(explanation.actions)
        assert POLICY.decide(User.from_dict(document), now=now).reason == explanation.reason


@settings(max_examples=150)
@given(documents(USER_MEMBERS))
def test_a_mapping_is_read_like_its_text(document: dict[str, Any]) -> None:
    try:
        text = json.dumps(document, allow_nan=False)
    except ValueError:
        return

    def outcome(read: Any, document: object) -> object:  # noqa: ANN401
        try:
            return read(document)
        except UserError as error:
            return error.problems

    assert outcome(User.from_dict, document) == outcome(User.from_json, text)


@given(values(USER_MEMBERS))
def test_any_keyword(value: Any) -> None:  # noqa: ANN401
    for name in ("groups", "enabled", "mobile_phone", "on_premises", "enrolment", "registered_at"):
        try:
            User("a", **{name: value})
        except UserError as error:
            check(error)


@given(st.one_of(st.binary(max_size=200), texts, st.text(max_size=60)))
def test_any_answer(typed: bytes | str) -> None:
    secret = Secret(typed)
    first, *others = QUESTIONS.check_answers({"id": "a"}, [Answer(IDS[0], secret)])
    assert (first.pointer, first.code) == ("/answers", "tooFew")
    codes = {problem.code for problem in others}
    assert all(problem.pointer == "/answers/0/answer" for problem in others)
    try:
        found = normalize_answer(typed)
    except NormalizeError as error:
        assert codes == {error.code}
    else:
        assert codes & {"disallowedCharacter", "unstable"} == set()
        assert ("tooShort" in codes, "tooLong" in codes) == (found.length < 3, found.length > 40)
        normal = found.text.reveal()
        for same in (secret, secret.reveal(), found.text, normal.decode()):
            assert normalize_answer(same).text.reveal() == normal


@given(st.lists(st.tuples(st.one_of(st.sampled_from(IDS), texts), texts), max_size=25))
def test_any_answers(typed: list[tuple[str, str]]) -> None:
    answers = [Answer(question, answer, shown=answer[:3]) for question, answer in typed]
    problems = QUESTIONS.check_answers({"id": "a"}, answers)
    assert [problem.pointer for problem in problems] == sorted(it.pointer for it in problems)
    for problem in problems:
        assert problem.pointer.startswith("/answers")
        assert problem.code in native.words()["DraftProblemCode"]
        json.dumps(problem.to_dict())
    if not 3 <= len(answers) <= len(IDS):
        assert problems
