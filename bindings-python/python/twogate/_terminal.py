"""Lines and tables for a terminal: coloured where somebody looks, plain where a program reads."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING, NamedTuple, TextIO

from twogate._width import folded, width

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_COLOURS = {"heading": "1", "good": "32", "bad": "31", "muted": "2", "plain": ""}
_GAP = "  "
_INDENT = "    "
_NARROW = 40


class Row(NamedTuple):
    """A row of a table: cells in columns, the last of which has the style, and texts after them."""

    style: str
    cells: Sequence[str]
    texts: Sequence[str]


class Terminal:
    """Where the lines go. `direction` is that of most texts."""

    def __init__(self, out: TextIO, direction: str = "ltr") -> None:
        self._out = out
        self._direction = direction
        self._is_terminal = out.isatty()
        # https://no-color.org
        unwanted = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
        self._coloured = self._is_terminal and not unwanted

    def line(self, text: str, style: str = "plain") -> None:
        """Writes a line."""
        print(self._styled(text, style), file=self._out)

    def table(self, rows: Sequence[Row]) -> None:
        """Writes rows. From left to right in columns, and elsewhere than on a terminal a line each.

        From right to left, columns would not stay where they are: a terminal turns what stands side
        by side in a line, or turns nothing. There each cell and each text has a line of its own.
        """
        if self._direction == "rtl":
            self._below_each_other(rows)
        else:
            self._in_columns(rows)

    def _in_columns(self, rows: Sequence[Row]) -> None:
        widths = [max(map(width, column)) for column in zip(*(row.cells for row in rows))]
        indent = sum(widths) + len(_GAP) * len(widths)
        for row in rows:
            *cells, last = (_padded(*cell) for cell in zip(row.cells, widths))
            end = len(row.cells[-1])
            cells.append(self._styled(last[:end], row.style) + last[end:])
            first, *more = self._beside(row.texts, indent)
            self.line(_GAP.join([*cells, first]).rstrip())
            for line in more:
                self.line(line)

    def _below_each_other(self, rows: Sequence[Row]) -> None:
        for row in rows:
            first, *cells = row.cells
            self.line(first)
            for cell in cells:
                self.line(_INDENT + cell, row.style)
            for line in self._below(row.texts):
                self.line(line)

    def _beside(self, texts: Sequence[str], indent: int) -> list[str]:
        """The end of the first line of a row, which may be empty, and the lines below it. On a
        terminal texts are folded: into their column where that is wide enough."""
        if not self._is_terminal:
            return [_GAP.join(texts)]
        columns = _terminal_columns() - indent
        if columns < _NARROW:
            return ["", *self._below(texts)]
        first, *more = [line for text in texts for line in folded(text, columns)] or [""]
        return [first, *(" " * indent + line for line in more)]

    def _below(self, texts: Iterable[str]) -> Iterable[str]:
        columns = _terminal_columns() - len(_INDENT)
        for text in texts:
            for line in folded(text, columns) if self._is_terminal else [text]:
                yield _INDENT + line

    def _styled(self, text: str, style: str) -> str:
        code = _COLOURS[style]
        return f"\x1b[{code}m{text}\x1b[0m" if self._coloured and code and text else text


def printable(text: str) -> str:
    """The text without what could steer a terminal: it comes from somebody's file."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)


def _terminal_columns() -> int:
    return max(shutil.get_terminal_size().columns, _NARROW)


def _padded(text: str, columns: int) -> str:
    return text + " " * (columns - width(text))
