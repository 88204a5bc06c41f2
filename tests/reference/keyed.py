"""What is computed from keys: docs/reset.md, "What is computed how"."""

import hashlib
import hmac
import json
from typing import Any

from chacha20 import Stream
from record import is_record
from unicode_tables import fold, nfkc

# White_Space=yes of Unicode. Python's own strip() drops four control characters more.
WHITE_SPACE = "\t\n\v\f\r \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
FLOW_BYTES = 16


def framed(data: str | bytes | int) -> bytes:
    if isinstance(data, int):
        data = data.to_bytes(8, "little")
    if isinstance(data, str):
        data = data.encode("utf-8")
    return len(data).to_bytes(4, "little") + data


def keyed(key: bytes, *fields: str | bytes | int) -> bytes:
    return hmac.digest(key, b"".join(framed(field) for field in fields), "sha256")


def canonical(name: str) -> str:
    return nfkc(fold(nfkc(name).strip(WHITE_SPACE)))


def ledger_key(setup: dict, identifier: str, user: dict | None, machine: str = "reset") -> str:
    """Whose row it is. Nobody's name has one as well, so that it locks as others do."""
    if user is None:
        kind, value = "unknown", canonical(identifier)
    elif user.get("objectId") is not None:
        kind, value = "objectId", user["objectId"]
    else:
        kind, value = "id", canonical(user["id"])
    secret = bytes.fromhex(setup["identifierSecret"])
    return keyed(secret, "twogate-ledger-1", machine, kind, value).hex()


def stream(setup: dict, entropy: bytes, flow: str, revision: int, label: str) -> Stream:
    secret = bytes.fromhex(setup["identifierSecret"])
    flow_id = bytes.fromhex(flow)
    return Stream(keyed(secret, "twogate-stream-1", entropy, flow_id, revision, label))


def new_flow(setup: dict, entropy: bytes, revision: int) -> str:
    nobody = bytes(FLOW_BYTES).hex()
    return stream(setup, entropy, nobody, revision, "flow").take(FLOW_BYTES).hex()


def new_code(setup: dict, entropy: bytes, flow: str, revision: int) -> str:
    digits = setup["codeDigits"]
    number = stream(setup, entropy, flow, revision, "code").below(10**digits)
    return f"{number:0{digits}}"


def mac_of_code(
    state_key: str, row_key: str, flow: str, gate: int, method: str, to: str, code: str
) -> str:
    key = keyed(bytes.fromhex(state_key), "twogate-code-1")
    row, flow_id = bytes.fromhex(row_key), bytes.fromhex(flow)
    return keyed(key, row, flow_id, bytes([gate]), method, to, code).hex()


def decoy_hash(setup: dict, name: str, label: str) -> bytes:
    secret = bytes.fromhex(setup["identifierSecret"])
    return keyed(secret, "twogate-decoy-1", name, label)


def text_of_record(record: dict) -> str:
    """Compact, and in the order in which a record is written."""
    members = ("subject", "ask", "questions", "challenges", "enrolledAt")
    ordered = {member: record[member] for member in members}
    ordered["subject"] = {member: record["subject"][member] for member in ("kind", "value")}
    ordered["questions"] = [in_order(item, "id", "text") for item in record["questions"]]
    ordered["challenges"] = [
        in_order(item, "questions", "normalizer", "unicode", "hash")
        for item in record["challenges"]
    ]
    return json.dumps(ordered, ensure_ascii=False, separators=(",", ":"))


def in_order(item: dict, *members: str) -> dict:
    return {member: item[member] for member in members if member in item}


def digest_of_record(record: dict) -> str:
    return hashlib.sha256(text_of_record(record).encode("utf-8")).hexdigest()


def digest_of_person(decision: dict, user: dict) -> str:
    """What of a person must stay the same while a flow runs. A new hash changes nothing."""
    enrolment: Any = user.get("enrolment")
    if isinstance(enrolment, dict) and is_record(enrolment):
        enrolment = {name: value for name, value in enrolment.items() if name != "challenges"}
    seen = [
        decision["subject"],
        decision["administrator"],
        decision["required"],
        user.get("passwordSource", "cloud"),
        [[name, entry["status"], entry["value"]] for name, entry in decision["methods"].items()],
        enrolment,
    ]
    return hashlib.sha256(json.dumps(seen, sort_keys=True).encode("utf-8")).hexdigest()
