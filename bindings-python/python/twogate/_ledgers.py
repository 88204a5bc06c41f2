"""The ledgers of a file: a JSON object from the ids of people to their rows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


def ledgers(text: str) -> dict[str, Any]:
    """Everybody's row, by the folded id. Raises ValueError where the text is no such object.

    The rows themselves are core's to read: one that is none matters only for its person.
    """
    rows = json.loads(text, object_pairs_hook=_members)
    if not isinstance(rows, dict):
        raise ValueError("no object from ids to ledgers")
    folded = {name.casefold(): row for name, row in rows.items()}
    if len(folded) < len(rows):
        raise ValueError("two ledgers have one id")
    return folded


def ledger_of(rows: Mapping[str, Any], name: str) -> dict[str, Any] | str | None:
    """A person's row as an argument: as read, or as a text. None where there is none."""
    if name.casefold() not in rows:
        return None
    row = rows[name.casefold()]
    return row if isinstance(row, (dict, str)) else json.dumps(row)


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise ValueError("a member is there twice")
    return members
