"""How texts are set in the columns of a terminal."""

from __future__ import annotations

import io

import pytest
from twogate import Messages, languages, predefined_questions
from twogate._terminal import Row, Terminal
from twogate._width import folded, width

ROWS = [
    Row("good", ["ann", "允許"], []),
    Row("bad", ["甲斐@contoso.com", "不允許"], ["第一。", "second"]),
]


class Screen(io.StringIO):
    """A terminal."""

    def isatty(self) -> bool:
        return True


def shown(
    direction: str, columns: int, monkeypatch: pytest.MonkeyPatch, out: io.StringIO
) -> list[str]:
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setenv("NO_COLOR", "1")
    Terminal(out, direction).table(ROWS)
    return out.getvalue().splitlines()


def test_widths() -> None:
    for text, columns in (
        ("", 0),
        ("Rex", 3),
        ("甲斐", 4),
        ("한글", 4),
        ("\uff21", 2),
        ("e\u0301", 1),
        ("ภาษาไทยที่นี่", 9),
        ("हिन्दी", 5),
        ("\u2068x\u2069\u200d", 1),
        ("ab\u00adc", 4),
        ("مسموح", 5),
    ):
        assert width(text) == columns, text


def test_folding() -> None:
    for text, columns, lines in (
        ("", 4, [""]),
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 3, ["one", "two", "thr", "ee"]),
        ("  indented", 20, ["  indented"]),
        ("甲乙丙丁", 5, ["甲乙", "丙丁"]),
        # What ends a sentence or is in brackets begins no line, and nothing ends with what opens.
        ("甲乙。丙", 4, ["甲", "乙。", "丙"]),
        ("甲乙\uff08丙\uff09丁", 6, ["甲乙", "\uff08丙\uff09", "丁"]),
        ("ab 甲乙 cd", 6, ["ab 甲", "乙 cd"]),
        ("e\u0301e\u0301e\u0301", 2, ["e\u0301e\u0301", "e\u0301"]),
    ):
        assert folded(text, columns) == lines, text


@pytest.mark.parametrize("tag", languages())
def test_folding_loses_nothing(tag: str) -> None:
    messages = Messages(tag, isolate=False)
    for question in predefined_questions():
        text = messages.question(question.id)
        for columns in (20, 40, 60):
            lines = folded(text, columns)
            assert all(width(line) <= columns for line in lines)
            assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown("ltr", 80, monkeypatch, Screen()) == [
        "ann               允許",
        "甲斐@contoso.com  不允許  第一。",
        "                          second",
    ]
    assert shown("ltr", 40, monkeypatch, Screen()) == [
        "ann               允許",
        "甲斐@contoso.com  不允許",
        "    第一。",
        "    second",
    ]
    assert shown("ltr", 40, monkeypatch, io.StringIO()) == [
        "ann               允許",
        "甲斐@contoso.com  不允許  第一。  second",
    ]


def test_a_line_has_one_direction(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = [
        "ann",
        "    允許",
        "甲斐@contoso.com",
        "    不允許",
        "    第一。",
        "    second",
    ]
    assert shown("rtl", 80, monkeypatch, Screen()) == expected
    assert shown("rtl", 80, monkeypatch, io.StringIO()) == expected


def test_no_rows() -> None:
    for direction in ("ltr", "rtl"):
        out = io.StringIO()
        Terminal(out, direction).table([])
        assert out.getvalue() == ""
