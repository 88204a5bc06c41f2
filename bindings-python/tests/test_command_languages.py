"""The command in every language."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest
from test_command import BOB, POLICY, Folder, cells
from twogate import Messages, Policy, languages, predefined_questions
from twogate._command import main
from twogate._language import messages_for

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


@pytest.mark.parametrize("tag", languages())
def test_everything_in_every_language(
    folder: Folder, tag: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In this process, since there are many languages."""

    def ran(*arguments: str) -> list[str]:
        assert main(arguments) == (0 if "questions" in arguments else 1)
        out, err = capsys.readouterr()
        assert err == ""
        return out.split("\n")[:-1]

    monkeypatch.chdir(folder.path)
    messages = Messages(tag, isolate=False)
    explanation = Policy.from_dict(POLICY).explain(BOB, now=0)
    told = [messages.verdict("denied"), messages.reason("insufficientMethods")]
    told += [messages.fix(fix) for fix in explanation.fixes]
    table = ran("explain", "policy.json", "users.json", "--lang", tag)
    if messages.direction == "rtl":
        at = table.index("bob@contoso.com")
        assert table[at + 1 : at + 4] == [f"    {text}" for text in told]
    else:
        assert cells(table[1]) == ["bob@contoso.com", *told]
    case = ran(
        "explain", "policy.json", "users.json", "--user", "bob@contoso.com", "--lang", tag.upper()
    )
    assert case == [line.text for line in messages.tell("bob@contoso.com", explanation)]
    listed = ran("questions", "--json", "--lang", f"tlh, {tag};q=0.5")
    assert [json.loads(line)["text"] for line in listed] == [
        messages.question(question.id) for question in predefined_questions()
    ]


def test_programs_read_the_same_in_every_language(folder: Folder) -> None:
    at = ("--json", "--now", "0")
    for tag in languages()[:2]:
        assert folder.explain(*at, "--lang", tag).stdout == folder.explain(*at).stdout


@pytest.mark.parametrize("tag", languages())
def test_the_language_of_the_environment(tag: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def of(everything: str, messages: str, language: str, asked: str | None = None) -> str:
        monkeypatch.setenv("LC_ALL", everything)
        monkeypatch.setenv("LC_MESSAGES", messages)
        monkeypatch.setenv("LANG", language)
        return messages_for(asked).language

    posix = tag.replace("-", "_")
    assert of(f"{posix}.UTF-8", "C", "C") == tag
    assert of("", f"{posix}.UTF-8@euro", "C") == tag
    assert of("", "", f"{posix}@euro") == tag
    for word in ("C", "POSIX", "C.UTF-8", "", "xx_XX.UTF-8"):
        assert of(word, word, word) == "en"
        assert of("C", posix, posix) == "en"
    # What is asked for goes before what is set.
    assert of("C", "C", "C", tag) == tag
    assert of(posix, posix, posix, "en") == "en"
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name)
    assert messages_for(None).language == "en"


def test_the_language_of_the_command(folder: Folder) -> None:
    """The whole command, in the last language that there is."""
    tag = languages()[-1]
    text = Messages(tag).question("firstPet")
    environment = {**os.environ, "PYTHONUTF8": "1", "LC_ALL": f"{tag.replace('-', '_')}.UTF-8"}
    assert text in folder.run("questions", env=environment).stdout
    assert text in folder.run("questions", "--lang", tag).stdout
