"""Other threads run while answers are hashed."""

from __future__ import annotations

import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from twogate import Answer, Flow, Hashing, Pepper, Policy, Secret, Setup, User, effects, events

if TYPE_CHECKING:
    from collections.abc import Callable

IDS = ["firstPet", "firstJob", "favoriteFood"]
POLICY = Policy.from_dict(
    {
        "scope": "all",
        "methods": ["securityQuestions"],
        "securityQuestions": {"requiredToRegister": 3, "requiredToReset": 3, "questions": IDS},
    }
)
# The dearest that there is: some tenths of a second.
DEAR = Hashing(memory_kib=65_536, iterations=10)
ENTROPY = b"7" * 32
ANN = User("ann@contoso.com")
TYPED = [Secret(text) for text in ("Rex", "Baker", "Jam")]
ANSWERS = [Answer(question, typed) for question, typed in zip(IDS, TYPED)]
RECORD = POLICY.enrol(ANN, ANSWERS, hashing=DEAR, entropy=ENTROPY, now=0)
ENROLLED = User("ann@contoso.com", enrolment=RECORD)
MAY = User("ann@contoso.com", licenses=["ems"], enrolment=RECORD)
SETUP = Setup(
    POLICY,
    disclosure="conceal",
    state_keys={b"1": ENTROPY},
    identifier_secret=ENTROPY,
    decoy_country_codes=["1"],
    decoy_email_domains=["example.org"],
    hashing=DEAR,
)


def charged() -> tuple[Flow, str]:
    """A flow in which the answers were submitted, and the ledger that is stored then."""
    flow, ledger = Flow(), None
    for event in (
        events.Identify("ann@contoso.com", captcha=True),
        events.Choose("securityQuestions"),
        events.SubmitAnswers(TYPED),
    ):
        step = SETUP.step(flow, event, user=MAY, ledger=ledger, now=0, entropy=ENTROPY)
        flow = step.flow
        saved = [it.ledger for it in step.effects if isinstance(it, effects.SaveLedger)]
        ledger = saved[0] if saved else ledger
    assert flow.is_charged
    assert ledger is not None
    return flow, ledger


CHARGED, STORED = charged()
# Everything else of these calls is there already: only to hash takes any time in them.
CALLS: dict[str, Callable[[], object]] = {
    "enrol": lambda: POLICY.enrol(ANN, ANSWERS, hashing=DEAR, entropy=ENTROPY, now=0),
    "verify": lambda: POLICY.verify_answers(ENROLLED, TYPED, hashing=DEAR, entropy=ENTROPY, now=0),
    "stand-in": lambda: POLICY.verify_answers(ANN, TYPED, hashing=DEAR, entropy=ENTROPY, now=0),
    "reset": lambda: SETUP.step(
        CHARGED, events.Verify(), user=MAY, ledger=STORED, now=0, entropy=ENTROPY
    ),
}
ROUNDS = 20


@pytest.mark.parametrize("name", CALLS)
def test_two_threads_talk_while_a_third_hashes(name: str) -> None:
    # Where the machine has no time for them a try may fail; with the lock held every try does.
    assert any(talked(CALLS[name]) for _ in range(10))


def talked(call: Callable[[], object]) -> bool:
    """Whether two threads hand a token to and fro, again and again, between the beginning of a call
    in this one and its end.

    Each turn takes the interpreter, and nobody is made to let go of it meanwhile: a turn can only
    happen where somebody does by themselves. So a call that holds it sees none, and one that lets
    go of it but shortly sees a few.
    """
    ready, begun, there, back = (threading.Semaphore(0) for _ in range(4))
    over = False
    in_time: list[bool] = []

    def first() -> None:
        ready.release()
        begun.acquire()
        for _ in range(ROUNDS):
            there.release()
            back.acquire()
        in_time.append(not over)

    def second() -> None:
        ready.release()
        for _ in range(ROUNDS):
            there.acquire()
            back.release()

    threads = [threading.Thread(target=work) for work in (first, second)]
    interval = sys.getswitchinterval()
    for thread in threads:
        thread.start()
        ready.acquire()
    # They wait now, and for nothing but what comes.
    time.sleep(0.01)
    try:
        sys.setswitchinterval(60)
        begun.release()
        call()
        over = True
    finally:
        sys.setswitchinterval(interval)
    for thread in threads:
        thread.join()
    return in_time == [True]


def test_what_holds_the_interpreter_is_found_out() -> None:
    """The proof would not pass for anything."""
    if getattr(sys, "_is_gil_enabled", lambda: True)():
        assert not any(talked(lambda: sum(range(2_000_000))) for _ in range(3))


def test_threads_share_answers_and_peppers() -> None:
    hashing = Hashing(memory_kib=7168, iterations=1, peppers=[Pepper(b"2026", ENTROPY)])
    expected = POLICY.enrol(ANN, ANSWERS, hashing=hashing, entropy=ENTROPY, now=0)
    user = User("ann@contoso.com", enrolment=expected)

    def work(_: int) -> None:
        for _ in range(5):
            assert POLICY.enrol(ANN, ANSWERS, hashing=hashing, entropy=ENTROPY, now=0) == expected
            assert POLICY.verify_answers(user, TYPED, hashing=hashing, now=0)
            assert not POLICY.verify_answers(user, TYPED[::-1], hashing=hashing, now=0)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
