"""What the vectors of security questions give, as objects; and what comes of it, as the vectors
say it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import vectors
from twogate import (
    Answer,
    Hashing,
    NormalizeError,
    Pepper,
    Policy,
    Record,
    RegistrationDraft,
    Secret,
    User,
    normalize_answer,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vectors import Case


def typed_of(given: dict[str, Any], member: str) -> Secret:
    """What somebody typed: a text, or bytes that need not be one."""
    if "bytes" in given:
        return Secret(bytes.fromhex(given["bytes"]))
    return Secret(vectors.whole(given[member]))


def answers_of(given: dict[str, Any]) -> list[Answer]:
    """The answers of a case of `answers-1` or `enrolment-1`."""
    return [
        Answer(it["question"], typed_of(it, "answer"), it.get("shown")) for it in given["answers"]
    ]


def draft_of(given: dict[str, Any]) -> RegistrationDraft:
    """The draft of a case of `registration-1`."""
    return RegistrationDraft(
        authentication_phone=given.get("authenticationPhone"),
        authentication_email=given.get("authenticationEmail"),
        office_phone=given.get("officePhone"),
        answers=answers_of({"answers": given.get("answers", [])}),
    )


def hashing_of(given: dict[str, Any]) -> Hashing:
    """How a case hashes. Raises CallError where it must not."""
    argon2 = given["argon2"]
    peppers = given["peppers"] if "peppers" in given else [given["pepper"]]
    return Hashing(
        memory_kib=argon2["memoryKiB"],
        iterations=argon2["iterations"],
        parallelism=argon2["parallelism"],
        peppers=[
            Pepper(bytes.fromhex(it["keyId"]), bytes.fromhex(it["secret"]))
            for it in peppers
            if it is not None
        ],
    )


def normalized(typed: Secret | str) -> dict[str, Any]:
    """The normal form, or why there is none."""
    try:
        found = normalize_answer(typed)
    except NormalizeError as error:
        return {"code": error.code}
    return {"normal": found.text.reveal().decode(), "length": found.length}


def enrolled(case: Case) -> Record:
    """The record of a case of `enrolment-1`."""
    given = case.given
    return Policy.from_dict(given["policy"]).enrol(
        given["user"],
        answers_of(given),
        hashing=hashing_of(given),
        entropy=bytes.fromhex(given["entropy"]),
        now=given["now"],
    )


def verified(case: Case) -> dict[str, Any]:
    """What comes of a case of `verify-1`."""
    given = case.given
    policy, user = Policy.from_dict(given["policy"]), User.from_dict(given["user"])
    now, failures = given["now"], given["failures"]
    asked = policy.asked_questions(user, failures=failures, now=now)
    found = policy.verify_answers(
        user,
        [vectors.whole(text) for text in given["answers"]],
        failures=failures,
        hashing=hashing_of(given),
        entropy=bytes.fromhex(given["entropy"]),
        now=now,
    )
    said = {
        "asked": None if asked is None else [question.to_dict() for question in asked],
        "right": found.right,
    }
    if found.record is None:
        assert not found.rehashed
        return said
    assert found.record.to_json() == compact(found.record.to_dict())
    return {**said, "record": found.record.to_dict(), "rehashed": found.rehashed}


def right_answers(
    policy: Policy, user: User, answers: Sequence[Answer], *, now: int
) -> list[Secret | str]:
    """The answers to what is asked of somebody, in that order."""
    by_question = {answer.question: answer.answer for answer in answers}
    asked = policy.asked_questions(user, now=now)
    assert asked is not None
    return [by_question[question.id] for question in asked]


def compact(record: dict[str, Any]) -> str:
    """A record as it is stored."""
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))
