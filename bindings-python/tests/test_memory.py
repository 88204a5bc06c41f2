"""Nothing is kept: many calls, good and bad, in bounded memory."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from twogate import (
    Answer,
    AnswersError,
    CallError,
    DocumentError,
    Hashing,
    NormalizeError,
    Pepper,
    Policy,
    Secret,
    User,
    normalize_answer,
)

if TYPE_CHECKING:
    from collections.abc import Callable

MEBIBYTE = 1024 * 1024
DOCUMENT = {"scope": "all", "methods": ["email", "mobilePhone"]}
PERSON = {
    "id": "ann@contoso.com",
    "groups": [f"group {number}" for number in range(50)],
    "licenses": ["ems"],
    "authenticationEmail": "ann@example.org",
}

IDS = ["firstPet", "firstJob", "favoriteFood"]
QUESTIONS = Policy.from_dict(
    {
        "scope": "all",
        "methods": ["securityQuestions"],
        "securityQuestions": {"requiredToRegister": 3, "requiredToReset": 3, "questions": IDS},
    }
)


def resident() -> int:
    """The memory of this process, in bytes."""
    status = Path("/proc/self/status").read_text()
    [line] = [line for line in status.splitlines() if line.startswith("VmRSS:")]
    return int(line.split()[1]) * 1024


def good() -> None:
    policy = Policy.from_dict(DOCUMENT)
    explanation = policy.explain(PERSON, now=0)
    hash(explanation)
    repr(explanation.methods)
    explanation.to_dict()
    policy.decide(User.from_dict(PERSON), now=0)


def bad() -> None:
    policy = Policy.from_dict({})
    for document in ({"id": 1, "groups": PERSON["groups"]}, {"id": "a", "x": {1}}):
        with pytest.raises(DocumentError) as caught:
            policy.explain(document, now=0)
        str(caught.value)
    with pytest.raises(DocumentError):
        Policy.from_json("{" + "x" * 10_000)
    with pytest.raises(TypeError):
        policy.explain(PERSON, now=True)


def answers() -> None:
    """All that does not hash: hashing takes its memory once, and far too long for so many calls."""
    given = [Answer(question, "x" * 2000, "y" * 2000) for question in IDS]
    for problem in QUESTIONS.check_answers(PERSON, given):
        problem.to_dict()
    with pytest.raises(AnswersError) as caught:
        QUESTIONS.enrol(PERSON, given, now=0)
    str(caught.value)
    hashing = Hashing(peppers=[Pepper(b"id", b"x" * 1024)])
    with pytest.raises(CallError):
        QUESTIONS.verify_answers(PERSON, ["x" * 2000], hashing=hashing, entropy=b"", now=0)
    with pytest.raises(CallError):
        Hashing(peppers=[*hashing.peppers, *hashing.peppers])
    with pytest.raises(NormalizeError):
        normalize_answer(Secret(b"x" * 2000))
    assert normalize_answer("x" * 20).text.reveal()
    assert QUESTIONS.asked_questions(PERSON, now=0) is None


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs Linux's /proc")
@pytest.mark.parametrize("call", [good, bad, answers])
def test_memory_does_not_grow(call: Callable[[], object]) -> None:
    # One leaked call would leave some 5 kB; in each round, at least 10 MiB. What the interpreter
    # itself still puts aside, it does not put aside in every round.
    for _ in range(300):
        call()
    assert any(growth(call) < 4 * MEBIBYTE for _ in range(3))


def growth(call: Callable[[], object]) -> int:
    gc.collect()
    before = resident()
    for _ in range(2_000):
        call()
    gc.collect()
    return resident() - before
