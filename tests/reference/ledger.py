"""The row of attempts: rules ledger.row and ledger.operations. Each operation gives a new row."""

import copy
from typing import Any

from throttle import (
    COUNTERS,
    DAY,
    MINUTE,
    MOST_MESSAGES,
    Limits,
    full_until,
    require_free,
    still_counting,
)

VERSION = 1
MOST_CODES = 8
MOST_ENDED = 8
EMPTY: dict[str, Any] = {
    "version": VERSION,
    "key": None,
    "revision": 0,
    "last": 0,
    "expiresAt": 0,
    "counters": {},
    "messages": [],
    "codes": [],
    "write": None,
    "ended": [],
    "flowsAfter": None,
}


class Refused(Exception):
    """The operation changes nothing: spent, or a write is marked."""


def changed(row: dict, now: int, limits: Limits) -> dict:
    """The next revision, without what time has taken off."""
    row = copy.deepcopy(row)
    for counter, entries in row["counters"].items():
        row["counters"][counter] = still_counting(entries, *limits.of(counter), now)
    row["messages"] = [at for at in row["messages"] if now < at + DAY]
    row["ended"] = [mark for mark in row["ended"] if now < mark["until"]]
    if row["write"] and now >= row["write"]["until"]:
        row["write"] = None
    row["revision"] += 1
    row["last"] = now
    return row


def closed(row: dict, limits: Limits) -> dict:
    """The row as it is saved: empty counters left out, and the time to delete it."""
    row["counters"] = {
        name: row["counters"][name] for name in COUNTERS if row["counters"].get(name)
    }
    row["expiresAt"] = row["last"] + max(DAY, limits.session)
    if row["write"]:
        row["expiresAt"] = max(row["expiresAt"], row["write"]["until"])
    return row


def add(row: dict, counters: list[str], flow: str, is_open: bool) -> None:
    for counter in counters:
        if counter == "messages":
            row["messages"] = [*row["messages"], row["last"]][-MOST_MESSAGES:]
        else:
            entry = {"at": row["last"], "id": row["revision"], "flow": flow, "open": is_open}
            row["counters"].setdefault(counter, []).append(entry)


def open_flow(row: dict, flow: str, now: int, limits: Limits) -> tuple[dict, bool]:
    """Also whether a notice may be sent."""
    require_free(row, ["account"], now, limits)
    noticed = full_until(row, "notice", now, limits) is None
    row = changed(row, now, limits)
    if noticed:
        add(row, ["notice"], flow, False)
    return closed(row, limits), noticed


def charge(row: dict, counters: list[str], flow: str, now: int, limits: Limits) -> tuple[dict, int]:
    """Also its id. All of the counters or none."""
    require_free(row, counters, now, limits)
    row = changed(row, now, limits)
    add(row, counters, flow, True)
    return closed(row, limits), row["revision"]


def count_contact(row: dict, flow: str, now: int, limits: Limits) -> dict:
    require_free(row, ["contact"], now, limits)
    row = changed(row, now, limits)
    add(row, ["contact"], flow, False)
    return closed(row, limits)


def issue(row: dict, counters: list[str], code: dict, now: int, limits: Limits) -> dict:
    require_free(row, counters, now, limits)
    row = changed(row, now, limits)
    add(row, counters, code["flow"], False)
    others = [
        other
        for other in row["codes"]
        if (other["flow"], other["method"]) != (code["flow"], code["method"])
        and now < other["until"]
    ]
    row["codes"] = [*others, code][-MOST_CODES:]
    return closed(row, limits)


def is_open(row: dict, charge_id: int, flow: str) -> bool:
    return any(entry["open"] for entry in entries_of(row, charge_id, flow))


def entries_of(row: dict, charge_id: int, flow: str) -> list[dict]:
    everything = [entry for entries in row["counters"].values() for entry in entries]
    return [entry for entry in everything if (entry["id"], entry["flow"]) == (charge_id, flow)]


def settle(
    row: dict,
    charge_id: int,
    flow: str,
    how: str,
    now: int,
    limits: Limits,
    method: str | None = None,
) -> dict:
    """`right`, `wrong` or `void`; the method is that of the code which was right."""
    row = changed(row, now, limits)
    if not is_open(row, charge_id, flow):
        raise Refused("spent")
    for entry in entries_of(row, charge_id, flow):
        entry["open"] = False
    given_back = {"right": ["account"], "wrong": [], "void": list(row["counters"])}[how]
    for counter in given_back:
        row["counters"][counter] = [
            entry
            for entry in row["counters"].get(counter, [])
            if (entry["id"], entry["flow"]) != (charge_id, flow)
        ]
    row["codes"] = [
        code for code in row["codes"] if (code["flow"], code["method"]) != (flow, method)
    ]
    return closed(row, limits)


def end(row: dict, flow: str, until: int, now: int, limits: Limits) -> dict:
    row = changed(row, now, limits)
    for entries in row["counters"].values():
        for entry in entries:
            entry["open"] = entry["open"] and entry["flow"] != flow
    row["codes"] = [code for code in row["codes"] if code["flow"] != flow]
    if len(row["ended"]) >= MOST_ENDED:
        row["ended"], row["flowsAfter"] = [], row["revision"]
    else:
        row["ended"].append({"flow": flow, "until": until})
    return closed(row, limits)


def begin_write(
    row: dict, flow: str, session_end: int, now: int, limits: Limits
) -> tuple[dict, int]:
    """Also until when the host may write."""
    row = changed(row, now, limits)
    if row["write"]:
        raise Refused("notNow")
    until = max(session_end, now + 10 * MINUTE)
    row["write"] = {"flow": flow, "until": until}
    return closed(row, limits), until


def write_succeeded(row: dict, flow: str, now: int, limits: Limits) -> dict:
    row = changed(row, now, limits)
    row["counters"], row["codes"] = {}, []
    if row["write"] and row["write"]["flow"] == flow:
        row["write"] = None
    row["flowsAfter"] = row["revision"]
    return closed(row, limits)


def write_failed(row: dict, flow: str, now: int, limits: Limits) -> dict:
    row = changed(row, now, limits)
    if not row["write"] or row["write"]["flow"] != flow:
        raise Refused("spent")
    row["write"] = None
    return closed(row, limits)
