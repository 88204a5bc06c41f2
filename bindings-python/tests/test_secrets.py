"""Nothing shows a secret but `reveal()`."""

from __future__ import annotations

import copy
import dataclasses
import io
import json
import logging
import pickle
import pprint
import traceback
from collections.abc import Hashable
from typing import Any

import pytest
from twogate import Answer, Hashing, Pepper, Policy, Secret, User, normalize_answer

HIDDEN = "Xylophon"
QUESTION = "firstPet"
SECRET = Secret(HIDDEN)
POLICY = Policy.from_dict(
    {
        "scope": "all",
        "methods": ["securityQuestions"],
        "securityQuestions": {
            "requiredToRegister": 3,
            "requiredToReset": 3,
            "questions": [QUESTION, "firstJob", "favoriteFood"],
        },
    }
)
ANN = User("ann@contoso.com")


def things() -> list[Any]:
    """All that hold a secret, whatever they are made of."""
    pepper = Pepper(b"2026", HIDDEN.encode())
    return [
        SECRET,
        Secret(HIDDEN.encode()),
        Secret(bytearray(HIDDEN, "utf-8")),
        Answer(QUESTION, HIDDEN, shown="Wie hieß es?"),
        Answer(QUESTION, SECRET),
        pepper,
        Hashing(peppers=[pepper]),
        normalize_answer(HIDDEN),
        normalize_answer(SECRET),
    ]


def is_hidden(text: str) -> bool:
    known = [HIDDEN, HIDDEN.encode().hex(), QUESTION, "hieß", "2026"]
    return not any(word.casefold() in text.casefold() for word in known)


@dataclasses.dataclass
class Form:
    """As a host may have one."""

    field: object


@pytest.mark.parametrize("thing", things(), ids=lambda it: type(it).__name__)
class TestEverythingThatHoldsASecret:
    def test_is_not_printed(self, thing: Any) -> None:  # noqa: ANN401
        out = io.StringIO()
        print(thing, [thing], {"it": thing}, file=out)
        pprint.pprint([thing], stream=out)
        shown = [
            out.getvalue(),
            repr(thing),
            str(thing),
            ascii(thing),
            f"{thing}",
            f"{thing!r:>40}",
        ]
        shown += ["%s %r" % (thing, thing), "{0} {0!s}".format(thing), format(thing)]  # noqa: UP031, UP032
        shown += [repr(Form(thing)), str(dataclasses.asdict(Form(thing)))]
        for text in shown:
            assert is_hidden(text), text
        with pytest.raises(TypeError) as caught:
            f"{thing:>40}"
        assert is_hidden(str(caught.value))

    def test_is_not_logged(self, thing: Any, caplog: pytest.LogCaptureFixture) -> None:  # noqa: ANN401
        log = logging.getLogger("host")
        log.warning("%s and %r in %s", thing, thing, {"extra": thing}, extra={"form": thing})
        try:
            raise ValueError(thing)
        except ValueError:
            log.exception("failed with %s", thing)
        assert len(caplog.records) == 2
        assert is_hidden(caplog.text)

    def test_is_not_stored(self, thing: Any) -> None:  # noqa: ANN401
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            for holding in (thing, [thing], Form(thing)):
                with pytest.raises(TypeError, match="holds a secret") as caught:
                    pickle.dumps(holding, protocol)
                assert is_hidden(str(caught.value))
        for writer in (json.dumps, bytes, memoryview, vars, iter):
            with pytest.raises(TypeError) as caught:
                writer(thing)
            assert is_hidden(str(caught.value))

    def test_is_copied_as_itself(self, thing: Any) -> None:  # noqa: ANN401
        assert copy.copy(thing) is copy.deepcopy(thing) is thing
        assert copy.deepcopy([thing])[0] is thing
        assert dataclasses.asdict(Form(thing))["field"] is thing

    def test_is_not_compared(self, thing: Any) -> None:  # noqa: ANN401
        """Each is itself, as any object; what it holds is not looked at."""
        assert thing == thing
        for other in (*things(), HIDDEN, HIDDEN.encode()):
            assert (thing == other) is (thing is other)
        assert isinstance(thing, Hashable)
        assert hash(thing) == object.__hash__(thing)

    def test_is_frozen(self, thing: Any) -> None:  # noqa: ANN401
        for name in [name for name in dir(thing) if not name.startswith("_")] + ["another"]:
            with pytest.raises((AttributeError, TypeError)):
                setattr(thing, name, 1)


def test_a_secret_is_shown_by_reveal_alone() -> None:
    assert SECRET.reveal() == HIDDEN.encode()
    assert Secret(b"\xff\x00").reveal() == b"\xff\x00"
    assert Secret("").reveal() == b""
    assert Secret("\ud800").reveal() == b"\xed\xa0\x80"
    assert [name for name in dir(Secret) if not name.startswith("_")] == ["reveal"]
    filled = bytearray(b"Rex")
    secret = Secret(filled)
    filled[:] = bytes(3)
    assert secret.reveal() == b"Rex"


def test_an_error_holds_nothing_of_the_answers() -> None:
    """A traceback with the locals shows what the caller has there, and nothing of ours."""
    calls: list[Any] = [
        lambda given: POLICY.enrol(ANN, given, now=0),
        lambda given: POLICY.enrol(ANN, [*given, *given], now=0),
        lambda given: POLICY.enrol(ANN, [*given, given[0].answer], now=0),
        lambda given: POLICY.enrol(ANN, given, entropy=bytes(32), now=0),
        lambda given: POLICY.verify_answers(
            ANN, [it.answer for it in given], entropy=bytes(32), now=0
        ),
        lambda given: POLICY.verify_answers(ANN, given, now=0),
        lambda given: Answer(given[0].answer, given[0].answer),
        lambda given: Hashing(peppers=given),
        lambda given: Pepper(b"", given[0].answer),
        lambda given: Pepper(given[0].answer, given[0].answer),
        lambda given: normalize_answer(Secret(given[0].answer.reveal() + b"\a")),
        lambda given: Secret(given[0].answer),
    ]
    secret = Secret(HIDDEN)
    raised = 0
    for call in calls:
        try:
            call([Answer(QUESTION, secret)])
        except Exception as error:
            raised += 1
            told = traceback.TracebackException.from_exception(error, capture_locals=True)
            assert is_hidden(str(error) + repr(error) + repr(error.args))
            assert is_hidden("".join(line for line in told.format() if "call(" not in line))
    assert raised == len(calls) - 1


def test_a_record_and_what_is_asked_show_nothing() -> None:
    given = [
        Answer(question, answer)
        for question, answer in zip(
            (QUESTION, "firstJob", "favoriteFood"), (HIDDEN, "Baker", "Jam")
        )
    ]
    hashing = Hashing(memory_kib=7168, iterations=1)
    record = POLICY.enrol(ANN, given, hashing=hashing, now=0)
    user = User("ann@contoso.com", enrolment=record)
    asked = POLICY.asked_questions(user, now=0)
    right = POLICY.verify_answers(user, [it.answer for it in given], hashing=hashing, now=0)
    assert right.right
    for thing in (record, record.subject, asked, right, user, [right, record]):
        for text in (repr(thing), str(thing), f"{thing}"):
            assert is_hidden(text), text
            for personal in ("ann", "argon2", "baker"):
                assert personal not in text
