"""One policy, many threads."""

from __future__ import annotations

import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from twogate import Policy, User

POLICY = Policy.from_dict({"scope": "all", "methods": ["email", "mobilePhone"]})
PEOPLE = [
    {"id": f"p{number}@contoso.com", "licenses": ["ems"][: number % 2], "enabled": number % 3 > 0}
    for number in range(60)
]


def test_threads_share_a_policy_and_its_users() -> None:
    users = [User.from_dict(person) for person in PEOPLE]
    expected = [POLICY.explain(user, now=0) for user in users]
    start = threading.Barrier(4)

    def work(_: int) -> bool:
        start.wait(timeout=30)
        for _ in range(30):
            for person, user, explanation in zip(PEOPLE, users, expected):
                same = POLICY.explain(user, now=0) == POLICY.explain(person, now=0) == explanation
                decided = POLICY.decide(user, now=0)
                if not same or decided.reason != explanation.reason:
                    return False
        return True

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(work, range(4)))


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
