"""Compares the hashes of enrolment vectors with two other ways to the same Argon2.

    python check_argon2.py ../vectors/enrolment/*.json

What is hashed is put together here once more. Each hash without pepper is computed by the own
call of argon2-cffi, and by the command `argon2` of the C reference where the command can take it:
at most 127 bytes, and a salt without a zero byte, which cannot stand in an argument. Neither of the
two takes a pepper.
"""

import json
import struct
import subprocess
import sys
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw

from answers import raw_answer
from normalize import normalize
from record import Hash, read_hash

LONGEST_OF_COMMAND = 127


def main(paths: list[str]) -> int:
    by_package = by_command = wrong = 0
    for path in paths:
        for case in json.loads(Path(path).read_text(encoding="utf-8"))["cases"]:
            for index, (expected, data) in enumerate(hashes(case)):
                name = f"{Path(path).stem}/{case['id']}, challenge {index}"
                by_package += 1
                if package(expected, data) != expected.tag:
                    wrong += 1
                    print(f"{name}: argon2-cffi has another tag")
                if len(data) > LONGEST_OF_COMMAND or 0 in expected.salt:
                    continue
                by_command += 1
                if command(expected, data) != expected.tag:
                    wrong += 1
                    print(f"{name}: the command argon2 has another tag")
    print(f"{by_package} hashes compared with argon2-cffi, {by_command} with the command argon2")
    print(f"{wrong} differ")
    return 1 if wrong or by_package == 0 or by_command == 0 else 0


def hashes(case: dict) -> list[tuple[Hash, bytes]]:
    """Each hash of the expected record that has no pepper, with the bytes it is of."""
    record = case["expect"].get("record")
    if record is None or case["given"]["pepper"] is not None:
        return []
    answers = [
        (item["question"], normalize(raw_answer(item)).text) for item in case["given"]["answers"]
    ]
    found = []
    for challenge in record["challenges"]:
        texts = ["twogate-answers-1", record["subject"]["value"]]
        for index in challenge["questions"]:
            texts.extend(answers[index])
        parts = [text.encode("utf-8") for text in texts]
        data = b"".join(struct.pack("<I", len(part)) + part for part in parts)
        found.append((read_hash(challenge["hash"]), data))
    return found


def package(expected: Hash, data: bytes) -> bytes:
    return hash_secret_raw(
        data, expected.salt, expected.iterations, expected.memory, 1, 32, Type.ID
    )


def command(expected: Hash, data: bytes) -> bytes:
    numbers = [
        "-t",
        str(expected.iterations),
        "-k",
        str(expected.memory),
        "-p",
        "1",
        "-l",
        "32",
        "-v",
        "13",
    ]
    call = [b"argon2", expected.salt, b"-id", *(number.encode() for number in numbers), b"-r"]
    printed = subprocess.run(call, input=data, capture_output=True, check=True).stdout
    return bytes.fromhex(printed.decode("ascii").strip())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
