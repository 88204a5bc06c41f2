"""What a call costs from Python, in nanoseconds. Run it with a wheel built with --release.

The budget: a decision about a `User` object takes at most a microsecond.
"""

from __future__ import annotations

import json
import sys
import timeit
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from twogate import Policy, User

if TYPE_CHECKING:
    from collections.abc import Callable

BUDGET = 1_000
POLICY = Policy.from_dict(
    {"scope": "all", "methods": ["email", "mobilePhone", "officePhone"], "methodsRequired": 2}
)
PERSON = {
    "id": "ann@contoso.com",
    "licenses": ["azureAdPremiumP1"],
    "authenticationPhone": "+1 4255550123",
    "officePhone": "+1 4255550199",
    "alternateEmails": ["ann@example.org"],
    "primaryEmail": "ann@contoso.com",
}
TEXT = json.dumps(PERSON)
ANN = User.from_dict(PERSON)
NOW = 1_788_253_200_000
AWARE = datetime(2026, 9, 1, 9, tzinfo=timezone.utc)
CALLS: dict[str, Callable[[], object]] = {
    "decide, a User": lambda: POLICY.decide(ANN, now=NOW),
    "decide, a User, a datetime": lambda: POLICY.decide(ANN, now=AWARE),
    "decide, a mapping": lambda: POLICY.decide(PERSON, now=NOW),
    "explain, a User": lambda: POLICY.explain(ANN, now=NOW),
    "explain, a mapping": lambda: POLICY.explain(PERSON, now=NOW),
    "explain, a mapping, to_dict": lambda: POLICY.explain(PERSON, now=NOW).to_dict(),
    "User.from_json": lambda: User.from_json(TEXT),
    "User by keywords": lambda: User("ann@contoso.com", authentication_email="ann@example.org"),
}


def nanoseconds(call: Callable[[], object]) -> float:
    """The best of several runs: what disturbs a run only ever makes it longer."""
    times = 20_000
    return min(timeit.repeat(call, number=times, repeat=7)) / times * 1e9


def main() -> int:
    measured = {name: nanoseconds(call) for name, call in CALLS.items()}
    for name, took in measured.items():
        print(f"{name:<30}{took:>8.0f} ns")
    return int(measured["decide, a User"] > BUDGET)


if __name__ == "__main__":
    sys.exit(main())
