"""A panic inside the module is an exception like any other, and what it said is dropped.

The module has no way to be made to panic, and must not have one. But PyO3 goes on with a panic that
it meets on its way through Python: Rust code that calls Python and gets a `PanicException` back
unwinds from there. So documents that raise one make the module that is shipped panic, in the middle
of each call that reads them.

This file is also the program that does so, in a process of its own: there the `PanicException` is
surely twogate's.
"""

from __future__ import annotations

import json
import subprocess
import sys
import traceback
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NoReturn

from twogate import (
    Answer,
    Hashing,
    InternalError,
    Messages,
    Policy,
    Secret,
    User,
    effects,
    normalize_answer,
    outcomes,
    prompts,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SECRET = "ann@contoso.com"
POLICY = Policy.from_dict({"scope": "all", "methods": ["email"]})


def test_a_panic_is_an_internal_error_without_its_words() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", __file__], capture_output=True, encoding="utf-8", timeout=60
    )
    assert done.returncode == 0, done.stderr
    # That each was a panic: PyO3 says so.
    assert done.stderr.count("PyO3 is resuming a panic") == len(CALLS)
    told = json.loads(done.stdout)
    assert sorted(told) == sorted(CALLS)
    for name, (kind, text, whole) in told.items():
        assert (kind, text) == (InternalError.__name__, "a bug in twogate: please report it"), name
        assert SECRET not in whole, name


def panic() -> NoReturn:
    """Raises what PyO3 makes of a panic in this module, and takes for one."""
    [kind] = [kind for kind in BaseException.__subclasses__() if kind.__name__ == "PanicException"]
    raise kind(SECRET)


class Document(Mapping[str, Any]):
    """A document that cannot be read to its end."""

    def __len__(self) -> int:
        return 1

    def __iter__(self) -> Iterator[str]:
        panic()

    def __getitem__(self, name: str) -> object:
        panic()


class List(Sequence[Any]):
    """Answers, or peppers, that cannot be read."""

    def __len__(self) -> int:
        return 1

    def __getitem__(self, _: object) -> NoReturn:
        panic()


class Text(str):
    """A document or an answer that is no UTF-8, for which its bytes are asked."""

    def encode(self, *_: object) -> bytes:
        panic()


class Shown(prompts.Writing):
    """A prompt that cannot be written."""

    def to_dict(self) -> NoReturn:
        panic()


class Became(outcomes.Moved):
    """An outcome that cannot be written."""

    def to_dict(self) -> NoReturn:
        panic()


class Entry(effects.Audit):
    """An entry of the audit log that cannot be read."""

    def __getattribute__(self, name: str) -> NoReturn:
        panic()


PROMPT, OUTCOME = Shown(0, 0, False), Became()
DOCUMENT, LIST, TEXT = Document(), List(), Text("\ud800")
CALLS: dict[str, Callable[[], object]] = {
    "Policy.from_json": lambda: Policy.from_json(TEXT),
    "Policy.from_dict": lambda: Policy.from_dict(DOCUMENT),
    "Policy.explain": lambda: POLICY.explain(DOCUMENT, now=0),
    "Policy.decide": lambda: POLICY.decide(DOCUMENT, now=0),
    "User": lambda: User("somebody", enrolment=DOCUMENT),
    "User.from_json": lambda: User.from_json(TEXT),
    "User.from_dict": lambda: User.from_dict(DOCUMENT),
    "Secret": lambda: Secret(TEXT),
    "Answer": lambda: Answer("firstPet", TEXT),
    "Hashing": lambda: Hashing(peppers=LIST),
    "normalize_answer": lambda: normalize_answer(TEXT),
    "Policy.check_answers": lambda: POLICY.check_answers(DOCUMENT, []),
    "Policy.check_answers, answers": lambda: POLICY.check_answers(DOCUMENT, LIST),
    "Policy.enrol": lambda: POLICY.enrol(DOCUMENT, [], now=0),
    "Policy.enrol, answers": lambda: POLICY.enrol(DOCUMENT, LIST, now=0),
    "Policy.asked_questions": lambda: POLICY.asked_questions(DOCUMENT, now=0),
    "Policy.verify_answers": lambda: POLICY.verify_answers(DOCUMENT, [], now=0),
    "Policy.verify_answers, answers": lambda: POLICY.verify_answers(DOCUMENT, LIST, now=0),
    "Policy.verify_answers, one answer": lambda: POLICY.verify_answers(DOCUMENT, [TEXT], now=0),
    "Messages.prompt": lambda: Messages().prompt(PROMPT),
    "Messages.result": lambda: Messages().result(OUTCOME),
    "Messages.audit": lambda: Messages().audit(object.__new__(Entry)),
}


def outcome(call: Callable[[], object]) -> tuple[str, str, str]:
    """What a call raises: its class, its text, and the traceback with all that led to it."""
    try:
        call()
    except BaseException as error:
        whole = "".join(traceback.format_exception(type(error), error, error.__traceback__))
        return type(error).__name__, str(error), whole
    return "nothing", "", ""


def main() -> None:
    # PyO3 makes the class when it first looks whether an error is one.
    try:
        Policy.from_json("\ud800")
    except ValueError:
        pass
    told = {name: outcome(call) for name, call in CALLS.items()}
    # Nothing is broken by it.
    assert POLICY.explain({"id": SECRET}, now=0).reason
    json.dump(told, sys.stdout)


if __name__ == "__main__":
    main()
