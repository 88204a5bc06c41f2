"""What is asked, whether the answers to it are right, and which hashes are to be made anew.

That a wrong try costs as much as a right one is not modelled here: only what comes back.
"""

from answers import LONGEST, SHORTEST
from argon2id import argon2id, joint
from chacha20 import Stream
from enrolment import Cost, HostError, Pepper, challenge, check_call, check_hashing, hash_of
from normalize import Refused, normalize
from person import can_use_questions
from record import SALT_BYTES, Hash, Unreadable, is_record, read_enrolment, read_hash


def record_to_ask(policy: dict, user: dict) -> dict | None:
    """The record, where the method can be used by this person. A summary asks nothing."""
    if not can_use_questions(policy, user) or not is_record(user["enrolment"]):
        return None
    return read_enrolment(user["enrolment"])


def asked_index(policy: dict, record: dict, failures: int) -> int:
    redraw = policy["securityQuestions"].get("redrawOnFailure", False)
    return failures % len(record["challenges"]) if redraw else 0


def asked(policy: dict, user: dict, failures: int) -> list[dict] | None:
    """The questions in the order of the challenge; a custom one has the text of the record."""
    record = record_to_ask(policy, user)
    if record is None:
        return None
    indexes = record["challenges"][asked_index(policy, record, failures)]["questions"]
    return [record["questions"][index] for index in indexes]


def verify(
    policy: dict,
    user: dict,
    answers: list[str],
    failures: int,
    cost: Cost,
    peppers: list[Pepper],
    entropy: bytes,
) -> dict | None:
    """None where wrong; else the record afterwards, and whether a hash in it is new."""
    check_call(entropy, cost, peppers)
    record = record_to_ask(policy, user)
    if record is None:
        return None
    index = asked_index(policy, record, failures)
    current = read_hash(record["challenges"][index]["hash"])
    secret = secret_for(current, peppers)

    normals = normals_of(answers)
    if normals is None or len(normals) != record["ask"]:
        return None
    indexes = record["challenges"][index]["questions"]
    pairs = [
        (record["questions"][at]["id"], text) for at, text in zip(indexes, normals, strict=True)
    ]
    data = joint(record["subject"]["value"], pairs)
    if argon2id(data, current.salt, current.memory, current.iterations, secret) != current.tag:
        return None

    challenges = list(record["challenges"])
    passed = challenges.pop(index)
    newest = peppers[0] if peppers else None
    rehash = needs_rehash(current, cost, newest)
    if rehash:
        salt = Stream(entropy).take(SALT_BYTES)
        passed = challenge(indexes, hash_of(data, salt, cost, newest))
    return {"record": {**record, "challenges": [*challenges, passed]}, "rehashed": rehash}


def secret_for(current: Hash, peppers: list[Pepper]) -> bytes | None:
    if current.key_id is None:
        return None
    for pepper in peppers:
        if pepper.key_id == current.key_id:
            return pepper.secret
    raise HostError("unknownPepper")


def normals_of(answers: list[str]) -> list[str] | None:
    texts = []
    for answer in answers:
        try:
            normal = normalize(answer.encode("utf-8"))
        except Refused:
            return None
        if not SHORTEST <= normal.length <= LONGEST:
            return None
        texts.append(normal.text)
    return texts


def needs_rehash_of(user: dict, cost: Cost, peppers: list[Pepper]) -> list[bool] | None:
    """For each challenge of the record, in its order; None where no record can be read."""
    check_hashing(cost, peppers)
    try:
        record = read_enrolment(user.get("enrolment"))
    except Unreadable:
        return None
    if not is_record(record):
        return None
    newest = peppers[0] if peppers else None
    hashes = [read_hash(challenge["hash"]) for challenge in record["challenges"]]
    return [needs_rehash(current, cost, newest) for current in hashes]


def needs_rehash(current: Hash, cost: Cost, newest: Pepper | None) -> bool:
    key_id = newest.key_id if newest else None
    return (current.memory, current.iterations, current.key_id) != (
        cost.memory,
        cost.iterations,
        key_id,
    )
