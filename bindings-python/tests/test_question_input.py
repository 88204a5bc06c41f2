"""What goes wrong with calls about security questions is said at once, and never by a panic."""

from __future__ import annotations

from collections import UserList
from functools import partial
from typing import Any

import pytest
from twogate import (
    Answer,
    AnswersError,
    CallError,
    Hashing,
    NormalizeError,
    Pepper,
    Policy,
    Secret,
    User,
    UserError,
    normalize_answer,
)

IDS = ["favoriteFood", "firstPet", "firstJob"]
POLICY = Policy.from_dict(
    {
        "scope": "all",
        "methods": ["securityQuestions"],
        "securityQuestions": {"requiredToRegister": 3, "requiredToReset": 3, "questions": IDS},
    }
)
ANN = User("ann@contoso.com")
GOOD = [Answer(question, answer) for question, answer in zip(IDS, ("Jam", "Rex", "Baker"))]
CHEAP = Hashing(memory_kib=7168, iterations=1)
ENROLLED = User(
    "ann@contoso.com", enrolment=POLICY.enrol(ANN, GOOD, hashing=CHEAP, entropy=b"7" * 32, now=0)
)
ENROL, VERIFY = partial(POLICY.enrol, now=0), partial(POLICY.verify_answers, now=0)
MEBIBYTE = 1024 * 1024
NOT_UTF_8: list[bytes | str] = [
    b"\xff",
    b"\xc3",
    b"Rex\x80",
    b"\xed\xa0\x80",
    b"a" * 1024 + b"\xff",
    "\ud800",
    "Rex\udfff",
]


def codes(given: list[Answer]) -> list[tuple[str, str]]:
    """The problems, which enrolling has as well."""
    problems = POLICY.check_answers(ANN, given)
    with pytest.raises(AnswersError) as caught:
        POLICY.enrol(ANN, given, hashing=CHEAP, now=0)
    assert caught.value.problems == tuple(problems)
    return [(problem.pointer, problem.code) for problem in problems]


@pytest.mark.parametrize("value", [None, 1, True, 1.5, ["a"], ("a",), object(), memoryview(b"a")])
def test_a_secret_is_made_of_nothing_else(value: Any) -> None:  # noqa: ANN401
    with pytest.raises(TypeError, match="made of str or bytes"):
        Secret(value)
    with pytest.raises(TypeError, match="Secret"):
        Answer("firstPet", value)
    with pytest.raises(TypeError, match="Secret"):
        Pepper(b"id", value)
    with pytest.raises(TypeError, match="Secret"):
        normalize_answer(value)
    with pytest.raises(TypeError, match="Secret"):
        POLICY.verify_answers(ENROLLED, [value, "Rex", "Baker"], now=0)


def test_what_is_typed_is_no_bytes_and_a_pepper_no_text() -> None:
    with pytest.raises(TypeError, match="Secret or a str"):
        Answer("firstPet", b"Rex")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="Secret or a str"):
        VERIFY(ENROLLED, [b"Jam", b"Rex", b"Baker"])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="Secret or bytes"):
        Pepper(b"id", "pepper")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="key_id"):
        Pepper("id", b"pepper")  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [None, 1, b"firstPet", ["firstPet"], object()])
def test_a_question_and_what_was_shown_are_texts(value: Any) -> None:  # noqa: ANN401
    with pytest.raises(TypeError, match="question must be"):
        Answer(value, "Rex")
    if value is not None:
        with pytest.raises(TypeError, match="shown must be"):
            Answer("firstPet", "Rex", value)


@pytest.mark.parametrize("value", NOT_UTF_8, ids=ascii)
def test_an_answer_that_is_no_utf_8(value: bytes | str) -> None:
    code = "tooLong" if len(value) > 1024 else "disallowedCharacter"
    given = [GOOD[0], Answer("firstPet", Secret(value)), GOOD[2]]
    assert codes(given) == [("/answers/1/answer", code)]
    with pytest.raises(NormalizeError) as caught:
        normalize_answer(value)
    assert caught.value.code == code
    assert str(caught.value).endswith(f"[{code}]")
    typed: list[Secret | str] = ["Jam", Secret(value), "Baker"]
    assert not POLICY.verify_answers(ENROLLED, typed, hashing=CHEAP, now=0)


def test_lone_surrogates_elsewhere() -> None:
    given = [GOOD[0], Answer("firstPet\ud800", "Rex"), GOOD[2]]
    assert codes(given) == [("/answers/1/question", "unknownQuestion")]
    given = [GOOD[0], Answer("firstPet", "Hund", "Wie hieß dein \ud800 Hund?"), GOOD[2]]
    assert codes(given) == [("/answers/1/answer", "inQuestion")]


def test_very_long_answers() -> None:
    long = "x" * MEBIBYTE
    given = [GOOD[0], Answer("firstPet", long), GOOD[2]]
    [problem] = POLICY.check_answers(ANN, given)
    assert (problem.pointer, problem.code) == ("/answers/1/answer", "tooLong")
    assert problem.args == {"maximum": 1024, "actual": MEBIBYTE}
    with pytest.raises(NormalizeError) as caught:
        normalize_answer(long)
    assert caught.value.code == "tooLong"
    assert not POLICY.verify_answers(ENROLLED, [long] * 3, hashing=CHEAP, now=0)
    given = [GOOD[0], Answer(long, "Rex", long), GOOD[2]]
    assert codes(given) == [("/answers/1/question", "unknownQuestion")]


def test_too_few_and_too_many() -> None:
    assert codes([]) == [("/answers", "tooFew")]
    for number in (21, 10_000):
        assert codes([Answer("\x00", "")] * number) == [("/answers", "tooMany")]
        assert not POLICY.verify_answers(ENROLLED, ["Rex"] * number, hashing=CHEAP, now=0)
    assert not POLICY.verify_answers(ENROLLED, [], hashing=CHEAP, now=0)
    assert not POLICY.verify_answers(ENROLLED, [""] * 3, hashing=CHEAP, now=0)


@pytest.mark.parametrize(
    "given", [None, 1, "Rex", b"Rex", {"firstPet": "Rex"}, {"Rex"}, iter(GOOD), GOOD[0], object()]
)
def test_answers_are_a_list(given: Any) -> None:  # noqa: ANN401
    for call in (POLICY.check_answers, ENROL, VERIFY):
        with pytest.raises(TypeError, match="answers must be a list"):
            call(ENROLLED, given)
    if given is not None:
        with pytest.raises(TypeError, match="peppers must be a list"):
            Hashing(peppers=given)


def test_any_sequence_is_a_list() -> None:
    assert POLICY.check_answers(ANN, tuple(GOOD)) == []
    assert POLICY.check_answers(ANN, UserList(GOOD)) == []
    typed = UserList(["Jam", "Rex", "Baker"])
    assert POLICY.verify_answers(ENROLLED, typed, hashing=CHEAP, now=0)


@pytest.mark.parametrize("item", [None, 1, "Rex", Secret("Rex"), ("firstPet", "Rex"), object()])
def test_every_answer_is_one(item: Any) -> None:  # noqa: ANN401
    for call in (POLICY.check_answers, ENROL):
        with pytest.raises(TypeError, match=r"every answer must be a twogate\.Answer"):
            call(ANN, [*GOOD[:2], item])
    with pytest.raises(TypeError, match="every pepper"):
        Hashing(peppers=[item])


def test_entropy_is_32_bytes_that_somebody_drew() -> None:
    for wrong in (b"", b"x", b"x" * 31, b"x" * 33, bytes(32), bytearray(32), b"x" * MEBIBYTE):
        for call in (
            lambda drawn: ENROL(ANN, GOOD, entropy=drawn),
            lambda drawn: VERIFY(ENROLLED, ["x"], hashing=CHEAP, entropy=drawn),
        ):
            with pytest.raises(CallError) as caught:
                call(wrong)
            assert caught.value.code == "noEntropy"
    for kind in (1, True, "x" * 32, [1] * 32, memoryview(b"x" * 32), Secret(b"x" * 32), object()):
        with pytest.raises(TypeError, match="entropy must be bytes"):
            ENROL(ANN, GOOD, entropy=kind)  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="entropy must be bytes"):
            VERIFY(ENROLLED, ["x"], entropy=kind)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["memory_kib", "iterations", "parallelism"])
def test_parameters_out_of_bounds(name: str) -> None:
    for number in (0, -1, 65_537, 2**31, 2**32, 2**32 + 1, 2**64, -(2**64), 10**5000):
        with pytest.raises(CallError) as caught:
            Hashing(**{name: number})  # type: ignore[arg-type]
        assert caught.value.code == "badParameters"
    for kind in (None, True, False, 2.0, "2", b"2", [2], object()):
        with pytest.raises(TypeError, match="a parameter must be an int"):
            Hashing(**{name: kind})  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        Hashing(lanes=1)  # type: ignore[call-arg]


def test_peppers_out_of_bounds() -> None:
    for key_id, secret in ((b"", b"x"), (b"x" * 9, b"x"), (b"x", b""), (b"x", b"x" * 1025)):
        with pytest.raises(CallError) as caught:
            Pepper(key_id, secret)
        assert caught.value.code == "badParameters"
    with pytest.raises(CallError) as caught:
        Hashing(peppers=[Pepper(b"x", b"1"), Pepper(b"x", b"2")])
    assert caught.value.code == "badParameters"
    largest = Pepper(bytearray(8), bytearray(1024))
    assert (largest.key_id, largest.secret.reveal()) == (bytes(8), bytes(1024))
    with pytest.raises(TypeError, match="peppers must be a list"):
        Hashing(peppers=None)  # type: ignore[arg-type]


def test_hashing_is_one() -> None:
    for kind in (1, "", {}, {"memory_kib": 19456}, Pepper(b"x", b"x"), Hashing):
        with pytest.raises(TypeError, match=r"hashing must be a twogate\.Hashing"):
            ENROL(ANN, GOOD, hashing=kind)  # type: ignore[arg-type]
        with pytest.raises(TypeError, match=r"hashing must be a twogate\.Hashing"):
            VERIFY(ENROLLED, ["x"], hashing=kind)  # type: ignore[arg-type]
    # To forget the peppers would tell wrongly, so nothing stands in for what is left out.
    for other in (None, 1, {"memory_kib": 19456}, Hashing):
        with pytest.raises(TypeError, match=r"hashing must be a twogate\.Hashing"):
            ENROLLED.needs_rehash(other)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="missing 1 required"):
        ENROLLED.needs_rehash()  # type: ignore[call-arg]


def test_failures_are_a_number_of_32_bits() -> None:
    calls: list[Any] = [
        lambda failures: POLICY.asked_questions(ENROLLED, failures=failures, now=0),
        lambda failures: POLICY.verify_answers(
            ENROLLED, ["Jam", "Rex", "Baker"], failures=failures, hashing=CHEAP, now=0
        ),
    ]
    for call in calls:
        assert call(2**32 - 1)
        for number in (-1, 2**32, 2**64, -(10**5000)):
            with pytest.raises(ValueError, match="failures is negative or beyond"):
                call(number)
        for kind in (None, True, 1.0, "1", object()):
            with pytest.raises(TypeError, match="failures must be an int"):
                call(kind)


def test_now_is_a_time() -> None:
    calls: list[Any] = [
        lambda now: POLICY.enrol(ANN, GOOD, hashing=CHEAP, now=now),
        lambda now: POLICY.asked_questions(ENROLLED, now=now),
        lambda now: POLICY.verify_answers(ENROLLED, ["x"], hashing=CHEAP, now=now),
    ]
    for call in calls:
        for kind in (None, True, 1.5, "0", b"0"):
            with pytest.raises(TypeError, match="now must be"):
                call(kind)
        with pytest.raises(ValueError, match="64 bits"):
            call(2**63)
    assert POLICY.enrol(ANN, GOOD, hashing=CHEAP, now=-(2**63)).enrolled_at == -(2**63)


def test_now_is_never_left_out() -> None:
    with pytest.raises(TypeError, match="missing 1 required keyword argument: 'now'"):
        POLICY.enrol(ANN, GOOD, hashing=CHEAP)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="missing 1 required keyword argument: 'now'"):
        POLICY.asked_questions(ENROLLED)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="missing 1 required keyword argument: 'now'"):
        POLICY.verify_answers(ENROLLED, ["x"], hashing=CHEAP)  # type: ignore[call-arg]


def test_options_are_named() -> None:
    with pytest.raises(TypeError, match="positional"):
        POLICY.enrol(ANN, GOOD, CHEAP, now=0)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="positional"):
        POLICY.verify_answers(ENROLLED, ["x"], 0, now=0)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="positional"):
        POLICY.asked_questions(ENROLLED, 0, now=0)  # type: ignore[call-arg]


@pytest.mark.parametrize("user", [None, 1, "ann@contoso.com", b"{}", ["a"], object()])
def test_a_user_is_one(user: Any) -> None:  # noqa: ANN401
    calls: list[Any] = [
        lambda user: POLICY.check_answers(user, GOOD),
        lambda user: POLICY.enrol(user, GOOD, now=0),
        lambda user: POLICY.asked_questions(user, now=0),
        lambda user: POLICY.verify_answers(user, ["x"], now=0),
    ]
    for call in calls:
        with pytest.raises(TypeError, match="user must be"):
            call(user)
        with pytest.raises(UserError):
            call({"id": 1})


def test_an_enrolment_that_is_none_is_data_about_the_person() -> None:
    for enrolment in ({}, {"ask": 3}, {"subject": {"kind": "id", "value": "x"}, "ask": 3}):
        user = User("ann@contoso.com", enrolment=enrolment)
        assert POLICY.asked_questions(user, now=0) is None
        assert user.needs_rehash(CHEAP) is None
        assert not POLICY.verify_answers(user, ["Jam", "Rex", "Baker"], hashing=CHEAP, now=0)
    for wrong in ("text", 1, [GOOD], GOOD[0]):
        with pytest.raises(UserError):
            User("ann@contoso.com", enrolment=wrong)  # type: ignore[arg-type]
