"""Ledgers of registrations whose counters other flows have filled."""

from scenario import DAY, MINUTE, entries
from scenario_registering import row


def blocked(step: dict, counter: str, until: int, page: str = "overview") -> dict:
    return {**step, "expected": f"blocked:{counter}@{until}/{page}", "effects": ""}


def full(**counters: list[int]) -> dict:
    """What was tried, by counter; all of it is settled."""
    return row(counters={name: entries(*times) for name, times in counters.items()})


def before(count: int) -> list[int]:
    """So many, the last of them one minute ago."""
    return [-10 * MINUTE] * (count - 1) + [-MINUTE]


FULL_ACCOUNT = full(account=before(5))
UNTIL = DAY - MINUTE
