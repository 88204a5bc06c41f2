"""How much may be tried, by ruleset: rules throttle.limits and ruleset.throttle."""

from dataclasses import dataclass

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR

COUNTERS = (
    "account",
    "phoneNumber",
    "mobileText",
    "mobileCall",
    "officeCall",
    "securityQuestions",
    "app",
    "email",
    "notice",
    "contact",
)
RULESETS = ("2017-07", "2021-03", "2026-09", "2027-03")
MOST_MESSAGES = 100


@dataclass(frozen=True)
class Limits:
    ruleset: str
    messages_per_day: int | None

    def of(self, counter: str) -> tuple[int, int]:
        """How many, and for how long each counts."""
        if counter in ("notice", "contact"):
            return 1, DAY
        if self.ruleset != "2017-07":
            if counter == "account":
                return 5, DAY
            if counter == "email":
                return 10, 10 * MINUTE
        return 5, HOUR

    @property
    def session(self) -> int:
        return (105 if self.ruleset == "2017-07" else 15) * MINUTE

    @property
    def code_lifetime(self) -> int:
        return self.session if self.ruleset == "2017-07" else 5 * MINUTE


def limits_of(policy: dict) -> Limits:
    per_day = policy.get("limits", {}).get("messagesPerDay", 30)
    return Limits(policy.get("ruleset", "2021-03"), per_day)


class Full(Exception):
    """A counter that refuses."""

    def __init__(self, counter: str, until: int) -> None:
        super().__init__(counter)
        self.counter = counter
        self.until = until


def still_counting(entries: list[dict], limit: int, window: int, now: int) -> list[dict]:
    """While a counter is full nothing falls off; at the end of the block everything does."""
    if len(entries) >= limit:
        return entries if now < entries[-1]["at"] + DAY else []
    return [entry for entry in entries if now < entry["at"] + window]


def full_until(row: dict, counter: str, now: int, limits: Limits) -> int | None:
    """The end of the block, where there is one now."""
    if counter == "messages":
        return day_full_until(row["messages"], now, limits.messages_per_day)
    limit, window = limits.of(counter)
    entries = still_counting(row["counters"].get(counter, []), limit, window, now)
    return entries[-1]["at"] + DAY if len(entries) >= limit else None


def day_full_until(messages: list[int], now: int, limit: int | None) -> int | None:
    today = [at for at in messages if now < at + DAY]
    if limit is None or len(today) < limit:
        return None
    return today[len(today) - limit] + DAY


def require_free(row: dict, counters: list[str], now: int, limits: Limits) -> None:
    for counter in counters:
        until = full_until(row, counter, now, limits)
        if until is not None:
            raise Full(counter, until)
