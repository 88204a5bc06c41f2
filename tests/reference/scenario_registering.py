"""How transcripts of registrations are written down: as those of resets (scenario.py)."""

from typing import Any

from keyed import ledger_key
from played_registering import PlayedRegistering
from registering_flow import MACHINE
from scenario import (
    ANN,
    ANSWERS,
    DAY,
    MINUTE,
    ONE_GATE,
    QUESTIONS,
    SETUP,
    START,
    WRONG_CODE,
    at,
    effect_in_short,
    events,
    host,
    in_short,
    person,
    plain,
    setup,
    submit,
    verify,
)
from scenario import case as case_of
from scenario import row as row_of

NEW = {
    "id": "ann@contoso.com",
    "objectId": "7d0c6e52-3a41-4b8e-9f0a-2c1b5e6d7f80",
    "licenses": ["azureAdPremiumP1"],
    "primaryEmail": "ann.lee@contoso.com",
}
MAIL = "ann@example.org"
PHONE = "+1 4255550134"
TOLD = "n>ann.lee@contoso.com"
TOLD_BOTH = f"{TOLD} n>{MAIL}"
SAVE_MAIL = "save:authenticationEmail"
SAVE_PHONE = "save:authenticationPhone"
SAVE_APP = "save:authenticatorApp"
STATUS = "mayRegister"
MUST = {"registration": {"requiredAtSignIn": True, "reconfirmAfterDays": 90}}
OTHER = {"id": "eve@contoso.com", "objectId": "0b5f", "licenses": ["azureAdPremiumP1"]}


def new(**members: Any) -> dict:
    """Ann with nothing registered. A member that is None is left out."""
    return {name: value for name, value in {**NEW, **members}.items() if value is not None}


def due(**members: Any) -> dict:
    """Ann with something of everything, registered so long ago that she must confirm it."""
    return person(registeredAt=START - 90 * DAY, **members)


def must(policy: dict = ONE_GATE, **others: Any) -> dict:
    return setup({**policy, **MUST}, **others)


def only(*methods: str, **others: Any) -> dict:
    """A policy with these methods alone."""
    questions = {"securityQuestions": QUESTIONS} if "securityQuestions" in methods else {}
    return setup({"scope": "all", "methods": list(methods), **questions, **others})


def old(**others: Any) -> dict:
    """2017-07: no app, and the phones of administrators are published."""
    methods = ("email", "mobilePhone", "officePhone", "securityQuestions")
    return only(*methods, ruleset="2017-07", **others)


# The steps that most transcripts are made of.


def begin(time: int = 0, status: str = STATUS, **others: Any) -> dict:
    effects = f"a:{status}:startedRegistration"
    return at(time, events("begin"), "moved/overview", **{"effects": effects, **others})


def again(time: int, status: str = STATUS, **others: Any) -> dict:
    """Another registration of the same person."""
    return begin(time, status, **{"from": None, **others})


def refused_begin(time: int, reason: str, **others: Any) -> dict:
    return at(time, events("begin"), f"refused:{reason}/-", **others)


def ended_begin(time: int, reason: str, message: str, **others: Any) -> dict:
    effects = f"a:{reason}:startedRegistration!failure"
    return at(time, events("begin"), f"ended:{reason}:{message}/stopped", effects, **others)


def provide(
    time: int,
    field: str = "email",
    value: str | None = None,
    channel: str | None = None,
    expected: str | None = None,
    effects: str | None = None,
    **others: Any,
) -> dict:
    given = {"email": MAIL, "mobilePhone": PHONE}[field] if value is None else value
    event = events("provide", field=field, value=given)
    return proving(time, event, field, channel, expected, effects, others)


def confirm(
    time: int,
    field: str,
    channel: str | None = None,
    expected: str | None = None,
    effects: str | None = None,
    **others: Any,
) -> dict:
    return proving(time, events("confirm", field=field), field, channel, expected, effects, others)


def proving(
    time: int,
    event: dict,
    field: str,
    channel: str | None,
    expected: str | None,
    effects: str | None,
    others: dict,
) -> dict:
    event = event | ({"channel": channel} if channel else {})
    way = {"text": "MobileText", "call": "MobileCall"}.get(channel or "", "Email")
    told = ("asked/waitForHost", "L call") if channel == "call" else ("sent/enterCode", "L code")
    if expected is None:
        expected, effects = told[0], f"{told[1]} a:started{way}"
    return at(time, event, expected, effects or "", **others)


def confirm_done(time: int, field: str, **others: Any) -> dict:
    return confirm(time, field, None, "moved/overview", "", **others)


def draft(time: int, field: str, value: str, codes: str, channel: str | None = None) -> dict:
    """Something is wrong with the value: nothing is charged."""
    return provide(time, field, value, channel, f"draftProblems{codes}/overview", "")


def answer(
    time: int,
    answers: dict[str, str] | list[dict] | None = None,
    expected: str = "saved/overview",
    effects: str = f"enrol {TOLD} a:completedSecurityQuestions:registeredMethod",
    **others: Any,
) -> dict:
    given = ANSWERS if answers is None else answers
    if isinstance(given, dict):
        given = [{"question": name, "answer": text} for name, text in given.items()]
    return at(time, events("answer", answers=given), expected, effects, **others)


def app(time: int, expected: str = "asked/waitForHost", effects: str | None = None, **others: Any):
    told = "L ask a:startedAppNotification" if effects is None else effects
    return at(time, events("app"), expected, told, **others)


def remove(
    time: int, field: str, stored: str, told: str = TOLD_BOTH, expected: str = "saved/overview"
) -> dict:
    effects = f"remove:{stored} {told} a:{field}:deletedMethod"
    return at(time, events("remove", field=field), expected, effects)


def not_removed(time: int, field: str, **others: Any) -> dict:
    return at(time, events("remove", field=field), "refused:notNow/overview", **others)


def right(time: int, way: str, saved: str, told: str = TOLD, **others: Any) -> dict:
    effects = f"L {saved} {told} a:completed{way}:registeredMethod"
    return verify(time, "right/overview", effects, **others)


def confirmed(time: int, way: str, saved: str, told: str = TOLD, **others: Any) -> dict:
    effects = f"L {saved} {told} a:completed{way}:registeredMethod"
    return host(time, "confirmed", "right/overview", effects, **others)


def proved_mail(time: int = 1_000, told: str = TOLD) -> list[dict]:
    typed = submit(time + 1_000, code="$sent")
    return [provide(time), typed, right(time + 2_000, "Email", SAVE_MAIL, told)]


def wrong_code(time: int, expected: str = "wrong/enterCode", effects: str = "L") -> list[dict]:
    return [submit(time, code=WRONG_CODE), verify(time, expected, effects)]


def five_wrong(time: int) -> list[dict]:
    """The fifth blocks the account for a day."""
    steps = [step for index in range(4) for step in wrong_code(time + index)]
    until = time + 4 + DAY
    last = wrong_code(time + 4, f"wrong@{until}/enterCode", "L a:account:blocked")
    return [*steps, *last]


def finish(
    time: int,
    status: str = STATUS,
    activity: str = "registered",
    expected: str = "finished/finished",
    effects: str | None = None,
    **others: Any,
) -> dict:
    told = f"L registered a:{status}:{activity}" if effects is None else effects
    return at(time, events("finish"), expected, told, **others)


def reviewed(time: int, **others: Any) -> dict:
    return finish(time, "mustReconfirm", "reviewedMethods", **others)


def dismiss(time: int, status: str = STATUS, **others: Any) -> dict:
    effects = f"L a:{status}:canceledRegistration"
    told = {"expected": "dismissed/dismissed", "effects": effects, **others}
    return at(time, events("dismiss"), **told)


def back(time: int, effects: str = "", **others: Any) -> dict:
    return plain(time, "back", "moved/overview", effects, **others)


def refused(time: int, event: dict, page: str = "overview", reason: str = "notNow", **others: Any):
    return at(time, event, f"refused:{reason}/{page}", **others)


def ended(time: int, event: dict, reason: str, message: str, **others: Any) -> dict:
    effects = f"a:{reason}!failure"
    return at(time, event, f"ended:{reason}:{message}/stopped", effects, **others)


# Playing them.


def case(
    name: str,
    comment: str,
    source: str,
    steps: list[dict],
    setup: dict = SETUP,
    user: dict | None = NEW,
    ledger: dict | None = None,
    signed_in_at: int | None = START - MINUTE,
) -> dict:
    first = {"signedInAt": signed_in_at, **steps[0]}
    played = [first, *steps[1:]]
    return case_of(name, comment, source, played, setup, user, ledger, PlayedRegistering, shortened)


def shortened(expect: dict) -> tuple[str, str]:
    text, effects = in_short({**expect, "effects": []})
    outcome = expect.get("outcome", {})
    page = text.rpartition("/")[2]
    if outcome.get("outcome") == "tooFew":
        text = f"tooFew:{outcome['registered']}of{outcome['required']}/{page}"
    if outcome.get("outcome") == "unconfirmed":
        text = "unconfirmed:" + ":".join(outcome["fields"]) + f"/{page}"
    return text, " ".join(map(effect_shortened, expect.get("effects", [])))


def effect_shortened(effect: dict) -> str:
    kind = effect["effect"]
    if kind in ("saveContact", "removeContact"):
        word = "save" if kind == "saveContact" else "remove"
        return f"{word}:{'+'.join(effect['fields'])}"
    if kind == "saveRegistered":
        return "registered"
    if kind == "notify":
        assert effect["message"] == "registrationChanged"
        return f"n>{effect['to']}"
    text = effect_in_short(effect)
    return f"{text}!failure" if effect.get("result") == "failure" else text


def row(subject: dict = ANN, **members: Any) -> dict:
    """The ledger of registrations as it was stored before, of Ann."""
    return row_of(subject, **{"key": ledger_key(SETUP, "", subject, MACHINE), **members})
