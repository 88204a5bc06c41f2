"""One policy, many threads."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import sysconfig
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from twogate import Messages, Policy, PolicyError, User, UserError, languages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from twogate import Explanation

THREADS = 8
POLICY = Policy.from_dict({"scope": "all", "methods": ["email", "mobilePhone"]})
PEOPLE = [
    {"id": f"p{number}@contoso.com", "licenses": ["ems"][: number % 2], "enabled": number % 3 > 0}
    for number in range(60)
]


def at_once(work: Callable[[int], None]) -> None:
    """Runs the same in many threads, which start together; what one of them raises is raised."""
    start = threading.Barrier(THREADS)

    def run(thread: int) -> None:
        start.wait(timeout=30)
        work(thread)

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(run, range(THREADS)))


def test_threads_share_a_policy_and_its_users() -> None:
    users = [User.from_dict(person) for person in PEOPLE]
    expected = [POLICY.explain(user, now=0) for user in users]

    def work(_: int) -> None:
        for _ in range(15):
            for person, user, explanation in zip(PEOPLE, users, expected):
                assert POLICY.explain(user, now=0) == explanation
                assert POLICY.explain(person, now=0) == explanation
                decision = POLICY.decide(user, now=0)
                assert (decision.allowed, decision.reason) == (False, explanation.reason)

    at_once(work)


def test_threads_share_an_explanation() -> None:
    explanation = POLICY.explain(PEOPLE[1], now=0)
    expected = told(explanation)

    def work(_: int) -> None:
        for _ in range(40):
            assert told(explanation) == expected

    at_once(work)


def told(explanation: Explanation) -> list[object]:
    """All that an explanation says, in all the ways in which it does."""
    parts = [*explanation.methods, *explanation.checks, *explanation.fixes, explanation.gates]
    pickled = pickle.loads(pickle.dumps(explanation))
    return [parts, repr(parts), hash(explanation), explanation.to_dict(), pickled]


def test_a_document_may_change_while_it_is_read() -> None:
    """It is read as it was at some time, member by member."""
    person: dict[str, Any] = {"id": "ann@contoso.com", "licenses": ["ems"]}
    text = bytearray(b'{"id": "ann@contoso.com", "licenses": ["ems"], "enabled": true }')
    states = {POLICY.explain(state, now=0) for state in every_state()}
    assert len(states) == 4

    def work(thread: int) -> None:
        for turn in range(600):
            if thread == 0:
                person["enabled"] = turn % 2 > 0
                text[-6:-1] = b"false" if turn % 2 else b"true "
                person["licenses"].append("ems")
                person.pop("enabled")
                person["licenses"].clear()
            else:
                assert POLICY.explain(person, now=0) in states
                assert POLICY.explain(User.from_json(text), now=0) in states

    at_once(work)


def every_state() -> Iterator[dict[str, Any]]:
    for enabled in (True, False):
        for licenses in (["ems"], []):
            yield {"id": "ann@contoso.com", "licenses": licenses, "enabled": enabled}


def test_what_is_made_once_may_be_asked_for_by_all_at_once() -> None:
    """Texts, classes of errors: in a process of its own, where nothing of it is made yet."""
    done = subprocess.run(
        [sys.executable, "-W", "error", __file__], capture_output=True, encoding="utf-8", timeout=60
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def ask_first(_: int) -> None:
    for _ in range(3):
        explanation = POLICY.explain(PEOPLE[1], now=0)
        for tag in languages():
            lines = Messages(tag).tell("p1@contoso.com", explanation)
            assert any("p1@contoso.com" in line.text for line in lines)
        for read, kind in ((Policy.from_json, PolicyError), (User.from_json, UserError)):
            try:
                read("[]")
            except kind as error:
                assert [problem.code for problem in error.problems] == ["wrongType"]
            else:
                raise AssertionError(kind)


def test_the_lock_stays_off_where_there_is_none() -> None:
    """An interpreter without the global lock takes it back for a module that needs one."""
    program = "import sys, twogate; print(getattr(sys, '_is_gil_enabled', lambda: True)())"
    environment = {name: value for name, value in os.environ.items() if name != "PYTHON_GIL"}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        capture_output=True,
        encoding="utf-8",
        env=environment,
        timeout=60,
    )
    without_lock = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
    assert (done.stdout.strip(), done.stderr) == (str(not without_lock), "")
    # So do these tests run.
    assert getattr(sys, "_is_gil_enabled", lambda: True)() is not without_lock


def test_other_threads_run_while_core_works() -> None:
    """Core reads a large document for a while; meanwhile another thread has the interpreter."""
    groups = ",".join(f'"group {number}"' for number in range(70_000))
    text = f'{{"id": "ann@contoso.com", "groups": [{groups}]}}'
    assert 900_000 < len(text) < 1024 * 1024
    turns, done = 0, threading.Event()

    def watch() -> None:
        nonlocal turns
        while not done.is_set():
            turns += 1
            time.sleep(0)

    watcher = threading.Thread(target=watch)
    interval = sys.getswitchinterval()
    watcher.start()
    try:
        # Nobody is made to let go of the interpreter: the watcher gets it when core works.
        sys.setswitchinterval(60)
        before = turns
        for _ in range(5):
            User.from_json(text)
        meanwhile = turns - before
    finally:
        sys.setswitchinterval(interval)
        done.set()
        watcher.join()
    assert meanwhile > 0


if __name__ == "__main__":
    at_once(ask_first)
