"""A new record from answers: the draw of the challenges, their salts and their hashes."""

import itertools
import math
from dataclasses import dataclass

from answers import normal_of, problems_of
from argon2id import argon2id, joint
from chacha20 import Stream
from person import subject_of
from record import ITERATIONS, KEY_ID_BYTES, MEMORY_KIB, NORMALIZER, SALT_BYTES, Hash
from unicode_tables import VERSION

MOST_CHALLENGES = 10
SECRET_BYTES = range(1, 1024 + 1)


class HostError(Exception):
    """The host called wrongly: noEntropy, badParameters, unknownPepper."""


class Problems(Exception):
    """The answers break rules."""

    def __init__(self, problems: list[dict]) -> None:
        super().__init__(len(problems))
        self.problems = problems


@dataclass(frozen=True)
class Pepper:
    key_id: bytes
    secret: bytes


@dataclass(frozen=True)
class Cost:
    memory: int
    iterations: int
    parallelism: int


def check_call(entropy: bytes, cost: Cost, peppers: list[Pepper]) -> None:
    if entropy == bytes(32):
        raise HostError("noEntropy")
    check_hashing(cost, peppers)


def check_hashing(cost: Cost, peppers: list[Pepper]) -> None:
    fits = cost.memory in MEMORY_KIB and cost.iterations in ITERATIONS and cost.parallelism == 1
    for pepper in peppers:
        fits = fits and len(pepper.key_id) in KEY_ID_BYTES and len(pepper.secret) in SECRET_BYTES
    names = {pepper.key_id for pepper in peppers}
    if not fits or len(names) != len(peppers):
        raise HostError("badParameters")


def enrol(
    policy: dict,
    user: dict,
    answers: list[dict],
    entropy: bytes,
    cost: Cost,
    pepper: Pepper | None,
    now: int,
) -> dict:
    check_call(entropy, cost, [pepper] if pepper else [])
    problems = problems_of(policy, user, answers)
    if problems:
        raise Problems(problems)
    subject = subject_of(user)
    ask = policy["securityQuestions"]["requiredToReset"]
    questions = [question_in_record(policy, item["question"]) for item in answers]
    normals = [normal_of(item).text for item in answers]

    stream = Stream(entropy)
    drawn = draw(stream, len(answers), ask)
    salts = [stream.take(SALT_BYTES) for _ in drawn]
    challenges = []
    for indexes, salt in zip(drawn, salts, strict=True):
        pairs = [(questions[index]["id"], normals[index]) for index in indexes]
        hashed = hash_of(joint(subject["value"], pairs), salt, cost, pepper)
        challenges.append(challenge(indexes, hashed))
    return {
        "subject": subject,
        "ask": ask,
        "questions": questions,
        "challenges": challenges,
        "enrolledAt": now,
    }


def draw(stream: Stream, count: int, ask: int) -> list[list[int]]:
    """Which sets of questions can ever be asked."""
    if math.comb(count, ask) <= MOST_CHALLENGES:
        sets = [list(indexes) for indexes in itertools.combinations(range(count), ask)]
    else:
        order = stream.shuffle(list(range(count)))
        sets = []
        for start in range(0, count, ask):
            group = order[start : start + ask]
            # A short last group is filled from the front: every question is asked somewhere.
            sets.append(sorted(group + order[: ask - len(group)]))
        while len(sets) < MOST_CHALLENGES:
            candidate = sorted(stream.shuffle(list(range(count)))[:ask])
            if candidate not in sets:
                sets.append(candidate)
    return stream.shuffle(sets)


def question_in_record(policy: dict, question: str) -> dict:
    for defined in policy["securityQuestions"]["questions"]:
        if isinstance(defined, dict) and defined["id"] == question:
            return {"id": question, "text": defined["text"]}
    return {"id": question}


def challenge(indexes: list[int], hashed: Hash) -> dict:
    return {
        "questions": indexes,
        "normalizer": NORMALIZER,
        "unicode": VERSION,
        "hash": str(hashed),
    }


def hash_of(data: bytes, salt: bytes, cost: Cost, pepper: Pepper | None) -> Hash:
    tag = argon2id(data, salt, cost.memory, cost.iterations, pepper.secret if pepper else None)
    return Hash(cost.memory, cost.iterations, pepper.key_id if pepper else None, salt, tag)
