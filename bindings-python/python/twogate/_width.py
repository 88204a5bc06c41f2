"""How many columns of a terminal a text takes, and how it is folded into so many."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKS = ("Mn", "Me")
_OPENING = ("Ps", "Pi")
# What no line begins with: marks, what closes, ends or lengthens, and a space.
_CLOSING = (*_MARKS, "Mc", "Pe", "Pf", "Po", "Lm", "Zs")


def width(text: str) -> int:
    """How many columns a text takes."""
    return sum(map(_columns, text))


def folded(text: str, columns: int) -> list[str]:
    """The lines of a text: broken at spaces, and between letters that are as wide as two."""
    lines, line = [], ""
    for piece in _pieces(text):
        if line and width(line + piece.rstrip()) > columns:
            lines.append(line.rstrip())
            line = ""
        line += piece
        while width(line.rstrip()) > columns:
            most = _most(line, columns)
            lines.append(line[:most])
            line = line[most:]
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


def _pieces(text: str) -> Iterator[str]:
    """The parts of a text between which a line may end."""
    begin = 0
    for at in range(1, len(text)):
        if _may_break(text[at - 1], text[at]):
            yield text[begin:at]
            begin = at
    yield text[begin:]


def _may_break(before: str, after: str) -> bool:
    if before == " ":
        return after != " "
    opens = unicodedata.category(before) in _OPENING
    closes = unicodedata.category(after) in _CLOSING
    return (_is_wide(before) or _is_wide(after)) and not opens and not closes


def _most(text: str, columns: int) -> int:
    """How many letters of a text fit, with their marks: at least one."""
    for at in range(2, len(text) + 1):
        if width(text[:at]) > columns and unicodedata.category(text[at - 1]) not in _CLOSING[:3]:
            return at - 1
    return len(text)


def _columns(letter: str) -> int:
    category = unicodedata.category(letter)
    if category in _MARKS or (category == "Cf" and letter != "\u00ad"):
        return 0
    return 2 if _is_wide(letter) else 1


def _is_wide(letter: str) -> bool:
    return unicodedata.east_asian_width(letter) in ("W", "F")
