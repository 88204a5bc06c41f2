"""Lines and tables for a terminal: coloured where somebody looks, plain where a program reads."""

from __future__ import annotations

import os
import shutil
import textwrap
import unicodedata
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Sequence

_COLOURS = {"heading": "1", "good": "32", "bad": "31", "muted": "2", "plain": ""}
_GAP = "  "
_NARROW = 40


class Terminal:
    """Where the lines go."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._is_terminal = out.isatty()
        # https://no-color.org
        unwanted = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
        self._coloured = self._is_terminal and not unwanted

    def line(self, text: str, style: str = "plain") -> None:
        """Writes a line."""
        print(self._styled(text, style), file=self._out)

    def table(self, head: Sequence[str], rows: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Writes rows under a head, each with the style of its second cell if it is not the last.

        On a terminal the last cell is folded: into its column where that is wide enough, else into
        lines below. Elsewhere a row is a line.
        """
        columns = list(zip(head, *(row for _, row in rows)))[:-1]
        widths = [max(map(_width, column)) for column in columns]
        self.line(_GAP.join([*map(_padded, head, widths), head[-1]]), "heading")
        for style, row in rows:
            *cells, last = row
            first, *more = self._folded(last, indent=sum(widths) + len(_GAP) * len(widths))
            shown = list(map(_padded, cells, widths))
            if len(cells) > 1:
                shown[1] = self._styled(cells[1], style) + shown[1][len(cells[1]) :]
            self.line(_GAP.join([*shown, first]).rstrip())
            for line in more:
                self.line(line)

    def _folded(self, text: str, indent: int) -> list[str]:
        """The first line of a last cell, which may be empty, and the lines below it."""
        if not self._is_terminal or not text:
            return [text]
        columns = max(shutil.get_terminal_size().columns, _NARROW)
        if columns - indent < _NARROW:
            return ["", *(" " * 4 + line for line in textwrap.wrap(text, columns - 4))]
        first, *more = textwrap.wrap(text, columns - indent)
        return [first, *(" " * indent + line for line in more)]

    def _styled(self, text: str, style: str) -> str:
        code = _COLOURS[style]
        return f"\x1b[{code}m{text}\x1b[0m" if self._coloured and code and text else text


def printable(text: str) -> str:
    """The text without what could steer a terminal: it comes from somebody's file."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def _width(text: str) -> int:
    """How many columns a text takes."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return len(text) + wide - sum(map(bool, map(unicodedata.combining, text)))
