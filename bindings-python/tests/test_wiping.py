"""What is wiped: nothing of an answer stays in the memory of a process that has done with it.

This file is also that process. Its parent looks into its memory, so that looking leaves nothing
there. What the process has typed it tells in disguise.
"""

from __future__ import annotations

import json
import random
import string
import subprocess
import sys
from pathlib import Path

import pytest
from twogate import Answer, Hashing, Policy, Secret, User, normalize_answer

MASK = 0x55
LENGTH = 40
BLOCK = 1 << 16
IDS = ["firstPet", "firstJob", "favoriteFood"]


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs Linux's /proc")
def test_nothing_of_an_answer_stays() -> None:
    with subprocess.Popen(
        [sys.executable, "-W", "error", __file__],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        typed = [bytes(sign ^ MASK for sign in it) for it in json.loads(process.stdout.readline())]
        found, otherwise = {}, {}
        for moment in ("held", "used", "done"):
            assert process.stdout.readline() == f"{moment}\n"
            there = memory(process.pid)
            found[moment] = [occurrences(there, [answer]) for answer in typed]
            otherwise[moment] = [occurrences(there, other_forms(answer)) for answer in typed]
            process.stdin.write("\n")
            process.stdin.flush()
    assert process.returncode == 0
    # The text in the program's own hands and that of the secret: we would see what is there.
    assert all(number >= 2 for number in found["held"]), found
    # Only the secret, whatever has been done with it.
    assert found["used"] == [1, 1, 1], found
    assert found["done"] == [0, 0, 0], found
    # Nobody has any other form of it for longer than a call.
    assert otherwise == {moment: [0, 0, 0] for moment in found}, otherwise


def other_forms(typed: bytes) -> list[bytes]:
    """What was typed, normalized or in capitals, and all three in other encodings."""
    texts = [text.decode() for text in (typed, typed.lower(), typed.upper())]
    encoded = [text.encode(code) for code in ("utf-8", "utf-16-le", "utf-32-le") for text in texts]
    return encoded[1:]


def occurrences(there: bytes, texts: list[bytes]) -> int:
    """How often something stands there.

    Its end does: whoever frees memory may write a note of their own over its beginning.
    """
    return sum(there.count(text[len(text) // 2 :]) for text in texts)


def memory(process: int) -> bytes:
    """All that a process may write to, but for blocks of zeros, of which most of it is made."""
    pieces = []
    with open(f"/proc/{process}/mem", "rb", buffering=0) as memory:
        for line in Path(f"/proc/{process}/maps").read_text().splitlines():
            bounds, rights, *_ = line.split()
            if not rights.startswith("rw") or line.endswith(("[vvar]", "[vsyscall]")):
                continue
            first, end = (int(bound, 16) for bound in bounds.split("-"))
            memory.seek(first)
            part = memory.read(end - first)
            blocks = (part[at : at + BLOCK] for at in range(0, len(part), BLOCK))
            pieces += [block for block in blocks if block.strip(b"\0")]
    return b"".join(pieces)


def main() -> None:
    policy = Policy.from_dict(
        {
            "scope": "all",
            "methods": ["securityQuestions"],
            "securityQuestions": {"requiredToRegister": 3, "requiredToReset": 3, "questions": IDS},
        }
    )
    # Written letter by letter, so that the text stands in one place.
    typed = [bytearray(LENGTH) for _ in IDS]
    for field in typed:
        for place in range(len(field)):
            # Of both cases, so that its normal form is another.
            field[place] = ord(random.choice(string.ascii_letters))
    print(json.dumps([[sign ^ MASK for sign in field] for field in typed]))
    secrets = [Secret(field) for field in typed]
    pause("held")
    for field in typed:
        field[:] = bytes(len(field))
    use(policy, secrets)
    pause("used")
    secrets.clear()
    pause("done")


def use(policy: Policy, secrets: list[Secret]) -> None:
    user, hashing = User("ann@contoso.com"), Hashing(memory_kib=7168, iterations=1)
    answers = [Answer(question, secret) for question, secret in zip(IDS, secrets)]
    assert policy.check_answers(user, answers) == []
    user = User("ann@contoso.com", enrolment=policy.enrol(user, answers, hashing=hashing, now=0))
    assert policy.verify_answers(user, secrets, hashing=hashing, now=0)
    assert not policy.verify_answers(user, secrets[::-1], hashing=hashing, now=0)
    assert all(normalize_answer(secret).length == LENGTH for secret in secrets)


def pause(moment: str) -> None:
    print(moment, flush=True)
    sys.stdin.readline()


if __name__ == "__main__":
    main()
