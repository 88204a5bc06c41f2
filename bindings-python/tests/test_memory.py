"""Nothing is kept: many calls, good and bad, in bounded memory."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from twogate import DocumentError, Policy, User

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


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs Linux's /proc")
@pytest.mark.parametrize("call", [good, bad])
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
