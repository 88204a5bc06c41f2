"""Enrolment records: which are well formed, and the text of a hash in them."""

import base64
import re
from dataclasses import dataclass
from typing import Any

NORMALIZER = "nickname-fold-1"
SALT_BYTES = 16
TAG_BYTES = 32
MEMORY_KIB = range(7168, 65536 + 1)
ITERATIONS = range(1, 10 + 1)
KEY_ID_BYTES = range(1, 8 + 1)


class Unreadable(Exception):
    """An enrolment that breaks its rules."""


@dataclass(frozen=True)
class Hash:
    """One PHC string."""

    memory: int
    iterations: int
    key_id: bytes | None
    salt: bytes
    tag: bytes

    def __str__(self) -> str:
        key = "" if self.key_id is None else f",keyid={unpadded(self.key_id)}"
        numbers = f"m={self.memory},t={self.iterations},p=1"
        return f"$argon2id$v=19${numbers}{key}${unpadded(self.salt)}${unpadded(self.tag)}"


PHC = re.compile(
    r"\$argon2id\$v=19\$m=([0-9]+),t=([0-9]+),p=1(?:,keyid=([A-Za-z0-9+/]+))?"
    r"\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)"
)


def unpadded(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii").rstrip("=")


def from_unpadded(text: str) -> bytes:
    require(len(text) % 4 != 1)
    return base64.b64decode(text + "=" * (-len(text) % 4))


def read_hash(text: Any) -> Hash:
    require(isinstance(text, str))
    parts = PHC.fullmatch(text)
    require(parts is not None)
    assert parts is not None
    memory, iterations, key_id, salt, tag = parts.groups()
    require(len(memory) <= 5 and len(iterations) <= 2)
    found = Hash(
        int(memory),
        int(iterations),
        None if key_id is None else from_unpadded(key_id),
        from_unpadded(salt),
        from_unpadded(tag),
    )
    require(found.memory in MEMORY_KIB and found.iterations in ITERATIONS)
    require(len(found.salt) == SALT_BYTES and len(found.tag) == TAG_BYTES)
    require(found.key_id is None or len(found.key_id) in KEY_ID_BYTES)
    # Leading zeros and stray bits in the last letter of base64: there is one spelling only.
    require(str(found) == text)
    return found


def read_enrolment(value: Any) -> dict:
    """The record, or its summary; anything else is unreadable."""
    require(isinstance(value, dict))
    if set(value) != {"subject", "ask"}:
        require(set(value) == {"subject", "ask", "questions", "challenges", "enrolledAt"})
    has_exactly(value["subject"], "kind", "value")
    require(value["subject"]["kind"] in ("objectId", "id"))
    require_text(value["subject"]["value"])
    require_number(value["ask"], range(3, 6))
    if is_record(value):
        require_number(value["enrolledAt"], range(-(2**63), 2**63))
        read_questions(value["questions"])
        read_challenges(value["challenges"], value["ask"], len(value["questions"]))
    return value


def is_record(enrolment: dict) -> bool:
    return "challenges" in enrolment


def read_questions(questions: Any) -> None:
    require(isinstance(questions, list) and len(questions) in range(3, 21))
    for question in questions:
        require(isinstance(question, dict) and set(question) in ({"id"}, {"id", "text"}))
        require(all(isinstance(text, str) for text in question.values()))
    require(len({question["id"] for question in questions}) == len(questions))


def read_challenges(challenges: Any, ask: int, questions: int) -> None:
    require(isinstance(challenges, list) and len(challenges) in range(1, 11))
    sets = []
    for challenge in challenges:
        has_exactly(challenge, "questions", "normalizer", "unicode", "hash")
        indexes = challenge["questions"]
        require(isinstance(indexes, list) and len(indexes) == ask)
        for index in indexes:
            require_number(index, range(questions))
        require(indexes == sorted(set(indexes)) and indexes not in sets)
        sets.append(indexes)
        require(challenge["normalizer"] == NORMALIZER and isinstance(challenge["unicode"], str))
        read_hash(challenge["hash"])


def has_exactly(value: Any, *members: str) -> None:
    require(isinstance(value, dict) and set(value) == set(members))


def require_text(value: Any) -> None:
    require(isinstance(value, str) and value != "")


def require_number(value: Any, bounds: range) -> None:
    # A boolean is an int for Python, not for JSON.
    require(isinstance(value, int) and not isinstance(value, bool) and value in bounds)


def require(holds: bool) -> None:
    if not holds:
        raise Unreadable
