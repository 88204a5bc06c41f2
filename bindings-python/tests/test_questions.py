"""Security questions as a program uses them: from a form to a reset."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import secrets
from datetime import datetime, timezone
from typing import Any

import pytest
import twogate
from twogate import Answer, CallError, Hashing, Pepper, Policy, Record, Secret, User

IDS = ["favoriteFood", "firstPet", "contoso.team"]
POLICY = Policy.from_dict(
    {
        "scope": "all",
        "methods": ["securityQuestions"],
        "securityQuestions": {
            "requiredToRegister": 3,
            "requiredToReset": 3,
            "questions": [*IDS[:2], {"id": IDS[2], "text": "Which was your first team?"}],
        },
    }
)
ANN = User("ann@contoso.com", object_id="7")
# The cheapest that there is, so that the tests take no time.
CHEAP = Hashing(memory_kib=7168, iterations=1)
ENTROPY = bytes(range(32))


def answers(*typed: str) -> list[Answer]:
    return [Answer(question, answer) for question, answer in zip(IDS, typed)]


TYPED = ["Quince Jelly", "Rex", "Rota Azul"]
RECORD = POLICY.enrol(ANN, answers(*TYPED), hashing=CHEAP, entropy=ENTROPY, now=1)
ENROLLED = User("ann@contoso.com", object_id="7", enrolment=RECORD)


def test_a_record_tells_whose_it_is_and_no_answer() -> None:
    assert (RECORD.subject.kind, RECORD.subject.value) == ("objectId", "7")
    assert RECORD.subject.to_dict() == {"kind": "objectId", "value": "7"}
    assert (RECORD.ask, RECORD.enrolled_at) == (3, 1)
    stored = RECORD.to_json()
    assert json.loads(stored) == RECORD.to_dict()
    for answer in TYPED:
        assert answer.casefold() not in stored.casefold()
    names = {name for name in dir(RECORD) if not name.startswith("_")}
    assert names == {"subject", "ask", "enrolled_at", "to_json", "to_dict"}


def test_what_is_asked_is_answered_rightly_or_not() -> None:
    asked = POLICY.asked_questions(ENROLLED, now=0)
    assert asked is not None
    assert [question.id for question in asked] == IDS
    assert [question.text for question in asked] == [None, None, "Which was your first team?"]
    assert asked[0].to_dict() == {"id": "favoriteFood"}
    right = POLICY.verify_answers(ENROLLED, [" rex ", *TYPED[1:]], hashing=CHEAP, now=0)
    assert (right.right, right.record, right.rehashed) == (False, None, False)
    assert right.to_dict() == {"right": False, "record": None, "rehashed": False}
    typed: list[Secret | str] = [TYPED[0].upper(), Secret(" rex "), Secret(b"Rota  Azul")]
    right = POLICY.verify_answers(ENROLLED, typed, hashing=CHEAP, now=0)
    assert (right.right, right.rehashed) == (True, False)
    assert right.record == RECORD


def test_a_verification_counts_as_what_it_says() -> None:
    """So that no one writes `if verification:` and lets everybody in."""
    assert POLICY.verify_answers(ENROLLED, TYPED, hashing=CHEAP, now=0)
    assert not POLICY.verify_answers(ENROLLED, [*TYPED[:2], "Azul"], hashing=CHEAP, now=0)
    assert not POLICY.verify_answers(ENROLLED, [], hashing=CHEAP, now=0)
    assert not POLICY.verify_answers(ANN, TYPED, hashing=CHEAP, now=0)


def test_a_user_carries_a_record_or_its_dict() -> None:
    stored = json.loads(RECORD.to_json())
    for user in (
        User("ann@contoso.com", object_id="7", enrolment=stored),
        User.from_dict({"id": "ann@contoso.com", "objectId": "7", "enrolment": RECORD}),
        User.from_json(f'{{"id":"ann@contoso.com","objectId":"7","enrolment":{RECORD.to_json()}}}'),
    ):
        assert user == ENROLLED
        assert POLICY.verify_answers(user, TYPED, hashing=CHEAP, now=0)
    document = {"id": "ann@contoso.com", "objectId": "7", "enrolment": RECORD}
    assert POLICY.verify_answers(document, TYPED, hashing=CHEAP, now=0)
    with pytest.raises(twogate.UserError) as caught:
        User.from_dict({"id": "a", "onPremises": RECORD, "groups": [RECORD]})
    assert {problem.pointer for problem in caught.value.problems} >= {"/groups/0"}


def test_all_problems_of_answers_come_at_once() -> None:
    given = [Answer("firstPet", "ab"), Answer("firstPet", "food"), Answer("hobby", "ann")]
    problems = POLICY.check_answers(ANN, given)
    assert [(it.pointer, it.code, it.unfinished) for it in problems] == [
        ("/answers/0/answer", "tooShort", True),
        ("/answers/1/question", "repeatedQuestion", False),
        ("/answers/2/answer", "revealsAccount", True),
        ("/answers/2/question", "unknownQuestion", False),
    ]
    assert problems[0].args == {"minimum": 3, "actual": 2}
    assert problems[1].args == {"other": "/answers/0/question"}
    assert str(problems[0]) == f"/answers/0/answer: {problems[0].message}"
    assert repr(problems[0]) == "DraftProblem(pointer='/answers/0/answer', code='tooShort')"
    assert problems[0].to_dict() == {
        "pointer": "/answers/0/answer",
        "code": "tooShort",
        "args": {"minimum": 3, "actual": 2},
        "unfinished": True,
        "english": problems[0].message,
    }
    with pytest.raises(twogate.AnswersError) as caught:
        POLICY.enrol(ANN, given, hashing=CHEAP, now=0)
    assert caught.value.problems == tuple(problems)
    assert str(caught.value).splitlines()[0] == f"{problems[0]} [tooShort]"
    assert POLICY.check_answers(ANN, answers(*TYPED)) == []


def test_an_answer_may_not_stand_in_what_was_shown() -> None:
    shown = Answer("firstPet", "Haustier", "Wie hieß dein erstes Haustier?")
    given = [answers(*TYPED)[0], shown, answers(*TYPED)[2]]
    [problem] = POLICY.check_answers(ANN, given)
    assert (problem.pointer, problem.code) == ("/answers/1/answer", "inQuestion")
    assert (shown.question, shown.shown) == ("firstPet", "Wie hieß dein erstes Haustier?")
    assert shown.answer.reveal() == b"Haustier"
    assert shown.answer is shown.answer
    assert Answer(question="firstPet", answer="Rex").shown is None


def test_entropy_is_drawn_where_it_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def enrol() -> Record:
        return POLICY.enrol(ANN, answers(*TYPED), hashing=CHEAP, now=1)

    assert enrol() != enrol() != RECORD
    drawn = []

    def draw(length: int) -> bytes:
        drawn.append(length)
        return ENTROPY

    monkeypatch.setattr(secrets, "token_bytes", draw)
    assert enrol() == RECORD
    dearer = Hashing(memory_kib=7169, iterations=1)
    assert POLICY.verify_answers(ENROLLED, TYPED, hashing=dearer, now=0).rehashed
    assert drawn == [32, 32]
    given = bytearray(ENTROPY)
    assert POLICY.enrol(ANN, answers(*TYPED), hashing=CHEAP, entropy=given, now=1) == RECORD


def test_a_record_says_when() -> None:
    then = datetime(2026, 11, 21, tzinfo=timezone.utc)
    made = POLICY.enrol(ANN, answers(*TYPED), hashing=CHEAP, now=then).enrolled_at
    assert made == then.timestamp() * 1000


def test_what_was_hashed_otherwise_is_hashed_anew() -> None:
    old, new = Pepper(b"old", b"o" * 32), Pepper(b"new", Secret(b"n" * 32))
    peppered = POLICY.enrol(ANN, answers(*TYPED), hashing=Hashing(7168, 1, 1, [old]), now=0)
    user = User("ann@contoso.com", object_id="7", enrolment=peppered)
    both = Hashing(7168, 1, peppers=(new, old))
    assert both.peppers == (new, old)
    assert user.needs_rehash(both) == (True,)
    found = POLICY.verify_answers(user, TYPED, hashing=both, now=0)
    assert found.right and found.rehashed and found.record is not None
    assert "keyid=bmV3$" in found.record.to_json()
    renewed = User("ann@contoso.com", object_id="7", enrolment=found.record)
    assert renewed.needs_rehash(both) == (False,)
    assert POLICY.verify_answers(
        renewed,
        TYPED,
        hashing=Hashing(7168, 1, peppers=[new]),
        now=0,
    )
    with pytest.raises(CallError) as caught:
        POLICY.verify_answers(user, TYPED, hashing=CHEAP, now=0)
    assert caught.value.code == "unknownPepper"
    assert str(caught.value).endswith("[unknownPepper]")


def test_the_defaults_are_those_of_core() -> None:
    hashing = Hashing()
    named = {name: it.default for name, it in inspect.signature(Hashing).parameters.items()}
    assert named == {"memory_kib": 19456, "iterations": 2, "parallelism": 1, "peppers": ()}
    assert {name: getattr(hashing, name) for name in named} == named
    made = POLICY.enrol(ANN, answers(*TYPED), now=0).to_json()
    assert "$m=19456,t=2,p=1$" in made


def test_failures_choose_only_where_the_policy_says_so() -> None:
    section: dict[str, Any] = {
        "requiredToRegister": 4,
        "requiredToReset": 3,
        "questions": [question.id for question in twogate.predefined_questions()[:4]],
    }
    document = {"scope": "all", "methods": ["securityQuestions"]}
    fixed = Policy.from_dict({**document, "securityQuestions": section})
    redrawn = Policy.from_dict(
        {**document, "securityQuestions": {**section, "redrawOnFailure": True}}
    )
    typed = dict(zip(section["questions"], ["Lisbon", "Porto", "Faro", "Braga"]))
    given = [Answer(question, answer) for question, answer in typed.items()]
    record = fixed.enrol(ANN, given, hashing=CHEAP, entropy=ENTROPY, now=0)
    user = User("ann@contoso.com", object_id="7", enrolment=record)
    for policy, different in ((fixed, 1), (redrawn, 4)):
        asked = [policy.asked_questions(user, failures=number, now=0) for number in range(5)]
        assert asked[0] == asked[4]
        assert len({tuple(it or ()) for it in asked}) == different
        for number, questions in enumerate(asked):
            right = [typed[question.id] for question in questions or ()]
            assert policy.verify_answers(user, right, failures=number, hashing=CHEAP, now=0)


def results() -> list[Any]:
    verified = POLICY.verify_answers(ENROLLED, TYPED, hashing=CHEAP, now=0)
    wrong = POLICY.verify_answers(ENROLLED, ["x"], hashing=CHEAP, now=0)
    asked = POLICY.asked_questions(ENROLLED, now=0)
    problems = POLICY.check_answers(ANN, answers("ab", "ab"))
    return [verified, wrong, *(asked or ()), *problems, RECORD, RECORD.subject]


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
        with pytest.raises(TypeError):
            type(one)()
    kinds = {type(it).__name__ for it in results()}
    assert kinds == {"Verification", "AskedQuestion", "DraftProblem", "Record", "Subject"}


def test_what_is_no_record_is_not_restored() -> None:
    stored = RECORD.to_dict()
    others: list[Any] = [
        {},
        {**stored, "ask": 9},
        {"subject": stored["subject"], "ask": 3},
        [],
        "x",
    ]
    for bad in others:
        with pytest.raises(ValueError, match="no result"):
            twogate._native.restore("Record", json.dumps(bad))


def test_errors_can_be_pickled() -> None:
    with pytest.raises(twogate.AnswersError) as caught:
        POLICY.enrol(ANN, [], now=0)
    with pytest.raises(CallError) as called:
        Hashing(memory_kib=1)
    with pytest.raises(twogate.NormalizeError) as refused:
        twogate.normalize_answer("\a")
    errors: list[Any] = [caught.value, called.value, refused.value]
    for error in errors:
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is type(error)
        assert (str(again), vars(again)) == (str(error), vars(error))
    assert str(CallError("outOfMemory")) == "[outOfMemory]"
    for kind, is_value in (
        (twogate.AnswersError, True),
        (twogate.NormalizeError, True),
        (CallError, False),
    ):
        assert issubclass(kind, twogate.Error)
        assert issubclass(kind, ValueError) is is_value


def test_a_normal_form() -> None:
    same: list[Any] = [" Lange  STRASSE ", b"lange stra\xc3\x9fe", bytearray(b"LANGE strasse")]
    for text in (*same, Secret("Lange Straße")):
        found = twogate.normalize_answer(text)
        assert found.text.reveal() == b"lange strasse"
        assert type(found.length) is int
    assert twogate.normalize_answer("\u200b").length == 0
    assert twogate.normalize_answer("ﬀ").length == 2
