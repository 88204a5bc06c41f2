"""`twogate reset --demo`, as somebody types."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

COMMAND = [sys.executable, "-m", "twogate", "reset"]


class Typing:
    """The command, and somebody who answers it."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [*COMMAND, "--demo"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        self.shown = ""

    def at(self, label: str, typed: str) -> str:
        """Waits for a question and answers it; what was shown before it."""
        assert self.process.stdout is not None
        assert self.process.stdin is not None
        before, self.shown = self.shown, ""
        while not self.shown.endswith(label):
            letter = self.process.stdout.read(1)
            assert letter, self.shown
            self.shown += letter
        shown, self.shown = before + self.shown, ""
        self.process.stdin.write(typed + "\n")
        self.process.stdin.flush()
        return shown

    def end(self) -> tuple[int, str]:
        """The exit code, and what was shown last."""
        rest, _ = self.process.communicate(timeout=30)
        return self.process.returncode, rest


@pytest.fixture
def person() -> Iterator[Typing]:
    typing = Typing()
    yield typing
    typing.process.kill()
    typing.process.communicate()


def way(shown: str, name: str) -> str:
    """The number before a way."""
    [number] = re.findall(rf"^  (\d) {name}", shown, re.M)
    return str(number)


def test_a_whole_reset_by_mail_with_wrong_turns(person: Typing) -> None:
    person.at("Your user name: ", "Ann@contoso.com")
    page = person.at("Which way: ", "9")
    assert "a**@example.org" in page
    assert "cannot be done now" in person.at("Which way: ", way(page, "email"))
    shown = person.at("The code, good until ", "12")
    [code] = re.findall(r"inbox ann@example.org would now show: (\d{6})$", shown, re.M)
    shown = person.at("The code, good until ", f"{(int(code) + 1) % 10**6:06}")
    assert "cannot be right by its form" in shown
    assert "That was wrong." in person.at("The code, good until ", code)
    shown = person.at("A new password: ", "short")
    assert "That was right." in shown
    assert "8 to 256 characters" in shown
    assert "too short" in person.at("A new password: ", "Rain-or-shine")
    code_, rest = person.end()
    assert code_ == 0
    assert "It is done." in rest
    assert "Rain-or-shine" not in rest


def test_an_unknown_name_looks_like_any_other(person: Typing) -> None:
    person.at("Your user name: ", "nobody@contoso.com")
    page = person.at("Which way: ", "h")
    assert re.search(r"^  1 (email|mobilePhone|securityQuestions)", page, re.M)
    assert "An administrator is told." in person.at("Which way: ", "q")
    code, rest = person.end()
    assert (code, "You gave up." in rest) == (1, True)
    assert "could not verify" not in page + rest


def test_who_has_tried_too_often_is_told_until_when(person: Typing) -> None:
    person.at("Your user name: ", "cleo@contoso.com")
    code, rest = person.end()
    assert code == 1
    assert "Please wait before you try again" in rest
    assert re.search(r"Blocked until \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC\.", rest)


def test_questions_calls_and_an_account_that_is_only_unlocked(person: Typing) -> None:
    person.at("Your user name: ", "bo@contoso.com")
    page = person.at("Which way: ", "b")
    called = way(page, "mobilePhone call")
    person.at("Which way: ", way(page, "securityQuestions"))
    for _ in range(3):
        person.at("?: ", "")
    assert "by its form" in person.at("?: ", "b")
    person.at("Which way: ", called)
    assert "+1 ********34" in person.at("Type the whole number +1 ********34: ", "+1 4255550134")
    assert "would now ring" in person.at("(yes, no, or b): ", "no")
    assert "That was wrong." in person.at("Which way: ", called)
    person.at("Type the whole number +1 ********34: ", "+1 4255550134")
    person.at("(yes, no, or b): ", "yes")
    page = person.at("What shall be done: ", "unlockAccount")
    assert "unlockAccount" in page
    code, rest = person.end()
    assert (code, "It is done." in rest) == (0, True)


def test_it_ends_with_its_input_and_asks_for_the_demo() -> None:
    ran = subprocess.run(
        [*COMMAND, "--demo"], input="ann@contoso.com\n", capture_output=True, encoding="utf-8"
    )
    assert ran.returncode == 1
    assert ran.stdout.endswith("The input is at its end.\n")
    assert ran.stderr == ""
    assert subprocess.run(COMMAND, capture_output=True).returncode == 2
