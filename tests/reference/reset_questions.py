"""Which questions a flow asks, and whether answers to them are right."""

import base64
import re

from chacha20 import Stream
from decoy import questions as decoy_questions
from enrolment import Cost, Pepper
from keyed import stream
from reset_flow import Flow
from throttle import still_counting
from verify import HostError
from verify import verify as verify_answers


def asked_now(flow: Flow) -> list[int] | None:
    if flow.state["decoy"]:
        return None
    challenges = flow.user["enrolment"]["challenges"]
    if not flow.policy["securityQuestions"].get("redrawOnFailure", False):
        return challenges[0]["questions"]
    entries = flow.row["counters"].get("securityQuestions", [])
    counted = still_counting(entries, *flow.limits.of("securityQuestions"), flow.now)
    return challenges[len(counted) % len(challenges)]["questions"]


def asked_questions(flow: Flow) -> list[dict]:
    if flow.state["decoy"]:
        return decoy_questions(flow.setup, flow.state["name"])
    record = flow.user["enrolment"]
    return [record["questions"][index] for index in flow.state["challenge"]]


def answers_right(flow: Flow, answers: list[str]) -> dict | None:
    """The record afterwards. The challenge is that of `choose`, wherever it stands by now."""
    record = flow.user["enrolment"]
    asked = flow.state["challenge"]
    first = [one for one in record["challenges"] if one["questions"] == asked]
    others = [one for one in record["challenges"] if one["questions"] != asked]
    turned = {**flow.user, "enrolment": {**record, "challenges": first + others}}
    argon2 = flow.setup["argon2"]
    cost = Cost(argon2["memoryKiB"], argon2["iterations"], argon2["parallelism"])
    peppers = [
        Pepper(bytes.fromhex(one["keyId"]), bytes.fromhex(one["secret"]))
        for one in flow.setup["peppers"]
    ]
    entropy = stream_of(flow, "rehash").take(32)
    passed = verify_answers(flow.policy, turned, answers, 0, cost, peppers, entropy)
    return passed["record"] if passed else None


def require_pepper(flow: Flow) -> None:
    """A host without the pepper of the record cannot compare: nobody is charged for that."""
    if flow.state["decoy"]:
        return
    challenges = flow.user["enrolment"]["challenges"]
    asked = next(one for one in challenges if one["questions"] == flow.state["challenge"])
    named = re.search(r",keyid=([^,$]+)", asked["hash"])
    if named is None:
        return
    key_id = base64.b64decode(named[1] + "=" * (-len(named[1]) % 4))
    if key_id.hex() not in {one["keyId"] for one in flow.setup["peppers"]}:
        raise HostError("unknownPepper")


def stream_of(flow: Flow, label: str) -> Stream:
    return stream(flow.setup, flow.entropy, flow.state["flow"], flow.revision_read, label)
