"""The vector files, and the reference run over one case of each kind."""

import json
from pathlib import Path
from typing import Any

import language
import password
import recipients
import registration
from answers import problems_of
from enrolment import Cost, HostError, Pepper, Problems, enrol
from normalize import Refused, normalize
from verify import asked, needs_rehash_of, verify

FOLDER = Path(__file__).resolve().parent.parent / "vectors"
KINDS = (
    "normalize",
    "answers",
    "enrolment",
    "verify",
    "rehash",
    "password",
    "recipients",
    "registration",
    "language",
)


def files(kind: str) -> list[Path]:
    return sorted((FOLDER / kind).glob("*.json"))


def load(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=without_doubles)


def without_doubles(pairs: list[tuple[str, Any]]) -> dict:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a member stands twice")
    return members


def run(kind: str, given: dict) -> dict:
    runners = {
        "normalize": run_normalize,
        "answers": run_answers,
        "enrolment": run_enrolment,
        "verify": run_verify,
        "rehash": run_rehash,
        "password": run_password,
        "recipients": run_recipients,
        "registration": run_registration,
        "language": run_language,
    }
    return runners[kind](given)


def whole(text: str | dict) -> str:
    if isinstance(text, str):
        return text
    return text["prefix"] + text["repeat"] * text["times"] + text["suffix"]


def run_normalize(given: dict) -> dict:
    if "texts" in given:
        first, second = (normalize(text.encode("utf-8")).text for text in given["texts"])
        return {"same": first == second}
    raw = (
        bytes.fromhex(given["bytes"]) if "bytes" in given else whole(given["text"]).encode("utf-8")
    )
    try:
        normal = normalize(raw)
    except Refused as refusal:
        return {"code": refusal.code, "args": refusal.args_of_code}
    return {"normal": normal.text, "length": normal.length}


def run_language(given: dict) -> dict:
    asked = given["asked"]
    return {"language": language.language(asked), "direction": language.direction(asked)}


def run_answers(given: dict) -> dict:
    return {"problems": problems_of(given["policy"], given["user"], given["answers"])}


def run_enrolment(given: dict) -> dict:
    pepper = given["pepper"] and pepper_of(given["pepper"])
    try:
        record = enrol(
            given["policy"],
            given["user"],
            given["answers"],
            bytes.fromhex(given["entropy"]),
            cost_of(given["argon2"]),
            pepper,
            given["now"],
        )
    except HostError as error:
        return {"error": str(error)}
    except Problems as problems:
        return {"problems": problems.problems}
    return {"record": record}


def run_verify(given: dict) -> dict:
    policy, user, failures = given["policy"], given["user"], given["failures"]
    try:
        passed = verify(
            policy,
            user,
            [whole(answer) for answer in given["answers"]],
            failures,
            cost_of(given["argon2"]),
            [pepper_of(pepper) for pepper in given["peppers"]],
            bytes.fromhex(given["entropy"]),
        )
    except HostError as error:
        return {"error": str(error)}
    questions = asked(policy, user, failures)
    return (
        {"asked": questions, "right": True, **passed}
        if passed
        else {"asked": questions, "right": False}
    )


def run_rehash(given: dict) -> dict:
    peppers = [pepper_of(pepper) for pepper in given["peppers"]]
    try:
        needs = needs_rehash_of(given["user"], cost_of(given["argon2"]), peppers)
    except HostError as error:
        return {"error": str(error)}
    return {"needsRehash": needs}


def run_password(given: dict) -> dict:
    typed = (
        bytes.fromhex(given["bytes"])
        if "bytes" in given
        else whole(given["password"]).encode("utf-8")
    )
    return {
        "problems": password.problems_of(given["policy"], given["user"], typed, given["names"])
    }


def run_recipients(given: dict) -> dict:
    policy, administrators = given["policy"], given["administrators"]
    return {
        "notifications": recipients.notifications(policy, given["user"], administrators),
        "contact": recipients.contact(policy, administrators),
    }


def run_registration(given: dict) -> dict:
    policy, user = given["policy"], given["user"]
    if "draft" in given:
        return {"problems": registration.problems_of(policy, user, given["draft"])}
    return {
        "status": registration.status(policy, user, given["now"]),
        "form": registration.form(policy, user, given["now"]),
    }


def cost_of(argon2: dict) -> Cost:
    return Cost(argon2["memoryKiB"], argon2["iterations"], argon2["parallelism"])


def pepper_of(pepper: dict) -> Pepper:
    return Pepper(bytes.fromhex(pepper["keyId"]), bytes.fromhex(pepper["secret"]))
