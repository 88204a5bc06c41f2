"""How transcripts are written down: events, and by hand what is expected of each.

The reference fills in the bytes; it is stopped where an outcome, the kinds of effects or a prompt
is another than the one that stands here.
"""

import copy
import hashlib
import re
from collections.abc import Callable
from typing import Any

from enrolment import Cost, Pepper, enrol
from keyed import ledger_key
from ledger import EMPTY
from transcripts import Played

START = 1_790_000_000_000
SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR

QUESTIONS = {
    "requiredToRegister": 3,
    "requiredToReset": 3,
    "questions": [
        "cityMetFirstSpouse",
        "favoriteFood",
        "firstPet",
        "firstJob",
        {"id": "boat", "text": "What was your first boat called?"},
    ],
}
ANSWERS = {
    "cityMetFirstSpouse": "Lisbon",
    "favoriteFood": "Dumplings",
    "firstPet": "Rexy",
    "boat": "Möwe III",
}
ONE_GATE = {
    "scope": "all",
    "methods": ["email", "mobilePhone", "officePhone", "securityQuestions", "appCode"],
    "securityQuestions": QUESTIONS,
}
TWO_GATES = {
    "scope": "all",
    "methods": [*ONE_GATE["methods"], "appNotification"],
    "methodsRequired": 2,
    "securityQuestions": QUESTIONS,
}
SETUP = {
    "policy": ONE_GATE,
    "disclosure": "conceal",
    "stateKeys": [{"id": "01", "key": "11" * 32}],
    "identifierSecret": "22" * 32,
    "peppers": [],
    "argon2": {"memoryKiB": 7168, "iterations": 1, "parallelism": 1},
    "codeDigits": 6,
    "decoy": {"countryCodes": ["1", "44", "886"], "emailDomains": ["example.org", "example.com"]},
}


def setup(policy: dict | None = None, **others: Any) -> dict:
    return {**copy.deepcopy(SETUP), "policy": policy or ONE_GATE, **others}


def two_gates(**others: Any) -> dict:
    return setup({**TWO_GATES, **others})


def person(**members: Any) -> dict:
    """Ann, with something of everything. A member that is None is left out."""
    ann = {
        "id": "ann@contoso.com",
        "objectId": "7d0c6e52-3a41-4b8e-9f0a-2c1b5e6d7f80",
        "licenses": ["azureAdPremiumP1"],
        "authenticationPhone": "+1 4255550134",
        "officePhone": "+1 4255550178x12",
        "authenticationEmail": "ann@example.org",
        "primaryEmail": "ann.lee@contoso.com",
        "authenticatorApp": {"code": True, "notification": True},
        "enrolment": RECORD,
    }
    return {name: value for name, value in {**ann, **members}.items() if value is not None}


def record(subject: dict, seed: str = "record", pepper: Pepper | None = None) -> dict:
    answers = [{"question": name, "answer": answer} for name, answer in ANSWERS.items()]
    entropy = hashlib.sha256(seed.encode()).digest()
    return enrol(ONE_GATE, subject, answers, entropy, Cost(7168, 1, 1), pepper, START - 9 * DAY)


ANN_ID = {"id": "ann@contoso.com", "objectId": "7d0c6e52-3a41-4b8e-9f0a-2c1b5e6d7f80"}
RECORD = record(ANN_ID)
ANN = person()
BEN = {
    "id": "ben@contoso.com",
    "authenticationEmail": "ben@example.org",
    "primaryEmail": "ben@contoso.com",
}


def answers_to(index: int = 0, of: dict = RECORD) -> list[str]:
    questions = of["challenges"][index]["questions"]
    return [ANSWERS[of["questions"][one]["id"]] for one in questions]


WRONG_ANSWERS = ["Oslo", "Pancakes", "Bello"]
WRONG_CODE = "123456"
PHONE = "+1 (425) 555-0134"
WRONG_PHONE = "+1 425 555 0135"
GOOD_PASSWORD = "Quince-Jelly-42"

SHORT = {
    "saveLedger": "L",
    "sendCode": "code",
    "placeCall": "call",
    "askApp": "ask",
    "checkAppCode": "check",
    "saveEnrolment": "enrol",
    "writePassword": "write",
    "unlockAccount": "unlock",
    "notify": "n",
    "notifyAdministrators": "admins",
    "contactAdministrator": "contact",
}


def at(time: int, event: dict, expected: str, effects: str = "", **others: Any) -> dict:
    return {"at": time, "event": event, "expected": expected, "effects": effects, **others}


def events(kind: str, **members: Any) -> dict:
    return {"event": kind, **members}


# The steps that most transcripts are made of.


def identify(time: int = 0, who: str = "ann@contoso.com", **others: Any) -> dict:
    told = {"expected": "moved/chooseMethod", "effects": "L n a:submittedUserId", **others}
    return at(time, events("identify", identifier=who, captcha=True), **told)


def again(time: int, **others: Any) -> dict:
    """A second flow of a person whose notice of the day is used up."""
    return identify(time, **{"effects": "L a:submittedUserId", "from": None, **others})


def choose(time: int, method: str, channel: str | None = None, **others: Any) -> dict:
    event = events("choose", method=method, **({"channel": channel} if channel else {}))
    way = {"email": "Email", "officePhone": "OfficeCall", "appCode": "AppCode"}.get(method)
    way = way or {"text": "MobileText", "call": "MobileCall"}.get(channel or "")
    way = way or {"securityQuestions": "SecurityQuestions"}.get(method, "AppNotification")
    told = {
        "Email": ("sent/enterCode", "L code"),
        "SecurityQuestions": ("moved/answerQuestions", ""),
        "AppCode": ("moved/enterCode", ""),
        "AppNotification": ("asked/waitForHost", "L ask"),
    }.get(way, ("moved/typePhone", ""))
    whole = {"expected": told[0], "effects": f"{told[1]} a:started{way}".strip(), **others}
    return at(time, event, **whole)


def submit(time: int, others: dict | None = None, **evidence: Any) -> dict:
    return {**at(time, events("submit", **evidence), "charged/-", "L"), **(others or {})}


def verify(time: int, expected: str, effects: str = "L", **others: Any) -> dict:
    return at(time, events("verify"), expected, effects, **others)


def right(time: int, way: str, prompt: str = "newPassword", last: bool = True) -> dict:
    save = "L enrol" if way == "SecurityQuestions" else "L"
    all_of_them = " a:completedAll" if last else ""
    return verify(time, f"right/{prompt}", f"{save} a:completed{way}{all_of_them}")


def proved_by_mail(time: int = 1_000, prompt: str = "newPassword", last: bool = True) -> list[dict]:
    sent, typed = choose(time, "email"), submit(time + 1_000, code="$sent")
    return [sent, typed, right(time + 2_000, "Email", prompt, last)]


def wrong_code(time: int, expected: str = "wrong/enterCode", effects: str = "L") -> list[dict]:
    return [submit(time, code=WRONG_CODE), verify(time, expected, effects)]


def password(time: int, expected: str = "moved/writing", **others: Any) -> dict:
    event = events("newPassword", password=GOOD_PASSWORD, names=["Ann", "Lee", "Contoso"])
    return at(time, event, expected, **{"effects": "L write a:submittedPassword", **others})


def written(time: int, word: str, expected: str, effects: str, **others: Any) -> dict:
    return at(time, events("written", result=word), expected, effects, **others)


def plain(time: int, kind: str, expected: str, effects: str = "", **others: Any) -> dict:
    return at(time, events(kind), expected, effects, **others)


def host(time: int, result: str, expected: str, effects: str = "L", **others: Any) -> dict:
    event = events("hostResult", flow="$flow", charge="$charge", result=result)
    return at(time, event, expected, effects, **others)


# Playing them.


def case(
    name: str,
    comment: str,
    source: str,
    steps: list[dict],
    setup: dict = SETUP,
    user: dict | None = ANN,
    ledger: dict | None = None,
    player: type[Played] = Played,
    shortened: Callable[[dict], tuple[str, str]] | None = None,
) -> dict:
    whole = {
        "name": name,
        "comment": comment,
        "source": source,
        "setup": setup,
        "user": user,
        "ledger": ledger,
        "steps": [],
    }
    played = player(whole)
    for index, given in enumerate(steps):
        seed = given.get("seed", f"{name}/{index}")
        entropy = given.get("entropy", hashlib.sha256(seed.encode()).hexdigest())
        others = {
            member: value
            for member, value in given.items()
            if member not in ("at", "event", "expected", "effects", "seed", "entropy")
        }
        step = {
            "now": START + given["at"],
            "entropy": entropy,
            "event": given["event"],
            **others,
        }
        step["expect"] = copy.deepcopy(played.play(step))
        got = (shortened or in_short)(step["expect"])
        wanted = (given["expected"], " ".join(given["effects"].split()))
        if got != wanted:
            raise AssertionError(f"{name}, step {index}: wanted {wanted}, got {got}")
        whole["steps"].append(step)
    return copy.deepcopy(whole)


def in_short(expect: dict) -> tuple[str, str]:
    if "error" in expect:
        return f"error:{expect['error']}", ""
    outcome = expect["outcome"]
    text = outcome["outcome"]
    for member in ("reason", "counter"):
        if member in outcome:
            text += f":{outcome[member]}"
    if outcome.get("message"):
        text += f":{outcome['message']}"
    if "problems" in outcome:
        text += "".join(f":{one['code']}" for one in outcome["problems"])
    if outcome.get("until") is not None:
        text += f"@{outcome['until'] - START}"
    text += "/" + expect.get("prompt", {}).get("prompt", "-")
    return text, " ".join(map(effect_in_short, expect["effects"]))


def effect_in_short(effect: dict) -> str:
    kind = effect["effect"]
    if kind == "audit":
        text = "a:" + effect["detail"]
        return f"{text}:{effect['activity']}" if effect["activity"] != "flowProgress" else text
    if kind == "notify":
        to = f">{effect['to']}" if effect["to"] else ""
        message = "" if effect["message"] == "couldNotVerify" else f":{effect['message']}"
        return f"n{message}{to}"
    return SHORT[kind]


def checked_name(name: str) -> bool:
    return re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)*", name) is not None


def row(subject: dict = ANN, **members: Any) -> dict:
    """A ledger as it was stored before, of Ann."""
    whole = {**EMPTY, "key": ledger_key(SETUP, "", subject), "revision": 7, "last": START - MINUTE}
    whole["expiresAt"] = whole["last"] + DAY
    return copy.deepcopy({**whole, **members})


def entries(*times: int, first: int = 1) -> list[dict]:
    """Attempts that were settled long ago, by another flow."""
    return [
        {"at": START + time, "id": first + index, "flow": "ab" * 16, "open": False}
        for index, time in enumerate(times)
    ]
