"""What is a ledger and what is not: rule ledger.row."""

from typing import Any

from ledger import EMPTY, MOST_CODES, MOST_ENDED, VERSION
from throttle import COUNTERS, MOST_MESSAGES

INTEGERS = range(-(2**63), 2**63)
HEX = set("0123456789abcdef")


class Unreadable(Exception):
    """`version` where it is a later one, else `malformed`."""


def read_ledger(value: Any) -> dict:
    if not isinstance(value, dict):
        raise Unreadable("malformed")
    version = value.get("version")
    if is_integer(version) and version > VERSION:
        raise Unreadable("version")
    if not is_ledger(value):
        raise Unreadable("malformed")
    return value


def is_ledger(value: dict) -> bool:
    return (
        set(value) == set(EMPTY)
        and value["version"] == VERSION
        and (value["key"] is None or is_hex(value["key"], 32))
        and is_count(value["revision"])
        and is_integer(value["last"])
        and is_integer(value["expiresAt"])
        and is_all(value["counters"], is_counter)
        and is_list(value["messages"], MOST_MESSAGES, is_integer)
        and is_list(value["codes"], MOST_CODES, is_code)
        and (value["write"] is None or is_mark(value["write"]))
        and is_list(value["ended"], MOST_ENDED, is_mark)
        and (value["flowsAfter"] is None or is_count(value["flowsAfter"]))
    )


def is_all(counters: Any, is_one: Any) -> bool:
    return isinstance(counters, dict) and all(is_one(*pair) for pair in counters.items())


def is_counter(name: str, entries: Any) -> bool:
    return name in COUNTERS and is_list(entries, MOST_MESSAGES, is_entry)


def is_list(value: Any, most: int, is_one: Any) -> bool:
    return isinstance(value, list) and len(value) <= most and all(map(is_one, value))


def is_entry(value: Any) -> bool:
    return (
        is_object(value, "at", "id", "flow", "open")
        and is_integer(value["at"])
        and is_count(value["id"])
        and is_hex(value["flow"], 16)
        and isinstance(value["open"], bool)
    )


def is_code(value: Any) -> bool:
    return (
        is_object(value, "flow", "gate", "method", "key", "mac", "until")
        and is_hex(value["flow"], 16)
        and value["gate"] in (0, 1, 2)
        and value["method"] in ("email", "mobilePhone")
        and isinstance(value["key"], str)
        and is_hex(value["mac"], 32)
        and is_integer(value["until"])
    )


def is_mark(value: Any) -> bool:
    return (
        is_object(value, "flow", "until")
        and is_hex(value["flow"], 16)
        and is_integer(value["until"])
    )


def is_object(value: Any, *members: str) -> bool:
    return isinstance(value, dict) and set(value) == set(members)


def is_hex(value: Any, count: int) -> bool:
    return isinstance(value, str) and len(value) == 2 * count and set(value) <= HEX


def is_count(value: Any) -> bool:
    return is_integer(value) and value >= 0


def is_integer(value: Any) -> bool:
    # A boolean is an int for Python, not for JSON.
    return isinstance(value, int) and not isinstance(value, bool) and value in INTEGERS
