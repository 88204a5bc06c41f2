"""Every example in the documentation runs as it stands there."""

from __future__ import annotations

import doctest
import re
import secrets
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import twogate
from twogate import effects, errors, events, outcomes, prompts, registering, texts, words

README = Path(__file__).parents[1] / "README.md"
CONTOSO = Path(__file__).parents[2] / "examples" / "contoso" / "python"


def test_readme() -> None:
    """The blocks follow one another, so they share their names."""
    blocks = re.findall(r"^```python\n(.*?)^```$", README.read_text("utf-8"), re.M | re.S)
    assert len(blocks) == 10
    # What no page should show.
    names: dict[str, Any] = {
        name: secrets.token_bytes(32) for name in ("pepper", "state_key", "identifier_secret")
    }
    for block in blocks:
        exec(compile(block, str(README), "exec"), names)


@pytest.mark.parametrize(
    ("name", "examples"),
    [
        ("twogate", 9),
        ("Messages", 4),
        ("Policy", 3),
        ("User", 2),
        ("Secret", 3),
        ("events", 3),
        ("negotiate", 2),
        ("normalize_answer", 2),
        ("registering", 3),
        ("texts", 4),
    ],
    ids=lambda it: str(it),
)
def test_docstrings(name: str, examples: int) -> None:
    thing = twogate if name == "twogate" else getattr(twogate, name)
    found = doctest.DocTestParser().get_doctest(thing.__doc__ or "", {}, name, None, None)
    assert len(found.examples) == examples
    runner = doctest.DocTestRunner(verbose=False)
    runner.run(found)
    assert runner.summarize(verbose=False).failed == 0


def test_contoso_enrols() -> None:
    """The other program there is run by the tool that runs these tests."""
    ran = subprocess.run(
        [sys.executable, "-W", "error", CONTOSO / "enrolment.py"],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    expected = (CONTOSO / "enrolment-expected.txt").read_text("utf-8")
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, expected, "")


def test_everything_public_is_documented() -> None:
    for module in (twogate, effects, errors, events, outcomes, prompts, registering, texts, words):
        assert module.__doc__
    for name in set(twogate.__all__) - {"__version__"}:
        thing = getattr(twogate, name)
        assert thing.__doc__, name
        for member, value in vars(thing).items() if isinstance(thing, type) else ():
            if not member.startswith("_"):
                assert value.__doc__, f"{name}.{member}"
