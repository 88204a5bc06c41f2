"""The people of a file: a JSON array of user documents, JSON lines, or one document.

The texts of the documents go to core as they stand in the file, so that core sees what a reader
here would hide: a member that is there twice, say. All that is done here is to find where one
ends and the next begins.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from twogate._native import User
from twogate.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Person:
    """One document of the file."""

    place: int
    """The first document is number 1."""
    id: str | None
    """The id, as far as it can be read."""
    user: User | UserError
    """The person, or why there is none."""


def people(text: str) -> Iterator[Person]:
    """Everyone in the text of a file, read one at a time."""
    for place, document in enumerate(documents(text), 1):
        try:
            user = User.from_json(document)
        except UserError as error:
            yield Person(place, _id_of(document), error)
        else:
            yield Person(place, user.id, user)


def documents(text: str) -> Iterator[str]:
    """The texts of the documents in the text of a file."""
    start = len(text) - len(text.lstrip(_SPACE))
    if text.startswith("[", start):
        yield from _items(text, start)
    elif _ONE_LINE.match(text, start):
        # Only a line feed ends a line of JSON lines; U+2028, say, may stand in a string.
        yield from (line for line in text.split("\n") if line.strip(_SPACE))
    else:
        yield text


_SPACE = " \t\r\n"
# A document that ends in the line in which it begins, as the first of JSON lines does.
_ONE_LINE = re.compile(r"\{.*\}[ \t\r]*$", re.MULTILINE)
# What matters to find the end of an item; inside a string nothing does.
_MARK = re.compile(r'"(?:[^"\\]|\\.)*"|[][{},]', re.DOTALL)


def _items(text: str, start: int) -> Iterator[str]:
    """The items of the array that begins at `start`; what is no array is one document."""
    begin, depth = start + 1, 0
    for mark in _MARK.finditer(text, start):
        sign = mark.group()
        if sign in "[{":
            depth += 1
        elif sign in "]}":
            depth -= 1
        if (depth == 1 and sign == ",") or depth == 0:
            item = text[begin : mark.start()]
            begin = mark.end()
            if depth or item.strip(_SPACE):
                yield item
        if depth == 0:
            break
    if depth or text[begin:].strip(_SPACE):
        # The array does not end, or something follows it: core says what and where.
        yield text[begin:] if depth else text


def _id_of(document: str) -> str | None:
    """The id in a document that core has refused: to tell people whose it is, no more."""
    try:
        found = json.loads(document)
    except (ValueError, RecursionError):
        return None
    name = found.get("id") if isinstance(found, dict) else None
    return name if isinstance(name, str) else None
