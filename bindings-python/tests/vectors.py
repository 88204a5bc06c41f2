"""The vectors that all languages share (`tests/vectors/README.md`)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2] / "tests" / "vectors"
FOLDERS = (
    "decide",
    "policy",
    "user",
    "ledger",
    "contact",
    "normalize",
    "answers",
    "enrolment",
    "verify",
    "rehash",
    "registration",
    "password",
    "recipients",
    "language",
)
SCHEMAS = {folder: f"{folder}-1" for folder in FOLDERS}


@dataclass(frozen=True)
class Case:
    """One case, with the policy of its group where it has one."""

    file: str
    id: str
    given: dict[str, Any]
    expect: dict[str, Any]
    policy: dict[str, Any] | None

    @property
    def name(self) -> str:
        """The name of the case in every language."""
        return f"{self.file}/{self.id}"


def files(folder: str) -> list[Path]:
    """The files of a folder; there is at least one."""
    found = sorted((ROOT / folder).glob("*.json"))
    assert found, f"no vectors in {folder}"
    return found


def file_name(path: Path) -> str:
    """Folder and file, as in the names of cases."""
    return f"{path.parent.name}/{path.stem}"


def load(path: Path) -> dict[str, Any]:
    """A file, whose schema is known and whose members are there once."""
    document: dict[str, Any] = json.loads(
        path.read_text(encoding="utf-8"), object_pairs_hook=_members
    )
    assert document["schema"] == SCHEMAS[path.parent.name]
    assert set(document) <= {"schema", "about", "count", "groups", "cases"}
    return document


def cases(path: Path) -> list[Case]:
    """The cases of a file."""
    document = load(path)
    groups = document["groups"] if "groups" in document else [document]
    return [
        Case(
            file=file_name(path),
            id=case["id"],
            given=case["given"],
            expect=case["expect"],
            policy=group.get("policy"),
        )
        for group in groups
        for case in group["cases"]
    ]


def text(given: dict[str, Any]) -> str:
    """The text that a case of `policy-1` or `user-1` stands for."""
    if "document" in given:
        return json.dumps(given["document"])
    return whole(given["text"])


def whole(text: str | dict[str, Any]) -> str:
    """A text, which may be too long to be written out."""
    if isinstance(text, str):
        return text
    return str(text["prefix"] + text["repeat"] * text["times"] + text["suffix"])


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    assert len(members) == len(pairs), "a member is there twice"
    return members
