"""`twogate reset --demo`, as somebody types."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from twogate import Messages, languages
from twogate._command import main

if TYPE_CHECKING:
    from collections.abc import Iterator

COMMAND = [sys.executable, "-m", "twogate", "reset"]
ENGLISH = {**os.environ, "PYTHONUTF8": "1", "LC_ALL": "C"}


class Typing:
    """The command, and somebody who answers it."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [*COMMAND, "--demo"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            env=ENGLISH,
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
    """The number before a way, as the last page shows it."""
    return str(re.findall(rf"^  (\d) {name}", shown, re.M)[-1])


def test_a_whole_reset_by_mail_with_wrong_turns(person: Typing) -> None:
    introduced = person.at("User name: ", "Ann@contoso.com")
    assert "  authentication email address: ann@example.org" in introduced
    page = person.at("\n> ", "9")
    assert "a**@example.org" in page
    assert "cannot be done now" in person.at("\n> ", way(page, "Send a code to a"))
    shown = person.at("Code: ", "12")
    assert "-> ann@example.org: Your verification code" in shown
    [code] = re.findall(r"verify who you are: (\d{6})$", shown, re.M)
    shown = person.at("Code: ", f"{(int(code) + 1) % 10**6:06}")
    assert "Please look at what you typed." in shown
    assert "That was not right." in person.at("Code: ", code)
    shown = person.at("New password: ", "short")
    assert "That was right." in shown
    assert "Use 8 to 256 characters" in shown
    assert "too short" in person.at("New password: ", "Rain-or-shine")
    code_, rest = person.end()
    assert code_ == 0
    assert "You can sign in again" in rest
    assert "Rain-or-shine" not in rest


def test_an_unknown_name_looks_like_any_other(person: Typing) -> None:
    person.at("User name: ", "nobody@contoso.com")
    page = person.at("\n> ", "h")
    assert re.search(r"^  1 (Send a code|Call|Answer)", page, re.M)
    # That is the administrators' to read.
    assert page.count("Nobody has the user ID that was submitted") == 1
    told = person.at("\n> ", "q")
    assert "Your request was sent to an administrator." in told
    assert "->" not in told
    code, rest = person.end()
    assert (code, "You cancelled" in rest) == (1, True)
    assert "could not verify" not in page + rest


def test_who_has_tried_too_often_is_told_until_when(person: Typing) -> None:
    person.at("User name: ", "cleo@contoso.com")
    code, rest = person.end()
    assert code == 1
    assert "Please wait before you try again" in rest
    assert re.search(r"^You can try again after \d{4}-\d\d-\d\d \d\d:\d\d UTC\.$", rest, re.M)


def test_questions_calls_and_an_account_that_is_only_unlocked(person: Typing) -> None:
    person.at("User name: ", "bo@contoso.com")
    page = person.at("\n> ", "b")
    called = way(page, "Call my mobile phone")
    person.at("\n> ", way(page, "Answer my security questions"))
    for _ in range(3):
        person.at("?: ", "")
    assert "Please look at what you typed." in person.at("?: ", "b")
    person.at("\n> ", called)
    assert "+1 ********34" in person.at("Phone number: ", "+1 4255550134")
    page = person.at("\n> ", "2")
    assert "-> +14255550134: call" in page
    assert re.findall(r"^  (\d) (\w+)$", page, re.M) == [("1", "Passed"), ("2", "Failed")]
    assert "That was not right." in person.at("\n> ", called)
    person.at("Phone number: ", "+1 4255550134")
    person.at("\n> ", "1")
    page = person.at("\n> ", "2")
    assert "  2 Unlock my account and keep my password" in page
    code, rest = person.end()
    assert (code, "You can sign in again" in rest) == (0, True)
    assert "  h " not in rest


def test_it_ends_with_its_input_and_asks_for_the_demo() -> None:
    ran = subprocess.run(
        [*COMMAND, "--demo"],
        input="ann@contoso.com\n",
        capture_output=True,
        encoding="utf-8",
        env=ENGLISH,
    )
    assert ran.returncode == 1
    assert ran.stdout.rstrip("\n").endswith("> ")
    assert ran.stderr == ""
    assert subprocess.run(COMMAND, capture_output=True).returncode == 2


@pytest.mark.parametrize("tag", languages())
def test_it_speaks_every_language(
    tag: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    messages = Messages(tag, isolate=False)
    monkeypatch.setattr(sys, "stdin", io.StringIO("bo@contoso.com\nq\n"))
    assert main(["reset", "--demo", "--lang", tag]) == 1
    shown, errors = capsys.readouterr()
    assert errors == ""
    for text in (
        messages.identify_page().title,
        messages.source("enrolment"),
        messages.reason("lockedOut"),
        messages.button("cancel"),
        messages.message("cancelled").title,
    ):
        assert text in shown
